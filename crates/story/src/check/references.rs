//! Whatever is named by its id exists, and a list names it once.

use std::collections::HashSet;

use super::draft::Draft;
use super::order::ORDER;
use crate::Rule;
use crate::findings::{Findings, Spot};
use crate::near::{quoted, suggestion};
use crate::node::{Node, Word};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for actor in &draft.actors {
        one_actor(draft, actor, "part_of", findings);
        one_actor(draft, actor, "national_of", findings);
    }
    for statement in &draft.statements {
        an_article(draft, statement, findings);
        one_actor(draft, statement, "source", findings);
        for key in ["about", "jointly_with"] {
            for word in statement.words(key) {
                an_actor(draft, &word, statement.spot(key, word.span.clone()), findings);
            }
        }
        for key in ["responds_to", "qualifies"] {
            for word in statement.words(key) {
                a_statement(draft, &word, statement.spot(key, word.span.clone()), findings);
            }
        }
        for key in ["about", "jointly_with", "responds_to", "qualifies"] {
            repeated(statement, key, findings);
        }
        for said in ["said", "happened"].iter().filter_map(|key| statement.child(key)) {
            for key in ORDER {
                if let Some(word) = said.text(key) {
                    a_statement(draft, &word, said.at(key), findings);
                }
            }
        }
        if let Some(unnamed) = statement.child("unnamed_source") {
            one_actor(draft, &unnamed, "of", findings);
        }
        if let Some(assesses) = statement.child("assesses") {
            for word in assesses.words("statements") {
                a_statement(draft, &word, assesses.spot("statements", word.span.clone()), findings);
            }
            repeated(&assesses, "statements", findings);
        }
        for hedge in statement.children("hedges") {
            for word in hedge.words("about") {
                an_actor(draft, &word, hedge.spot("about", word.span.clone()), findings);
            }
        }
        for link in statement.children("through") {
            one_actor(draft, &link, "actor", findings);
        }
        for missing in statement.children("no_reply") {
            one_actor(draft, &missing, "of", findings);
        }
        for transfer in statement.children("transfers") {
            one_actor(draft, &transfer, "from", findings);
            one_actor(draft, &transfer, "to", findings);
        }
    }
}

fn one_actor(draft: &Draft<'_>, node: &Node<'_>, key: &str, findings: &mut Findings<'_>) {
    if let Some(word) = node.text(key) {
        an_actor(draft, &word, node.at(key), findings);
    }
}

fn an_actor(draft: &Draft<'_>, word: &Word<'_>, spot: Spot, findings: &mut Findings<'_>) {
    if draft.actor(word.text).is_none() && !word.text.trim().is_empty() {
        let message = format!("no actor has the id {}", quoted(word.text));
        let help = if findings.may_guess() {
            suggestion(word.text, draft.actor_ids(), "the actors are")
        } else {
            "write the id of an actor of this file".to_owned()
        };
        findings.add(Rule::DanglingReference, spot, message, help);
    }
}

fn a_statement(draft: &Draft<'_>, word: &Word<'_>, spot: Spot, findings: &mut Findings<'_>) {
    if draft.statement(word.text).is_none() && !word.text.trim().is_empty() {
        let message = format!("no statement has the id {}", quoted(word.text));
        let help = if findings.may_guess() {
            suggestion(word.text, draft.statement_ids(), "the statements are")
        } else {
            "write the id of a statement of this file".to_owned()
        };
        findings.add(Rule::DanglingReference, spot, message, help);
    }
}

fn an_article(draft: &Draft<'_>, statement: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(word) = statement.text("article").filter(|word| !word.text.trim().is_empty()) else {
        return;
    };
    if draft.article(statement).is_none() {
        let message = format!("no further article has the id {}", quoted(word.text));
        let ids = draft.articles.iter().skip(1).filter_map(|one| Some(one.text("id")?.text));
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
