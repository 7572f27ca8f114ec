//! What was made before, kept beside what cargo has built, or among the user's caches.

use std::{
    env,
    ffi::OsStr,
    fs::{self, File},
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, SystemTime},
};

use sha2::{Digest, Sha256};

/// What tells cargo’s target folder from others.
const MARKS: [&str; 2] = ["CACHEDIR.TAG", ".rustc_info.json"];
/// The length of a SHA-256.
const SUM: usize = 32;
const DAY: Duration = Duration::from_hours(24);
/// What was not used for so long goes.
const UNUSED: Duration = Duration::from_hours(30 * 24);
/// Beyond this many bytes the longest unused go first.
const MOST: u64 = 512_000_000;

/// A folder of files, each named after what it was made from and followed by its own checksum.
/// That something cannot be kept only costs time, so it is no error.
pub struct Cache {
    folder: Option<PathBuf>,
}

impl Cache {
    /// The one in this folder.
    #[cfg(test)]
    pub fn of(folder: &Path) -> Self {
        Self { folder: Some(folder.to_owned()) }
    }

    /// The one that this variable of the environment names; else the one of this name in cargo's
    /// target folder, if the command runs from there, or in the user's folder of caches.
    pub fn found(variable: &str, name: &str) -> Self {
        let named = env::var_os(variable);
        let folder = match named.as_deref().map(OsStr::is_empty) {
            Some(true) => None,
            Some(false) => named.map(PathBuf::from),
            None => {
                let built = env::current_exe().ok().and_then(|command| beside(&command, name));
                built.or_else(|| Some(dirs::cache_dir()?.join(name)))
            }
        };
        Self { folder }
    }

    /// What was kept under this name, if it is whole.
    pub fn get(&self, name: &str) -> Option<Vec<u8>> {
        let path = self.path(name)?;
        let mut bytes = fs::read(&path).ok()?;
        let sum = bytes.split_off(bytes.len().checked_sub(SUM)?);
        if Sha256::digest(&bytes)[..] != sum {
            return None;
        }
        // Once a day it is noted that this is still in use.
        let age = fs::metadata(&path).and_then(|data| data.modified());
        if age.is_ok_and(|modified| modified.elapsed().is_ok_and(|age| age > DAY)) {
            let file = File::options().append(true).open(&path);
            _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        }
        Some(bytes)
    }

    /// Keeps a file.
    pub fn put(&self, name: &str, content: &[u8]) {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let Some(path) = self.path(name) else { return };
        let Some(folder) = path.parent() else { return };
        let bytes = [content, &Sha256::digest(content)[..]].concat();
        // A name of its own first, so that no other run finds half a file.
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let half = path.with_added_extension(format!("{}-{number}.half", process::id()));
        let kept = fs::create_dir_all(folder)
            .and_then(|()| fs::write(&half, bytes))
            .and_then(|()| fs::rename(&half, &path));
        if kept.is_err() {
            _ = fs::remove_file(half);
        }
    }

    /// Where the file of this name is.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(name))
    }

    /// Lets go of what was not used for a month, and of the longest unused beyond 512 MB.
    pub fn prune(&self) {
        self.prune_to(UNUSED, MOST);
    }

    fn prune_to(&self, unused: Duration, most: u64) {
        let entries = self.folder.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
        let mut files: Vec<(Duration, PathBuf, u64)> = entries
            .filter_map(|entry| {
                let entry = entry.ok()?;
                let data = entry.metadata().ok().filter(fs::Metadata::is_file)?;
                let age = data.modified().ok()?.elapsed().unwrap_or_default();
                Some((age, entry.path(), data.len()))
            })
            .collect();
        files.sort();
        let mut sum = 0;
        for (age, path, length) in files {
            let is_half = path.extension().is_some_and(|ending| ending == "half");
            sum += length;
            if age > unused || sum > most || (is_half && age > DAY) {
                _ = fs::remove_file(path);
            }
        }
    }
}

/// The folder beside what cargo has built: cargo leaves one of these files in its own.
fn beside(command: &Path, name: &str) -> Option<PathBuf> {
    let is_cargo = |folder: &Path| MARKS.iter().any(|mark| folder.join(mark).is_file());
    let target = command.ancestors().find(|folder| is_cargo(folder))?;
    Some(target.join(name))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn aged(cache: &Cache, name: &str, days: u32) -> PathBuf {
        cache.put(name, &[7; 68]);
        let path = cache.path(name).unwrap();
        let then = SystemTime::now() - DAY * days;
        File::options().append(true).open(&path).unwrap().set_modified(then).unwrap();
        path
    }

    #[test]
    fn what_is_not_used_for_long_goes_and_what_is_used_stays() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::of(folder.path());
        let [used, unused, broken] = [("used", 40), ("unused", 40), ("x.1-0.half", 2)]
            .map(|(name, days)| aged(&cache, name, days));
        assert!(cache.get("used").is_some());
        cache.prune();
        assert!(used.is_file() && !unused.exists() && !broken.exists());
    }

    #[test]
    fn beyond_its_size_the_longest_unused_go() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::of(folder.path());
        let files = [("a", 3), ("b", 1), ("c", 2)].map(|(name, days)| aged(&cache, name, days));
        cache.prune_to(UNUSED, 250);
        assert_eq!(files.map(|file| file.is_file()), [false, true, true]);
    }

    #[test]
    fn a_folder_that_is_not_there_is_no_fault() {
        let folder = tempfile::tempdir().unwrap();
        Cache::of(&folder.path().join("none")).prune();
        Cache { folder: None }.prune();
    }
}
