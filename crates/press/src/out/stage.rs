//! A site that is being made beside the last one, whose place it then takes.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use super::{Sink, lock::Lock, swap::swap};
use crate::{
    Error, files,
    frame::{TEMPLATE, is_renamed},
    pack,
};

/// A site that is being made in a folder beside the last one. Until [`Stage::publish`] the last
/// one stays as it was, whatever happens to the build.
///
/// What did not change is not written: the file of the last site, its compressed twins and all, is
/// a part of the new one.
#[derive(Debug)]
pub struct Stage {
    finished: PathBuf,
    folder: PathBuf,
    last: PathBuf,
    // Held until all is done.
    _lock: Lock,
}

impl Stage {
    /// An empty folder to make the site `finished` in. Where another build is at that site, it
    /// calls `waits` and goes on when the other is done.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be written, or `finished` holds something other than a site.
    pub fn new(finished: &Path, waits: impl FnOnce(&Path)) -> Result<Self, Error> {
        let failed = |path: &Path, source| Error::Write { path: path.to_owned(), source };
        // Through a link to what it leads to, and never from the working folder itself.
        let finished = match fs::canonicalize(finished) {
            Ok(path) => path,
            Err(_) => std::path::absolute(finished).map_err(|error| failed(finished, error))?,
        };
        let above = finished.parent().unwrap_or(&finished);
        fs::create_dir_all(above).map_err(|source| failed(above, source))?;
        let lock = beside(&finished, "build.lock");
        let lock = Lock::take(&lock, || waits(&finished)).map_err(|error| failed(&lock, error))?;
        let (folder, last) = (beside(&finished, "build"), beside(&finished, "build.last"));
        // What a build has left that was broken off.
        if !finished.exists() && last.exists() {
            fs::rename(&last, &finished).map_err(|source| failed(&finished, source))?;
        }
        let is_empty = fs::read_dir(&finished).map_or(true, |mut all| all.next().is_none());
        if !is_empty && !is_a_site(&finished) && !finished.join(TEMPLATE).is_file() {
            return Err(Error::NotASite { path: finished });
        }
        for left in [&folder, &last] {
            remove(left).map_err(|source| failed(left, source))?;
        }
        fs::create_dir(&folder).map_err(|source| failed(&folder, source))?;
        Ok(Self { finished, folder, last, _lock: lock })
    }

    /// Puts the new site in the place of the last one, all at once.
    ///
    /// # Errors
    ///
    /// Where the system does not allow it, or `finished` is no site and would lose files. It then
    /// stays as it was.
    pub fn publish(self) -> Result<(), Error> {
        if !is_a_site(&self.finished) {
            let files = files::below(&self.finished).unwrap_or_default();
            let is_kept = |file: &PathBuf| {
                let inside = file.strip_prefix(&self.finished).unwrap_or(file);
                self.folder.join(inside).is_file() || inside.to_str().is_some_and(is_renamed)
            };
            if !files.iter().all(is_kept) {
                return Err(Error::NotASite { path: self.finished.clone() });
            }
        }
        swap(&self.folder, &self.finished, &self.last)
            .map_err(|source| Error::Write { path: self.finished.clone(), source })
    }

    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let (old, new) = (self.finished.join(path), self.folder.join(path));
        if let Some(folder) = new.parent() {
            fs::create_dir_all(folder)?;
        }
        if is_same(&old, bytes) && keep(&old, &new).is_ok() {
            for (old, new) in pack::twins(&old).zip(pack::twins(&new)) {
                // They can be made again.
                _ = keep(&old, &new);
            }
            return Ok(());
        }
        // Never into a file that is there: it may be the last site's as well.
        remove_file(&new)?;
        OpenOptions::new().write(true).create_new(true).open(&new)?.write_all(bytes)
    }
}

impl Sink for Stage {
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        self.write(path, &bytes)
            .map_err(|source| Error::Write { path: self.folder.join(path), source })
    }
}

impl Drop for Stage {
    /// What was broken off is of no use to anybody.
    fn drop(&mut self) {
        _ = remove(&self.folder);
    }
}

/// Whether a folder holds a site: these are in every one, and no hand writes the second.
pub(crate) fn is_a_site(folder: &Path) -> bool {
    ["404.html", "story.schema.json"].iter().all(|name| folder.join(name).is_file())
}

fn is_same(file: &Path, bytes: &[u8]) -> bool {
    let length = fs::metadata(file).map(|data| data.len()).ok();
    length == Some(bytes.len() as u64) && fs::read(file).is_ok_and(|there| there == bytes)
}

/// Gives a file a second name, or where the system knows none, a copy of the same age.
fn keep(old: &Path, new: &Path) -> io::Result<()> {
    let data = fs::metadata(old)?;
    remove_file(new)?;
    if fs::hard_link(old, new).is_ok() {
        return Ok(());
    }
    fs::copy(old, new)?;
    File::options().write(true).open(new)?.set_modified(data.modified()?)
}

/// `dist` gives `.dist.build` in the same folder.
fn beside(folder: &Path, ending: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    folder.with_file_name(format!(".{name}.{ending}"))
}

fn remove(folder: &Path) -> io::Result<()> {
    gone(fs::remove_dir_all(folder))
}

fn remove_file(file: &Path) -> io::Result<()> {
    gone(fs::remove_file(file))
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
