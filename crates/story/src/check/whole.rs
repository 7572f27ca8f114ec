//! A story has somebody in it, and something said.

use super::draft::Draft;
use crate::Rule;
use crate::findings::Findings;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    let lists = [
        ("actor", "somebody who speaks or is spoken about"),
        ("statement", "something that somebody is reported to have said or done"),
    ];
    for (key, meaning) in lists {
        if draft.root.has_none(key) {
            let message = format!("the story has no {key}s");
            let help = format!("add a table `[[{key}]]`: {meaning}");
            findings.add(Rule::EmptyStory, draft.root.at(key), message, help);
        }
    }
}
