//! A third party's finding or assessment is on others' statements, and by none of the parties.

use super::noun::noun;
use super::tables::{Tables, kind};
use crate::calendar::Interval;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::{Node, Word};
use crate::{Conclusion, Rule, StatementKind};

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in &tables.statements {
        let Some(kind) = kind(statement) else { continue };
        let Some(assesses) = statement.child("assesses") else {
            if kind.is_assessment() {
                let message = format!("the {} is on nothing", noun(kind));
                let help = "name the statements that it is on and what it concludes, as `assesses = \
                            { statements = [\"sends-shells\"], conclusion = \"pending\" }`";
                findings.add(Rule::AssessmentOfNothing, statement.at("assesses"), message, help);
            }
            continue;
        };
        if !kind.is_assessment() {
            let message = format!("the kind \"{}\" assesses nothing", noun(kind));
            let help = "leave it out, or choose the kind `finding` (of a court, an inquiry or an \
                        international body) or `assessment` (of any other third party)";
            findings.add(Rule::NotAnAssessment, statement.at("assesses"), message, help);
            continue;
        }
        if assesses.has("statements") && assesses.has_none("statements") {
            let help = "list the ids of the statements that it is on";
            let message = format!("the {} is on nothing", noun(kind));
            findings.add(Rule::AssessmentOfNothing, assesses.at("statements"), message, help);
        }
        conclusion(kind, &assesses, findings);
        a_voice(kind, statement, findings);
        for (word, assessed) in tables.others_of(statement, &assesses, "statements") {
            let spot = assesses.spot("statements", word.span.clone());
            let (rule, message, help) = if let Some(reply) = reply(assessed) {
                let message = format!("{} is a {}", quoted(word.text), noun(reply));
                let help = "name the statement that it replies to, with what this concludes on that: \
                            a finding that upholds a denial dismisses what is denied";
                (Rule::AssessedReply, message, help)
            } else if let Some(found) = party(tables, statement, &word, assessed) {
                found
            } else if is_earlier(statement, assessed) {
                let message = format!("{} was said after this", quoted(word.text));
                let help = "nobody assesses what has not been said: leave it out, or correct the \
                            dates of the two";
                (Rule::ReplyBeforeStatement, message, help)
            } else {
                continue;
            };
            findings.add(rule, spot, message, help);
        }
        targets(tables, statement, &assesses, findings);
    }
}

/// Whoever finds or assesses is named or at least described: else nobody could weigh it.
fn a_voice(kind: StatementKind, statement: &Node<'_>, findings: &mut Findings<'_>) {
    // Without a cue either, it has no voice at all, which is another mistake.
    if statement.has("cue") && !statement.has("source") && !statement.has("unnamed_source") {
        let message = format!("the {} is nobody's", noun(kind));
        let help = "name who makes it as `source`, or describe them as `unnamed_source`";
        findings.add(Rule::AssessedByNobody, statement.at("cue"), message, help);
    }
}

/// The kind of what replies to something and says nothing more of its own. A counter-allegation does.
fn reply(assessed: &Node<'_>) -> Option<StatementKind> {
    let replies = |kind: &StatementKind| kind.is_reply() && !kind.calls_for_reply();
    kind(assessed).filter(replies)
}

/// What is wrong where whoever assesses a statement makes it, or is its target.
fn party<'d>(
    tables: &Tables<'d>,
    statement: &Node<'d>,
    word: &Word<'d>,
    assessed: &Node<'d>,
) -> Option<(Rule, String, &'static str)> {
    let with = |node: &Node<'d>| -> Vec<&'d str> {
        let unnamed = node.child("unnamed_source").and_then(|source| source.text("of"));
        unnamed.and_then(|of| tables.principal(of.text)).into_iter().collect()
    };
    let (speakers, unnamed) = (tables.speakers(statement), with(statement));
    let targets = tables.targets(assessed).unwrap_or_default();
    let mut authors = tables.speakers(assessed);
    authors.extend(with(assessed));
    if let Some(own) = speakers.iter().find(|one| authors.contains(one)) {
        let help = "what a side says of its own statement is no third party's: make it a `caveat` \
                    with `qualifies`; a court, an inquiry or an office that decides for itself is an \
                    actor of the kind `organisation` with `national_of`";
        let message = format!("{} is by {} itself", quoted(word.text), quoted(own));
        return Some((Rule::AssessedByParty, message, help));
    }
    if let Some(target) = speakers.iter().find(|one| targets.contains(one)) {
        let help = "what a target says of it is a reply: choose a kind that replies, with \
                    `responds_to`; a court, an inquiry or an office that decides for itself is an \
                    actor of the kind `organisation` with `national_of`";
        let message = format!("{} is about {}", quoted(word.text), quoted(target));
        return Some((Rule::AssessedByParty, message, help));
    }
    let own = unnamed.iter().find(|one| authors.contains(one) || targets.contains(one))?;
    let message =
        format!("{} is by or about {}, with whom the source is", quoted(word.text), quoted(own));
    let help = "who belongs to a side is no third party: leave `assesses` out and code what they say \
                as a `report` of its own";
    Some((Rule::AssessedByParty, message, help))
}

/// Those who decide find; others only confirm or limit.
fn conclusion(kind: StatementKind, assesses: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(conclusion) = assesses.choice::<Conclusion>("conclusion") else { return };
    let is_finding = kind == StatementKind::Finding;
    if conclusion.is_of_finding() == is_finding {
        return;
    }
    let (message, help) = if is_finding {
        (
            "is none that a finding comes to",
            "choose `upheld`, `dismissed`, `inconclusive` or `pending`; or the kind `assessment`, \
             if whoever says it does not decide",
        )
    } else {
        (
            "is for those who decide: a court, an inquiry or an international body",
            "choose `confirmed` or `limited`; or the kind `finding`, if it is by one of these",
        )
    };
    findings.add(Rule::ConclusionOfKind, assesses.at("conclusion"), message, help);
}

/// Who holds an allegation to be so speaks of those whom it is about.
fn targets(
    tables: &Tables<'_>,
    statement: &Node<'_>,
    table: &Node<'_>,
    findings: &mut Findings<'_>,
) {
    let upholds = table.choice("conclusion").is_some_and(Conclusion::upholds);
    if !upholds || table.has("part") || !statement.has_none("about") {
        return;
    }
    let assessed = tables.others_of(statement, table, "statements");
    // Who holds a characterisation or a circumstance to be so asks nobody for a reply.
    let calling =
        assessed.iter().filter(|(_, one)| kind(one).is_some_and(StatementKind::calls_for_reply));
    let target = calling.flat_map(|(_, one)| one.words("about")).next();
    if let Some(target) = target {
        let message = "holds something to be so of somebody, and is about nobody";
        let help = format!(
            "add whom it is about, as `about = [\"{}\"]`; or, where it leaves them open, say as \
             `part` what alone it is on",
            target.text
        );
        findings.add(Rule::NoTarget, statement.at("about"), message, help);
    }
}

fn is_earlier(statement: &Node<'_>, assessed: &Node<'_>) -> bool {
    let said = |node: &Node<'_>| Interval::parse(node.child("said")?.text("resolved")?.text).ok();
    let (Some(said), Some(assessed)) = (said(statement), said(assessed)) else { return false };
    said.last_day().is_some_and(|last| last < assessed.first_day())
}
