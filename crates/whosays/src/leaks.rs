//! Looking for an article's own sentences in other files.

use std::{
    fs,
    path::{Path, PathBuf},
};

use ignore::WalkBuilder;
use whosays_press::Error;
use whosays_story::Prose;

/// Files beyond that, in bytes, are no texts that somebody wrote.
const LARGEST: u64 = 2_000_000;

/// Every text file below a folder that repeats the prose, with the words: of what git would not keep
/// nothing is read, nor of files that are no text.
pub fn look(folder: &Path, prose: &Prose) -> Result<Vec<(PathBuf, String)>, Error> {
    let mut found = Vec::new();
    let walk = WalkBuilder::new(folder)
        .hidden(false)
        .require_git(false)
        .sort_by_file_path(Path::cmp)
        .build();
    for entry in walk {
        let entry = entry.map_err(|error| Error::Read {
            path: folder.to_owned(),
            source: std::io::Error::other(error),
        })?;
        let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
        let is_small = entry.metadata().is_ok_and(|data| data.len() < LARGEST);
        if !is_file || !is_small || entry.path().iter().any(|part| part == ".git") {
            continue;
        }
        let Ok(text) = fs::read_to_string(entry.path()) else { continue };
        let runs = prose.runs_in(&text).into_iter();
        found.extend(runs.map(|run| (entry.path().to_owned(), run)));
    }
    Ok(found)
}
