//! Replies answer statements about whoever replies, and do not run in a circle.

use std::collections::HashMap;

use super::cycles::cycles;
use super::noun::noun;
use super::tables::{Tables, kind};
use crate::calendar::Interval;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::{Node, Word};
use crate::{Rule, StatementKind};

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in &tables.statements {
        presence(statement, findings);
        to_itself(statement, findings);
        if kind(statement).is_some_and(StatementKind::is_reply) {
            about_replier(tables, statement, findings);
        }
        // Files of version 1 are read as they always were.
        if tables.version() < 2 {
            continue;
        }
        if kind(statement).is_some_and(StatementKind::is_reply) {
            not_earlier(tables, statement, findings);
        }
        if kind(statement) == Some(StatementKind::CounterAllegation) {
            about_countered(tables, statement, findings);
        }
    }
    if tables.version() >= 2 {
        denied_and_granted(tables, findings);
    }
    circles(tables, findings);
}

/// A reply has something to reply to; what is no reply has not.
fn presence(statement: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(kind) = kind(statement) else {
        return;
    };
    match (kind.is_reply(), statement.has_none("responds_to")) {
        (true, true) => {
            let message = format!("the {} replies to nothing", noun(kind));
            let help = "list the ids of exactly the statements that it answers, as `responds_to`";
            findings.add(Rule::ReplyToNothing, statement.at("responds_to"), message, help);
        }
        (false, false) => {
            let message = format!("the kind \"{}\" is no reply", noun(kind));
            let help = "leave it out, or choose a kind that replies: `denial`, `rejection`, \
                        `counter_allegation`, `acknowledgement` or `declined_comment`";
            findings.add(Rule::NotAReply, statement.at("responds_to"), message, help);
        }
        _ => {}
    }
}

fn to_itself(statement: &Node<'_>, findings: &mut Findings<'_>) {
    let own = statement.text("id").map(|id| id.text);
    let assesses = statement.child("assesses");
    let lists = [(Some(statement), "responds_to"), (Some(statement), "qualifies")];
    for (table, key) in lists.into_iter().chain([(assesses.as_ref(), "statements")]) {
        let Some(table) = table else { continue };
        for word in table.words(key).iter().filter(|word| Some(word.text) == own) {
            let spot = table.spot(key, word.span.clone());
            let help = "name the other statement that it answers, limits or assesses";
            findings.add(Rule::ReplyToItself, spot, "the statement names itself", help);
        }
    }
}

fn about_replier(tables: &Tables<'_>, statement: &Node<'_>, findings: &mut Findings<'_>) {
    for (word, answered) in tables.others(statement, "responds_to") {
        let spot = statement.spot("responds_to", word.span.clone());
        if !statement.has("source") {
            let message = "a reply without a source answers for nobody";
            let help = "name the actor who replies as `source`";
            findings.add(Rule::ReplyNotAboutReplier, spot, message, help);
            continue;
        }
        // Unknown actors have been reported as such.
        let (Some(replier), Some(targets)) = (tables.speaker(statement), tables.targets(answered))
        else {
            continue;
        };
        // A joint reply needs one of those who make it to be spoken about.
        if !tables.speakers(statement).iter().any(|replier| targets.contains(replier)) {
            let message = format!("{} is not about {}", quoted(word.text), quoted(replier));
            let help = format!(
                "leave it out, or add `{replier}` to `about` there, if the article says so"
            );
            findings.add(Rule::ReplyNotAboutReplier, spot, message, help);
        }
    }
}

/// What was said later cannot have been answered. Only dates that leave no doubt count.
fn not_earlier(tables: &Tables<'_>, statement: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(said) = said(statement) else { return };
    for (word, answered) in tables.others(statement, "responds_to") {
        let is_later =
            |answered: Interval| said.last_day().is_some_and(|last| last < answered.first_day());
        if self::said(answered).is_some_and(is_later) {
            let spot = statement.spot("responds_to", word.span.clone());
            let message = format!("{} was said after this reply", quoted(word.text));
            let help = "a reply answers only what was said before it: leave it out, or correct the \
                        dates of the two";
            findings.add(Rule::ReplyBeforeStatement, spot, message, help);
        }
    }
}

/// When a statement was said, where that is a date of the calendar.
fn said(statement: &Node<'_>) -> Option<Interval> {
    Interval::parse(statement.child("said")?.text("resolved")?.text).ok()
}

/// A counter-allegation turns on whoever made what it answers.
fn about_countered(tables: &Tables<'_>, statement: &Node<'_>, findings: &mut Findings<'_>) {
    // Unknown actors have been reported as such, and so has a statement about nobody.
    let Some(targets) = tables.targets(statement).filter(|targets| !targets.is_empty()) else {
        return;
    };
    for (word, countered) in tables.others(statement, "responds_to") {
        let speakers = tables.speakers(countered);
        let Some(source) = speakers.first() else { continue };
        if speakers.iter().any(|speaker| targets.contains(speaker)) {
            continue;
        }
        let spot = statement.spot("responds_to", word.span.clone());
        let message = format!(
            "{} is by {}, and this is not about {}",
            quoted(word.text),
            quoted(source),
            quoted(source)
        );
        let help = format!(
            "add `{source}` to `about` if the article says so; else answer it by a statement of its \
             own, of the kind `denial` or `rejection`"
        );
        findings.add(Rule::CounterNotAboutSource, spot, message, help);
    }
}

/// A voice that grants a part and denies the rest answers two statements.
fn denied_and_granted(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    let mut denied: HashMap<(&str, usize), &str> = HashMap::new();
    let mut granted: Vec<(&str, usize, &Node<'_>, Word<'_>)> = Vec::new();
    for statement in &tables.statements {
        let (Some(id), Some(source)) = (statement.text("id"), statement.text("source")) else {
            continue;
        };
        for (word, _) in tables.others(statement, "responds_to") {
            let Some(answered) = tables.statement_position(word.text) else { continue };
            match kind(statement) {
                Some(StatementKind::Denial) => {
                    denied.insert((source.text, answered), id.text);
                }
                Some(StatementKind::Acknowledgement) => {
                    granted.push((source.text, answered, statement, word));
                }
                _ => {}
            }
        }
    }
    for (source, answered, statement, word) in granted {
        let Some(denial) = denied.get(&(source, answered)) else { continue };
        let spot = statement.spot("responds_to", word.span.clone());
        let message = format!(
            "{} denies {} in {}, and grants it here",
            quoted(source),
            quoted(word.text),
            quoted(denial)
        );
        let help = "code what is denied and what is granted as two statements, each with its reply; \
                    or name the body or person of that side who grants it as `source`";
        findings.add(Rule::DeniedAndGranted, spot, message, help);
    }
}

fn circles(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    let edges: Vec<Vec<usize>> = tables
        .statements
        .iter()
        .map(|node| {
            let mut named = tables.others(node, "responds_to");
            named.extend(tables.others(node, "qualifies"));
            if let Some(assesses) = node.child("assesses") {
                named.extend(tables.others_of(node, &assesses, "statements"));
            }
            named.iter().filter_map(|(word, _)| tables.statement_position(word.text)).collect()
        })
        .collect();
    for circle in cycles(&edges) {
        let members: Vec<&Node<'_>> =
            circle.iter().filter_map(|index| tables.statements.get(*index)).collect();
        let (Some(first), Some(second)) = (members.first(), members.get(1)) else {
            continue;
        };
        let names = names(&members, first);
        let next = second.text("id").map(|id| id.text);
        let key = ["responds_to", "qualifies"]
            .into_iter()
            .find(|key| first.words(key).iter().any(|word| Some(word.text) == next))
            .unwrap_or("assesses");
        let message = format!("statements answer each other in a circle: {names}");
        let help = "a statement answers only earlier ones: leave out the one that comes later";
        findings.add(Rule::ReplyCycle, first.at(key), message, help);
    }
}

/// The ids of a circle, back to the first; of a long one its beginning.
fn names(members: &[&Node<'_>], first: &Node<'_>) -> String {
    const MOST: usize = 12;
    let id = |node: &Node<'_>| Some(quoted(node.text("id")?.text));
    let more = (members.len() > MOST).then(|| format!("{} more", members.len() - MOST));
    let shown = members.iter().take(MOST).filter_map(|node| id(node));
    shown.chain(more).chain(id(first)).collect::<Vec<_>>().join(" → ")
}
