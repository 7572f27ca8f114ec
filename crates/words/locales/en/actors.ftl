# An actor's pane. A country or a body is "it", a person "they".

show-all = Show all
role-of = { $role } ({ $whole })
role-of-whole = Part of { $whole }
# Where it is at home.
at-home = At home: { $place }

## How much there is. The number stands before the word, in an element of its own.

count-about = { $count ->
    [one] said about
   *[other] said about
  }
count-replies = { $count ->
    [one] reply
   *[other] replies
  }
count-by = { $count ->
    [one] said by
   *[other] said by
  }

## The groups of statements

group-about = Said about it
group-about-person = Said about them
group-replies = Its replies
group-replies-person = Their replies
group-by = Said by it
group-by-person = Said by them
group-unnamed = Said by sources that are not named
unnamed-do-not-speak-for = { $articles ->
    [several] The articles describe
   *[single] The article describes
  } them with { $name }. They do not speak for { $name }.
group-named = Also named in
group-empty = { $articles ->
    [several] The articles report
   *[single] The article reports
  } none.
# Of what else it says, where it replies.
group-empty-but-replies = Nothing besides what it replies.
group-empty-but-replies-person = Nothing besides what they reply.

## Nothing said of it

unmentioned = Nobody in { $articles ->
    [several] these articles
   *[single] this article
  } says that it did or would do anything.
unmentioned-person = Nobody in { $articles ->
    [several] these articles
   *[single] this article
  } says that they did or would do anything.

## A person is not their country

national-person = { $names } comes from here: what is said about that person is not put down to the country.
national-other = { $names } { $number ->
    [plural] come from here: what they say or what is said about them
   *[singular] comes from here: what it says or what is said about it
  } is not put down to the country.
nationals = { $names } come from here: what they say or what is said about them is not put down to the country.

## In search results and to screen readers

actor-description = { $name }: { $about ->
    [one] { $about } statement
   *[other] { $about } statements
  } said about it, { $replies ->
    [one] { $replies } reply
   *[other] { $replies } replies
  } by it and { $by ->
    [one] { $by } statement
   *[other] { $by } statements
  } of its own, as { $articles ->
    [several] several articles report
   *[single] one article reports
  } them.
actor-description-person = { $name }: { $about ->
    [one] { $about } statement
   *[other] { $about } statements
  } said about them, { $replies ->
    [one] { $replies } reply
   *[other] { $replies } replies
  } by them and { $by ->
    [one] { $by } statement
   *[other] { $by } statements
  } of their own, as { $articles ->
    [several] several articles report
   *[single] one article reports
  } them.
actor-announced = { $name }. Said about: { $about }. Replies: { $replies }. Said by: { $by }.
