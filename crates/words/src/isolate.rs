//! Keeping text of the other direction from moving what stands beside it.
//!
//! Fluent itself can isolate every argument. We isolate only those that hold letters of the other
//! direction: a sentence in one script needs no marks, and search results, spreadsheets and cards
//! that do not know them are spared.

use unicode_bidi::{BidiClass, bidi_class};

use crate::Direction;

/// First strong isolate: what follows goes the way of its own first letter.
pub const FSI: char = '\u{2068}';
/// Left-to-right isolate.
pub const LRI: char = '\u{2066}';
/// Right-to-left isolate.
pub const RLI: char = '\u{2067}';
/// Ends an isolate.
pub const PDI: char = '\u{2069}';

/// The text with isolates around it, where it holds letters of the other direction that nothing
/// isolates yet; `None` where it may stand as it is.
pub fn isolated(text: &str, direction: Direction) -> Option<String> {
    is_mixed(text, direction).then(|| format!("{FSI}{text}{PDI}"))
}

/// Whether the text holds letters of the other direction that nothing isolates yet.
pub fn is_mixed(text: &str, direction: Direction) -> bool {
    let mut depth = 0_usize;
    text.chars().any(|letter| {
        match letter {
            FSI | LRI | RLI => depth += 1,
            PDI => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && is_other(letter, direction)
    })
}

/// The lines that a text was broken into, with every isolate ended on its line and begun again on
/// the next: a renderer knows of no line but the one before it.
#[must_use]
pub fn isolated_by_line(lines: Vec<String>) -> Vec<String> {
    let mut open: Vec<char> = Vec::new();
    let close = |line: String| {
        let before: String = open.iter().collect();
        for letter in line.chars() {
            match letter {
                FSI | LRI | RLI => open.push(letter),
                PDI => drop(open.pop()),
                _ => {}
            }
        }
        let after = PDI.to_string().repeat(open.len());
        format!("{before}{line}{after}")
    };
    lines.into_iter().map(close).collect()
}

fn is_other(letter: char, direction: Direction) -> bool {
    // Most of what is written from left to right: nothing to look up.
    if letter.is_ascii() {
        return direction == Direction::Rtl && letter.is_ascii_alphabetic();
    }
    let class = bidi_class(letter);
    match direction {
        Direction::Ltr => matches!(class, BidiClass::R | BidiClass::AL | BidiClass::AN),
        Direction::Rtl => class == BidiClass::L,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_goes_the_other_way_is_isolated() {
        for (text, direction, wanted) in [
            ("Russia", Direction::Ltr, None),
            ("Łódź – 3", Direction::Ltr, None),
            ("روسيا", Direction::Ltr, Some("\u{2068}روسيا\u{2069}")),
            ("روسيا", Direction::Rtl, None),
            ("٣ من 5", Direction::Rtl, None),
            ("Reuters", Direction::Rtl, Some("\u{2068}Reuters\u{2069}")),
        ] {
            assert_eq!(isolated(text, direction).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_isolated_is_not_isolated_again() {
        let once = isolated("Reuters", Direction::Rtl).unwrap_or_default();
        assert_eq!(isolated(&format!("وفق {once}"), Direction::Rtl), None);
    }

    #[test]
    fn an_isolate_that_a_line_cuts_goes_on_in_the_next() {
        let lines = ["بحسب \u{2068}The Daily", "Example\u{2069} (٢)", "أمس"];
        let lines = isolated_by_line(lines.map(str::to_owned).to_vec());
        assert_eq!(lines, ["بحسب \u{2068}The Daily\u{2069}", "\u{2068}Example\u{2069} (٢)", "أمس"]);
    }

    #[test]
    fn a_sentence_that_holds_a_latin_word_is_not_isolated_itself() {
        let words = crate::Words::of("ar");
        assert_eq!(crate::say!(words, "share-qr"), "رمز QR");
    }
}
