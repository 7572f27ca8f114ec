//! The heads of columns, as people write them.

use std::fmt::Write as _;

use whosays_story::{Key, Shape};

use crate::typed::simple;

/// Other words for keys of statements and actors, in the form of [`simple`].
const OTHER_WORDS: [(&str, &str); 31] = [
    ("speaker", "source"),
    ("who", "source"),
    ("who_says_it", "source"),
    ("said_by", "source"),
    ("by", "source"),
    ("target", "about"),
    ("targets", "about"),
    ("about_whom", "about"),
    ("accused", "about"),
    ("claim", "summary"),
    ("what", "summary"),
    ("statement", "summary"),
    ("content", "summary"),
    ("type", "kind"),
    ("quote", "quotations.1.quote"),
    ("quotation", "quotations.1.quote"),
    ("quotes", "quotations.1.quote"),
    ("when", "said.as_put"),
    ("date", "said.resolved"),
    ("reply_to", "responds_to"),
    ("replies_to", "responds_to"),
    ("in_reply_to", "responds_to"),
    ("answers", "responds_to"),
    ("responds", "responds_to"),
    ("limits", "qualifies"),
    ("para", "paragraph"),
    ("paragraph_number", "paragraph"),
    ("spokesman", "spokesperson"),
    ("spokeswoman", "spokesperson"),
    ("remark", "note"),
    ("notes", "note"),
];

/// The path that a head means, among these keys: `said.as_put`, `transfers.1.goods`. Case, spaces and
/// hyphens count for nothing, and where a list of tables is meant without a number it is the first.
pub fn path(head: &str, keys: &[Key]) -> Option<String> {
    let wanted = head.trim();
    known(wanted, keys).or_else(|| {
        let simple = simple(wanted);
        let (_, meant) = OTHER_WORDS.iter().find(|(word, _)| *word == simple)?;
        known(meant, keys)
    })
}

/// The path if every part of it is a key.
fn known(head: &str, keys: &[Key]) -> Option<String> {
    let mut parts = head.split('.').map(str::trim).filter(|part| !part.is_empty()).peekable();
    let mut keys = keys;
    let mut path = String::new();
    while let Some(part) = parts.next() {
        let key = keys.iter().find(|key| key.name == simple(part))?;
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(key.name);
        match &key.shape {
            Shape::Table(below) => keys = below,
            Shape::Tables(below) => {
                let number = parts.next_if(|part| part.bytes().all(|b| b.is_ascii_digit()));
                let number: u16 = number.map_or(Some(1), |number| number.parse().ok())?;
                if number == 0 || number > MOST {
                    return None;
                }
                _ = write!(path, ".{number}");
                keys = below;
            }
            _ => return parts.peek().is_none().then_some(path),
        }
    }
    None
}

/// The most tables of one list that a row may have.
const MOST: u16 = 99;

#[cfg(test)]
mod tests {
    use whosays_story::KEYS;

    use super::*;

    fn statement() -> &'static [Key] {
        let key = KEYS.iter().find(|key| key.name == "statement");
        match key.map(|key| &key.shape) {
            Some(Shape::Tables(keys)) => keys,
            _ => &[],
        }
    }

    #[test]
    fn heads_mean_keys_however_they_are_written() {
        for (head, path) in [
            ("kind", Some("kind")),
            (" Responds To ", Some("responds_to")),
            ("said.as-put", Some("said.as_put")),
            ("Said . As put", Some("said.as_put")),
            ("transfers.goods", Some("transfers.1.goods")),
            ("Transfers.2.Goods", Some("transfers.2.goods")),
            ("quote", Some("quotations.1.quote")),
            ("Speaker", Some("source")),
            ("In reply to", Some("responds_to")),
            ("transfers.0.goods", None),
            ("transfers.100.goods", None),
            ("transfers", None),
            ("said", None),
            ("kind.of", None),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(super::path(head, statement()).as_deref(), path, "{head}");
        }
    }
}
