//! How to cite a state, as plain text.

/// What a citation is made of.
pub struct Cited<'a> {
    /// The whole of it in the words of the page, with `{title}`, `{address}` and `{date}` where the
    /// rest goes.
    pub form: &'a str,
    /// The title of the page.
    pub title: &'a str,
    /// The address of the state.
    pub address: &'a str,
    /// The day on which it was read, in words.
    pub accessed: &'a str,
}

/// "Title. Source. Address (accessed 23 November 2026)."
#[must_use]
pub fn cite(cited: &Cited<'_>) -> String {
    let mut text = String::new();
    let mut rest = cited.form;
    // One pass: what is filled in may hold anything.
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let place = after.split_once('}').and_then(|(name, after)| {
            let fill = match name {
                "title" => cited.title.trim().trim_end_matches('.'),
                "address" => cited.address,
                "date" => cited.accessed,
                _ => return None,
            };
            Some((fill, after))
        });
        // The name of an article may hold braces of its own.
        let (fill, after) = place.unwrap_or(("{", after));
        text.push_str(fill);
        rest = after;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_of_others_stay() {
        let form = "{title}. On {x} in the {Daily. {address} (accessed {date}).";
        let cited = Cited { form, title: "Iran", address: "https://a.example/", accessed: "today" };
        let expected = "Iran. On {x} in the {Daily. https://a.example/ (accessed today).";
        assert_eq!(cite(&cited), expected);
    }

    #[test]
    fn a_citation_has_all_its_parts() {
        let cited = Cited {
            form: "{title}. On one article, 30 March 2023. {address} (accessed {date}).",
            title: "Iran – {address}.",
            address: "https://a.example/s/iran/",
            accessed: "23 November 2026",
        };
        assert_eq!(
            cite(&cited),
            "Iran – {address}. On one article, 30 March 2023. \
             https://a.example/s/iran/ (accessed 23 November 2026)."
        );
    }
}
