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

/// How a text is isolated that holds letters of another direction than what it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// It goes its own way, that of its first letter: a foreign name.
    Foreign,
    /// It goes the way of what it stands in: a sentence that may well begin with a foreign name.
    Mixed,
}

/// The text with isolates around it, where it needs them.
pub fn isolated(text: &str, direction: Direction) -> Option<String> {
    let start = match (isolation(text, direction)?, direction) {
        (Isolation::Foreign, _) => FSI,
        (Isolation::Mixed, Direction::Ltr) => LRI,
        (Isolation::Mixed, Direction::Rtl) => RLI,
    };
    Some(format!("{start}{text}{PDI}"))
}

/// How a text is isolated; `None` where it holds no letters of the other direction that nothing
/// isolates yet, and may stand as it is.
pub fn isolation(text: &str, direction: Direction) -> Option<Isolation> {
    // Most of what is written from left to right: nothing to look up.
    if direction == Direction::Ltr && text.is_ascii() {
        return None;
    }
    let mut depth = 0_usize;
    let (mut has_own, mut has_other) = (false, false);
    for letter in text.chars() {
        match letter {
            FSI | LRI | RLI => depth += 1,
            PDI => depth = depth.saturating_sub(1),
            _ if depth == 0 => match way(letter) {
                Some(way) if way == direction => has_own = true,
                Some(_) => has_other = true,
                None => {}
            },
            _ => {}
        }
    }
    let found = if has_own { Isolation::Mixed } else { Isolation::Foreign };
    has_other.then_some(found)
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

/// Which way a letter goes; `None` where it goes the way of others.
fn way(letter: char) -> Option<Direction> {
    match bidi_class(letter) {
        BidiClass::L => Some(Direction::Ltr),
        BidiClass::R | BidiClass::AL | BidiClass::AN => Some(Direction::Rtl),
        _ => None,
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
            // These begin with a name that goes the other way, and do not.
            ("Reuters تقول ذلك.", Direction::Rtl, Some("\u{2067}Reuters تقول ذلك.\u{2069}")),
            ("روسيا says so.", Direction::Ltr, Some("\u{2066}روسيا says so.\u{2069}")),
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
