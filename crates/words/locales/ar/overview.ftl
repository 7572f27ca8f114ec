### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# The overview of a story.

pick = اختيار دولة أو اسم
pick-why = للاطلاع على ما يُقال عن هذا الطرف، وما يردّ به، وما يقوله عن غيره.
in-order-of-time = بالترتيب الزمني
without-date = من دون تاريخ، بترتيب { $articles ->
    [several] المقالات
   *[single] المقال
  }
overview-announced = نظرة عامة

## How much there is. The number stands before the word, in an element of its own.

count-statements = { $count ->
    [zero] إفادات
    [one] إفادة
    [two] إفادتان
    [few] إفادات
    [many] إفادة
   *[other] إفادة
  }
count-sources = { $count ->
    [zero] دول أو جهات متحدثة
    [one] دولة أو جهة متحدثة
    [two] دولتان أو جهتان متحدثتان
    [few] دول أو جهات متحدثة
    [many] دولة أو جهة متحدثة
   *[other] دولة أو جهة متحدثة
  }
counts-of-replies = { $calling ->
    [zero] لا إفادة تستدعي ردًّا
    [one] إفادة واحدة تستدعي ردًّا
    [two] إفادتان تستدعيان ردًّا
    [few] { $calling } إفادات تستدعي ردًّا
    [many] { $calling } إفادة تستدعي ردًّا
   *[other] { $calling } إفادة تستدعي ردًّا
  }؛ وعدد ما { $articles ->
    [several] تورد المقالات
   *[single] يورد المقال
  } ردًّا عليه منها: { $answered }.
# Where a statement is about several, each of them is asked for a reply of its own.
counts-of-replies-of-each = { $calling ->
    [zero] لا إفادة تستدعي ردًّا
    [one] إفادة واحدة تستدعي ردًّا
    [two] إفادتان تستدعيان ردًّا
    [few] { $calling } إفادات تستدعي ردًّا
    [many] { $calling } إفادة تستدعي ردًّا
   *[other] { $calling } إفادة تستدعي ردًّا
  } من كل طرف معني بها؛ مجموع الردود المستدعاة: { $all }، وما { $articles ->
    [several] تورده المقالات
   *[single] يورده المقال
  } منها: { $answered }.
