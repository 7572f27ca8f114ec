//! The page for wrong addresses.

use whosays_words::{Part, parts, say};

use super::{head::escape, tongue::Tongue};

/// The page for wrong addresses. It may stand at any address, so it needs no file.
pub fn page(tongue: &Tongue) -> String {
    let words = &tongue.words;
    let title = escape(&say!(words, "no-page"));
    let text = parts!(words, "no-page-text", [up]).into_iter().map(|part| match part {
        Part::Text(text) => escape(&text),
        Part::Slot(_) => {
            format!("<a href=\"../\">{}</a>", escape(&say!(words, "no-page-up")))
        }
    });
    include_str!("../../assets/404.html")
        .replacen("%LANG%", &escape(&tongue.tag), 1)
        .replace("%TITLE%", &title)
        .replacen("%TEXT%", &text.collect::<String>(), 1)
}
