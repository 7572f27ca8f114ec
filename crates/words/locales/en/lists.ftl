# Lists of names, and the numbered lists of a large story.

and-others = { $first }, { $second } and { $count ->
    [one] { $count } other
   *[other] { $count } others
  }

## What is in a list

list-all = All statements in order of time
list-about = Said about { $name }
list-replies = Replies
list-assessments = Findings and assessments
list-replies-by = Replies by { $name }
list-by = Said by { $name }
list-unnamed = Said by sources described with { $name } and not named
list-named = What else names { $name }
list-link = { $title }: all { $count }
list-link-next = { $before }; { $next }
more-statements = { $count ->
    [one] { $count } more statement
   *[other] { $count } more statements
  }. In lists: { $links }
more-rows = { $count ->
    [one] { $count } more row
   *[other] { $count } more rows
  }. In lists: { $links }

## A page of a list

list-page = { $title }, page { $number } of { $pages }
list-place = Page { $number } of { $pages }: { $first } to { $end } of { $total }
list-description = Statements { $first } to { $end } of { $total }, as { $source } reports them.
list-back = All on this: { $heading }
list-pages = Pages of the list
list-previous = Previous
list-next = Next
