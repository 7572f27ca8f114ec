### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# Lists of names, and the numbered lists of a large story.

# The number in brackets: "three others" would agree with whom it counts.
and-others = { $first } و{ $second } وغيرهما ({ $count })

## What is in a list

list-all = كل الإفادات بالترتيب الزمني
list-about = ما قيل عن { $name }
list-replies = الردود
list-assessments = نتائج التحقيق والتقييمات
list-replies-by = ردود { $name }
list-by = أقوال { $name }
list-unnamed = ما قالته مصادر غير مسمّاة موصوفة بالصلة بـ{ $name }
list-named = ورد أيضًا اسم { $name }
list-link = { $title }: الكل ({ $count })
list-link-next = { $before }؛ { $next }
more-statements = { $count ->
    [zero] لا إفادات أخرى
    [one] إفادة أخرى
    [two] إفادتان أخريان
    [few] { $count } إفادات أخرى
    [many] { $count } إفادة أخرى
   *[other] { $count } إفادة أخرى
  }. في قوائم: { $links }
more-rows = { $count ->
    [zero] لا صفوف أخرى
    [one] صف آخر
    [two] صفان آخران
    [few] { $count } صفوف أخرى
    [many] { $count } صفًّا آخر
   *[other] { $count } صف آخر
  }. في قوائم: { $links }

## A page of a list

list-page = { $title }، صفحة { $number } من { $pages }
list-place = صفحة { $number } من { $pages }: من { $first } إلى { $end } من أصل { $total }
list-description = الإفادات من { $first } إلى { $end } من أصل { $total }، بحسب { $source }.
list-back = كل ما يتصل بهذا: { $heading }
list-pages = صفحات القائمة
list-previous = السابقة
list-next = التالية
