//! Who an actor is elsewhere: in Wikidata, and on the web.

use std::collections::{HashMap, hash_map::Entry};

use super::source::fault;
use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    names(tables, findings);
    for actor in &tables.actors {
        if let Some(item) = actor.text("wikidata").filter(|item| !is_item(item.text)) {
            let message = format!("{} is no item of Wikidata", quoted(item.text));
            let help = "write the Q and the number of its page there, as in \"Q7809\"";
            findings.add(Rule::WikidataItem, actor.at("wikidata"), message, help);
        }
        for address in actor.words("same_as") {
            if let Some((message, help)) = fault(address.text) {
                let spot = actor.spot("same_as", address.span.clone());
                findings.add(Rule::SameAsUrl, spot, message, help);
            }
        }
    }
}

/// Readers know actors by their names.
fn names(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for actor in &tables.actors {
        let Some(name) = actor.text("name").filter(|name| !name.text.trim().is_empty()) else {
            continue;
        };
        let line = findings.line(name.span.start);
        match first.entry(name.text.trim().to_lowercase()) {
            Entry::Vacant(free) => {
                free.insert(line);
            }
            Entry::Occupied(taken) => {
                let message = format!("line {} has an actor of that name already", taken.get());
                let help = "make one actor of the two; or tell them apart, as the article does";
                findings.add(Rule::SameName, actor.at("name"), message, help);
            }
        }
    }
}

fn is_item(text: &str) -> bool {
    text.strip_prefix('Q').is_some_and(|number| {
        !number.is_empty() && !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit())
    })
}
