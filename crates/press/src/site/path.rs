//! The paths of a story's pages.

use whosays_story::Story;
use whosays_view::Selection;

/// The folder of a page below the site's root, with a slash at its end:
/// `food-for-arms/statement/artillery-shells/`.
pub fn page_path(story: &Story, selected: &Selection) -> String {
    match selected {
        Selection::Overview => format!("{}/", story.id),
        selected => format!("{}/{}/", story.id, selected.key()),
    }
}
