//! What stands in and under a chip is short enough, and names the right land.

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
        land(actor, findings);
    }
    url(draft, findings);
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

fn label(actor: &Node<'_>, findings: &mut Findings<'_>) {
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

fn land(actor: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(land) = actor.text("land").filter(|land| !land.text.trim().is_empty()) else {
        return;
    };
    if land.text.len() != 3 || !land.text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let message = "is no code of a land";
        let help = "write the three capital letters of ISO 3166-1 alpha-3, as in `land = \"PRK\"`";
        findings.add(Rule::LandCode, actor.at("land"), message, help);
    }
}

fn url(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    let Some(source) = draft.root.child("source") else {
        return;
    };
    let Some(url) = source.text("url").filter(|url| !url.text.trim().is_empty()) else {
        return;
    };
    let rest = url.text.strip_prefix("https://").or_else(|| url.text.strip_prefix("http://"));
    let is_web = rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric())
            && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
    });
    if !is_web {
        let help = "write an address that starts with `https://` or `http://`, or leave it out";
        findings.add(Rule::SourceUrl, source.at("url"), "is no address of the web", help);
    }
}
