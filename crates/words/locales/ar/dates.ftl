### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# Dates. They themselves are written as CLDR has them.

# The first date is only its day, or its day and month, where the second has the rest.
interval = من { $start } إلى { $end }
# Where one of the ends is open.
date-or-later = { $date } أو بعده
date-or-earlier = { $date } أو قبله
# Not quite certain, or only about.
date-about = نحو { $date }
date-perhaps = ربما { $date }
date-perhaps-about = ربما نحو { $date }
season-spring = ربيع { $year }
season-summer = صيف { $year }
season-autumn = خريف { $year }
season-winter = شتاء { $year } – { $next }
quarter = الربع { $quarter ->
    [1] الأول
    [2] الثاني
    [3] الثالث
   *[4] الرابع
  } من { $year }
decade = عقد { $year }
# Dates that were worked out from the article's words.
date-inferred = { $date } (تاريخ مستنتج)
date-is-inferred = { $date }، تاريخ مستنتج
put-inferred = ({ $date }، تاريخ مستنتج)
put-inferred-basis = ({ $date }، تاريخ مستنتج؛ { $basis })
