### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# The map, on the page and as a picture.

map = الخريطة
actor-map = خريطة الأطراف
chips = الأطراف على الخريطة
legend = مفتاح الخريطة
legend-alleged = يُقال إنه جرى
legend-proposed = يُقال إنه عُرض أو رُتّب
legend-considered = يُقال إنه قيد النظر
legend-denied = ينفيه الطرف المجاور
legend-rejected = يرفضه الطرف المجاور أو يرد باتهام مضاد
# The number at a chip; then how much of that is reported, a sample before each.
legend-number-of = ردود مطلوبة، والمذكور منها:
legend-extent-none = لا شيء
legend-extent-some = بعضها
legend-extent-all = كلها
# What stands at the other chips while one is picked.
legend-of = يتحدث عن المختار
legend-by = المختار يتحدث عنه
legend-replied = مع رد
legend-contested = مع رد يعترض عليه
legend-docked = يقع خارج الخريطة
map-description = عمليات نقل يُقال إنها جرت، كما { $articles ->
    [several] تنقلها عدة مقالات
   *[single] ينقلها مقال واحد
  }. الخط المتقطع: يُقال إنه جرى. الخط الأدق: يُقال إنه مقترح أو قيد النظر. خط معترض: ينفيه أو يرفضه الطرف المجاور.
