# The overview of a story.

pick = Pick a country or a name
pick-why = See what is said about it, what it replies, and what it says of others.
in-order-of-time = In order of time
without-date = Without a date, in the order of { $articles ->
    [several] the articles
   *[single] the article
  }
overview-announced = Overview

## How much there is. The number stands before the word, in an element of its own.

count-statements = { $count ->
    [one] statement
   *[other] statements
  }
count-sources = { $count ->
    [one] country or group speaks
   *[other] countries and groups speak
  }
counts-of-replies = { $calling ->
    [one] { $calling } of the statements calls
   *[other] { $calling } of the statements call
  } for a reply; { $articles ->
    [several] the articles report
   *[single] the article reports
  } a reply to { $answered } of them.
# Where a statement is about several, each of them is asked for a reply of its own.
counts-of-replies-of-each = { $calling ->
    [one] { $calling } of the statements calls
   *[other] { $calling } of the statements call
  } for a reply by each target, { $all } times in all; in { $answered } of these { $articles ->
    [several] the articles report
   *[single] the article reports
  } one.
