### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# An actor's pane.

show-all = عرض الكل
# Brackets, since "of the" agrees with the role.
role-of = { $role } ({ $whole })
role-of-whole = ضمن { $whole }
# Where it is at home.
at-home = المقر: { $place }

## How much there is. The number stands before the word, in an element of its own.

count-about = { $count ->
    [zero] إفادات عن الطرف
    [one] إفادة عن الطرف
    [two] إفادتان عن الطرف
    [few] إفادات عن الطرف
    [many] إفادة عن الطرف
   *[other] إفادة عن الطرف
  }
count-replies = { $count ->
    [zero] ردود
    [one] رد
    [two] ردان
    [few] ردود
    [many] ردًّا
   *[other] رد
  }
count-by = { $count ->
    [zero] إفادات من الطرف
    [one] إفادة من الطرف
    [two] إفادتان من الطرف
    [few] إفادات من الطرف
    [many] إفادة من الطرف
   *[other] إفادة من الطرف
  }

## The groups of statements

group-about = ما قيل عن هذا الطرف
group-about-person = ما قيل عن هذا الشخص
group-replies = ردود هذا الطرف
group-replies-person = ردود هذا الشخص
group-by = ما قاله هذا الطرف
group-by-person = ما قاله هذا الشخص
group-unnamed = ما قالته مصادر غير مسمّاة
unnamed-do-not-speak-for = { $articles ->
    [several] تصفها المقالات
   *[single] يصفها المقال
  } بالصلة بـ{ $name }، وهي لا تتحدث باسم هذا الطرف.
group-named = ورد الاسم أيضًا في
group-empty = { $articles ->
    [several] لا تورد المقالات
   *[single] لا يورد المقال
  } شيئًا من ذلك.
# Of what else it says, where it replies.
group-empty-but-replies = لا شيء سوى الرد.
group-empty-but-replies-person = لا شيء سوى الرد.

## Nothing said of it

unmentioned = لا يقول أحد في { $articles ->
    [several] هذه المقالات
   *[single] هذا المقال
  } إن هذا الطرف فعل شيئًا أو قد يفعل شيئًا.
unmentioned-person = لا يقول أحد في { $articles ->
    [several] هذه المقالات
   *[single] هذا المقال
  } إن هذا الشخص فعل شيئًا أو قد يفعل شيئًا.

## A person is not their country

national-person = { $names } من هنا: ما يُقال عن شخص لا يُنسب إلى بلده.
national-other = { $names } من هنا: ما يصدر عن هذه الجهة أو يُقال عنها لا يُنسب إلى البلد{ $number ->
   *[any] .
  }
nationals = { $names } من هنا: ما يصدر عن أيٍّ من هؤلاء أو يُقال عنه لا يُنسب إلى البلد.

## In search results and to screen readers

actor-description = { $name }: ما قيل عن هذا الطرف ({ $about ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $about } إفادات
    [many] { $about } إفادة
   *[other] { $about } إفادة
  })، وما ردّ به ({ $replies ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردان
    [few] { $replies } ردود
    [many] { $replies } ردًّا
   *[other] { $replies } رد
  })، وما قاله عدا ذلك ({ $by ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $by } إفادات
    [many] { $by } إفادة
   *[other] { $by } إفادة
  })، كما { $articles ->
    [several] تنقله عدة مقالات
   *[single] ينقله مقال واحد
  }.
actor-description-person = { $name }: ما قيل عن هذا الشخص ({ $about ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $about } إفادات
    [many] { $about } إفادة
   *[other] { $about } إفادة
  })، وما ردّ به ({ $replies ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردان
    [few] { $replies } ردود
    [many] { $replies } ردًّا
   *[other] { $replies } رد
  })، وما قاله عدا ذلك ({ $by ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $by } إفادات
    [many] { $by } إفادة
   *[other] { $by } إفادة
  })، كما { $articles ->
    [several] تنقله عدة مقالات
   *[single] ينقله مقال واحد
  }.
actor-announced = { $name }. عن هذا الطرف: { $about }. الردود: { $replies }. من هذا الطرف: { $by }.
