//! Cards that were drawn before.

#[cfg(test)]
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::fonts::all;
use crate::cache;

/// Names another folder for the cache; where it is empty, nothing is kept.
const FOLDER: &str = "WHOSAYS_CARD_CACHE";
/// Everything but the card itself that a picture depends on: whatever of it changes, no picture
/// from before is used again.
const MADE_BY: [&[u8]; 2] = [include_bytes!("png.rs"), include_bytes!("../../../../../Cargo.lock")];

/// Pictures, each named after what it was drawn from.
pub struct Cache(cache::Cache);

impl Cache {
    /// The one in this folder.
    #[cfg(test)]
    pub fn of(folder: &Path) -> Self {
        Self(cache::Cache::of(folder))
    }

    /// The one that the environment names, or the one beside what cargo has built.
    pub fn found() -> Self {
        Self(cache::Cache::found(FOLDER, "whosays-cards"))
    }

    /// The picture that was drawn from this before, if it is whole.
    pub fn get(&self, svg: &str) -> Option<Vec<u8>> {
        self.0.get(&name(svg))
    }

    /// Keeps a picture.
    pub fn put(&self, svg: &str, png: &[u8]) {
        self.0.put(&name(svg), png);
    }

    /// Lets go of pictures that were not used for long.
    pub fn prune(&self) {
        self.0.prune();
    }

    /// Where the picture of this is.
    #[cfg(test)]
    pub fn path(&self, svg: &str) -> Option<PathBuf> {
        self.0.path(&name(svg))
    }
}

fn name(svg: &str) -> String {
    static MAKERS: LazyLock<Sha256> = LazyLock::new(|| {
        let parts = MADE_BY.into_iter().chain(all().map(|file| file.bytes));
        parts.fold(Sha256::new(), Digest::chain_update)
    });
    format!("{:x}.png", MAKERS.clone().chain_update(svg).finalize())
}
