//! Whatever is named by its id exists, and a list names it once.

use std::collections::HashSet;

use super::order::ORDER;
use super::tables::Tables;
use crate::Rule;
use crate::findings::{Findings, Spot};
use crate::near::{quoted, suggestion};
use crate::node::{Node, Word};

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for actor in &tables.actors {
        one_actor(tables, actor, "part_of", findings);
        one_actor(tables, actor, "national_of", findings);
    }
    for statement in &tables.statements {
        an_article(tables, statement, findings);
        one_actor(tables, statement, "source", findings);
        for key in ["about", "jointly_with"] {
            for word in statement.words(key) {
                an_actor(tables, &word, statement.spot(key, word.span.clone()), findings);
            }
        }
        for key in ["responds_to", "qualifies"] {
            for word in statement.words(key) {
                a_statement(tables, &word, statement.spot(key, word.span.clone()), findings);
            }
        }
        for key in ["about", "jointly_with", "responds_to", "qualifies"] {
            repeated(statement, key, findings);
        }
        for said in ["said", "happened"].iter().filter_map(|key| statement.child(key)) {
            for key in ORDER {
                if let Some(word) = said.text(key) {
                    a_statement(tables, &word, said.at(key), findings);
                }
            }
        }
        if let Some(unnamed) = statement.child("unnamed_source") {
            one_actor(tables, &unnamed, "of", findings);
        }
        if let Some(assesses) = statement.child("assesses") {
            for word in assesses.words("statements") {
                a_statement(
                    tables,
                    &word,
                    assesses.spot("statements", word.span.clone()),
                    findings,
                );
            }
            repeated(&assesses, "statements", findings);
        }
        for hedge in statement.children("hedges") {
            for word in hedge.words("about") {
                an_actor(tables, &word, hedge.spot("about", word.span.clone()), findings);
            }
        }
        for link in statement.children("through") {
            one_actor(tables, &link, "actor", findings);
        }
        for missing in statement.children("no_reply") {
            one_actor(tables, &missing, "of", findings);
        }
        for transfer in statement.children("transfers") {
            one_actor(tables, &transfer, "from", findings);
            one_actor(tables, &transfer, "to", findings);
        }
    }
}

fn one_actor(tables: &Tables<'_>, node: &Node<'_>, key: &str, findings: &mut Findings<'_>) {
    if let Some(word) = node.text(key) {
        an_actor(tables, &word, node.at(key), findings);
    }
}

fn an_actor(tables: &Tables<'_>, word: &Word<'_>, spot: Spot, findings: &mut Findings<'_>) {
    if tables.actor(word.text).is_none() && !word.text.trim().is_empty() {
        let message = format!("no actor has the id {}", quoted(word.text));
        let help = if findings.may_guess() {
            suggestion(word.text, tables.actor_ids(), "the actors are")
        } else {
            "write the id of an actor of this file".to_owned()
        };
        findings.add(Rule::DanglingReference, spot, message, help);
    }
}

fn a_statement(tables: &Tables<'_>, word: &Word<'_>, spot: Spot, findings: &mut Findings<'_>) {
    if tables.statement(word.text).is_none() && !word.text.trim().is_empty() {
        let message = format!("no statement has the id {}", quoted(word.text));
        let help = if findings.may_guess() {
            suggestion(word.text, tables.statement_ids(), "the statements are")
        } else {
            "write the id of a statement of this file".to_owned()
        };
        findings.add(Rule::DanglingReference, spot, message, help);
    }
}

fn an_article(tables: &Tables<'_>, statement: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(word) = statement.text("article").filter(|word| !word.text.trim().is_empty()) else {
        return;
    };
    if tables.article(statement).is_none() {
        let message = format!("no further article has the id {}", quoted(word.text));
        let ids = tables.articles.iter().skip(1).filter_map(|one| Some(one.text("id")?.text));
        let help = if ids.clone().next().is_none() {
            "name the article as `[[source.further]]`, or leave this out: then the statement stands \
             in the first one"
                .to_owned()
        } else {
            suggestion(word.text, ids, "the further articles are")
        };
        findings.add(Rule::DanglingReference, statement.at("article"), message, help);
    }
}

fn repeated(statement: &Node<'_>, key: &str, findings: &mut Findings<'_>) {
    let mut seen = HashSet::new();
    for word in statement.words(key) {
        if !seen.insert(word.text) {
            let spot = statement.spot(key, word.span.clone());
            let message = format!("{} is in the list twice", quoted(word.text));
            findings.add(Rule::RepeatedReference, spot, message, "name it once");
        }
    }
}
