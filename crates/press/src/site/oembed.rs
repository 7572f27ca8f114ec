//! oEmbed (oembed.com, version 1.0) by files: what a content system shows for a link to a page.

use serde::Serialize;
use whosays_view::{Page, Pane, Selection};

use super::{
    card,
    config::{Config, SiteUrl},
    head::escape,
    path::{embed_path, excerpt_path, page_path},
};
use crate::{Sink, error::Error};

/// The file beside each page.
const NAME: &str = "oembed.json";

/// The size of the frame in CSS px, for hosts that never ask: that of the embed in a column of text.
const WIDTH: u32 = 640;
const HEIGHT_OF_READER: u32 = 620;
const HEIGHT_OF_EXCERPT: u32 = 420;

/// The answer for one page.
#[derive(Serialize)]
struct Answer<'a> {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'a str,
    provider_name: &'a str,
    provider_url: String,
    #[serde(flatten)]
    thumbnail: Option<Thumbnail>,
    width: u32,
    height: u32,
    html: String,
}

/// The card of the page: all of it, or nothing.
#[derive(Serialize)]
struct Thumbnail {
    #[serde(rename = "thumbnail_url")]
    url: String,
    #[serde(rename = "thumbnail_width")]
    width: u32,
    #[serde(rename = "thumbnail_height")]
    height: u32,
}

/// Writes the answer for a page, where the site's address is known: it needs whole addresses.
///
/// `has_card` says whether the page has a picture.
pub fn write_oembed(
    page: &Page,
    config: &Config,
    has_card: bool,
    out: &dyn Sink,
) -> Result<(), Error> {
    let Some(url) = &config.url else { return Ok(()) };
    let path = page_path(&page.story, &page.selected);
    let answer = answer(page, config, url, has_card);
    let text = serde_json::to_string(&answer)
        .map_err(|error| Error::Data { message: error.to_string() })?;
    out.put(&format!("{path}{NAME}"), text.into())
}

/// What tells content systems of it, for the head of the page.
pub fn discovery(page: &Page, config: &Config, title: &str) -> String {
    let Some(url) = &config.url else { return String::new() };
    let address = url.page(&format!("{}{NAME}", page_path(&page.story, &page.selected)));
    let (address, title) = (escape(&address), escape(title));
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"{title}\" href=\"{address}\">"
    )
}

fn answer<'a>(page: &'a Page, config: &'a Config, url: &SiteUrl, has_card: bool) -> Answer<'a> {
    let (story, selected) = (&page.story, &page.selected);
    let path = page_path(story, selected);
    let address = url.page(&path);
    let title = Pane::of(page).title;
    // A link to one statement is pasted to show that one.
    let (embed, height) = match selected {
        Selection::Statement(_) => (excerpt_path(story, selected), HEIGHT_OF_EXCERPT),
        _ => (embed_path(story, selected), HEIGHT_OF_READER),
    };
    // WordPress keeps a quotation with links and a frame, and nothing else. It shows the quotation
    // until the frame has told its height, and where it never does.
    let html = format!(
        "<blockquote class=\"wp-embedded-content\"><a href=\"{address}\">{title}</a></blockquote>\
         <iframe src=\"{src}\" title=\"{title}\" width=\"{WIDTH}\" height=\"{height}\" \
         frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\" scrolling=\"auto\"></iframe>",
        address = escape(&address),
        title = escape(&title),
        src = escape(&url.page(&embed)),
    );
    Answer {
        version: "1.0",
        kind: "rich",
        title: &story.title,
        provider_name: &config.name,
        provider_url: url.page(""),
        thumbnail: has_card.then(|| Thumbnail {
            url: format!("{address}{}", card::NAME),
            width: card::PIXELS_WIDE,
            height: card::PIXELS_HIGH,
        }),
        width: WIDTH,
        height,
        html,
    }
}
