//! A third party's finding or assessment is on others' statements, and by none of the parties.

use super::draft::{Draft, kind};
use super::noun::noun;
use crate::calendar::Interval;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;
use crate::{Conclusion, Rule, StatementKind};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for statement in &draft.statements {
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
        for (word, assessed) in draft.others_of(statement, &assesses, "statements") {
            let spot = assesses.spot("statements", word.span.clone());
            let parties = (draft.speakers(assessed), draft.targets(assessed).unwrap_or_default());
            let speakers = draft.speakers(statement);
            if let Some(own) = speakers.iter().find(|one| parties.0.contains(one)) {
                let message = format!("{} is by {} itself", quoted(word.text), quoted(own));
                let help = "what a side says of its own statement is no third party's: make it a \
                            `caveat` with `qualifies`, or leave this out";
                findings.add(Rule::AssessedByParty, spot, message, help);
            } else if let Some(target) = speakers.iter().find(|one| parties.1.contains(one)) {
                let message = format!("{} is about {}", quoted(word.text), quoted(target));
                let help = "what a target says of it is a reply: choose a kind that replies, with \
                            `responds_to`";
                findings.add(Rule::AssessedByParty, spot, message, help);
            } else if is_earlier(statement, assessed) {
                let message = format!("{} was said after this", quoted(word.text));
                let help = "nobody assesses what has not been said: leave it out, or correct the \
                            dates of the two";
                findings.add(Rule::ReplyBeforeStatement, spot, message, help);
            }
        }
        targets(draft, statement, &assesses, findings);
    }
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
fn targets(draft: &Draft<'_>, statement: &Node<'_>, table: &Node<'_>, findings: &mut Findings<'_>) {
    let upholds = table.choice("conclusion").is_some_and(Conclusion::upholds);
    if !upholds || table.has("part") || !statement.has_none("about") {
        return;
    }
    let assessed = draft.others_of(statement, table, "statements");
    let target = assessed.iter().flat_map(|(_, one)| one.words("about")).next();
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
