//! Ids are well formed, their own, and free to be a path.

use std::collections::BTreeMap;

use super::draft::Draft;
use crate::Rule;
use crate::findings::Findings;
use crate::near::{listed, quoted};
use crate::node::Node;

/// What a path of the site below the story already means.
const RESERVED: [&str; 4] = ["statement", "assets", "index", "about"];

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    form(&draft.root, findings);
    for node in draft.actors.iter().chain(&draft.statements) {
        form(node, findings);
    }
    duplicates(&draft.actors, "an actor", findings);
    duplicates(&draft.statements, "a statement", findings);
    for actor in &draft.actors {
        let Some(id) = actor.text("id").filter(|id| RESERVED.contains(&id.text)) else {
            continue;
        };
        let message =
            format!("{} already means something in the paths of the site", quoted(id.text));
        let help = format!("choose an id other than {}", listed(RESERVED));
        findings.add(Rule::ReservedId, actor.at("id"), message, help);
    }
}

fn form(node: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(id) = node.text("id") else {
        return;
    };
    let slug = slug(id.text);
    // A blank id has been reported as blank.
    if id.text == slug || id.text.trim().is_empty() {
        return;
    }
    let rule = "lower-case letters, digits and single hyphens";
    let help = if slug.is_empty() {
        format!("use {rule}, as in `north-korea`")
    } else {
        format!("write `id = \"{slug}\"`: {rule}")
    };
    findings.add(Rule::IdForm, node.at("id"), "links cannot be made of this id", help);
}

/// The nearest id of the right form; the same if it is one.
fn slug(text: &str) -> String {
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
