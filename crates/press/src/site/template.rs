//! The page's frame, as Trunk leaves it in `index.html`.

use super::html_language::html_language;
use crate::error::Error;

const HEAD: &str = "<title>%HEAD%</title>";
const BODY: &str = "%BODY%";
const LANGUAGE: &str = "%LANG%";

/// A template with the places that every page fills.
pub struct Template {
    html: String,
    /// Whether Trunk serves the site and wants pages to reload when it changes.
    pub reloads: bool,
}

/// What goes into the places.
pub struct Fill<'a> {
    /// The language of the page, a BCP 47 tag.
    pub language: &'a str,
    /// The page's part of `<head>`.
    pub head: &'a str,
    /// The content of `<body>`.
    pub body: &'a str,
    /// The relative address of the site's root: `../../`.
    pub root: &'a str,
}

impl Template {
    /// Checks the template, and takes out the inline script by which Trunk reloads pages: no
    /// page may hold one, so the press puts a file in its place.
    pub fn new(html: &str) -> Result<Self, Error> {
        for place in [HEAD, BODY, LANGUAGE] {
            if !html.contains(place) {
                return Err(Error::Template { place });
            }
        }
        let (html, reloads) = without_inline_scripts(html);
        // Minified, the template has no quotation marks around the language.
        let html = html.replacen(&format!("lang=\"{LANGUAGE}\""), LANGUAGE, 1);
        let html = html.replacen(&format!("lang={LANGUAGE}"), LANGUAGE, 1);
        Ok(Self { html, reloads })
    }

    /// A page.
    pub fn fill(&self, fill: &Fill<'_>) -> String {
        // From the last place to the first: what is filled in may hold any text, also that of a
        // place.
        let language = html_language(fill.language);
        self.html
            .replace("=\"./", &format!("=\"{}", fill.root))
            .replace("=./", &format!("={}", fill.root))
            .replacen(BODY, fill.body, 1)
            .replacen(HEAD, fill.head, 1)
            .replacen(LANGUAGE, &language, 1)
    }
}

fn without_inline_scripts(html: &str) -> (String, bool) {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    let mut found = false;
    while let Some((before, tail)) = rest.split_once("<script>") {
        let Some((_, after)) = tail.split_once("</script>") else { break };
        kept.push_str(before);
        rest = after;
        found = true;
    }
    kept.push_str(rest);
    (kept, found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const PAGE: &str = "<html lang=\"%LANG%\"><head><title>%HEAD%</title>\
        <link href=\"./reader.js\"></head><body>%BODY%<script>reload()</script></body></html>";

    #[test]
    fn places_are_filled_and_addresses_lead_to_the_root() {
        let template = Template::new(PAGE).unwrap();
        assert!(template.reloads);
        let fill = Fill {
            language: "en-GB",
            head: "<title>%BODY%</title>",
            body: "B %LANG%",
            root: "../",
        };
        assert_eq!(
            template.fill(&fill),
            "<html lang=\"en-GB\" dir=\"ltr\"><head><title>%BODY%</title><link href=\"../reader.js\"></head>\
             <body>B %LANG%</body></html>"
        );
    }

    /// The model lets no such language through; this is the second lock on the door.
    #[test]
    fn a_language_stays_one_attribute() {
        for page in [PAGE.to_owned(), PAGE.replace("\"%LANG%\"", "%LANG%")] {
            let template = Template::new(&page).unwrap();
            let language = "en onclick=x\"><script>";
            let html = template.fill(&Fill { language, head: "", body: "", root: "" });
            let start = "<html lang=\"en onclick=x&quot;&gt;&lt;script&gt;\" dir=\"ltr\"><head>";
            assert!(html.starts_with(start), "{html}");
        }
    }

    #[test]
    fn a_missing_place_is_named() {
        let error = Template::new("<html></html>").err().unwrap();
        assert_eq!(error.to_string(), "index.html has no <title>%HEAD%</title>");
    }
}
