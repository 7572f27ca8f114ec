//! The site: which pages there are, and what goes into them.

mod archive;
mod card;
mod common_language;
mod config;
mod data;
mod describe;
mod drawings;
mod embed;
mod former;
mod head;
mod headers;
mod here;
mod html_language;
mod ld;
mod left_out;
mod legend;
mod lists;
mod machines;
mod no_words;
mod not_found;
mod oembed;
mod one_file;
mod pages;
mod panes;
mod path;
mod picture;
mod preview;
mod share;
mod story_file;
mod studio;
mod style;
mod template;
mod unwritable;
mod world;

use std::{fs, path::Path, sync::Arc};

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use whosays_story::Story;

use self::headers::Hashed;
pub use self::{
    config::{Config, SiteUrl},
    data::schema,
    picture::draw_card,
    story_file::{check_story, find_stories, is_at_home, read_story, upgrade_story},
    studio::STUDIO_FILE,
};
use crate::{Error, Frame, Sink};

/// Everything that the pages are made from.
pub struct Site {
    config: Config,
    /// In the order of their folders' names.
    stories: Vec<Arc<Story>>,
    /// Whether every page gets a picture for link previews.
    pub cards: bool,
}

impl Site {
    /// Reads all stories of a folder ([`find_stories`] says which those are). The first one with
    /// mistakes ends it, with all its mistakes.
    ///
    /// # Errors
    ///
    /// Where a story has mistakes, or there is none.
    pub fn read(root: &Path, config: Config) -> Result<Self, Error> {
        let paths = find_stories(root)?;
        // All are read before the first mistake is told, so that it is the same one every time.
        let stories: Vec<_> = paths.par_iter().map(|path| read_story(path).map(Arc::new)).collect();
        let stories: Vec<Arc<Story>> = stories.into_iter().collect::<Result<_, _>>()?;
        Self::of(stories, config)
    }

    /// The site of these stories, in this order.
    ///
    /// # Errors
    ///
    /// Where a story bears a name that another one had.
    pub fn of(stories: Vec<Arc<Story>>, config: Config) -> Result<Self, Error> {
        former_ids_are_free(&stories)?;
        Ok(Self { config, stories, cards: true })
    }

    /// Makes all pages and the files beside them, and hands them to `sink` with those of the
    /// frame. Works on all cores; the same stories and frame always give the same files.
    ///
    /// # Errors
    ///
    /// Where something cannot be made, or the sink cannot keep it.
    pub fn press(&self, frame: &Frame, sink: &dyn Sink) -> Result<Pressed, Error> {
        let sink = Hashed::new(sink);
        let pressed = pages::write_all(self, frame, &sink)?;
        sink.write_headers()?;
        Ok(pressed)
    }

    /// Makes one file a story that holds all of it, and hands it to `sink`.
    ///
    /// # Errors
    ///
    /// Where something cannot be made, or the sink cannot keep it.
    pub fn press_files(&self, frame: &Frame, sink: &dyn Sink) -> Result<(), Error> {
        one_file::write_files(self, frame, sink)
    }
}

/// What was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pressed {
    /// How many pages there are.
    pub pages: usize,
    /// What whoever builds should know, in plain words.
    pub notes: Vec<String>,
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

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_owned(), source })
}

/// Sixteen hexadecimal digits of a file's SHA-256, for names that change with the content.
fn hash(content: impl AsRef<[u8]>) -> String {
    let digest = format!("{:x}", Sha256::digest(content));
    digest.chars().take(16).collect()
}

/// Hands on a file under a name that changes with its content, and gives its address.
fn put(out: &dyn Sink, name: &str, ending: &str, content: &str) -> Result<String, Error> {
    let name = format!("{name}-{}.{ending}", hash(content));
    out.put(&name, content.into())?;
    Ok(name)
}
