//! What may stand in a text: something that is seen, and nothing that changes what is seen.

use unicode_general_category::{GeneralCategory, get_general_category};

use super::Key;
use crate::Rule;
use crate::findings::{Findings, Spot};

/// Checks a text whatever its key.
pub(super) fn check(text: &str, spot: Spot, key: &Key, findings: &mut Findings<'_>) {
    if !text.chars().any(is_seen) {
        let or = if key.required { "" } else { ", or leave it out" };
        let help = format!("write something such as `{}`{or}", key.example);
        findings.add(Rule::EmptyText, spot, "is blank", help);
    } else if let Some((odd, fault)) = odd(text) {
        let message = format!("has the character U+{:04X} in it, {}", u32::from(odd), fault.what());
        findings.add(Rule::OddCharacter, spot, message, fault.help());
    } else if let Some(hidden) = text.chars().find(|character| HIDDEN.contains(character)) {
        let message =
            format!("has the character U+{:04X} in it, which nobody sees", u32::from(hidden));
        let help = "type the text anew without it: who searches for the words would not find them";
        findings.add(Rule::InvisibleCharacter, spot, message, help);
    }
}

/// What comes along with a copied text: soft hyphen, zero-width space, word joiner, byte order mark.
/// The joiners of Arabic and Indian scripts are letters' own.
const HIDDEN: [char; 4] = ['\u{AD}', '\u{200B}', '\u{2060}', '\u{FEFF}'];

/// Why a character may not stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// It is no letter but an order to a machine; XML, for one, may not hold it.
    Control,
    /// It stands for something that could not be read.
    Lost,
    /// It turns round what comes after it, beyond the end of the text too.
    Direction,
}

impl Fault {
    fn what(self) -> &'static str {
        match self {
            Self::Control => "which is no letter but a control character",
            Self::Lost => "which stands where a letter was lost",
            Self::Direction => "which makes what follows run the other way",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Control => "take it out, or type the text anew: it cannot be seen",
            Self::Lost => "type the letter anew that the article has there",
            Self::Direction => {
                "take it out, or type the text anew: pages set the direction of each name by its \
                 letters"
            }
        }
    }
}

/// The first character that may not stand in a text.
fn odd(text: &str) -> Option<(char, Fault)> {
    let mut isolates = Vec::new();
    for character in text.chars() {
        let fault = match character {
            // A text may have several lines.
            '\n' | '\r' | '\t' => None,
            '\u{FFFD}' => Some(Fault::Lost),
            // Embeddings and overrides. Isolates that end within the text do no harm, and neither
            // do marks of direction, which Arabic and Hebrew need beside numbers.
            '\u{202A}'..='\u{202E}' => Some(Fault::Direction),
            '\u{2066}'..='\u{2068}' => {
                isolates.push(character);
                None
            }
            '\u{2069}' => isolates.pop().is_none().then_some(Fault::Direction),
            _ if character.is_control() || is_no_character(character) => Some(Fault::Control),
            _ => None,
        };
        if let Some(fault) = fault {
            return Some((character, fault));
        }
    }
    Some((isolates.pop()?, Fault::Direction))
}

/// What Unicode keeps free for ever, so that it stands for nothing.
fn is_no_character(character: char) -> bool {
    let code = u32::from(character);
    code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code)
}

/// Whether there is something to see of a character on its own.
fn is_seen(character: char) -> bool {
    use GeneralCategory as Is;
    // Letters by their category that leave a blank: fillers of Hangul and the empty Braille cell.
    let is_filler =
        matches!(character, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}');
    !is_filler
        && !matches!(
            get_general_category(character),
            Is::Control
                | Is::Format
                | Is::Surrogate
                | Is::SpaceSeparator
                | Is::LineSeparator
                | Is::ParagraphSeparator
                | Is::NonspacingMark
                | Is::EnclosingMark
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_all_scripts_are_taken() {
        for text in [
            "Two\nlines\tand \"more\"",
            "من يقول\u{200F} ماذا",
            "می\u{200C}خواهم",
            "ישראל (Israel)",
            "क्षेत्र",
            "中华人民共和国",
            "👩\u{200D}🚒",
            "a\u{2068}مصر\u{2069}b",
            "soft\u{AD}hyphen",
        ] {
            assert!(text.chars().any(is_seen), "{text}");
            assert_eq!(odd(text), None, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_blank() {
        for text in
            ["", " \n", "\u{200B}", "\u{200D}\u{FEFF}", "\u{A0}\u{3000}", "\u{3164}", "\u{301}"]
        {
            assert!(!text.chars().any(is_seen), "{text:?}");
        }
    }

    #[test]
    fn what_changes_other_letters_is_told() {
        for (text, fault) in [
            ("T\u{1}", Fault::Control),
            ("a\u{7F}", Fault::Control),
            // A curly apostrophe of Windows-1252, read as if it were Latin-1.
            ("Borea\u{92}s", Fault::Control),
            ("\u{FFFE}a", Fault::Control),
            ("a\u{FDD0}", Fault::Control),
            ("\u{1FFFF}a", Fault::Control),
            ("Borea\u{FFFD}s", Fault::Lost),
            ("a\u{202E}b", Fault::Direction),
            ("a\u{202A}b\u{202C}", Fault::Direction),
            ("a\u{2067}b", Fault::Direction),
            ("a\u{2069}b", Fault::Direction),
        ] {
            assert_eq!(odd(text).map(|(_, fault)| fault), Some(fault), "{text:?}");
        }
    }
}
