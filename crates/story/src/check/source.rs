//! The address of an article is one of the web, and shows where it leads.

use url::Url;

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for article in &tables.articles {
        let url = article.text("url").filter(|url| !url.text.trim().is_empty());
        if let Some((message, help)) = url.and_then(|url| fault(url.text)) {
            findings.add(Rule::SourceUrl, article.at("url"), message, help);
        }
    }
}

/// What is wrong with an address, and what to write instead.
pub(super) fn fault(text: &str) -> Option<(&'static str, &'static str)> {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "\\<>\"`{}".contains(c);
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    match Url::parse(text) {
        // Before an `@` one can write another host's name, to be taken for it.
        Ok(url) if is_web && !(url.username().is_empty() && url.password().is_none()) => Some((
            "has a user name in it",
            "take out what stands before the `@`: the host comes right after the two slashes",
        )),
        // `https:///example.org` would be mended in silence; here it is told.
        Ok(_) if is_web && !text.contains(odd) && !text.contains(":///") => None,
        _ => Some((
            "is no address of the web",
            "write an address that starts with `https://` or `http://`, or leave it out",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn addresses_of_the_web_are_taken() {
        for url in [
            "https://example.org",
            "http://example.org:8080/a?b=c@d#e",
            "https://例え.jp/記事",
            "https://[2001:db8::1]/",
        ] {
            assert_eq!(fault(url), None, "{url}");
        }
    }

    #[test]
    fn all_else_is_refused() {
        for url in [
            "https://good.example@evil.example/",
            "https://user:secret@example.org/",
            "https://exa mple.org/",
            "https://example.org\\@evil.example/",
            "https:///example.org",
            "https://example.org:99999/",
            "https://",
            "HTTPS:example.org",
            "javascript:alert(1)",
            "example.org/article",
        ] {
            assert!(fault(url).is_some(), "{url}");
        }
    }
}
