# The dialog that shares what is on the screen.

share = Share
share-not-loaded = Not loaded: try again
share-title = Share what is on the screen
share-close = Close
share-link = Link
share-copy-link = Copy link
share-system = Share with an app …
share-copied = Copied.
share-not-copied = The browser does not let this page copy. The text is selected: copy it with the keyboard, or press and hold it.

## The code for other pages

share-embed = Embed in a page
share-width = Width
share-width-full = As wide as the column
share-width-px = { $width } px
share-colours = Colours
share-theme-own = The reader’s own
share-theme-light = Light
share-theme-dark = Dark
share-view = View
share-embed-code = Embed code
share-copy-code = Copy code
share-preview = Preview
share-preview-label = Preview of the embed

## How to cite

share-cite = Cite this
share-citation = Citation
share-copy-citation = Copy citation
cited = whosays, on { $source }, published { $date }
# Behind what tells of the first article.
and-further-articles = { $told }, and on { $count ->
    [one] one further article
   *[other] { $count } further articles
  }
# Title and source come without the full stop that they may end in.
citation = { $title }. { $source }. { $address } (accessed { $date }).

## The QR code

share-qr = QR code
share-no-qr = The link is too long for a QR code.
share-save-qr = Save it as SVG

## The files of the story

share-data-story = { $story } – JSON, with its { $schema }
share-data-statements = { $statements } – CSV, for spreadsheets
share-data-map = { $map } – SVG, for print
share-story = The whole story
share-statements = Every statement
share-map = The map

## The file that holds the whole story

file-share = This file holds the whole story and loads nothing. To share it, pass on the file itself.
file-state = Whoever opens it with this at the end of its address sees what is on the screen
file-published = The same on the web
