//! Every statement has a voice, and a target where fairness asks for a reply.

use super::noun::noun;
use super::tables::{Tables, kind};
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in &tables.statements {
        if !statement.has("source") {
            without_source(statement, findings);
        } else if statement.has("unnamed_source") {
            let message = "is beside a source that is named";
            let help = "leave one of the two out; who is named and speaks for the source is its \
                        `spokesperson`";
            findings.add(Rule::TwoSources, statement.at("unnamed_source"), message, help);
        }
        jointly(statement, findings);
        let Some(kind) = kind(statement) else {
            continue;
        };
        if kind.calls_for_reply() && statement.has_none("about") {
            let message = format!("the {} is about nobody", noun(kind));
            let help = "name whoever it says did, does or would do something, as \
                        `about = [\"north-korea\"]`";
            findings.add(Rule::NoTarget, statement.at("about"), message, help);
        }
    }
}

/// A joint statement has a first source, and names it once.
fn jointly(statement: &Node<'_>, findings: &mut Findings<'_>) {
    if statement.has_none("jointly_with") {
        return;
    }
    let source = statement.text("source").map(|source| source.text);
    let Some(source) = source else {
        let message = "is with nobody: the statement has no source";
        let help = "name the first of those who make it as `source`, and the others here";
        findings.add(Rule::TwoSources, statement.at("jointly_with"), message, help);
        return;
    };
    for word in statement.words("jointly_with").iter().filter(|word| word.text == source) {
        let message = format!("{} is the source already", quoted(word.text));
        let spot = statement.spot("jointly_with", word.span.clone());
        findings.add(Rule::TwoSources, spot, message, "name only the others here");
    }
}

fn without_source(statement: &Node<'_>, findings: &mut Findings<'_>) {
    if !statement.has("cue") && !statement.has("unnamed_source") {
        let message = "has neither a source nor a cue";
        let help = "name the actor who says it as `source`, or give the article's word for the \
                    unnamed one as `cue = \"reportedly\"`, or its description as `unnamed_source`";
        findings.add(Rule::Voiceless, statement.here(), message, help);
    }
    if statement.has("spokesperson") {
        let rule = Rule::SpokespersonWithoutSource;
        let message = "speaks for nobody: the statement has no source";
        let help = "name the actor for whom they speak as `source`";
        findings.add(rule, statement.at("spokesperson"), message, help);
    }
    if !statement.has_none("quotations") {
        let rule = Rule::QuotationWithoutSource;
        let message = "are the words of nobody: the statement has no source";
        let help = "name the actor who said them as `source`, or paraphrase them in `summary`";
        findings.add(rule, statement.at("quotations"), message, help);
    }
}
