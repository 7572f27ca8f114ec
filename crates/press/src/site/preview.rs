//! How a link to a page looks elsewhere: Open Graph, and what X adds to it.

use std::fmt::Write as _;

use super::{card, hash, head::escape, here::Here};

/// The picture of a page in link previews, 1200 × 630 px.
pub struct Card {
    /// Its address: whole where the site's own is known.
    pub address: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
}

impl Card {
    /// The picture in the folder of the page. The bytes, where they are given, make the address
    /// change with them: previews are kept by address, often for weeks.
    pub fn new(here: &Here<'_>, bytes: Option<&[u8]>, alt: String) -> Self {
        let version = bytes.map(|bytes| format!("?v={:.8}", hash(bytes))).unwrap_or_default();
        Self { address: format!("{}{}{version}", here.own(), card::NAME), alt }
    }
}

/// What a link preview is made from.
pub struct Preview<'a> {
    /// What is shown, without the story's name.
    pub heading: &'a str,
    /// The same in a sentence or two.
    pub description: &'a str,
    /// The page's address.
    pub address: &'a str,
    /// The site's name.
    pub site_name: &'a str,
    /// The language of the page, a BCP 47 tag.
    pub language: &'a str,
    /// Its picture, if it has one.
    pub card: Option<&'a Card>,
}

/// Writes the preview as `<meta>` elements. X takes title, description and picture from Open
/// Graph; only the size of its card and the picture's alternative text have names of its own.
pub fn preview(preview: &Preview<'_>) -> String {
    let mut html = String::new();
    let mut open_graph = |name: &str, content: &str| {
        // Writing to a String cannot fail, here and below.
        _ = write!(html, "<meta property=\"og:{name}\" content=\"{}\">", escape(content));
    };
    open_graph("type", "article");
    open_graph("title", preview.heading);
    open_graph("description", preview.description);
    open_graph("url", preview.address);
    open_graph("site_name", preview.site_name);
    if let Some(locale) = locale(preview.language) {
        open_graph("locale", &locale);
    }
    let Some(picture) = preview.card else {
        html.push_str("<meta name=\"twitter:card\" content=\"summary\">");
        return html;
    };
    open_graph("image", &picture.address);
    open_graph("image:type", "image/png");
    open_graph("image:width", &card::PIXELS_WIDE.to_string());
    open_graph("image:height", &card::PIXELS_HIGH.to_string());
    open_graph("image:alt", &picture.alt);
    html.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">");
    _ = write!(html, "<meta name=\"twitter:image:alt\" content=\"{}\">", escape(&picture.alt));
    html
}

/// A language as Open Graph writes it, `en_GB`; none where the tag names no country.
fn locale(tag: &str) -> Option<String> {
    let mut parts = tag.split('-');
    let language = parts.next()?;
    // A part of one letter begins what is not about the country any more.
    let mut parts = parts.take_while(|part| part.len() > 1);
    let country = parts.find(|part| part.len() == 2)?;
    Some(format!("{}_{}", language.to_lowercase(), country.to_uppercase()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::site::config::{Config, SiteUrl};

    #[test]
    fn a_card_is_told_with_its_size_and_an_address_that_changes_with_it() {
        let url = Some(SiteUrl::parse("https://example.org").unwrap());
        let config = Config { url, name: "whosays".into(), studio: false };
        let here = Here::new(&config, "tiny/alba/");
        let card = Card::new(&here, Some(b"png"), "Alba & \"Borea\"".into());
        let html = preview(&Preview {
            heading: "Alba",
            description: "Two statements.",
            address: &here.own(),
            site_name: "whosays",
            language: "en-GB",
            card: Some(&card),
        });
        assert_eq!(
            html,
            "<meta property=\"og:type\" content=\"article\">\
             <meta property=\"og:title\" content=\"Alba\">\
             <meta property=\"og:description\" content=\"Two statements.\">\
             <meta property=\"og:url\" content=\"https://example.org/tiny/alba/\">\
             <meta property=\"og:site_name\" content=\"whosays\">\
             <meta property=\"og:locale\" content=\"en_GB\">\
             <meta property=\"og:image\" \
             content=\"https://example.org/tiny/alba/card.png?v=8f8cbb7d\">\
             <meta property=\"og:image:type\" content=\"image/png\">\
             <meta property=\"og:image:width\" content=\"1200\">\
             <meta property=\"og:image:height\" content=\"630\">\
             <meta property=\"og:image:alt\" content=\"Alba &amp; &quot;Borea&quot;\">\
             <meta name=\"twitter:card\" content=\"summary_large_image\">\
             <meta name=\"twitter:image:alt\" content=\"Alba &amp; &quot;Borea&quot;\">"
        );
        let other = Card::new(&here, None, String::new());
        assert_eq!(other.address, "https://example.org/tiny/alba/card.png");
    }

    #[test]
    fn locales_name_a_country_or_are_left_out() {
        assert_eq!(locale("en-GB").as_deref(), Some("en_GB"));
        assert_eq!(locale("zh-hant-tw").as_deref(), Some("zh_TW"));
        assert_eq!(locale("en"), None);
        assert_eq!(locale("de-x-ab"), None);
    }
}
