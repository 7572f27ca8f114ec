# What things are called, within a sentence. Where a line begins with one of them, its first letter
# is made large.

## Statements

kind-allegation = allegation
kind-denial = denial
kind-rejection = rejection
kind-counter-allegation = counter-allegation
kind-acknowledgement = acknowledgement
kind-caveat = caveat
kind-report = report
kind-characterisation = characterisation
kind-action = action
kind-context = context
kind-declined-comment = declined comment
kind-finding = finding
kind-assessment = third-party assessment

## How firmly a transfer is put

standing-alleged = alleged
standing-proposed = proposed
standing-considered = considered

## What the article says of the evidence

evidence-none = No evidence mentioned
evidence-asserted = Says that it has information
evidence-described = Says what its evidence is
evidence-published = Says that it has made evidence public

## Languages, of words that were translated; others are called by their tags

language-name = { $tag ->
    [ar] Arabic
    [az] Azerbaijani
    [be] Belarusian
    [bg] Bulgarian
    [bn] Bengali
    [bs] Bosnian
    [cs] Czech
    [da] Danish
    [de] German
    [el] Greek
    [en] English
    [es] Spanish
    [et] Estonian
    [fa] Persian
    [fi] Finnish
    [fr] French
    [he] Hebrew
    [hi] Hindi
    [hr] Croatian
    [hu] Hungarian
    [hy] Armenian
    [id] Indonesian
    [it] Italian
    [ja] Japanese
    [ka] Georgian
    [ko] Korean
    [ku] Kurdish
    [lt] Lithuanian
    [lv] Latvian
    [mk] Macedonian
    [nb] Norwegian
    [nl] Dutch
    [nn] Norwegian
    [no] Norwegian
    [pl] Polish
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [sk] Slovak
    [sl] Slovenian
    [sq] Albanian
    [sr] Serbian
    [sv] Swedish
    [sw] Swahili
    [th] Thai
    [tr] Turkish
    [uk] Ukrainian
    [ur] Urdu
    [vi] Vietnamese
    [zh] Chinese
   *[any] { $tag }
  }

## Actors

actor-country = Country
actor-government-body = Government body
actor-organisation = Organisation
actor-person = Person
actor-region = Region
