//! Archives: several files in one, as ZIP.

use std::io::{Cursor, Read as _, Write as _};

use zip::{
    CompressionMethod, DateTime, ZipArchive, ZipWriter, result::ZipResult, write::SimpleFileOptions,
};

use crate::Trouble;

/// The most bytes that are unpacked of one archive. A few kilobytes may say that they are gigabytes.
const MOST: u64 = 64 << 20;
/// The most files in one.
const FILES: usize = 5_000;

/// An archive that is read.
pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// The files, by their paths, and where they are in it.
    files: Vec<(String, usize)>,
    /// How many bytes may still be unpacked, of all that may be.
    left: u64,
    most: u64,
}

impl<'a> Archive<'a> {
    /// Looks into an archive.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Vec<Trouble>> {
        Self::limited(bytes, MOST)
    }

    fn limited(bytes: &'a [u8], most: u64) -> Result<Self, Vec<Trouble>> {
        let damaged = |told: &str| {
            let message = format!("this archive cannot be read: {told}");
            vec![Trouble::new("", message, "pack or save it anew, as ZIP and without a password")]
        };
        let zip = ZipArchive::new(Cursor::new(bytes));
        let zip = zip.map_err(|error| damaged(&error.to_string()))?;
        if zip.len() > FILES {
            let message = format!("there are {} files in this archive", zip.len());
            return Err(vec![Trouble::new("", message, "pack the story’s folder alone")]);
        }
        let named = |at| {
            let name = zip.name_for_index(at)?.ok()?.replace('\\', "/");
            (!name.ends_with('/')).then_some((name, at))
        };
        let mut files: Vec<(String, usize)> = (0..zip.len()).filter_map(named).collect();
        files.sort();
        Ok(Self { zip, files, left: most, most })
    }

    /// The paths of its files, sorted, without those that systems put beside somebody's.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let names = self.files.iter().map(|(name, _)| name.as_str());
        names.filter(|name| {
            !name.starts_with("__MACOSX/") && !name.split('/').any(|part| part.starts_with('.'))
        })
    }

    /// A file; `None` where there is none of this path.
    pub fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Vec<Trouble>> {
        let found = self.files.iter().find(|(known, _)| known == name);
        let Some(at) = found.map(|(_, at)| *at) else { return Ok(None) };
        let mut bytes = Vec::new();
        let unpacked = self.zip.by_index(at).and_then(|file| {
            // What it says of its size may be wrong.
            Ok(file.take(self.left + 1).read_to_end(&mut bytes)? as u64)
        });
        let size = unpacked.map_err(|error| {
            let message = format!("it cannot be unpacked: {error}");
            vec![Trouble::new(name, message, "pack or save it anew, as ZIP and without a password")]
        })?;
        if size > self.left {
            let message = format!("there are more than {} MB in it", self.most >> 20);
            return Err(vec![Trouble::new(name, message, "take out what is no text")]);
        }
        self.left -= size;
        Ok(Some(bytes))
    }
}

/// Packs files into an archive, by their paths. The same files are the same bytes at any time.
#[must_use]
pub fn pack(mut files: Vec<(String, Vec<u8>)>) -> Vec<u8> {
    files.sort();
    // Writing to memory fails only beyond sizes that no story has.
    packed(&files).unwrap_or_default()
}

fn packed(files: &[(String, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn told<T>(result: Result<T, Vec<Trouble>>) -> String {
        result.err().unwrap_or_default().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn files_come_back_sorted_and_the_same_files_are_the_same_bytes() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let bytes = pack(vec![file("b/two.txt", "two"), file("a.txt", "one")]);
        assert_eq!(bytes, pack(vec![file("a.txt", "one"), file("b/two.txt", "two")]));
        let mut archive = Archive::open(&bytes).unwrap();
        assert_eq!(archive.names().collect::<Vec<_>>(), ["a.txt", "b/two.txt"]);
        assert_eq!(archive.read("b/two.txt").unwrap().as_deref(), Some(&b"two"[..]));
        assert_eq!(archive.read("nothing"), Ok(None));
    }

    #[test]
    fn what_systems_add_is_no_file() {
        let names = ["__MACOSX/._a", ".DS_Store", "x/.git/y", "windows\\a.txt"];
        let files = names.map(|name| (name.to_owned(), Vec::new())).to_vec();
        let bytes = pack(files);
        let archive = Archive::open(&bytes).unwrap();
        assert_eq!(archive.names().collect::<Vec<_>>(), ["windows/a.txt"]);
    }

    #[test]
    fn a_bomb_is_told_and_not_unpacked() {
        const MOST: u64 = 2 << 20;
        let zeros = |size: u64| vec![0; size as usize];
        let bytes = pack(vec![("zeros".to_owned(), zeros(MOST + 1))]);
        assert!(bytes.len() < 1 << 14, "{}", bytes.len());
        let told = told(Archive::limited(&bytes, MOST).unwrap().read("zeros"));
        assert_eq!(told, "zeros: there are more than 2 MB in it");
        // Many small ones are no way around it.
        let half = zeros(MOST / 2 + 1);
        let bytes = pack(vec![("a".to_owned(), half.clone()), ("b".to_owned(), half)]);
        let mut archive = Archive::limited(&bytes, MOST).unwrap();
        assert!(archive.read("a").is_ok() && archive.read("b").is_err());
    }

    #[test]
    fn what_is_no_archive_is_told() {
        for bytes in [&b""[..], b"PK\x03\x04", b"a text"] {
            assert!(told(Archive::open(bytes)).starts_with("this archive cannot be read"));
        }
    }
}
