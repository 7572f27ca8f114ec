//! From the bytes of a story file to its text.

use crate::article::ArticleText;
use crate::findings::{Findings, Spot};
use crate::{Checked, Problems, Rule, Story, check};

/// Reads and checks the bytes of a story file, as [`read`] does its text.
///
/// # Errors
///
/// What [`read`] says, or where and why the bytes are no text in UTF-8.
pub fn read_bytes(bytes: &[u8], file_name: &str) -> Result<Story, Problems> {
    match check_bytes(bytes, file_name, &[]) {
        Checked { file: Some(file), .. } => Ok(file.into()),
        Checked { problems, .. } => Err(problems.without_hints()),
    }
}

/// Reads and checks the bytes of a story file, as [`check`] does its text.
#[must_use]
pub fn check_bytes(bytes: &[u8], file_name: &str, articles: &[ArticleText]) -> Checked {
    let invalid = match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => return check(text, file_name, articles),
        Ok(_) => None,
        Err(error) => Some(error.valid_up_to()),
    };
    if let Some(text) = utf16(bytes) {
        let message = "the file is in UTF-16, and UTF-8 is asked for";
        let help = "save it in the encoding UTF-8: editors ask for it where they save under another \
                    name";
        return refused(&text, file_name, 0, message, help);
    }
    let text = String::from_utf8_lossy(bytes);
    let Some((at, byte)) = invalid.and_then(|at| Some((at, *bytes.get(at)?))) else {
        return check(&text, file_name, articles);
    };
    let message = match windows(byte) {
        Some(letter) => format!(
            "the file is not in UTF-8: the byte {byte:02X} is none; in Windows-1252 it is “{letter}”"
        ),
        None => format!("the file is not in UTF-8: the byte {byte:02X} is none"),
    };
    let help = "open it in its own encoding, and save it in UTF-8";
    // The text before the first such byte has kept its length.
    refused(&text, file_name, at, &message, help)
}

fn refused(text: &str, file_name: &str, at: usize, message: &str, help: &str) -> Checked {
    let mut findings = Findings::new(file_name, text);
    let end = text.ceil_char_boundary(at + 1);
    let spot = Spot { place: String::new(), key: None, span: at..end };
    findings.add(Rule::Encoding, spot, message, help);
    Checked { file: None, problems: findings.into_problems() }
}

/// Where a line ends as on old Macs, which TOML does not know: all would be one line.
pub(crate) fn line_ends(text: &str, findings: &mut Findings<'_>) {
    let bytes = text.as_bytes();
    let is_alone = |at: &usize| bytes.get(at + 1) != Some(&b'\n');
    let mut returns = text.match_indices('\r').map(|(at, _)| at).filter(is_alone);
    if let Some(at) = returns.next() {
        let spot = Spot { place: String::new(), key: None, span: at..at + 1 };
        let message = "the line ends with a carriage return alone";
        let help = "save the file with the line ends LF (Unix) or CR LF (Windows)";
        findings.add(Rule::Encoding, spot, message, help);
    }
}

/// The text of bytes in UTF-16: with a byte order mark, or with the zeros that Latin letters have.
fn utf16(bytes: &[u8]) -> Option<String> {
    let little = match bytes {
        [0xFF, 0xFE, ..] => true,
        [0xFE, 0xFF, ..] => false,
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => true,
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => false,
        _ => return None,
    };
    let units = bytes.as_chunks::<2>().0.iter();
    let units = units
        .map(|pair| if little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) });
    let letters = char::decode_utf16(units.filter(|unit| *unit != 0xFEFF));
    Some(letters.map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// The letter of a byte in Windows-1252, from which most such files come.
fn windows(byte: u8) -> Option<char> {
    const FROM_80: &str = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
    match byte {
        0x80..=0x9F => {
            FROM_80.chars().nth(usize::from(byte - 0x80)).filter(|letter| *letter != '\0')
        }
        0xA0.. => Some(char::from(byte)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const TEXT: &str = "schema = 1\ntitle = \"é\"\n";

    fn told(bytes: &[u8]) -> String {
        read_bytes(bytes, "story.toml").unwrap_err().iter().next().unwrap().to_string()
    }

    #[test]
    fn utf16_is_told_with_and_without_a_mark() {
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [
            [&[0xFF, 0xFE], little.as_slice()].concat(),
            [&[0xFE, 0xFF], big.as_slice()].concat(),
            little,
            big,
        ] {
            assert!(told(&bytes).starts_with("story.toml:1: the file is in UTF-16"), "{bytes:?}");
        }
    }

    #[test]
    fn the_first_byte_that_is_none_is_told_with_its_line_and_letter() {
        assert!(told(b"schema = 1\ntitle = \"Borea\x92s\"\n").starts_with("story.toml:2: "));
        assert!(told(b"a = \"\x92\"").contains("“’”"));
        assert!(told(b"a = \"\xE9\"").contains("“é”"));
        assert!(!told(b"a = \"\x81\"").contains("Windows"));
        // A letter of UTF-8 that breaks off.
        assert!(told(b"a = \"\xE2\x80").contains("not in UTF-8"));
    }

    #[test]
    fn a_byte_order_mark_of_utf8_does_no_harm() {
        let text = include_str!("../tests/valid/minimal.toml");
        assert!(read_bytes(format!("\u{FEFF}{text}").as_bytes(), "story.toml").is_ok());
        assert!(read_bytes(text.replace('\n', "\r\n").as_bytes(), "story.toml").is_ok());
    }

    #[test]
    fn old_line_ends_are_told_once() {
        let text = include_str!("../tests/valid/minimal.toml").replace('\n', "\r");
        let problems = read_bytes(text.as_bytes(), "story.toml").unwrap_err();
        assert_eq!(problems.iter().count(), 1);
        assert!(told(text.as_bytes()).contains("a carriage return alone"));
    }
}
