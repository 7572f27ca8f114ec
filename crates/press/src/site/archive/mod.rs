//! The list of all stories of a site: numbered pages that work without script, and an index that a
//! script searches in.

mod entry;
mod index;
mod page;

use std::sync::Arc;

use rayon::prelude::*;
use whosays_story::Story;
use whosays_words::Words;

use self::entry::Entry;
use super::{Site, common_language::common_language};
use crate::{Error, Sink};

/// How many stories a page lists.
const PER_PAGE: usize = 50;

/// What the pages of the list are made with.
pub struct Look<'a> {
    /// Their style sheet.
    pub style: &'a str,
    /// The address of the site's icon.
    pub icon: &'a str,
    /// The script that reloads pages while somebody works on them.
    pub reload: Option<&'a str>,
}

/// Hands on the list of all stories, `index.html`, `index-2.html` and so on, and what a script
/// searches in. Says how many pages there are.
pub fn write_archive(site: &Site, look: &Look<'_>, out: &dyn Sink) -> Result<usize, Error> {
    let language = common_language(site);
    let words = Words::of(language);
    let entries = entries(&site.stories, &words, language);
    let manifest = index::write_index(&entries, out)?;
    let list = page::List { site, look, words: &words, language, entries: &entries, manifest };
    let pages = list.pages();
    for number in 1..=pages {
        out.put(&page::name(number), list.page(number).into())?;
    }
    Ok(pages)
}

/// The paths of the pages that list so many stories, from the root of the site.
pub fn names(stories: usize) -> Vec<String> {
    let pages = stories.div_ceil(PER_PAGE).max(1);
    let others = (2..=pages).map(page::name);
    std::iter::once(String::new()).chain(others).collect()
}

/// All stories, the newest first, and of one day in the order of their titles.
fn entries(stories: &[Arc<Story>], words: &Words, language: &str) -> Vec<Entry> {
    let entries = stories.par_iter().map(|story| Entry::of(story, words, language));
    let mut entries: Vec<Entry> = entries.collect();
    entries.sort_by(|one, other| {
        let later = other.day.cmp(&one.day);
        later.then_with(|| one.title.cmp(&other.title)).then_with(|| one.id.cmp(&other.id))
    });
    entries
}
