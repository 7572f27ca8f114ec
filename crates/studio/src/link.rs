//! A story in a link: its text, packed, behind the `#` of the studio's own address, which browsers send to
//! nobody. The article is never in it.

use std::{
    fmt,
    io::{Read as _, Write as _},
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};

use crate::Outline;

/// What stands before the packed text.
const KEY: &str = "#story=";

/// How long a whole link may be, in characters: longer ones are cut off by some of the programs that links
/// are sent with.
pub const LONGEST: usize = 8_000;

/// How long a packed text may be that is opened at all, in characters.
const MOST_PACKED: usize = 200_000;

/// How long a text may become when it is unpacked, in bytes: a few bytes can be packed that fill a machine.
const MOST: u64 = 1_000_000;

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It holds more than a link may.
    TooLong,
    /// It was cut off, or never was whole.
    Damaged,
    /// What it holds is no story.
    NoStory,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "it holds more than a story in a link may",
            Self::Damaged => "it is damaged: most likely it was cut off on its way",
            Self::NoStory => "what it holds is no story",
        })
    }
}

/// The part of a link behind the address of the studio.
#[must_use]
pub fn pack(text: &str) -> String {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    // Nothing but memory keeps a list of bytes from growing.
    _ = encoder.write_all(text.as_bytes());
    let packed = encoder.finish().unwrap_or_default();
    format!("{KEY}{}", URL_SAFE_NO_PAD.encode(packed))
}

/// What is packed in the part of an address behind its `#`, with it; nothing where that is for something else.
#[must_use]
pub fn packed_in(fragment: &str) -> Option<&str> {
    fragment.strip_prefix(KEY)
}

/// The text that was packed. It comes from anybody.
///
/// # Errors
///
/// Where it is too long, damaged, or no story file.
pub fn unpack(packed: &str) -> Result<String, Unreadable> {
    if packed.len() > MOST_PACKED {
        return Err(Unreadable::TooLong);
    }
    let bytes = URL_SAFE_NO_PAD.decode(packed).map_err(|_| Unreadable::Damaged)?;
    let mut text = Vec::new();
    let mut unpacked = DeflateDecoder::new(bytes.as_slice()).take(MOST + 1);
    unpacked.read_to_end(&mut text).map_err(|_| Unreadable::Damaged)?;
    if text.len() as u64 > MOST {
        return Err(Unreadable::TooLong);
    }
    let text = String::from_utf8(text).map_err(|_| Unreadable::Damaged)?;
    let is_story = Outline::read(&text).is_ok_and(|outline| {
        let story = &outline.story;
        ["schema", "id", "title"].iter().any(|key| story.get(key).is_some())
    });
    if is_story { Ok(text) } else { Err(Unreadable::NoStory) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const STORY: &str = include_str!("../../../stories/food-for-arms/story.toml");

    fn packed(bytes: &[u8]) -> String {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        URL_SAFE_NO_PAD.encode(encoder.finish().unwrap())
    }

    #[test]
    fn a_story_comes_out_of_its_link_as_it_went_in() {
        let link = pack(STORY);
        assert!(link.len() < STORY.len() / 2, "{}", link.len());
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "#=-_".contains(letter);
        assert!(link.chars().all(is_plain), "nothing in it has to be escaped");
        assert_eq!(unpack(packed_in(&link).unwrap()).as_deref(), Ok(STORY));
        assert_eq!(packed_in("#map"), None);
    }

    #[test]
    fn what_is_no_link_of_ours_is_refused_in_words() {
        let whole = pack(STORY);
        let whole = packed_in(&whole).unwrap();
        for (packed, wanted) in [
            (whole.get(..whole.len() / 2).unwrap().to_owned(), Unreadable::Damaged),
            ("not base64 at all".to_owned(), Unreadable::Damaged),
            ("a".repeat(MOST_PACKED + 1), Unreadable::TooLong),
            (packed(&vec![b'#'; 50_000_000]), Unreadable::TooLong),
            (packed(b"\xff\xfe"), Unreadable::Damaged),
            (packed(b"<script>alert(1)</script>"), Unreadable::NoStory),
            (packed(b"a = 1\n"), Unreadable::NoStory),
            (String::new(), Unreadable::Damaged),
        ] {
            assert_eq!(unpack(&packed), Err(wanted));
        }
    }
}
