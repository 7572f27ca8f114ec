### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# The table of statements.

table = الجدول
table-scrolls = كل الإفادات، جدول يُمرَّر أفقيًّا
table-scrolls-large = إفادات، جدول يُمرَّر أفقيًّا
table-caption = كل الإفادات، بترتيب { $articles ->
    [several] المقالات
   *[single] المقال
  }
table-caption-large = كل الإفادات في هذا الشأن، وأولها أكثرها ردودًا
table-caption-cut = الإفادات الأكثر ردودًا
column-who = القائل
column-what = القول
column-about = عمّن
column-reply = الرد
column-when = التاريخ
column-kind = النوع
column-paragraph = الفقرة
