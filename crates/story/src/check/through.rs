//! Whatever stands between a source and the article is named, once, and is not the source.

use std::collections::HashSet;

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;

/// So many may stand between; a longer chain is hearsay that nobody can follow.
const MOST: usize = 4;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in &tables.statements {
        let through = statement.children("through");
        if through.len() > MOST {
            let message = format!("there are {} of them", through.len());
            let help =
                format!("keep the {MOST} nearest to the article, and tell the rest in `note`");
            findings.add(Rule::Intermediary, statement.at("through"), message, help);
        }
        let mut seen = HashSet::new();
        for link in &through {
            let (name, actor) = (link.text("name"), link.text("actor"));
            let (key, named) = match (name, actor) {
                (Some(_), Some(_)) => {
                    let message = "is beside a name";
                    let help = "leave one of the two out: an actor has its name already";
                    findings.add(Rule::Intermediary, link.at("actor"), message, help);
                    continue;
                }
                (None, None) => {
                    // A value of a wrong type has been reported as such.
                    if !link.has("name") && !link.has("actor") {
                        let message = "neither a name nor an actor";
                        let help = "say what passed it on, as `name = \"The Daily News\"`, or as \
                                    `actor`, if it is one of this file";
                        findings.add(Rule::Intermediary, link.here(), message, help);
                    }
                    continue;
                }
                (Some(name), None) => ("name", name),
                (None, Some(actor)) => ("actor", actor),
            };
            if !seen.insert((key, named.text)) {
                let message = format!("{} is in the list twice", quoted(named.text));
                findings.add(Rule::RepeatedReference, link.at(key), message, "name it once");
            }
            let sources =
                statement.text("source").into_iter().chain(statement.words("jointly_with"));
            if key == "actor" && sources.into_iter().any(|source| source.text == named.text) {
                let message = format!("{} is the source itself", quoted(named.text));
                let help = "name only who passed on what the source says";
                findings.add(Rule::Intermediary, link.at("actor"), message, help);
            }
        }
    }
}
