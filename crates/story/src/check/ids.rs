//! Ids are well formed, their own, and free to be a path.

use std::collections::BTreeMap;

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::{listed, quoted};
use crate::node::{Node, Word};

/// What an actor's path below the story, or the name of its pane, already means.
const RESERVED: [&str; 7] = ["statement", "overview", "assets", "index", "about", "all", "panes"];
/// What a story's path already means.
const RESERVED_FOR_STORIES: [&str; 1] = ["embed"];
/// What Windows takes for a device, at any place of a path.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];
/// The longest id: file systems end at 255 bytes a name, readers much sooner.
const LONGEST: usize = 80;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    form(&tables.root, findings);
    for node in tables.actors.iter().chain(&tables.statements) {
        form(node, findings);
    }
    let further = tables.articles.get(1..).unwrap_or_default();
    for article in further {
        form(article, findings);
    }
    duplicates(further, "an article", findings);
    duplicates(&tables.actors, "an actor", findings);
    duplicates(&tables.statements, "a statement", findings);
    former(std::slice::from_ref(&tables.root), "the story", findings);
    former(&tables.actors, "an actor", findings);
    former(&tables.statements, "a statement", findings);
    reserved(&tables.root, &RESERVED_FOR_STORIES, findings);
    for actor in &tables.actors {
        reserved(actor, &RESERVED, findings);
    }
    for statement in &tables.statements {
        reserved(statement, &[], findings);
    }
}

fn reserved(node: &Node<'_>, taken: &[&str], findings: &mut Findings<'_>) {
    for (key, id) in ids(node) {
        let message = if taken.contains(&id.text) {
            format!("{} already means something in the paths of the site", quoted(id.text))
        } else if DEVICES.contains(&id.text) {
            format!("{} is a device on Windows, which has no such folder", quoted(id.text))
        } else {
            continue;
        };
        let help = if DEVICES.contains(&id.text) {
            format!("choose a longer one, such as `{}-1`", id.text)
        } else {
            format!("choose an id other than {}", listed(taken.iter().copied()))
        };
        findings.add(Rule::ReservedId, node.spot(key, id.span), message, help);
    }
}

/// What a table is called and was called, with the keys that say so.
fn ids<'d>(node: &Node<'d>) -> impl Iterator<Item = (&'static str, Word<'d>)> {
    let former = node.words("former_ids").into_iter().map(|word| ("former_ids", word));
    node.text("id").map(|word| ("id", word)).into_iter().chain(former)
}

fn form(node: &Node<'_>, findings: &mut Findings<'_>) {
    for (key, id) in ids(node) {
        let length = id.text.chars().count();
        if length > LONGEST {
            let message = format!("is {length} characters long");
            let help = format!("keep at most {LONGEST}: a folder is named after it");
            findings.add(Rule::IdForm, node.spot(key, id.span), message, help);
            continue;
        }
        let slug = slug(id.text);
        let hidden = id.text.chars().find(|character| is_hidden(*character));
        // A blank id has been reported as blank.
        if id.text == slug || id.text.trim().is_empty() {
            continue;
        }
        let rule = "lower-case letters, digits and single hyphens";
        let help = match (slug.as_str(), key) {
            ("", _) => format!("use {rule}, as in `north-korea`"),
            (slug, "id") => format!("write `id = \"{slug}\"`: {rule}"),
            (slug, _) => format!("write `\"{slug}\"`: {rule}"),
        };
        let spot = node.spot(key, id.span);
        let message = match hidden {
            Some(hidden) => {
                format!("has the character U+{:04X} in it, which nobody sees", u32::from(hidden))
            }
            None => "links cannot be made of this id".to_owned(),
        };
        findings.add(Rule::IdForm, spot, message, help);
    }
}

/// Whether a character looks like nothing, or like a plain space.
fn is_hidden(character: char) -> bool {
    matches!(character, '\u{A0}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
        || character.is_control()
}

/// The nearest id of the right form, of lower-case letters, digits and single hyphens; the same if it
/// is one, and empty where there is nothing to make it of.
#[must_use]
pub fn slug(text: &str) -> String {
    let lower = text.to_lowercase();
    let parts = lower.split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit()));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn duplicates(nodes: &[Node<'_>], what: &str, findings: &mut Findings<'_>) {
    let mut first = BTreeMap::new();
    for node in nodes {
        let Some(id) = node.text("id").filter(|id| !id.text.trim().is_empty()) else {
            continue;
        };
        let line = findings.line(id.span.start);
        match first.get(id.text) {
            None => {
                first.insert(id.text, line);
            }
            Some(line) => {
                let message = format!("line {line} has {what} of that id already");
                findings.add(
                    Rule::DuplicateId,
                    node.at("id"),
                    message,
                    "give one of them another id",
                );
            }
        }
    }
}

/// An address leads to one place: nothing was called what something else of its sort is or was
/// called, nor what it is called itself.
fn former(nodes: &[Node<'_>], what: &str, findings: &mut Findings<'_>) {
    let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
    for id in nodes.iter().filter_map(|node| node.text("id")) {
        taken.entry(id.text).or_insert_with(|| findings.line(id.span.start));
    }
    for node in nodes {
        for word in node.words("former_ids") {
            let line = findings.line(word.span.start);
            let Some(other) = taken.get(word.text).copied() else {
                taken.insert(word.text, line);
                continue;
            };
            let message = format!("line {other} already gives {} to {what}", quoted(word.text));
            let help = "take it out here: an address can lead to one place only";
            let spot = node.spot("former_ids", word.span);
            findings.add(Rule::FormerIdInUse, spot, message, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn slugs_have_the_form_of_ids() {
        assert_eq!(slug("north-korea"), "north-korea");
        assert_eq!(slug("North_Korea "), "north-korea");
        assert_eq!(slug("-a--b-"), "a-b");
        assert_eq!(slug("朝鮮"), "");
    }
}
