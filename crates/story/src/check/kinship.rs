//! What is part of what, and who is from where.

use std::collections::HashMap;

use super::cycles::cycles;
use super::tables::Tables;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;
use crate::{ActorKind, Rule};

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    let circles = circles(tables);
    let in_circle: HashMap<usize, &Vec<usize>> = circles
        .iter()
        .flat_map(|circle| circle.iter().map(move |member| (*member, circle)))
        .collect();
    for (index, actor) in tables.actors.iter().enumerate() {
        let circle = in_circle.get(&index);
        match circle {
            // Whatever runs in a circle breaks the rule on kinds too; one message is enough.
            None => part_of(tables, actor, findings),
            Some(circle) if circle.first() == Some(&index) => {
                let message = "is part of itself, by way of what it is part of";
                let help = "name the country that it belongs to, and leave `part_of` out of that";
                findings.add(Rule::PartOfCycle, actor.at("part_of"), message, help);
            }
            Some(_) => {}
        }
        national_of(tables, actor, findings);
    }
}

/// The circles of actors that are part of each other, as positions among the actors.
fn circles(tables: &Tables<'_>) -> Vec<Vec<usize>> {
    let whole = |actor: &Node<'_>| tables.actor_position(actor.text("part_of")?.text);
    let edges: Vec<Vec<usize>> =
        tables.actors.iter().map(|actor| whole(actor).into_iter().collect()).collect();
    cycles(&edges)
}

fn part_of(tables: &Tables<'_>, actor: &Node<'_>, findings: &mut Findings<'_>) {
    let kind = actor.choice::<ActorKind>("kind");
    if actor.has("part_of") && kind.is_some_and(|kind| kind != ActorKind::GovernmentBody) {
        let help = match kind {
            Some(ActorKind::Person | ActorKind::Organisation) => {
                "write `national_of` for the country that it comes from"
            }
            _ => "leave it out, or write `kind = \"government_body\"`",
        };
        let message = "only a government body is part of a country";
        findings.add(Rule::PartOfKind, actor.at("part_of"), message, help);
    }
    country(tables, actor, "part_of", Rule::PartOfKind, findings);
}

fn national_of(tables: &Tables<'_>, actor: &Node<'_>, findings: &mut Findings<'_>) {
    let kind = actor.choice::<ActorKind>("kind");
    let fits = kind.is_none_or(|kind| matches!(kind, ActorKind::Person | ActorKind::Organisation));
    if actor.has("national_of") && !fits {
        let help = match kind {
            Some(ActorKind::GovernmentBody) => "write `part_of` for the country it governs",
            _ => "leave it out",
        };
        let message = "only a person or an organisation comes from a country";
        findings.add(Rule::NationalOfKind, actor.at("national_of"), message, help);
    }
    country(tables, actor, "national_of", Rule::NationalOfKind, findings);
}

/// The key has to name a country.
fn country(
    tables: &Tables<'_>,
    actor: &Node<'_>,
    key: &str,
    rule: Rule,
    findings: &mut Findings<'_>,
) {
    let Some(word) = actor.text(key) else {
        return;
    };
    let kind = tables.actor(word.text).and_then(|whole| whole.choice::<ActorKind>("kind"));
    if kind.is_some_and(|kind| kind != ActorKind::Country) {
        let message = format!("{} is no country", quoted(word.text));
        findings.add(rule, actor.at(key), message, "name an actor of the kind `country`");
    }
}
