//! The pictures of cards, drawn only if they were not before.

use whosays_atlas::Drawing;
use whosays_story::Story;
use whosays_view::Selection;

use super::{cache::Cache, png, svg};
use crate::error::Error;

/// The card of a selection's page.
pub fn card(
    story: &Story,
    drawing: &Drawing,
    selection: &Selection,
    cache: &Cache,
) -> Result<Vec<u8>, Error> {
    drawn(&svg(story, drawing, selection), cache)
}

/// The picture, drawn only if it was not before.
pub(super) fn drawn(svg: &str, cache: &Cache) -> Result<Vec<u8>, Error> {
    if let Some(card) = cache.get(svg) {
        return Ok(card);
    }
    let card = png(svg)?;
    cache.put(svg, &card);
    Ok(card)
}
