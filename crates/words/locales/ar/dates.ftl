### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# Dates. They themselves are written as CLDR has them.

# The first date is only its day, or its day and month, where the second has the rest.
interval = من { $start } إلى { $end }
# Dates that were worked out from the article's words.
date-inferred = { $date } (تاريخ مستنتج)
date-is-inferred = { $date }، تاريخ مستنتج
put-inferred = ({ $date }، تاريخ مستنتج)
put-inferred-basis = ({ $date }، تاريخ مستنتج؛ { $basis })
