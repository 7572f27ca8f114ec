//! Dates are of the calendar, say what they were worked out from, and come before publication.

use super::draft::Draft;
use crate::Rule;
use crate::calendar::{CalendarDate, DateFault, Day, Interval};
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    let published = published(draft, findings);
    for statement in &draft.statements {
        if let Some(said) = statement.child("said") {
            let date = put_date(&said, findings);
            if date.zip(published).is_some_and(|(date, day)| date.first_day() > day) {
                let message = "is after the article was published";
                let help = "no article reports what is not yet said: correct this date or \
                            `source.published.date`";
                findings.add(Rule::SaidAfterPublication, said.at("resolved"), message, help);
            }
        }
        for key in ["no_reply", "later"] {
            for child in statement.children(key) {
                if let Some(said) = child.child("said") {
                    put_date(&said, findings);
                }
            }
        }
        if let Some(happened) = statement.child("happened") {
            put_date(&happened, findings);
        }
    }
}

fn published(draft: &Draft<'_>, findings: &mut Findings<'_>) -> Option<Day> {
    let published = draft.root.child("source")?.child("published")?;
    if published.flag("inferred") && !published.has("basis") {
        let message = "the date is marked as inferred and does not say from what";
        let help = "add what it was worked out from, as `basis`";
        findings.add(Rule::DateWithoutBasis, published.at("inferred"), message, help);
    }
    day(&published, "date", findings)
}

/// Checks the day of a key, and gives it if it is one.
pub(super) fn day(node: &Node<'_>, key: &str, findings: &mut Findings<'_>) -> Option<Day> {
    let word = node.text(key).filter(|word| !word.text.trim().is_empty())?;
    let date = CalendarDate::parse_day(word.text);
    if let Err(fault) = date {
        let message = format!("{} {fault}", quoted(word.text));
        let help = match fault {
            DateFault::Form => "write year, month and day, as in \"2023-03-30\"",
            _ => "check the month and the day",
        };
        findings.add(Rule::ImpossibleDate, node.at(key), message, help);
    }
    date.ok()
}

fn put_date(date: &Node<'_>, findings: &mut Findings<'_>) -> Option<Interval> {
    let word = date.text("resolved").filter(|word| !word.text.trim().is_empty())?;
    if !date.has("basis") {
        let help = "add why the article's words stand for this date, as `basis`";
        let message = "the date is resolved and does not say from what";
        findings.add(Rule::DateWithoutBasis, date.at("resolved"), message, help);
    }
    let interval = Interval::parse(word.text);
    if let Err(fault) = interval {
        let message = format!("{} {fault}", quoted(word.text));
        let help = match fault {
            DateFault::Form => {
                "write \"2022\", \"2022-11\", \"2022-11-03\", or two of them as \"2022-06/2022-08\""
            }
            DateFault::NoSuchDate => "check the month and the day",
            DateFault::EndsBeforeStart => "write the earlier date first",
        };
        findings.add(Rule::ImpossibleDate, date.at("resolved"), message, help);
    }
    interval.ok()
}
