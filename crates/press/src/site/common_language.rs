//! The language of pages that belong to no story.

use super::Site;

/// The tag of the language that all stories of a site have in common; British English where they
/// have none.
pub fn common_language(site: &Site) -> &str {
    let mut tags = site.stories.iter().map(|story| story.language.as_str());
    let common = tags.next().filter(|first| tags.all(|tag| tag == *first));
    common.unwrap_or("en-GB")
}
