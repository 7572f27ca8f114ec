//! The two formats that hosts send.

/// A format, by the ending of its files.
pub struct Format {
    /// What is added to a file's name.
    pub ending: &'static str,
    /// Compresses as well as the format can.
    pub pack: fn(&[u8]) -> std::io::Result<Vec<u8>>,
    /// Whether the first, unpacked, is the second.
    pub holds: fn(&[u8], &[u8]) -> bool,
}

/// Brotli, which every browser takes over TLS, and gzip for everybody else.
pub const FORMATS: [Format; 2] = [
    Format { ending: "br", pack: whosays_pack::brotli, holds: whosays_pack::is_brotli_of },
    Format { ending: "gz", pack: whosays_pack::gzip, holds: whosays_pack::is_gzip_of },
];
