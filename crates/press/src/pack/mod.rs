//! Compressed twins beside the files of a site: made once, at their smallest.

mod format;
mod sums;

use std::{
    fs,
    num::NonZero,
    panic,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    thread,
};

use crate::{error::Error, files, out::is_a_site, site::STUDIO_FILE};
use format::{FORMATS, Format};
pub use sums::Sums;

/// The kinds of files that get twins. Pictures such as PNG are compressed by their own format.
const KINDS: [&str; 9] = ["css", "csv", "html", "js", "json", "svg", "txt", "wasm", "xml"];

/// The ending of a twin that is being written.
const HALF: &str = "half";

/// Writes the twins of every file below `folder` that gets smaller by it, and takes away the
/// twins of files that are gone. A twin that holds its file as it is now is left alone.
///
/// # Errors
///
/// Where a file cannot be read or written.
pub fn folder(folder: &Path) -> Result<Sums, Error> {
    let files = files::below(folder)?;
    // Twins without a file are taken away: in any other folder they may be somebody's only copy.
    if !is_a_site(folder) {
        return Err(Error::NoSite { path: folder.to_owned() });
    }
    let is_left = |file: &Path| is_twin(file) && !file.with_extension("").is_file();
    // What a run has left that was broken off.
    let is_half = |file: &Path| ending(file) == HALF && is_twin(&file.with_extension(""));
    for gone in files.iter().filter(|file| is_left(file) || is_half(file)) {
        remove(gone)?;
    }
    let mut work: Vec<PathBuf> = files.into_iter().filter(|file| is_of_a_kind(file)).collect();
    // The largest is taken first, so that no core is left alone with it at the end.
    work.sort_by_cached_key(|file| fs::metadata(file).map_or(0, |data| data.len()));
    let work = Mutex::new(work);
    let next = || work.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let worker = || {
        let mut sums = Sums::default();
        while let Some(file) = next() {
            sums.add(&write_twins(&file)?);
        }
        Ok(sums)
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        let mut all = Sums::default();
        for worker in workers {
            all.add(&worker.join().unwrap_or_else(|fault| panic::resume_unwind(fault))?);
        }
        Ok(all)
    })
}

fn ending(path: &Path) -> &str {
    path.extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

fn is_of_a_kind(path: &Path) -> bool {
    // It is made of what is compressed already, and is fetched once, to be kept.
    if path.ends_with(Path::new("studio").join(STUDIO_FILE)) {
        return false;
    }
    KINDS.contains(&ending(path))
}

/// Whether only this command can have written it: `map.svg.br`, and no archive of an author's.
pub(crate) fn is_twin(path: &Path) -> bool {
    FORMATS.iter().any(|format| format.ending == ending(path))
        && is_of_a_kind(&path.with_extension(""))
}

fn write_twins(file: &Path) -> Result<Sums, Error> {
    let bytes = fs::read(file).map_err(|source| Error::Read { path: file.to_owned(), source })?;
    let raw = bytes.len();
    let [brotli, gzip] = FORMATS;
    let gzip = write_twin(file, &bytes, &gzip)?;
    // Of a few bytes gzip makes more. Hosts tell by the one twin whether there is another, so such a file
    // has none.
    if gzip == raw {
        let twin = file.with_added_extension(brotli.ending);
        if twin.exists() {
            remove(&twin)?;
        }
        return Ok(Sums { files: 1, raw, brotli: raw, gzip });
    }
    Ok(Sums { files: 1, raw, brotli: write_twin(file, &bytes, &brotli)?, gzip })
}

/// Where the twins of a file are, if it has some.
pub(crate) fn twins(file: &Path) -> impl Iterator<Item = PathBuf> {
    FORMATS.iter().map(|format| file.with_added_extension(format.ending))
}

/// Gives the number of bytes that a host sends: those of the twin, or the file's own where no
/// twin is worth it.
fn write_twin(file: &Path, bytes: &[u8], format: &Format) -> Result<usize, Error> {
    let twin = file.with_added_extension(format.ending);
    let failed = |source| Error::Write { path: twin.clone(), source };
    if let Ok(there) = fs::read(&twin)
        && there.len() < bytes.len()
        && (format.holds)(&there, bytes)
    {
        return Ok(there.len());
    }
    let packed = (format.pack)(bytes).map_err(failed)?;
    if packed.len() < bytes.len() {
        // Under another name first: no host ever sends half of it.
        let half = twin.with_added_extension(HALF);
        fs::write(&half, &packed).and_then(|()| fs::rename(&half, &twin)).map_err(failed)?;
        return Ok(packed.len());
    }
    if twin.exists() {
        remove(&twin)?;
    }
    Ok(bytes.len())
}

fn remove(file: &Path) -> Result<(), Error> {
    fs::remove_file(file).map_err(|source| Error::Write { path: file.to_owned(), source })
}
