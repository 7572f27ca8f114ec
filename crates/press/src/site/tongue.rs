//! The language of what belongs to no story.

use whosays_words::Words;

use super::Site;

/// The language of a page that belongs to no story.
pub struct Tongue {
    /// Its BCP 47 tag.
    pub tag: String,
    /// The words in it.
    pub words: Words,
}

/// The language that all stories of a site have in common; British English where they have none.
pub fn of(site: &Site) -> Tongue {
    let mut tags = site.stories.iter().map(|story| story.language.as_str());
    let common = tags.next().filter(|first| tags.all(|tag| tag == *first));
    let tag = common.unwrap_or("en-GB").to_owned();
    Tongue { words: Words::of(&tag), tag }
}
