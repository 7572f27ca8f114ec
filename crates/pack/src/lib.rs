//! The two compressions in which hosts send a site, each at its smallest. The same input gives
//! the same bytes.
//!
//! A crate of its own because brotli's code is generic: it is compiled where it is called, and
//! takes three times as long where that is done without optimisation. `Cargo.toml` at the top
//! asks for it here alone.

use std::io::{BufReader, Read, Result, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, bufread::GzDecoder, write::GzEncoder};

/// Brotli at quality 11, with a window of 4 MiB.
///
/// # Errors
/// When the compressor fails, which it does for no input known.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

/// Gzip at level 9, without the time and the name that it could hold.
///
/// # Errors
/// When the compressor fails, which it does for no input known.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    packed.finish()
}

/// Whether `packed` is brotli that holds exactly `bytes`.
#[must_use]
pub fn is_brotli_of(packed: &[u8], bytes: &[u8]) -> bool {
    gives(brotli::Decompressor::new(packed, 4096), bytes)
}

/// What can be read of the beginning of brotli: what a browser has before the rest arrives.
#[must_use]
pub fn beginning(packed: &[u8]) -> Vec<u8> {
    let mut reader = brotli::Decompressor::new(packed, 4096);
    let (mut read, mut some) = (Vec::new(), [0; 4096]);
    // It ends in an error where the rest is missing.
    while let Ok(count @ 1..) = reader.read(&mut some) {
        read.extend_from_slice(some.get(..count).unwrap_or_default());
    }
    read
}

/// Whether `packed` is gzip that holds exactly `bytes`.
#[must_use]
pub fn is_gzip_of(packed: &[u8], bytes: &[u8]) -> bool {
    gives(GzDecoder::new(BufReader::new(packed)), bytes)
}

fn gives(reader: impl Read, bytes: &[u8]) -> bool {
    // One more would be too many: nothing is unpacked beyond what is looked for.
    let mut whole = Vec::with_capacity(bytes.len() + 1);
    let read = reader.take(bytes.len() as u64 + 1).read_to_end(&mut whole);
    read.is_ok() && whole == bytes
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::Read;

    use super::*;

    #[test]
    fn what_is_packed_comes_out_the_same_and_is_smaller() {
        let text = "who says what about whom, and who denies it. ".repeat(200).into_bytes();
        for text in [text.as_slice(), b"", b"x"] {
            let mut whole = Vec::new();
            let packed = brotli(text).unwrap();
            brotli::Decompressor::new(&*packed, 4096).read_to_end(&mut whole).unwrap();
            assert_eq!(whole, text);
            assert!(text.len() < 2 || packed.len() < 100);

            let mut whole = Vec::new();
            let packed = gzip(text).unwrap();
            flate2::read::GzDecoder::new(&*packed).read_to_end(&mut whole).unwrap();
            assert_eq!(whole, text);
            assert!(text.len() < 2 || packed.len() < 200);
        }
    }

    #[test]
    fn only_what_holds_the_same_is_taken_for_a_twin() {
        let text = "who says what about whom, and who denies it. ".repeat(200).into_bytes();
        let (one, other) = (brotli(&text).unwrap(), gzip(&text).unwrap());
        assert!(is_brotli_of(&one, &text) && is_gzip_of(&other, &text));
        assert!(!is_brotli_of(&other, &text) && !is_gzip_of(&one, &text));
        for (packed, holds) in
            [(one, is_brotli_of as fn(&[u8], &[u8]) -> bool), (other, is_gzip_of)]
        {
            let half = packed.get(..packed.len() / 2).unwrap();
            assert!(!holds(half, &text) && !holds(b"", &text));
            assert!(!holds(&packed, text.get(1..).unwrap()));
            assert!(!holds(&packed, &[text.as_slice(), b"x"].concat()));
        }
    }

    #[test]
    fn gzip_holds_no_time() {
        assert_eq!(gzip(b"text").unwrap().get(4..8), Some([0; 4].as_slice()));
    }

    #[test]
    fn a_part_of_brotli_is_read_as_far_as_it_goes() {
        let text = (0..4000).map(|n| (n * n).to_string()).collect::<Vec<_>>().join(" ");
        let packed = brotli(text.as_bytes()).unwrap();
        assert_eq!(beginning(&packed), text.as_bytes());
        let part = beginning(packed.get(..packed.len() / 2).unwrap());
        assert!(text.as_bytes().starts_with(&part));
        assert!(part.len() > text.len() / 3, "{} of {}", part.len(), text.len());
    }
}
