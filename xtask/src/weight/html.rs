//! What a page makes a browser ask for while it loads.
//!
//! Not a parser for all HTML, but for what our press and Trunk write: tags with their
//! attributes, comments, and elements whose content is not markup.

/// The references that a browser follows by itself, in their order. Links that a reader
/// follows are not among them.
pub fn references(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let (tag, after) = cut_tag(after);
        rest = after;
        let name = tag.split([' ', '\n', '\t', '\r', '/']).next().unwrap_or_default();
        let name = name.to_ascii_lowercase();
        found.extend(loaded(&name, &attributes(tag)));
        // Their content is no markup, and may well hold a `<`.
        if matches!(name.as_str(), "script" | "style" | "title" | "textarea") {
            let end = rest.to_ascii_lowercase().find(&format!("</{name}"));
            rest = end.and_then(|end| rest.get(end..)).unwrap_or_default();
        }
    }
    found
}

/// Cuts at the `>` that ends a tag: not one inside quotes.
pub fn cut_tag(text: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => {
                return (
                    text.get(..at).unwrap_or_default(),
                    text.get(at + 1..).unwrap_or_default(),
                );
            }
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    (text, "")
}

/// Names in lower case, values without quotes and with `&amp;` read.
pub fn attributes(tag: &str) -> Vec<(String, String)> {
    let space = |c: char| c.is_ascii_whitespace();
    let mut rest = tag.split_once(space).map_or("", |(_, rest)| rest);
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| space(c) || c == '/');
        let end = rest.find(|c: char| space(c) || c == '=').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        if name.is_empty() && after.is_empty() {
            return found;
        }
        let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
            found.push((name.to_ascii_lowercase(), String::new()));
            rest = after;
            continue;
        };
        let cut = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                value.get(1..).and_then(|inner| inner.split_once(quote)).unwrap_or((value, ""))
            }
            _ => value.split_at(value.find(space).unwrap_or(value.len())),
        };
        found.push((name.to_ascii_lowercase(), cut.0.replace("&amp;", "&")));
        rest = cut.1;
    }
}

/// What one element makes the browser ask for.
fn loaded(name: &str, attributes: &[(String, String)]) -> Vec<String> {
    let value = |wanted: &str| {
        let found = attributes.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.clone())
    };
    let wanted: &[&str] = match name {
        "link" if fetches(&value("rel").unwrap_or_default()) => &["href"],
        "use" | "image" => &["href", "xlink:href"],
        "script" | "img" | "source" | "iframe" | "embed" | "audio" | "track" | "input" => &["src"],
        "video" => &["src", "poster"],
        "object" => &["data"],
        // Our start script and the reader fetch what these name.
        "meta" if value("name").is_some_and(|name| FETCHED.contains(&name.as_str())) => {
            &["content"]
        }
        _ => &[],
    };
    let mut found: Vec<String> = wanted.iter().filter_map(|name| value(name)).collect();
    if matches!(name, "img" | "source") {
        let set = value("srcset").unwrap_or_default();
        let candidates = set.split(',').filter_map(|one| one.split_whitespace().next());
        found.extend(candidates.map(str::to_owned));
    }
    found
}

/// The names of the files of ours that a page has fetched without being asked.
const FETCHED: [&str; 2] = ["whosays-wasm", "whosays-panes"];

/// Whether a `<link>` with this `rel` is fetched, and not only named.
fn fetches(rel: &str) -> bool {
    const KINDS: [&str; 8] = [
        "stylesheet",
        "modulepreload",
        "preload",
        "prefetch",
        "prerender",
        "icon",
        "apple-touch-icon",
        "manifest",
    ];
    rel.split_whitespace().any(|word| KINDS.iter().any(|kind| word.eq_ignore_ascii_case(kind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_a_browser_fetches_is_found_in_order() {
        let page = r##"<!DOCTYPE html><html><head>
            <link rel="canonical" href="https://example.org/s/"><!-- <img src="no.png"> -->
            <link rel=stylesheet href=../main-1.css><link href="../icon.svg" rel="shortcut icon">
            <LINK REL="modulepreload" HREF="../reader-2.js" crossorigin="anonymous">
            <meta content="../reader-2_bg.wasm?a=1&amp;b=2" name="whosays-wasm">
            <meta name="whosays-panes" content="../s/panes-3.json">
            <meta property="og:image" content="https://example.org/card.png">
            <script type="application/ld+json">{"x":"<img src='no.png'>"}</script>
            <script type="module" src='../boot.js'></script></head>
            <body title="a > b"><a href="https://example.org/article">article</a>
            <img src="a.png" srcset="b.png 2x, c.png 3x"/><svg><use href="#arrow"/></svg></body>"##;
        let expected = [
            "../main-1.css",
            "../icon.svg",
            "../reader-2.js",
            "../reader-2_bg.wasm?a=1&b=2",
            "../s/panes-3.json",
            "../boot.js",
            "a.png",
            "b.png",
            "c.png",
            "#arrow",
        ];
        assert_eq!(references(page), expected);
    }

    #[test]
    fn attributes_are_read_however_they_are_quoted() {
        let read = attributes("img  hidden SRC='a b' alt=\"\" width = 3 data-x=\"=\"/");
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected =
            [("hidden", ""), ("src", "a b"), ("alt", ""), ("width", "3"), ("data-x", "=")];
        assert_eq!(read, expected.map(|(name, value)| pair(name, value)));
    }

    #[test]
    fn a_page_that_breaks_off_is_read_to_its_end() {
        assert_eq!(references("<img src=\"a.png"), ["\"a.png"]);
        assert_eq!(references("<script src=a.js><img src=b>"), ["a.js"]);
        assert_eq!(references("<!-- <img src=b>"), Vec::<String>::new());
    }
}
