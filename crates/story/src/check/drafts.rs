//! A draft is left out of what is published, so nothing that is published may rest on one.

use super::order::ORDER;
use super::tables::Tables;
use crate::Rule;
use crate::findings::{Findings, Spot};
use crate::near::quoted;
use crate::node::{Node, Word};

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in tables.statements.iter().filter(|statement| !statement.flag("draft")) {
        for (word, spot) in named(statement) {
            if !tables.statement(word.text).is_some_and(|other| other.flag("draft")) {
                continue;
            }
            let message = format!("{} is a draft, and this is confirmed", quoted(word.text));
            let help =
                "confirm that one too, by taking out its `draft`; or make this one a draft as well";
            findings.add(Rule::NamesADraft, spot, message, help);
        }
    }
}

/// The statements that a statement names.
fn named<'d>(statement: &Node<'d>) -> Vec<(Word<'d>, Spot)> {
    let list = |table: &Node<'d>, key: &'static str| -> Vec<(Word<'d>, Spot)> {
        let words = table.words(key).into_iter();
        words.map(|word| (word.clone(), table.spot(key, word.span))).collect()
    };
    let mut named = [list(statement, "responds_to"), list(statement, "qualifies")].concat();
    named.extend(statement.child("assesses").iter().flat_map(|table| list(table, "statements")));
    for said in ["said", "happened"].iter().filter_map(|key| statement.child(key)) {
        named.extend(ORDER.iter().filter_map(|key| Some((said.text(key)?, said.at(key)))));
    }
    named
}
