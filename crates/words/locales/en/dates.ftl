# Dates. They themselves are written as CLDR has them.

# The first date is only its day, or its day and month, where the second has the rest.
interval = { $start } to { $end }
# Where one of the ends is open.
date-or-later = { $date } or later
date-or-earlier = { $date } or earlier
# Not quite certain, or only about.
date-about = about { $date }
date-perhaps = perhaps { $date }
date-perhaps-about = perhaps about { $date }
season-spring = spring { $year }
season-summer = summer { $year }
season-autumn = autumn { $year }
season-winter = winter { $year } to { $next }
quarter = the { $quarter ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
  } quarter of { $year }
decade = the { $year }s
# Dates that were worked out from the article's words.
date-inferred = { $date } (inferred)
date-is-inferred = { $date }, inferred
put-inferred = ({ $date }, inferred)
put-inferred-basis = ({ $date }, inferred; { $basis })
