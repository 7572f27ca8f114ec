//! The file of a story's panes: what a woken page shows in place of its own.

use std::{collections::BTreeMap, sync::Arc};

use whosays_atlas::Drawing;
use whosays_story::Story;
use whosays_view::{Page, Selection, pane};

use super::put;
use crate::{Sink, error::Error};

/// Writes the panes of a story below `out` and gives the file's address.
pub fn write_panes(
    story: &Arc<Story>,
    drawing: &Arc<Drawing>,
    out: &dyn Sink,
) -> Result<String, Error> {
    put(out, &format!("{}/panes", story.id), "json", &panes(story, drawing)?)
}

/// The panes as JSON: for each key an array of title, announcement, head and body. The two latter
/// are HTML, as it stands on the story's own page.
fn panes(story: &Arc<Story>, drawing: &Arc<Drawing>) -> Result<String, Error> {
    let panes: BTreeMap<String, [String; 4]> = Selection::all(story)
        .map(|selected| {
            let page = Page::new(Arc::clone(story), Arc::clone(drawing), selected);
            let rendered = pane(&page);
            let said = rendered.pane;
            (said.key, [said.title, said.announcement, rendered.head, rendered.body])
        })
        .collect();
    serde_json::to_string(&panes).map_err(|error| Error::Data { message: error.to_string() })
}
