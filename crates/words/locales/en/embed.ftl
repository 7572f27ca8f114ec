# What stands in other people's pages.

embed-skip = Skip this explainer
embed-full-page = Full page
# For those who hear it without what stands around it.
embed-full-page-of = Full page of this story, in a new tab
embed-source = Source: { $source }, published { $date }. What is said here is what { $articles ->
    [several] the articles report
   *[single] the article reports
  }, not a finding.
corrected-on = Corrected on { $date }
# One sentence, all of it a link.
embed-corrected = { $link }.
embed-what-is-said = What is said
embed-also-says = It also says { $count ->
    [one] { $count } thing of others
   *[other] { $count } things of others
  }
# Leads to the words of the article around the embed that a statement is about.
embed-show-in-article = Show in the article

## The two forms of an embed, in the share dialog

embed-form = What
embed-form-reader = The whole reader
embed-form-excerpt = Only what is selected

