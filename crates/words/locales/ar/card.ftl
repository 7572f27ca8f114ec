### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# The picture that link previews show.

kind-through = { $kind }، عبر { $name }
card-caveat = تحفّظ: { $text }
card-answers = ردّ على { $text }
card-limits = تحفّظ على { $text }
card-assesses = بشأن { $text }
# After "على".
statements-by = { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتين
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
  } من { $names }
unnamed-sources = مصادر غير مسمّاة
card-source = بحسب { $source }. { $date }
source-and-publisher = { $source } ({ $publisher })

## Its legend

legend-dashed = خط متقطع: { $standings }
legend-bar = خط معترض: { $replies }
legend-number = الرقم: ردود مطلوبة؛ متقطع: لم يُذكر منها شيء؛ معبّأ: ذُكرت كلها
legend-arrow = السهم: من يتحدث عن من؛ خط: مع رد؛ خطان: مع اعتراض
done-denied = منفيّ
done-rejected = مرفوض
done-countered = مردود باتهام مضاد

## In words, for those who cannot see it

card-count = { $count } { $label }
card-count-next = { $before }، { $next }
card-map = وبجانبه خريطة للأطراف المعنية
