//! What compressing has come to.

/// How many files were compressed, and the bytes of all of them together.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Files of the kinds that are compressed.
    pub files: usize,
    /// Their bytes as they are.
    pub raw: usize,
    /// Their bytes as a host sends them to who takes brotli.
    pub brotli: usize,
    /// Their bytes as a host sends them to who takes gzip.
    pub gzip: usize,
}

impl Sums {
    /// Counts more files in.
    pub fn add(&mut self, more: &Self) {
        self.files += more.files;
        self.raw += more.raw;
        self.brotli += more.brotli;
        self.gzip += more.gzip;
    }
}
