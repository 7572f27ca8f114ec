# The ledger: who says it, about whom, and the reply.

ledger = Ledger
ledger-who = Who says it
ledger-whom = about whom, and the reply
statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  }
show-rows = { $count ->
    [one] Show the row
   *[other] Show all { $count } rows
  }
