//! The `<head>` of a page.

pub use whosays_view::paint::escape;

use super::headers::policy;

/// The colour of the page around it, in light and in dark: `--page` in `style/tokens.css`.
const PAGE: [(&str, &str); 2] = [("light", "#ffffff"), ("dark", "#121518")];

/// The script of a page that only leads on: it takes along how what is sought is to be shown.
/// Without it the page's `refresh` leads on all the same.
pub const LEAD_ON: &str =
    "location.replace(document.links[0].href + location.search + location.hash)";

/// What the head is made from. Addresses of files are relative to the page.
pub struct Head<'a> {
    /// The page's title.
    pub title: &'a str,
    /// Its description; none for pages that only lead on.
    pub description: Option<&'a str>,
    /// The one address under which search engines should keep it.
    pub canonical: Option<&'a str>,
    /// Its style sheet, which stands in the page.
    pub style: &'a str,
    /// The scripts that stand in its body.
    pub scripts: &'a [&'a str],
    /// The site's icon.
    pub icon: &'a str,
    /// Where to go at once, without script.
    pub refresh: Option<&'a str>,
    /// The address of the site, where it is known and the page loads files of it.
    pub home: Option<&'a str>,
    /// What it says to other programs, as HTML.
    pub rest: &'a str,
}

/// Writes the head.
pub fn head(head: &Head<'_>) -> String {
    use std::fmt::Write as _;

    let mut html = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"><title>{}</title>",
        escape(&policy(&[head.style], head.scripts, head.home)),
        escape(head.title)
    );
    // Writing to a String cannot fail.
    if let Some(description) = head.description {
        _ = write!(html, "<meta name=\"description\" content=\"{}\">", escape(description));
    }
    if let Some(address) = head.refresh {
        _ = write!(html, "<meta http-equiv=\"refresh\" content=\"0; url={}\">", escape(address));
    }
    if let Some(address) = head.canonical {
        _ = write!(html, "<link rel=\"canonical\" href=\"{}\">", escape(address));
    }
    html.push_str("<meta name=\"color-scheme\" content=\"light dark\">");
    for (scheme, colour) in PAGE {
        _ = write!(
            html,
            "<meta name=\"theme-color\" media=\"(prefers-color-scheme: {scheme})\" \
             content=\"{colour}\">"
        );
    }
    _ = write!(html, "<style>{}</style>", head.style);
    _ = write!(html, "<link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\">", head.icon);
    html.push_str(head.rest);
    html
}

#[cfg(test)]
mod tests {
    use super::PAGE;

    #[test]
    fn the_colours_are_those_of_the_style_sheet() {
        let tokens = include_str!("../../../../style/tokens.css");
        for (_, colour) in PAGE {
            assert!(tokens.contains(&format!("--page: {colour};")), "{colour}");
        }
    }
}
