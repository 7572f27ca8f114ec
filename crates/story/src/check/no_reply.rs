//! A reply can be missing only of whom the statement is about.

use std::collections::HashSet;

use super::tables::{Tables, kind};
use crate::findings::Findings;
use crate::near::quoted;
use crate::{Missing, Rule, StatementKind};

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    let repliers = repliers(tables);
    for statement in &tables.statements {
        let mut seen = HashSet::new();
        let targets: Option<HashSet<&str>> =
            tables.targets(statement).map(|targets| targets.into_iter().collect());
        for missing in statement.children("no_reply") {
            let Some(of) = missing.text("of") else { continue };
            if !seen.insert(of.text) {
                let message = format!("{} is in the list twice", quoted(of.text));
                let help = "say once how its reply is missing: the latest that the article tells";
                findings.add(Rule::RepeatedReference, missing.at("of"), message, help);
            }
            let waits = matches!(missing.choice("how"), Some(Missing::NotAsked | Missing::Pending));
            let reply = statement.text("id").map(|id| id.text).zip(tables.principal(of.text));
            if waits && reply.is_some_and(|reply| repliers.contains(&reply)) {
                let message = format!("{} replies to it in this file", quoted(of.text));
                let help = "leave it out: it tells of somebody who has not replied";
                findings.add(Rule::NoReplyOfAnother, missing.at("how"), message, help);
            }
            // Unknown actors have been reported as such.
            let (Some(asked), Some(targets)) = (tables.principal(of.text), &targets) else {
                continue;
            };
            if !targets.contains(&asked) {
                let message = format!("the statement is not about {}", quoted(of.text));
                let help = format!(
                    "leave it out, or add `{}` to `about`, if the article says so",
                    of.text
                );
                findings.add(Rule::NoReplyOfAnother, missing.at("of"), message, help);
            }
        }
    }
}

/// Whoever replies to each statement, rolled up.
fn repliers<'d>(tables: &Tables<'d>) -> HashSet<(&'d str, &'d str)> {
    let replies =
        tables.statements.iter().filter(|one| kind(one).is_some_and(StatementKind::is_reply));
    let pairs = replies.flat_map(|reply| {
        let by = tables.speakers(reply);
        let answered = reply.words("responds_to");
        answered
            .into_iter()
            .flat_map(move |word| by.clone().into_iter().map(move |speaker| (word.text, speaker)))
    });
    pairs.collect()
}
