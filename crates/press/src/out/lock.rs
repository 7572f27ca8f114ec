//! Builds of one folder take turns.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// Held by one build at a time. The system lets go of it when the build ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    // Open as long as the lock is held.
    file: File,
}

impl Lock {
    /// Waits for its turn; `waits` is called before it does.
    pub fn take(path: &Path, waits: impl FnOnce()) -> io::Result<Self> {
        let mut waits = Some(waits);
        loop {
            let file = OpenOptions::new().create(true).append(true).open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::Error(error)) => return Err(error),
                Err(TryLockError::WouldBlock) => {
                    if let Some(waits) = waits.take() {
                        waits();
                    }
                    file.lock()?;
                }
            }
            // Whoever held it may have taken the file away meanwhile: then this is nobody's.
            if is_at(&file, path) {
                return Ok(Self { path: path.to_owned(), file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Where a file cannot be recognised, it stays: an empty one does no harm.
        if cfg!(unix) {
            _ = fs::remove_file(&self.path);
        }
        _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let (Ok(own), Ok(there)) = (file.metadata(), fs::metadata(path)) else { return false };
    (own.dev(), own.ino()) == (there.dev(), there.ino())
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}
