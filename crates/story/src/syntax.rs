//! Explaining what keeps a text from being TOML.

use toml::de::Error;
use unicode_general_category::{GeneralCategory, get_general_category};

use crate::Rule;
use crate::findings::{Findings, Spot};

/// Tells of a mistake that the parser has found.
pub(crate) fn syntax(error: &Error, text: &str, findings: &mut Findings<'_>) {
    let span = error.span().unwrap_or_default();
    let at = text.get(span.start..).unwrap_or_default();
    let (message, help) = explained(error.message(), at);
    let spot = Spot { place: String::new(), key: None, span };
    findings.add(Rule::Syntax, spot, format!("this is no TOML: {message}"), help);
}

/// The message in words that help, and what to do; `at` is the text from the mistake on.
fn explained(message: &str, at: &str) -> (String, &'static str) {
    let first = at.chars().next().filter(|first| !first.is_ascii_graphic());
    if let Some(odd) = first.filter(|first| is_stray(*first)) {
        let message = format!("there is {} (U+{:04X}) here", name(odd), u32::from(odd));
        return (message, "put a plain space there, or nothing: it came with a copied text");
    }
    if first.is_some_and(|first| "“”„‘’‚«»".contains(first)) {
        return (
            "the quotation marks are curly".to_owned(),
            "put the text between straight quotation marks, as in `key = \"text\"`",
        );
    }
    let help = match message {
        "duplicate key" => "keep one of the two lines",
        message if message.starts_with("string values must be quoted") => {
            "put the text between straight quotation marks"
        }
        message if message.contains("recurs") => {
            return (
                "too many brackets or dots lie within one another".to_owned(),
                "nothing in a story lies more than three deep",
            );
        }
        message if message.contains("unicode hexadecimal value") => {
            return (
                "there is no letter of this number".to_owned(),
                "type the letter itself instead of `\\u` and a number",
            );
        }
        _ => {
            "write `key = \"text\"`, with straight quotation marks around texts and a closing one \
             for every quotation mark and bracket"
        }
    };
    (message.to_owned(), help)
}

/// Whether a character looks like a space or like nothing, and is none to TOML.
fn is_stray(character: char) -> bool {
    use GeneralCategory as Is;
    !matches!(character, ' ' | '\t' | '\n' | '\r')
        && matches!(
            get_general_category(character),
            Is::Control
                | Is::Format
                | Is::SpaceSeparator
                | Is::LineSeparator
                | Is::ParagraphSeparator
        )
}

fn name(stray: char) -> &'static str {
    match stray {
        '\u{A0}' | '\u{202F}' => "a non-breaking space",
        _ if stray.is_control() => "a control character",
        _ if stray.is_whitespace() => "a space of another sort",
        _ => "a character that cannot be seen",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::read;

    #[test]
    fn what_cannot_be_seen_is_named() {
        for (line, told) in [
            ("title\u{A0}= \"a\"", "a non-breaking space (U+00A0)"),
            ("title =\u{A0}\"a\"", "a non-breaking space (U+00A0)"),
            ("\u{200B}title = \"a\"", "a character that cannot be seen (U+200B)"),
            ("title\u{3000}= \"a\"", "a space of another sort (U+3000)"),
            ("title = \"\u{1B}[31m\"", "a control character (U+001B)"),
            ("title = “a”", "the quotation marks are curly"),
            ("title = \"\\uD800\"", "there is no letter of this number"),
            (&format!("a{} = 1", ".a".repeat(1_000)), "too many brackets or dots"),
            (&format!("a = {}", "[".repeat(1_000)), "too many brackets or dots"),
        ] {
            let problems = read(&format!("schema = 1\n{line}\n"), "story.toml").unwrap_err();
            let first = problems.iter().next().unwrap();
            assert!(first.to_string().contains(told), "{line:.30}: {first}");
            // Of keys within keys the parser does not say where they are.
            assert_eq!(first.line(), if line.contains(".a.a") { 1 } else { 2 }, "{line:.30}");
        }
    }
}
