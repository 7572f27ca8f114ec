//! A snippet of the docs, with its places filled as its reader is told to.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// A snippet.
pub struct Snippet(String);

impl Snippet {
    /// Reads a file of `docs/hosting`.
    pub fn read(name: &str) -> Result<Self> {
        let docs = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/hosting"));
        Ok(Self(fs::read_to_string(docs.join(name)).with_context(|| name.to_owned())?))
    }

    /// Puts `to` in every place of `from`, of which there must be so many.
    pub fn fill(self, from: &str, to: &str, places: usize) -> Result<Self> {
        let found = self.0.matches(from).count();
        ensure!(found == places, "`{from}` is {found} times in the snippet, not {places} times");
        Ok(Self(self.0.replace(from, to)))
    }

    /// What has come of it.
    pub fn text(&self) -> &str {
        &self.0
    }
}
