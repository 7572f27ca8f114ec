//! What stands in and under a chip is short enough.

use super::draft::Draft;
use crate::Rule;
use crate::findings::Findings;
use crate::node::Node;

/// The longest code that fits into a chip, in characters.
const LONGEST_CODE: usize = 4;
/// The longest name that fits under a chip, in characters.
const LONGEST_LABEL: usize = 24;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for actor in &draft.actors {
        code(actor, findings);
        label(actor, findings);
    }
}

fn code(actor: &Node<'_>, findings: &mut Findings<'_>) {
    if actor.text("code").is_some_and(|code| code.text.chars().count() > LONGEST_CODE) {
        let message =
            format!("does not fit into a chip: it has more than {LONGEST_CODE} characters");
        findings.add(
            Rule::CodeLength,
            actor.at("code"),
            message,
            "shorten it, as in `code = \"KP\"`",
        );
    }
}

/// Only an actor that is on the map has a chip: see [`Actor::is_on_map`](crate::Actor::is_on_map).
fn label(actor: &Node<'_>, findings: &mut Findings<'_>) {
    if !actor.has("position") || actor.has("part_of") {
        return;
    }
    let key = if actor.has("short") { "short" } else { "name" };
    if actor.text(key).is_some_and(|label| label.text.chars().count() > LONGEST_LABEL) {
        let message =
            format!("does not fit under a chip: it has more than {LONGEST_LABEL} characters");
        let help = match key {
            "short" => "shorten it",
            _ => "add a shorter name as `short`; the full one is still shown elsewhere",
        };
        findings.add(Rule::LabelLength, actor.at(key), message, help);
    }
}
