//! What a page says of itself to other programs, in its head.

use whosays_reader::{Page, Rendered};

use super::{
    head::escape,
    here::Here,
    ld,
    preview::{Card, Preview, preview},
};
use crate::error::Error;

/// The link preview, the ways to the data and to the feed, and the JSON-LD, as HTML.
///
/// The feed needs whole addresses, so it is not there where the site's own is unknown.
pub fn describe(
    page: &Page,
    rendered: &Rendered,
    site_name: &str,
    here: &Here<'_>,
    card: Option<&Card>,
) -> Result<String, Error> {
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
        "The whole story as data",
        &here.relative(&format!("{}/story.json", story.id)),
    );
    let feed = here.is_known().then(|| {
        alternate(
            "application/atom+xml",
            "Changes to the story",
            &here.relative(&format!("{}/feed.xml", story.id)),
        )
    });
    let ld = ld::script(page, rendered, site_name, here, card)?;
    Ok([preview, data, feed.unwrap_or_default(), ld].concat())
}

fn alternate(mime: &str, title: &str, address: &str) -> String {
    let address = escape(address);
    format!("<link rel=\"alternate\" type=\"{mime}\" title=\"{title}\" href=\"{address}\">")
}
