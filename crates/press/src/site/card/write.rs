//! The cards of all pages of a story, drawn on all cores.

use std::{
    num::NonZero,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use whosays_atlas::Drawing;
use whosays_story::Story;
use whosays_view::Selection;

use super::{NAME, cache::Cache, png, svg};
use crate::{error::Error, site::write};

/// Writes the card of every page into the folder of that page, below that of the story.
pub fn write_all(story: &Story, drawing: &Drawing, folder: &Path) -> Result<(), Error> {
    let cache = Cache::found();
    each(&Selection::all(story).collect::<Vec<_>>(), |selection| {
        let card = drawn(&svg(story, drawing, selection), &cache)?;
        write(&folder.join(selection.key()).join(NAME), card)
    })
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

/// Does the same for every selection, on as many cores as there are.
pub(super) fn each(
    selections: &[Selection],
    work: impl Fn(&Selection) -> Result<(), Error> + Sync,
) -> Result<(), Error> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let hands: Vec<_> = (0..cores)
            .map(|_| {
                scope.spawn(|| {
                    while let Some(selection) = selections.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        work(selection)?;
                    }
                    Ok(())
                })
            })
            .collect();
        let fault = || Error::Card { message: "a thread has stopped".to_owned() };
        hands.into_iter().try_for_each(|hand| hand.join().unwrap_or_else(|_| Err(fault())))
    })
}
