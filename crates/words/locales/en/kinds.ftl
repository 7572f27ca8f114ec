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

## How firmly a transfer is put

standing-alleged = alleged
standing-proposed = proposed
standing-considered = considered

## What the article says of the evidence

evidence-none = No evidence mentioned
evidence-asserted = Says that it has information
evidence-described = Says what its evidence is
evidence-published = Says that it has made evidence public

## Actors

actor-country = Country
actor-government-body = Government body
actor-organisation = Organisation
actor-person = Person
actor-region = Region
