# Who says what. The verb is "says", never "claims": nothing is judged here.

says = { $name } { $number ->
    [plural] say
   *[singular] says
  }
say-jointly = { $name } say jointly
# An act is somebody's, too.
done-by = Done by { $name }
# A cue is the article's own word for the saying: "experts say", "reportedly".
no-source = { $cue } (no source named)
cue-missing = reported
# A source that the article describes and does not name: "a senior US official". It may be several.
not-named = { $description } (not named)
not-named-of = { $description } (not named, described with { $name })
not-named-says = According to { $who }
not-named-count = { $count ->
    [one] It is { $count } source.
   *[other] They are { $count } sources.
  }
not-named-because = Why not named: { $reason }.
through = through { $name }
# Who or what passed it on to the article: never the one who says it. It stands behind who says it.
as-passed-on = , as passed on by { $chain }
passed-on = passed on by { $chain }
passed-on-from = { $name }, from { $from }
intermediary = { $name } ({ $kind })
intermediary-cue = { $name } (“{ $cue }”)
intermediary-kind-cue = { $name } ({ $kind }, “{ $cue }”)
intermediary-outlet = news outlet
intermediary-agency = news agency
intermediary-document = document
intermediary-leak = leak
intermediary-court-paper = court paper
intermediary-person = person
said = { $who }: { $what }
# A line as a sentence among others.
sentence = { $text }.
# Several sentences, one after the other.
next-sentence = { $before } { $next }

## How and when it is put

quotation = “{ $words }”
hedge = as it is put: { $words }
hedge-of = as it is put of { $names }: { $words }
# Words that were said in another language.
original = Original: { $words }
translated-from = Translated from { $language }
translated-by = Translated by { $name }
translated-from-by = Translated from { $language } by { $name }
said-on = Said: { $date }
done-on = When: { $date }
# Its place in the order of time, where it has no date.
order-after = After: { $what }
order-meanwhile = At the time of: { $what }
happened-on = Said to have happened: { $date }
said-to-be-of = Said to have happened { $date }

## What its source made of it later

later-withdrawn = withdrawn by its source
later-apologised = apologised for by its source
later-corrected = corrected by its source
later-on = { $how } ({ $date })
# The same in few words, behind what is said.
brief-passed-on = passed on by others
brief-withdrawn = withdrawn
brief-apologised = apologised for
brief-corrected = corrected
in-brief = ({ $brief })

## What third parties make of it: one more attributed statement each, and no verdict of ours

assessed = { $kind } by { $names }: { $conclusion }
# On a finding's own entry. What is upheld is what it concerns, not the finding.
concludes = its conclusion on what it concerns: { $conclusion }
conclusion-upheld = upheld
conclusion-dismissed = dismissed
conclusion-inconclusive = inconclusive
conclusion-pending = pending
conclusion-confirmed = confirms it
conclusion-limited = limits it
# The part comes first: whatever is cut off, no conclusion stands without it.
conclusion-on-part = only on this ({ $part }): { $conclusion }

## Where it stands in the article, within a sentence

paragraph = paragraph { $number }
standfirst = standfirst
place-of-article = { $place } of the article
# Where there are several articles.
place-in = { $place }, { $article }
# When a statement was added to the page, after it was published.
added-on = Added on { $date }

## What is read on demand

details = Details
about = About { $names }
on-the-map = On the map: { $basis }
note = Note: { $note }

## What answers what

answers = Answers
limits = Limits
assesses = Concerns
it-answers = It answers { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  }.
it-limits = It limits { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  } by { $names }.
it-assesses = It concerns { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  } by { $names }.
target-replies = { $name }: { $reply }.
in-full-beside-one = In full beside the statement that it answers.
in-full-beside = In full beside the { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  } that it answers.
limit-in-full-beside-one = In full beside the statement that it limits.
limit-in-full-beside = In full beside the { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  } that it limits.
# What limits the statement stands between it and the reply.
reply-to-limited = { $count ->
    [one] The reply to the statement itself
   *[other] The replies to the statement itself
  }
reply-to-these = The reply to these { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  }
replies-to-these = The replies to these { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  }

## The statement's own page

statement-role = { $kind }, { $place }
statement-role-about = { $kind } about { $names }, { $place }
statement-description = { $kind }, { $place } of { $source }.
statement-description-about = { $kind } about { $names }, { $place } of { $source }.
statement-announced = { $kind }. { $who }
in-full = In full
onward = Onward
all-on = All on
before-it = Before it in { $articles ->
    [several] the articles
   *[single] the article
  }:
after-it = After it in { $articles ->
    [several] the articles
   *[single] the article
  }:
