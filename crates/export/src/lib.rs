//! Finished sites, made where the story was written: what `whosays build` makes, without a disk.
//!
//! The press does all of it. No screen, no files, no clock.

mod zipped;

use std::{collections::BTreeMap, sync::Arc};

use whosays_press::{Config, Error, Files, Frame, Pressed, Sink, Site, SiteUrl, draw_card};
use whosays_story::{Story, read};

pub use self::zipped::zipped;

/// What a site says of itself, beside its story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Where it will be published; empty where that is not known yet.
    pub url: String,
    /// The site's name; empty for the one that a site has by itself.
    pub name: String,
    /// Whether every page gets a picture for link previews.
    pub cards: bool,
}

/// The site of a story: every file by its path, and what whoever builds should know. `tell` hears of each
/// file as soon as it is made, and counts them.
///
/// # Errors
///
/// Where the story has mistakes (all of them), or the address can be none.
pub fn site(
    text: &str,
    about: &About,
    frame: &Frame,
    tell: &(dyn Fn(usize) + Sync),
) -> Result<(BTreeMap<String, Vec<u8>>, Pressed), Error> {
    let site = made(text, about)?;
    let files = Counted { files: Files::default(), tell, count: std::sync::Mutex::new(0) };
    let pressed = site.press(frame, &files)?;
    Ok((files.files.into_map(), pressed))
}

/// The file that holds the whole story and loads nothing: its name, and its bytes.
///
/// # Errors
///
/// As of [`site`].
pub fn one_file(text: &str, about: &About, frame: &Frame) -> Result<(String, Vec<u8>), Error> {
    let site = made(text, about)?;
    let files = Files::default();
    site.press_files(frame, &files)?;
    files.into_map().into_iter().next().ok_or(Error::NoReader)
}

/// The card of a page, a PNG of 1200 × 630 pixels. `page` is the path of the page below the story.
///
/// # Errors
///
/// Where the story has mistakes, or no such page.
pub fn card(text: &str, page: &str) -> Result<Vec<u8>, Error> {
    draw_card(&story(text)?, page)
}

fn story(text: &str) -> Result<Story, Error> {
    read(text, "story.toml").map_err(|problems| Error::Story(Box::new(problems)))
}

fn made(text: &str, about: &About) -> Result<Site, Error> {
    let url = about.url.trim();
    let url = (!url.is_empty()).then(|| SiteUrl::parse(url)).transpose()?;
    let mut site = Site::of(vec![Arc::new(story(text)?)], Config::new(url, about.name.trim()))?;
    site.cards = about.cards;
    Ok(site)
}

/// Keeps files, and tells how many there are.
struct Counted<'a> {
    files: Files,
    tell: &'a (dyn Fn(usize) + Sync),
    count: std::sync::Mutex<usize>,
}

impl Sink for Counted<'_> {
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        self.files.put(path, bytes)?;
        let mut count = self.count.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *count += 1;
        (self.tell)(*count);
        Ok(())
    }
}
