//! Cards that were drawn before, beside what cargo has built.

use std::{
    env,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use sha2::{Digest, Sha256};

use super::fonts::Face;

/// Names another folder for the cache; where it is empty, nothing is kept.
const FOLDER: &str = "WHOSAYS_CARD_CACHE";
/// Everything but the card itself that a picture depends on: whatever of it changes, no picture
/// from before is used again.
const MADE_BY: [&[u8]; 2] = [include_bytes!("png.rs"), include_bytes!("../../../../../Cargo.lock")];
/// What tells cargo’s target folder from others.
const MARKS: [&str; 2] = ["CACHEDIR.TAG", ".rustc_info.json"];
/// The length of a SHA-256.
const SUM: usize = 32;

/// A folder of pictures, each named after what it was drawn from and followed by its own checksum.
pub struct Cache {
    folder: Option<PathBuf>,
}

impl Cache {
    /// The one in this folder.
    #[cfg(test)]
    pub fn of(folder: &Path) -> Self {
        Self { folder: Some(folder.to_owned()) }
    }

    /// The one that the environment names, else the one in cargo's target folder, if the command
    /// runs from there.
    pub fn found() -> Self {
        let named = env::var_os(FOLDER);
        let folder = match named.as_deref().map(OsStr::is_empty) {
            Some(true) => None,
            Some(false) => named.map(PathBuf::from),
            None => env::current_exe().ok().and_then(|command| beside(&command)),
        };
        Self { folder }
    }

    /// The picture that was drawn from this before, if it is whole.
    pub fn get(&self, svg: &str) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.path(svg)?).ok()?;
        let sum = bytes.split_off(bytes.len().checked_sub(SUM)?);
        (Sha256::digest(&bytes)[..] == sum).then_some(bytes)
    }

    /// Keeps a picture. That it cannot be kept only costs time, so it is no error.
    pub fn put(&self, svg: &str, png: &[u8]) {
        let Some(path) = self.path(svg) else { return };
        let Some(folder) = path.parent() else { return };
        let bytes = [png, &Sha256::digest(png)[..]].concat();
        // A name of its own first, so that no other run finds half a file.
        let half = path.with_extension(format!("{}.half", std::process::id()));
        let kept = fs::create_dir_all(folder)
            .and_then(|()| fs::write(&half, bytes))
            .and_then(|()| fs::rename(&half, &path));
        if kept.is_err() {
            _ = fs::remove_file(half);
        }
    }

    /// Where the picture of this is.
    pub fn path(&self, svg: &str) -> Option<PathBuf> {
        static MAKERS: LazyLock<Sha256> = LazyLock::new(|| {
            let parts = MADE_BY.into_iter().chain(Face::ALL.map(Face::bytes));
            parts.fold(Sha256::new(), Digest::chain_update)
        });
        let name = format!("{:x}.png", MAKERS.clone().chain_update(svg).finalize());
        Some(self.folder.as_ref()?.join(name))
    }
}

/// The folder beside what cargo has built: cargo leaves one of these files in its own.
fn beside(command: &Path) -> Option<PathBuf> {
    let is_cargo = |folder: &Path| MARKS.iter().any(|mark| folder.join(mark).is_file());
    let target = command.ancestors().find(|folder| is_cargo(folder))?;
    Some(target.join("whosays-cards"))
}
