//! Opening story files, and nothing that only looks like one.

use std::{
    fs::{self, File},
    io::Read as _,
    path::{Path, PathBuf},
};

use whosays_story::{ArticleText, Checked, Story};

use crate::error::Error;

/// The largest story file in bytes. Ten thousand statements take a third of it.
const LARGEST: u64 = 16 << 20;

/// What a story file is called.
const FILE: &str = "story.toml";

/// The story files of a folder, sorted: its own `story.toml`, or else those of the folders in its
/// `stories`, or else those of the folders in it. `root` may be a story file, too.
///
/// # Errors
///
/// Where a folder cannot be read, or there is no story.
pub fn find_stories(root: &Path) -> Result<Vec<PathBuf>, Error> {
    if fs::metadata(root).is_ok_and(|found| found.is_file()) {
        return Ok(vec![root.to_owned()]);
    }
    let own = root.join(FILE);
    if fs::symlink_metadata(&own).is_ok() {
        return Ok(vec![own]);
    }
    let below = root.join("stories");
    let folder = if below.is_dir() { below } else { root.to_owned() };
    let paths = find(&folder)?;
    if paths.is_empty() {
        return Err(Error::NoStory { path: folder });
    }
    Ok(paths)
}

/// The story files below a folder, sorted: `NAME/story.toml`. What is called so is given whatever
/// it is: what cannot be read is to be told, not passed over.
fn find(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |source| Error::Read { path: folder.to_owned(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let home = entry.map_err(failed)?.path();
        let path = home.join(FILE);
        if fs::symlink_metadata(&path).is_ok() {
            paths.push(path);
        } else {
            // A link that leads nowhere.
            fs::metadata(&home).map_err(|source| Error::Read { path: home.clone(), source })?;
        }
    }
    paths.sort();
    Ok(paths)
}

/// Reads one story file and checks it.
///
/// # Errors
///
/// Where it cannot be read, or has mistakes: all of them.
pub fn read_story(path: &Path) -> Result<Story, Error> {
    let Checked { file, problems } = check_story(path, &[])?;
    let Some(file) = file else {
        return Err(Error::Story(Box::new(problems.without_hints())));
    };
    let story = Story::from(file);
    is_at_home(&story.id, path)?;
    Ok(story)
}

/// Reads one story file, and tells everything that is wrong with it or may be.
///
/// # Errors
///
/// Where it cannot be read.
pub fn check_story(path: &Path, articles: &[ArticleText]) -> Result<Checked, Error> {
    let name = path.display().to_string();
    Ok(whosays_story::check_bytes(&bytes(path)?, &name, articles))
}

/// Whether the folder of a story file is called as the story calls itself.
///
/// # Errors
///
/// Where it is not.
pub fn is_at_home(id: &str, path: &Path) -> Result<(), Error> {
    let folder = path.parent().and_then(Path::file_name);
    // A bare file name has no folder to compare with.
    if folder.is_some_and(|folder| folder != id) {
        return Err(Error::Folder { path: path.to_owned(), id: id.to_owned() });
    }
    Ok(())
}

/// Writes a story file in the newest version of the format. Says whether it was of an older one; one
/// with mistakes stays as it is.
///
/// # Errors
///
/// Where the file cannot be read or written, and everything that is wrong with the story.
pub fn upgrade_story(path: &Path) -> Result<bool, Error> {
    read_story(path)?;
    let name = path.display().to_string();
    // What could be read as a story is text.
    let old = String::from_utf8_lossy(&bytes(path)?).into_owned();
    let new =
        whosays_story::upgrade(&old, &name).map_err(|problems| Error::Story(Box::new(problems)))?;
    if new == old {
        return Ok(false);
    }
    // Beside it, and then into its place: a full disk leaves the old one.
    let failed = |source| Error::Write { path: path.to_owned(), source };
    let beside = path.with_extension("toml.new");
    let written = fs::write(&beside, new).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // The error says enough.
        _ = fs::remove_file(&beside);
    }
    written.map_err(failed)?;
    Ok(true)
}

/// The bytes of a file. Pipes may never begin and devices never end, so only plain files are
/// opened; and of files that grow while they are read, or say that they are empty, no more is read
/// than a story may have.
fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let failed = |source| Error::Read { path: path.to_owned(), source };
    let kind = fs::metadata(path).map_err(failed)?;
    if !kind.is_file() {
        let what = if kind.is_dir() { "a folder" } else { "a pipe or a device" };
        return Err(Error::NoFile { path: path.to_owned(), what });
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Error::TooLarge { path: path.to_owned(), megabytes: LARGEST >> 20 });
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_folder_called_story_toml_is_told() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("a/story.toml")).unwrap();
        fs::create_dir_all(root.path().join("notes")).unwrap();
        let found = find(root.path()).unwrap();
        assert_eq!(found, [root.path().join("a/story.toml")]);
        let error = read_story(found.first().unwrap()).unwrap_err();
        assert!(matches!(error, Error::NoFile { what: "a folder", .. }), "{error}");
    }

    #[test]
    fn a_file_without_end_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("story.toml");
        // Sparse: it takes no room.
        File::create(&path).unwrap().set_len(1 << 40).unwrap();
        assert!(matches!(read_story(&path).unwrap_err(), Error::TooLarge { megabytes: 16, .. }));
    }

    #[cfg(unix)]
    mod unix {
        use std::{os::unix::fs::symlink, process::Command};

        use super::*;

        #[test]
        fn links_that_lead_nowhere_are_told() {
            let root = tempfile::tempdir().unwrap();
            symlink("nowhere", root.path().join("a")).unwrap();
            assert!(matches!(find(root.path()), Err(Error::Read { .. })));
            fs::remove_file(root.path().join("a")).unwrap();
            fs::create_dir(root.path().join("b")).unwrap();
            let path = root.path().join("b/story.toml");
            symlink("story.toml", &path).unwrap();
            assert_eq!(find(root.path()).unwrap(), std::slice::from_ref(&path));
            assert!(matches!(read_story(&path), Err(Error::Read { .. })));
        }

        #[test]
        fn pipes_and_devices_are_not_opened() {
            let root = tempfile::tempdir().unwrap();
            let pipe = root.path().join("story.toml");
            assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
            let endless = root.path().join("endless.toml");
            symlink("/dev/zero", &endless).unwrap();
            for path in [pipe, endless] {
                let error = read_story(&path).unwrap_err();
                assert!(matches!(error, Error::NoFile { .. }), "{error}");
            }
        }
    }
}
