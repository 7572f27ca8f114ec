# The table of statements.

table = Table
table-scrolls = Every statement, a table that scrolls sideways
table-scrolls-large = Statements, a table that scrolls sideways
table-caption = Every statement, in the order of { $articles ->
    [several] the articles
   *[single] the article
  }
table-caption-large = Every statement on this, those with most replies first
table-caption-cut = The statements with most replies
column-who = Who says it
column-what = What is said
column-about = About
column-reply = Reply
column-when = When
column-kind = Kind
column-paragraph = Paragraph
