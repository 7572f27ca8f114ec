//! What a page says of itself to other programs, in its head.

use whosays_view::{Page, Rendered};
use whosays_words::say;

use super::{
    head::escape,
    here::Here,
    ld,
    preview::{Card, Preview, preview},
};
use crate::error::Error;

/// What a page says of itself to other programs, as HTML.
pub struct Described {
    /// For its head.
    pub head: String,
    /// The JSON-LD, for the end of its body: no reader waits for it.
    pub graph: String,
}

/// The link preview, the ways to the data and to the feed, and the JSON-LD, as HTML.
///
/// The feed needs whole addresses, so it is not there where the site's own is unknown.
pub fn describe(
    page: &Page,
    rendered: &Rendered,
    site_name: &str,
    here: &Here<'_>,
    card: Option<&Card>,
) -> Result<Described, Error> {
    let story = &page.story;
    let preview = preview(&Preview {
        heading: &rendered.heading,
        description: &rendered.description,
        address: &here.own(),
        site_name,
        language: &story.language,
        card,
    });
    let data = alternate(
        "application/json",
        &say!(page.words, "alternate-story"),
        &here.relative(&format!("{}/story.json", story.id)),
    );
    let feed = here.is_known().then(|| {
        alternate(
            "application/atom+xml",
            &say!(page.words, "alternate-feed"),
            &here.relative(&format!("{}/feed.xml", story.id)),
        )
    });
    let graph = ld::script(page, rendered, site_name, here, card)?;
    Ok(Described { head: [preview, data, feed.unwrap_or_default()].concat(), graph })
}

fn alternate(mime: &str, title: &str, address: &str) -> String {
    let (title, address) = (escape(title), escape(address));
    format!("<link rel=\"alternate\" type=\"{mime}\" title=\"{title}\" href=\"{address}\">")
}
