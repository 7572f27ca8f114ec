### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# What stands in other people's pages.

embed-skip = تجاوز هذا الشرح
embed-full-page = الصفحة الكاملة
# For those who hear it without what stands around it.
embed-full-page-of = الصفحة الكاملة لهذه القصة، في علامة تبويب جديدة
embed-source = المصدر: { $source }، نُشر في { $date }. ما يرد هنا هو ما { $articles ->
    [several] تنقله المقالات
   *[single] ينقله المقال
  }، وليس مما توصلنا إليه.
corrected-on = صُحّح في { $date }
# One sentence, all of it a link.
embed-corrected = { $link }.
embed-what-is-said = ما يُقال
embed-also-says = { $count ->
    [zero] لا إفادات أخرى من هذا الطرف عن غيره
    [one] إفادة أخرى من هذا الطرف عن غيره
    [two] إفادتان أخريان من هذا الطرف عن غيره
    [few] { $count } إفادات أخرى من هذا الطرف عن غيره
    [many] { $count } إفادة أخرى من هذا الطرف عن غيره
   *[other] { $count } إفادة أخرى من هذا الطرف عن غيره
  }
# Leads to the words of the article around the embed that a statement is about.
embed-show-in-article = عرضها في المقال

## The two forms of an embed, in the share dialog

embed-form = المحتوى
embed-form-reader = العرض كله
embed-form-excerpt = المختار وحده
