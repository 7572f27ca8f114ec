//! A reply can be missing only of whom the statement is about.

use std::collections::HashSet;

use super::draft::Draft;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for statement in &draft.statements {
        let mut seen = HashSet::new();
        for missing in statement.children("no_reply") {
            let Some(of) = missing.text("of") else { continue };
            if !seen.insert(of.text) {
                let message = format!("{} is in the list twice", quoted(of.text));
                let help = "say once how its reply is missing: the latest that the article tells";
                findings.add(Rule::RepeatedReference, missing.at("of"), message, help);
            }
            // Unknown actors have been reported as such.
            let (Some(asked), Some(targets)) = (draft.principal(of.text), draft.targets(statement))
            else {
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
