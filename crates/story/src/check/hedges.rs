//! Words of caution on some targets name targets, and each target once.

use std::collections::HashSet;

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in &tables.statements {
        let about: HashSet<&str> = statement.words("about").iter().map(|word| word.text).collect();
        let mut seen = HashSet::new();
        for hedge in statement.children("hedges") {
            if hedge.has("about") && hedge.has_none("about") {
                let help = "name the targets whom the words are on, or give the words as `hedge`, \
                            if they are on all of them";
                let message = "the words of caution are on nobody";
                findings.add(Rule::HedgeOfAnother, hedge.at("about"), message, help);
            }
            for word in hedge.words("about") {
                let spot = hedge.spot("about", word.span.clone());
                if !about.contains(word.text) {
                    let message = format!("{} is no target of the statement", quoted(word.text));
                    let help = "name only whom the statement names as `about`";
                    findings.add(Rule::HedgeOfAnother, spot, message, help);
                } else if !seen.insert(word.text) {
                    let message = format!("{} is in the list twice", quoted(word.text));
                    findings.add(Rule::RepeatedReference, spot, message, "name it once");
                }
            }
        }
    }
}
