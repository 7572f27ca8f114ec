# The picture that link previews show.

kind-through = { $kind }, through { $name }
card-caveat = Caveat: { $text }
card-answers = Answers { $text }
card-limits = Limits { $text }
card-assesses = Concerns { $text }
statements-by = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  } by { $names }
unnamed-sources = unnamed sources
card-source = As { $source } reports it. { $date }
source-and-publisher = { $source } ({ $publisher })

## Its legend

legend-dashed = Dashed: { $standings }
legend-bar = Bar: { $replies }
legend-number = Number: replies called for; dashed: none reported; filled: all
legend-arrow = Arrow: who speaks of whom; bar: with a reply; two bars: contested
done-denied = denied
done-rejected = rejected
done-countered = countered

## In words, for those who cannot see it

card-count = { $count } { $label }
card-count-next = { $before }, { $next }
card-map = Beside it a map of who is concerned
