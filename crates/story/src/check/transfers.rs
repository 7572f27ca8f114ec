//! Goods go from one actor to another, and both can be drawn.

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in &tables.statements {
        for transfer in statement.children("transfers") {
            to_itself(tables, &transfer, findings);
            for key in ["from", "to"] {
                drawable(tables, &transfer, key, findings);
            }
        }
    }
}

fn to_itself(tables: &Tables<'_>, transfer: &Node<'_>, findings: &mut Findings<'_>) {
    let end = |key| tables.principal(transfer.text(key)?.text);
    if let (Some(from), Some(to)) = (end("from"), end("to"))
        && from == to
    {
        let message = format!("the goods go from {} to itself", quoted(from));
        let help = "name another giver or receiver, or leave the transfer out";
        findings.add(Rule::TransferToItself, transfer.at("to"), message, help);
    }
}

fn drawable(tables: &Tables<'_>, transfer: &Node<'_>, key: &str, findings: &mut Findings<'_>) {
    let principal = transfer.text(key).and_then(|end| tables.principal(end.text));
    let Some(principal) = principal.and_then(|id| tables.actor(id)) else {
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
