### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# Who says what. "بحسب" (according to) has no gender and judges nothing.

says = بحسب { $name }{ $number ->
   *[any] {""}
  }
say-jointly = بحسب { $name } معًا
# An act is somebody's, too.
done-by = إجراء من { $name }
# A cue is the article's own word for the saying: "يقول خبراء", "يُقال".
no-source = { $cue } (من دون تسمية مصدر)
cue-missing = ورد في المقال
# A source that the article describes and does not name: "مسؤول رفيع". It may be several.
not-named = { $description } (من دون تسمية)
not-named-of = { $description } (من دون تسمية، والوصف يصله بـ{ $name })
not-named-says = بحسب { $who }
not-named-count = { $count ->
    [zero] لا مصادر.
    [one] مصدر واحد.
    [two] مصدران.
    [few] { $count } مصادر.
    [many] { $count } مصدرًا.
   *[other] { $count } مصدر.
  }
not-named-because = سبب عدم التسمية: { $reason }.
through = عبر { $name }
# Who or what passed it on to the article: never the one who says it. It stands behind who says it.
as-passed-on = ، منقول عبر { $chain }
passed-on = منقول عبر { $chain }
passed-on-from = { $name }، عن { $from }
intermediary = { $name } ({ $kind })
intermediary-cue = { $name } («{ $cue }»)
intermediary-kind-cue = { $name } ({ $kind }، «{ $cue }»)
intermediary-outlet = وسيلة إعلام
intermediary-agency = وكالة أنباء
intermediary-document = وثيقة
intermediary-leak = تسريب
intermediary-court-paper = وثيقة قضائية
intermediary-person = شخص
said = { $who }: { $what }
# Several sentences, one after the other.
# A line as a sentence among others.
sentence = { $text }.
next-sentence = { $before } { $next }

## How and when it is put

quotation = «{ $words }»
hedge = كما صيغ: { $words }
hedge-of = كما صيغ عن { $names }: { $words }
# Words that were said in another language.
original = الأصل: { $words }
translated-from = مترجَم من { $language }
translated-by = ترجمة { $name }
translated-from-by = مترجَم من { $language }، ترجمة { $name }
said-on = تاريخ القول: { $date }
done-on = التاريخ: { $date }
# Its place in the order of time, where it has no date.
order-after = بعد: { $what }
order-meanwhile = في أثناء: { $what }
happened-on = يُقال إنه حدث: { $date }
said-to-be-of = يُقال إنه يعود إلى: { $date }

## What its source made of it later

later-withdrawn = سحبها مصدرها
later-apologised = اعتذر عنها مصدرها
later-corrected = صحّحها مصدرها
later-on = { $how } ({ $date })
# The same in few words, behind what is said.
brief-passed-on = منقولة عبر آخرين
brief-withdrawn = سُحبت
brief-apologised = اعتُذر عنها
brief-corrected = صُحّحت
in-brief = ({ $brief })

## What third parties make of it: one more attributed statement each, and no verdict of ours

assessed = { $kind }، { $names }: { $conclusion }
# On a finding's own entry. What is upheld is what it concerns, not the finding.
concludes = خلاصة ما ورد هنا بشأن ما يتناوله: { $conclusion }
conclusion-upheld = ثبوت
conclusion-dismissed = لم يثبت
conclusion-inconclusive = دون حسم
conclusion-pending = قيد النظر
conclusion-confirmed = تأكيد
conclusion-limited = تقييد
# The part comes first: whatever is cut off, no conclusion stands without it.
conclusion-on-part = في هذا وحده ({ $part }): { $conclusion }

## Where it stands in the article, within a sentence

paragraph = الفقرة { $number }
standfirst = المقدمة
place-of-article = { $place } من المقال
# Where there are several articles.
place-in = { $place }، { $article }
# When a statement was added to the page, after it was published.
added-on = أُضيفت في { $date }

## What is read on demand

details = تفاصيل
about = عن { $names }
on-the-map = على الخريطة: { $basis }
note = ملاحظة: { $note }

## What answers what

answers = ردّ على
limits = تحفّظ على
assesses = بشأن
it-answers = ردّ على { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتين
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
  }.
it-limits = تحفّظ على { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتين
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
  } من { $names }.
it-assesses = بشأن { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتين
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
  } صادرة عن { $names }.
target-replies = { $name }: { $reply }.
in-full-beside-one = النص الكامل بجانب الإفادة المردود عليها.
in-full-beside = النص الكامل بجانب { $count ->
    [zero] الإفادات المردود عليها
    [one] الإفادة المردود عليها
    [two] الإفادتين المردود عليهما
    [few] الإفادات المردود عليها ({ $count })
    [many] الإفادات المردود عليها ({ $count })
   *[other] الإفادات المردود عليها ({ $count })
  }.
limit-in-full-beside-one = النص الكامل بجانب الإفادة المتحفَّظ عليها.
limit-in-full-beside = النص الكامل بجانب { $count ->
    [zero] الإفادات المتحفَّظ عليها
    [one] الإفادة المتحفَّظ عليها
    [two] الإفادتين المتحفَّظ عليهما
    [few] الإفادات المتحفَّظ عليها ({ $count })
    [many] الإفادات المتحفَّظ عليها ({ $count })
   *[other] الإفادات المتحفَّظ عليها ({ $count })
  }.
# What limits the statement stands between it and the reply.
reply-to-limited = { $count ->
    [zero] لا رد على الإفادة نفسها
    [one] الرد على الإفادة نفسها
    [two] الردّان على الإفادة نفسها
    [few] الردود على الإفادة نفسها
    [many] الردود على الإفادة نفسها
   *[other] الردود على الإفادة نفسها
  }
reply-to-these = الرد على { $count ->
    [zero] هذه الإفادات
    [one] هذه الإفادة
    [two] هاتين الإفادتين
    [few] هذه الإفادات ({ $count })
    [many] هذه الإفادات ({ $count })
   *[other] هذه الإفادات ({ $count })
  }
replies-to-these = الردود على { $count ->
    [zero] هذه الإفادات
    [one] هذه الإفادة
    [two] هاتين الإفادتين
    [few] هذه الإفادات ({ $count })
    [many] هذه الإفادات ({ $count })
   *[other] هذه الإفادات ({ $count })
  }

## The statement's own page

statement-role = { $kind }، { $place }
statement-role-about = { $kind } بشأن { $names }، { $place }
statement-description = { $kind }، { $place } من { $source }.
statement-description-about = { $kind } بشأن { $names }، { $place } من { $source }.
statement-announced = { $kind }. { $who }
in-full = النص الكامل
onward = متابعة القراءة
all-on = كل ما ورد عن
before-it = قبلها في { $articles ->
    [several] المقالات
   *[single] المقال
  }:
after-it = بعدها في { $articles ->
    [several] المقالات
   *[single] المقال
  }:
