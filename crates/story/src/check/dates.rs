//! Dates are of the calendar, say what they were worked out from, and come before publication.

use super::tables::Tables;
use crate::Rule;
use crate::calendar::{CalendarDate, DateFault, Day, Interval};
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for article in &tables.articles {
        published(article, findings);
    }
    for statement in &tables.statements {
        if let Some(said) = statement.child("said") {
            let date = put_date(&said, findings);
            let last = tables.article(statement).and_then(publication).and_then(Interval::last_day);
            if date.zip(last).is_some_and(|(date, day)| date.first_day() > day) {
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

/// Checks when an article was published.
fn published(article: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(published) = article.child("published") else { return };
    if published.flag("inferred") && !published.has("basis") {
        let message = "the date is marked as inferred and does not say from what";
        let help = "add what it was worked out from, as `basis`";
        findings.add(Rule::DateWithoutBasis, published.at("inferred"), message, help);
    }
    let bounds = ["not_before", "not_after"];
    if published.has("date") {
        for key in bounds.into_iter().filter(|key| published.has(key)) {
            let message = "is beside a date that is known";
            let help = "leave one of the two out";
            findings.add(Rule::PublicationDate, published.at(key), message, help);
        }
        date(&published, "date", findings);
        return;
    }
    if !bounds.iter().any(|key| published.has(key)) {
        let message = "there is no date of publication";
        let help = "write it as `date = \"2023-03-30\"`, with the month or the year alone where no \
                    more is known; or, since version 2, what it is bounded by, as \
                    `not_before = \"2023-03-30\"`";
        findings.add(Rule::MissingKey, published.here(), message, help);
        return;
    }
    for key in bounds {
        date(&published, key, findings);
    }
    let interval = publication(article);
    if interval.is_some_and(|one| one.last_day().is_some_and(|last| one.first_day() > last)) {
        let message = "is before `not_before`";
        let help = "write the earlier date as `not_before`";
        findings.add(Rule::PublicationDate, published.at("not_after"), message, help);
    }
}

/// When an article was published, where that is told without a fault.
pub(super) fn publication(article: &Node<'_>) -> Option<Interval> {
    let published = article.child("published")?;
    if let Some(date) = published.text("date") {
        return Interval::parse(date.text).ok();
    }
    let bound = |key| CalendarDate::parse(published.text(key)?.text).ok();
    Interval::between(bound("not_before"), bound("not_after"))
}

/// Checks the date of a key, which may be less than a day.
fn date(node: &Node<'_>, key: &str, findings: &mut Findings<'_>) {
    let Some(word) = node.text(key).filter(|word| !word.text.trim().is_empty()) else { return };
    if let Err(fault) = CalendarDate::parse(word.text) {
        let message = format!("{} {fault}", quoted(word.text));
        let help = match fault {
            DateFault::NoSuchDate => "check the month and the day",
            _ => {
                "write year, month and day, as in \"2023-03-30\"; or the year and the month, or the \
                 year alone"
            }
        };
        findings.add(Rule::ImpossibleDate, node.at(key), message, help);
    }
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
    order(date, findings);
    let word = date.text("resolved").filter(|word| !word.text.trim().is_empty());
    let Some(word) = word else {
        if date.flag("explicit") {
            let help = "add the date that the words are, as `resolved`, or leave `explicit` out";
            let message = "the words are said to be a date, and it is not told which";
            findings.add(Rule::DateWithoutBasis, date.at("explicit"), message, help);
        }
        return None;
    };
    if !date.has("basis") && !date.flag("explicit") {
        let help = "add why the article's words stand for this date, as `basis`; where the words \
                    themselves are the date, write `explicit = true`";
        let message = "the date is resolved and does not say from what";
        findings.add(Rule::DateWithoutBasis, date.at("resolved"), message, help);
    }
    let interval = Interval::parse(word.text);
    if let Err(fault) = interval {
        let message = format!("{} {fault}", quoted(word.text));
        let help = match fault {
            DateFault::Form | DateFault::Beyond => {
                "write \"2022\", \"2022-11\", \"2022-11-03\", \"2022-21\" to \"2022-24\" for spring to \
                 winter, \"2022-33\" to \"2022-36\" for quarters, \"201X\" for a decade, `~` behind it \
                 for \"about\" and `?` for \"perhaps\", or two dates as \"2022-06/2022-08\", with `..` \
                 for an open end; what cannot be told so leave out: the words in `as_put` are shown \
                 in any case"
            }
            DateFault::NoSuchDate => "check the month and the day",
            DateFault::EndsBeforeStart => "write the earlier date first",
        };
        findings.add(Rule::ImpossibleDate, date.at("resolved"), message, help);
    }
    interval.ok()
}

/// A date needs no other place in the order of time, and nothing has two such places.
fn order(date: &Node<'_>, findings: &mut Findings<'_>) {
    let keys = ["after", "meanwhile"];
    for key in keys.into_iter().filter(|key| date.has("resolved") && date.has(key)) {
        let message = "tells an order beside a date that is known";
        let help = "leave it out: the date says where the statement stands";
        findings.add(Rule::OrderAndDate, date.at(key), message, help);
    }
    if keys.iter().all(|key| date.has(key)) {
        let message = "is beside `after`";
        let help = "leave one of the two out";
        findings.add(Rule::OrderAndDate, date.at("meanwhile"), message, help);
    }
}
