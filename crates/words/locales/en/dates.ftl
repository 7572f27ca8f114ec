# Dates. They themselves are written as CLDR has them.

# The first date is only its day, or its day and month, where the second has the rest.
interval = { $start } to { $end }
# Dates that were worked out from the article's words.
date-inferred = { $date } (inferred)
date-is-inferred = { $date }, inferred
put-inferred = ({ $date }, inferred)
put-inferred-basis = ({ $date }, inferred; { $basis })
