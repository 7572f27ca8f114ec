//! The files of a story's panes: what a woken page shows in place of its own.

use std::fmt::Write as _;

use serde::Serialize;
use whosays_address::shard_of;
use whosays_view::{Page, Selection, pane};

use super::put;
use crate::{Sink, error::Error};

/// The panes of a story are in one file up to this size.
const LARGEST: usize = 256 * 1024;
/// Those of a larger one are in files of about this size.
const SHARD: usize = 64 * 1024;

/// Writes the panes of a story below `out` and gives the address of the first file: it holds the
/// panes, or for a large story the names of the shards that hold them, each beside it.
///
/// `page` is any page of the story.
pub fn write_panes(page: &Page, out: &dyn Sink) -> Result<String, Error> {
    let story = &page.story;
    let folder = format!("{}/panes", story.id);
    let mut all: Vec<(String, String)> = Selection::all(story)
        .map(|selected| entry(&page.of(selected)))
        .collect::<Result<_, _>>()?;
    let total: usize = all.iter().map(|(_, entry)| entry.len() + 1).sum();
    if total <= LARGEST {
        all.sort();
        return put(out, &folder, "json", &object(&all));
    }
    let count = total.div_ceil(SHARD);
    let mut shards: Vec<Vec<(String, String)>> = vec![Vec::new(); count];
    for (slug, entry) in all {
        if let Some(shard) = shards.get_mut(shard_of(&slug, count)) {
            shard.push((slug, entry));
        }
    }
    let names = shards.into_iter().map(|mut shard| {
        shard.sort();
        let name = put(out, &format!("{folder}/part"), "json", &object(&shard))?;
        let inside = name.strip_prefix(&format!("{}/", story.id)).unwrap_or(&name);
        Ok(inside.to_owned())
    });
    let names: Vec<String> = names.collect::<Result<_, Error>>()?;
    put(out, &folder, "json", &json(&names)?)
}

/// The slug of a pane, and its member of a JSON object: an array of title, announcement, the names of
/// what stands out, head and body; in a large story also ledger and table. The sections are HTML,
/// as it stands on the story's own page.
fn entry(page: &Page) -> Result<(String, String), Error> {
    let rendered = pane(page);
    let said = rendered.pane;
    let mut texts =
        vec![said.title, said.announcement, rendered.highlighted, rendered.head, rendered.body];
    texts.extend(rendered.rows.into_iter().flatten());
    let member = format!("{}:{}", json(&said.slug)?, json(&texts)?);
    Ok((said.slug, member))
}

fn object(members: &[(String, String)]) -> String {
    let mut text = String::from("{");
    for (index, (_, member)) in members.iter().enumerate() {
        let comma = if index > 0 { "," } else { "" };
        // Writing to a String cannot fail.
        _ = write!(text, "{comma}{member}");
    }
    text.push('}');
    text
}

fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::Data { message: error.to_string() })
}
