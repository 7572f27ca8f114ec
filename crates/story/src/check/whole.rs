//! A story has somebody in it, and something said.

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    let lists = [
        ("actor", "somebody who speaks or is spoken about"),
        ("statement", "something that somebody is reported to have said or done"),
    ];
    for (key, meaning) in lists {
        if tables.root.has_none(key) {
            let message = format!("the story has no {key}s");
            let help = format!("add a table `[[{key}]]`: {meaning}");
            findings.add(Rule::EmptyStory, tables.root.at(key), message, help);
        }
    }
    let mut statements = tables.statements.iter().peekable();
    if let Some(first) =
        statements.peek().copied().filter(|_| statements.all(|one| one.flag("draft")))
    {
        let message = "all statements of the story are drafts, and these are not published";
        let help =
            "confirm those that you have checked against the article, by taking out their `draft`";
        findings.add(Rule::EmptyStory, first.at("draft"), message, help);
    }
}
