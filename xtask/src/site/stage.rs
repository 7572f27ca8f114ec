//! A folder beside the finished one, which takes its place once all is well.

use anyhow::{Context, Result};
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A site that is being built. Until [`Stage::publish`] the last one stays as it was.
pub struct Stage {
    finished: PathBuf,
    folder: PathBuf,
    /// Held while building: two builds of one folder take turns.
    _lock: File,
}

impl Stage {
    /// An empty folder to build `finished` in. Waits for another build of the same folder.
    pub fn new(finished: &Path) -> Result<Self> {
        if let Some(above) = finished.parent() {
            fs::create_dir_all(above)?;
        }
        let lock = beside(finished, "lock");
        let lock =
            File::create(&lock).with_context(|| format!("cannot write {}", lock.display()))?;
        if let Err(TryLockError::WouldBlock) = lock.try_lock() {
            println!("Another build writes {} too; it goes first.", finished.display());
        }
        lock.lock()?;
        let folder = beside(finished, "next");
        remove(&folder)?;
        fs::create_dir_all(&folder)?;
        Ok(Self { finished: finished.to_owned(), folder, _lock: lock })
    }

    /// Where to build.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Puts the new site in the place of the last one.
    pub fn publish(self) -> Result<()> {
        let last = beside(&self.finished, "last");
        remove(&last)?;
        match fs::rename(&self.finished, &last) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        fs::rename(&self.folder, &self.finished)?;
        remove(&last)
    }
}

impl Drop for Stage {
    /// What was broken off is of no use to anybody.
    fn drop(&mut self) {
        let _ = remove(&self.folder);
    }
}

/// `dist` gives `.dist.next` in the same folder.
fn beside(folder: &Path, ending: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    folder.with_file_name(format!(".{name}.{ending}"))
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn site(stage: &Stage, text: &str) {
        fs::write(stage.folder().join("index.html"), text).unwrap();
    }

    #[test]
    fn a_site_is_replaced_whole_or_not_at_all() {
        let place = tempfile::tempdir().unwrap();
        let dist = place.path().join("dist");
        let read = || fs::read_to_string(dist.join("index.html")).unwrap();

        let stage = Stage::new(&dist).unwrap();
        site(&stage, "one");
        fs::write(stage.folder().join("old.js"), "").unwrap();
        stage.publish().unwrap();
        assert_eq!(read(), "one");

        let stage = Stage::new(&dist).unwrap();
        site(&stage, "broken off");
        drop(stage);
        assert_eq!(read(), "one");

        let stage = Stage::new(&dist).unwrap();
        site(&stage, "two");
        stage.publish().unwrap();
        assert_eq!(read(), "two");
        assert!(!dist.join("old.js").exists());
        // The lock stays, and nothing else beside the site.
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 2);
    }
}
