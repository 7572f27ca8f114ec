# The list of all stories of a site.

archive-title = Stories, page { $number } of { $pages }
archive-newest = { $count ->
    [one] { $count } story
   *[other] { $count } stories
  }, the newest first
archive-search = Search by country, name, date or title
archive-go = Search
archive-found = Found: { $count }
archive-none = No story has all of these words. Try fewer, or go through the pages below.
archive-failed = The list to search in could not be loaded. Try again, or go through the pages below.
archive-more = Show more
archive-years = By year
archive-pages = Pages of the list
archive-replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
  }
archive-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
  }
archive-names = Who speaks or is spoken about
