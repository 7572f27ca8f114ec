//! The paths of a story's pages.

use whosays_story::Story;
use whosays_view::{List, Page, Selection};

/// The folder of a page below the site's root, with a slash at its end:
/// `food-for-arms/statement/artillery-shells/`.
pub fn page_path(story: &Story, selected: &Selection) -> String {
    match selected {
        Selection::Overview => format!("{}/", story.id),
        selected => format!("{}/{}/", story.id, selected.slug()),
    }
}

/// The folder of the embed of the whole reader at a selection, likewise:
/// `embed/food-for-arms/russia/`. Share links stay clean of it.
pub fn embed_path(story: &Story, selected: &Selection) -> String {
    format!("embed/{}", page_path(story, selected))
}

/// The folder of an excerpt, likewise: `embed/food-for-arms/russia/excerpt/`.
pub fn excerpt_path(story: &Story, selected: &Selection) -> String {
    format!("{}excerpt/", embed_path(story, selected))
}

/// The folder of a numbered page of a list, likewise: `food-for-arms/russia/about/2/`.
pub fn list_path(page: &Page, list: List, number: usize) -> String {
    format!("{}/{}/", page.story.id, page.list_slug(list, number))
}
