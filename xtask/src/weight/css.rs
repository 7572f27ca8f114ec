//! What a style sheet asks for.

/// The references in `url(…)` and in `@import "…"`, in their order.
pub fn references(css: &str) -> Vec<String> {
    let css = without_comments(css);
    let mut found = Vec::new();
    for (at, _) in css.match_indices("url(") {
        let rest = css.get(at + 4..).unwrap_or_default().trim_start();
        let end = match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => rest.get(1..).and_then(|r| r.find(quote)).map(|e| e + 2),
            _ => rest.find(')'),
        };
        let text = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        found.push((at, text));
    }
    for (at, _) in css.match_indices("@import") {
        let rest = css.get(at + 7..).unwrap_or_default().trim_start();
        // With `url(` it was found above.
        if let Some(quote @ ('"' | '\'')) = rest.chars().next() {
            found.push((at, rest.split(quote).nth(1).unwrap_or_default()));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, text)| text.trim_matches(['"', '\'', ' ']).to_owned()).collect()
}

fn without_comments(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_and_imports_are_found_in_order() {
        let css = "@import 'a.css';@import url(\"b.css\");/* url(no.png) */
            .x{background:url( c.png )}.y{mask:url('data:image/svg+xml,<a(b)>')}.z{fill:url(#g)}";
        let expected = ["a.css", "b.css", "c.png", "data:image/svg+xml,<a(b)>", "#g"];
        assert_eq!(references(css), expected);
    }

    #[test]
    fn plain_rules_ask_for_nothing() {
        assert_eq!(references("a{color:#fff}"), Vec::<String>::new());
    }
}
