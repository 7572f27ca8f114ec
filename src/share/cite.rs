//! How to cite a state, as plain text.

/// What a citation is made of.
pub struct Cited<'a> {
    /// The title of the page.
    pub title: &'a str,
    /// The site's name and the article that is explained, as the page tells them.
    pub source: &'a str,
    /// The address of the state.
    pub address: &'a str,
    /// The day on which it was read, in words.
    pub accessed: &'a str,
}

/// "Title. Source. Address. Accessed 23 November 2026."
#[must_use]
pub fn cite(cited: &Cited<'_>) -> String {
    let mut text = String::new();
    for part in [cited.title, cited.source] {
        let part = part.trim();
        if !part.is_empty() {
            text.push_str(part);
            text.push_str(if part.ends_with('.') { " " } else { ". " });
        }
    }
    text.push_str(cited.address);
    // An address that ends in a full stop would be read as part of it.
    text.push_str(" (accessed ");
    text.push_str(cited.accessed);
    text.push_str(").");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_has_all_its_parts() {
        let cited = Cited {
            title: "Iran – Food for arms",
            source: "Explains one article, 30 March 2023.",
            address: "https://a.example/s/iran/",
            accessed: "23 November 2026",
        };
        assert_eq!(
            cite(&cited),
            "Iran – Food for arms. Explains one article, 30 March 2023. \
             https://a.example/s/iran/ (accessed 23 November 2026)."
        );
    }
}
