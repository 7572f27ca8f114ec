//! What stands in and under a chip is short enough.

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::measure::text_width;
use crate::node::Node;

/// The longest code that fits into a chip, in characters.
const LONGEST_CODE: usize = 4;
/// The longest name that fits under a chip, in characters.
const LONGEST_LABEL: usize = 24;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for actor in &tables.actors {
        code(actor, findings);
        label(actor, findings);
        chip(actor, findings);
    }
}

/// The room for letters within the rim of a chip, in CSS pixels: `.disc` in `style/map.css`, whose
/// letters are bold.
const ROOM: f64 = 27.0;
/// The size of its letters, in CSS pixels.
const SIZE: f64 = 11.0;
/// By how much a width is estimated on the wide side, and letters may touch the rim.
const SLACK: f64 = 1.1;

/// Who speaks for its country has no chip of its own, and neither has who has no position.
fn chip(actor: &Node<'_>, findings: &mut Findings<'_>) {
    if !actor.has("part_of") {
        if actor.has("land") && !actor.has("position") {
            let message = "is filled on no map: who has no position has no chip";
            let help = "add its `position`, or leave the land out; `whosays land NAME` prints both";
            findings.add(Rule::NoChip, actor.at("land"), message, help);
        }
        return;
    }
    for key in ["position", "land"].into_iter().filter(|key| actor.has(key)) {
        let message = "does nothing: who is part of another has no chip of its own";
        let help = "leave it out: what it says is shown at the chip of what it is part of";
        findings.add(Rule::NoChip, actor.at(key), message, help);
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
        return;
    }
    // Only who has a position has a chip.
    let code = actor.text("code").filter(|_| actor.has("position") && !actor.has("part_of"));
    let Some(width) = code.map(|code| text_width(code.text, SIZE)) else { return };
    if width > ROOM * SLACK {
        let message =
            format!("is wider than a chip: about {width:.0} pixels, and there are {ROOM:.0}");
        let help = "choose a shorter code, or narrower letters: the name stands below the chip";
        findings.add(Rule::WideCode, actor.at("code"), message, help);
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
