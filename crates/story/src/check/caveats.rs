//! A caveat limits statements of its own source.

use super::tables::{Tables, kind};
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;
use crate::{Rule, StatementKind};

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in &tables.statements {
        if kind(statement) == Some(StatementKind::Caveat) && statement.has_none("qualifies") {
            let help = "list the ids of the statements that it limits, as `qualifies`";
            let message = "the caveat limits nothing";
            findings.add(Rule::CaveatOfNothing, statement.at("qualifies"), message, help);
        }
        for (word, limited) in tables.others(statement, "qualifies") {
            if !same_voice(tables, statement, limited) {
                let spot = statement.spot("qualifies", word.span.clone());
                let message = format!("{} is by another source", quoted(word.text));
                let help = "only the source itself limits what it says: leave it out, or make \
                            this statement a reply";
                findings.add(Rule::CaveatOfAnother, spot, message, help);
            }
        }
    }
}

/// Whether one voice makes both; so it is taken to be where a source is unknown.
fn same_voice(tables: &Tables<'_>, one: &Node<'_>, other: &Node<'_>) -> bool {
    match (one.text("source"), other.text("source")) {
        (Some(_), Some(_)) => {
            // Of a joint statement each of its speakers may say how far it goes.
            let (one, other) = (tables.speakers(one), tables.speakers(other));
            one.is_empty() || other.is_empty() || one.iter().any(|voice| other.contains(voice))
        }
        (None, None) => {
            let text = |node: &Node<'_>, key| node.text(key).map(|word| word.text.to_owned());
            let described = |node: &Node<'_>| {
                let source = node.child("unnamed_source")?;
                Some((text(&source, "description"), text(&source, "of")))
            };
            described(one) == described(other)
                && (described(one).is_some() || text(one, "cue") == text(other, "cue"))
        }
        _ => false,
    }
}
