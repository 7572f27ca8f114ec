//! What a page says of itself to other programs, in its head.

use whosays_reader::{Page, Rendered};

use super::{
    head::escape,
    here::Here,
    preview::{Card, Preview, preview},
};

/// The link preview and the way to the data, as HTML.
pub fn describe(
    page: &Page,
    rendered: &Rendered,
    site_name: &str,
    here: &Here<'_>,
    card: Option<&Card>,
) -> String {
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
    preview + &data
}

fn alternate(mime: &str, title: &str, address: &str) -> String {
    let address = escape(address);
    format!("<link rel=\"alternate\" type=\"{mime}\" title=\"{title}\" href=\"{address}\">")
}
