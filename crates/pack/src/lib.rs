//! The two compressions in which hosts send a site, each at its smallest. The same input gives
//! the same bytes.
//!
//! A crate of its own because brotli's code is generic: it is compiled where it is called, and
//! takes three times as long where that is done without optimisation. `Cargo.toml` at the top
//! asks for it here alone.

use std::io::{Result, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

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
    fn gzip_holds_no_time() {
        assert_eq!(gzip(b"text").unwrap().get(4..8), Some([0; 4].as_slice()));
    }
}
