//! The site: which pages there are, and what goes into them.

mod card;
mod changes;
mod config;
mod data;
mod describe;
mod former;
mod head;
mod headers;
mod here;
mod ld;
mod lists;
mod machines;
mod pages;
mod paint;
mod panes;
mod path;
mod preview;
mod share;
mod style;
mod template;
mod world;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use sha2::{Digest, Sha256};
use whosays_story::Story;

pub use self::config::Config;
use crate::error::Error;

/// Everything that the pages are made from.
pub struct Site {
    root: PathBuf,
    config: Config,
    /// In the order of their folders' names.
    stories: Vec<Arc<Story>>,
    /// Whether every page gets a picture for link previews.
    pub cards: bool,
}

impl Site {
    /// Reads all stories below `root`. The first one with mistakes ends it, with all its mistakes.
    pub fn read(root: &Path, config: Config) -> Result<Self, Error> {
        let folder = root.join("stories");
        let entries =
            fs::read_dir(&folder).map_err(|source| Error::Read { path: folder.clone(), source })?;
        let mut paths: Vec<PathBuf> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path().join("story.toml"))
            .filter(|path| path.is_file())
            .collect();
        paths.sort();
        if paths.is_empty() {
            return Err(Error::NoStory { path: folder });
        }
        let stories = paths.iter().map(|path| read_story(path).map(Arc::new));
        let stories: Vec<Arc<Story>> = stories.collect::<Result<_, _>>()?;
        former_ids_are_free(&stories)?;
        Ok(Self { root: root.to_owned(), config, stories, cards: true })
    }

    /// Writes all pages beside the template in `out`, and the headers that hosts are to send with
    /// every file there. Says how many pages there are.
    pub fn write(&self, out: &Path) -> Result<usize, Error> {
        let pages = pages::write_all(self, out)?;
        headers::write_headers(out)?;
        Ok(pages)
    }
}

/// What a story was called before is no other story's name, present or former.
fn former_ids_are_free(stories: &[Arc<Story>]) -> Result<(), Error> {
    for story in stories {
        for other in stories.iter().filter(|other| other.id != story.id) {
            let mut names = std::iter::once(&other.id).chain(&other.former_ids);
            if let Some(id) = names.find(|id| story.former_ids.contains(id)) {
                let (story, other) = (story.id.clone(), other.id.clone());
                return Err(Error::FormerId { id: id.clone(), story, other });
            }
        }
    }
    Ok(())
}

/// Reads one story file and checks it.
pub fn read_story(path: &Path) -> Result<Story, Error> {
    let text = read(path)?;
    let name = path.display().to_string();
    let story =
        whosays_story::read(&text, &name).map_err(|problems| Error::Story(Box::new(problems)))?;
    let folder = path.parent().and_then(Path::file_name);
    // A bare file name has no folder to compare with.
    if folder.is_some_and(|folder| folder != story.id.as_str()) {
        return Err(Error::Folder { path: path.to_owned(), id: story.id.clone() });
    }
    Ok(story)
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_owned(), source })
}

/// Writes a file, with the folders above it.
fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Error> {
    let failed = |source| Error::Write { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, content).map_err(failed)
}

/// Sixteen hexadecimal digits of a file's SHA-256, for names that change with the content.
fn hash(content: impl AsRef<[u8]>) -> String {
    let digest = format!("{:x}", Sha256::digest(content));
    digest.chars().take(16).collect()
}
/// Writes a file under a name that changes with its content, and gives its address.
fn put(out: &Path, name: &str, ending: &str, content: &str) -> Result<String, Error> {
    let name = format!("{name}-{}.{ending}", hash(content));
    write(&out.join(&name), content)?;
    Ok(name)
}
