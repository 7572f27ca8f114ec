### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# The list of all stories of a site.

archive-title = القصص، الصفحة { $number } من { $pages }
archive-newest = { $count ->
    [zero] لا قصص
    [one] قصة واحدة
    [two] قصتان
    [few] { $count } قصص
    [many] { $count } قصة
   *[other] { $count } قصة
  }، الأحدث أولًا
archive-search = البحث ببلد أو اسم أو تاريخ أو عنوان
archive-go = بحث
archive-found = النتائج: { $count }
archive-none = لا توجد قصة فيها كل هذه الكلمات. يُرجى تجربة كلمات أقل، أو تصفّح الصفحات أدناه.
archive-failed = تعذّر تحميل فهرس البحث. يُرجى المحاولة مرة أخرى، أو تصفّح الصفحات أدناه.
archive-more = عرض المزيد
archive-years = بحسب السنة
archive-pages = صفحات القائمة
archive-replies = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًّا
   *[other] { $count } رد
  }
archive-statements = { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
  }
archive-names = من يتحدث أو يُتحدَّث عنه
