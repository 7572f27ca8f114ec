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
show-rows = { $count ->
    [one] Show the row
   *[other] Show all { $count } rows
  }
