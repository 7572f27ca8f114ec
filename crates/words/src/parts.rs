//! Sentences in which elements stand.

use fluent_bundle::FluentValue;

use crate::{Args, Direction, isolate::isolated};

/// Stands before the number of a slot. No story holds control characters, and what did get so far
/// is cleaned of them.
const OPEN: char = '\u{1}';
/// Stands after it.
const SHUT: char = '\u{2}';

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Text as it is.
    Text(String),
    /// The place of the element of that name.
    Slot(&'a str),
}

/// What is put into a sentence in the place of an element.
pub fn slot(number: usize) -> String {
    format!("{OPEN}{number}{SHUT}")
}

/// Arguments that cannot be taken for slots.
pub fn clean(args: Args<'_>) -> Args<'_> {
    let is_clean = |text: &str| !text.contains([OPEN, SHUT]);
    let cleaned = args.into_iter().map(|(name, value)| {
        let value = match value {
            FluentValue::String(text) if !is_clean(&text) => text.replace([OPEN, SHUT], "").into(),
            value => value,
        };
        (name, value)
    });
    cleaned.collect()
}

/// The parts of a sentence, in order.
pub fn split<'a>(said: &str, slots: &[&'a str]) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut rest = said;
    let text = |text: &str, parts: &mut Vec<Part<'a>>| {
        if !text.is_empty() {
            parts.push(Part::Text(text.to_owned()));
        }
    };
    while let Some((before, after)) = rest.split_once(OPEN) {
        let Some((number, after)) = after.split_once(SHUT) else { break };
        let slot = number.parse().ok().and_then(|number: usize| slots.get(number));
        text(before, &mut parts);
        parts.extend(slot.map(|name| Part::Slot(name)));
        rest = after;
    }
    text(rest, &mut parts);
    parts
}

/// A sentence as plain text, with a text in the place of each element.
pub fn filled(parts: Vec<Part<'_>>, fill: impl Fn(&str) -> String, way: Direction) -> String {
    let text = |part| match part {
        Part::Text(text) => text,
        Part::Slot(name) => {
            let text = fill(name);
            isolated(&text, way).unwrap_or(text)
        }
    };
    parts.into_iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Words, parts};

    #[test]
    fn elements_stand_where_the_language_puts_them() {
        let parts = parts!(Words::of("en"), "said", [what], who = "Alba");
        assert_eq!(parts, [Part::Text("Alba: ".into()), Part::Slot("what")]);
    }

    #[test]
    fn no_argument_passes_for_an_element() {
        let parts = parts!(Words::of("en"), "said", [what], who = "a\u{1}0\u{2}b");
        assert_eq!(parts, [Part::Text("a0b: ".into()), Part::Slot("what")]);
    }
}
