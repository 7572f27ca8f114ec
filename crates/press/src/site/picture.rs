//! One card alone, for whoever needs the picture and no site.

use whosays_story::Story;
use whosays_view::Selection;

use super::{card, drawings::Drawings};
use crate::Error;

/// Draws the card of a page, 1200 × 630 pixels as PNG. `page` is its path below the story: empty for the
/// overview, `russia` for an actor, `statement/denial` for a statement.
///
/// # Errors
///
/// Where the story has no such page, or the card cannot be drawn.
pub fn draw_card(story: &Story, page: &str) -> Result<Vec<u8>, Error> {
    let wanted = page.trim_matches('/');
    let selection = Selection::all(story).find(|selection| selection.slug() == wanted);
    let selection = selection.ok_or_else(|| Error::NoPage { page: wanted.to_owned() })?;
    let drawing = Drawings::found().of(story)?;
    card::card(story, &drawing, &selection, &card::Cache::found())
}
