//! Goods go from one actor to another, and both can be drawn.

use super::draft::Draft;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for statement in &draft.statements {
        for transfer in statement.children("transfers") {
            to_itself(draft, &transfer, findings);
            for key in ["from", "to"] {
                drawable(draft, &transfer, key, findings);
            }
        }
    }
}

fn to_itself(draft: &Draft<'_>, transfer: &Node<'_>, findings: &mut Findings<'_>) {
    let end = |key| draft.principal(transfer.text(key)?.text);
    if let (Some(from), Some(to)) = (end("from"), end("to"))
        && from == to
    {
        let message = format!("the goods go from {} to itself", quoted(from));
        let help = "name another giver or receiver, or leave the transfer out";
        findings.add(Rule::TransferToItself, transfer.at("to"), message, help);
    }
}

fn drawable(draft: &Draft<'_>, transfer: &Node<'_>, key: &str, findings: &mut Findings<'_>) {
    let principal = transfer.text(key).and_then(|end| draft.principal(end.text));
    let Some(principal) = principal.and_then(|id| draft.actor(id)) else {
        return;
    };
    if !principal.has("position") {
        let message = "has no place on the map from which or to which to draw";
        let help = match principal.text("id") {
            Some(id) => format!("give the actor {} a `position`", quoted(id.text)),
            None => "give the actor a `position`".to_owned(),
        };
        findings.add(Rule::TransferNotDrawable, transfer.at(key), message, help);
    }
}
