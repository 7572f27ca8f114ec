//! The page for wrong addresses.

use whosays_words::{Part, Words, parts, say};

use super::{head::escape, html_language::html_language};

/// The page for wrong addresses, in this language. It may stand at any address, so it needs no
/// file.
pub fn not_found(language: &str) -> String {
    let words = &Words::of(language);
    let title = escape(&say!(words, "no-page"));
    let text = parts!(words, "no-page-text", [up]).into_iter().map(|part| match part {
        Part::Text(text) => escape(&text),
        Part::Slot(_) => {
            format!("<a href=\"../\">{}</a>", escape(&say!(words, "no-page-up")))
        }
    });
    include_str!("../../assets/404.html")
        .replacen("lang=\"%LANG%\"", &html_language(language), 1)
        .replace("%TITLE%", &title)
        .replacen("%TEXT%", &text.collect::<String>(), 1)
}
