# What stands above and below the reader on every page.

skip-to-list = Skip to the list
skip-to-map = Skip to the map
skip-to-ledger = Skip to the ledger
page-title = { $heading } – { $story }
views = Views

## The article

source = Source: { $name }
# Of several: further articles, each with when it was published.
article-and-date = { $name }, published { $date }
further-articles = Further articles
source-publisher = { $source }, { $publisher }
published = Published { $date }
published-inferred = Published { $date } (inferred)

## The foot

how-to-read = How to read this
how-to-read-text = Everything here is what { $articles ->
    [several] the articles say
   *[single] the article says
  } somebody said. None of it is a finding of ours. “No reply reported” describes { $articles ->
    [several] the articles
   *[single] the article
  }, not those whom it is about: it does not say that they were asked, or that they kept silent. Statements are paraphrased; only words in quotation marks are verbatim.
borders = Borders
borders-text-de-facto = The map draws borders as they are held in fact, whoever recognises that, as Natural Earth has them. A chip’s place says where an actor is at home, not where anything happened.
borders-text = The map draws borders close to the view of the United Nations, as edited by Visionscarto from Natural Earth. A chip’s place says where an actor is at home, not where anything happened.
data = The data
data-text = To check and to reuse: { $story } (JSON, with its { $schema }), { $statements } (CSV) and { $map } (SVG).
# Where nobody in the story has a place, and there is no map.
data-text-mapless = To check and to reuse: { $story } (JSON, with its { $schema }) and { $statements } (CSV).
data-story = the whole story
data-schema = schema
data-statements = every statement
data-map = the map
corrections = Corrections
# Where statements were added, too.
changes = Corrections and additions
addition = { $date }: added: { $what }
no-corrections = None so far.
correction = { $date }: { $text }
# On paper: where it came from.
printed-from = Printed from { $address }

# Where there are no words in the language of the story. It stands in the foot of every page.
no-words = There are no words in the language of this story ({ $tag }) yet: what stands around its own text is English.
