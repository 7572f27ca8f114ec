//! Text and shapes as they may stand in HTML and SVG.

use std::fmt::Write as _;

/// Text as it may stand in HTML and SVG, also in quoted attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Writes an attribute, with a space before it.
pub(crate) fn attribute(markup: &mut String, name: &str, value: &str) {
    // Writing to a String cannot fail.
    _ = write!(markup, " {name}=\"{}\"", escape(value));
}

/// A length to a tenth, without waste.
pub(crate) fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_end_an_attribute_or_open_a_tag() {
        assert_eq!(escape("\"><script>&"), "&quot;&gt;&lt;script&gt;&amp;");
    }

    #[test]
    fn tenths_are_written_without_waste() {
        assert_eq!(
            [1.0, 12.54, 0.06].map(|length| tenth(length).to_string()),
            ["1", "12.5", "0.1"]
        );
    }
}
