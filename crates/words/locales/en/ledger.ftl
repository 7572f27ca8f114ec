# The ledger: who says it, about whom, and the reply.

ledger = Ledger
ledger-who = Who says it
ledger-whom = about whom, and the reply
statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  }
# What became of some of them: it stands behind how many there are.
statements-later = { $statements } ({ $later })
later-row-withdrawn = { $count } withdrawn
later-row-apologised = { $count } apologised for
later-row-corrected = { $count } corrected
row-passed-on = { $count } passed on by others
row-assessed = { $count } assessed by third parties
# Where parts of one government or organisation do not say the same: links to the statements.
voices-differ = The voices of { $name } differ: { $statements }
voices-differ-more = (and { $count } more)
voice-and-kind = { $name } ({ $kind })
show-rows = { $count ->
    [one] Show the row
   *[other] Show all { $count } rows
  }
