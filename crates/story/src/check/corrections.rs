//! Corrections and additions come after publication; corrections the newest first.

use super::dates::{day, publication};
use super::tables::Tables;
use crate::Rule;
use crate::calendar::{Day, Interval};
use crate::findings::Findings;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    let published = tables.articles.first().and_then(publication).map(Interval::first_day);
    let mut newer: Option<Day> = None;
    for correction in tables.root.children("correction") {
        let Some(date) = day(&correction, "date", findings) else {
            continue;
        };
        if published.is_some_and(|published| date < published) {
            let message = "is before the article was published";
            let help = "write the day on which the story was put right";
            findings.add(Rule::CorrectionDate, correction.at("date"), message, help);
        }
        if newer.is_some_and(|newer| date > newer) {
            let message = "is newer than the correction above it";
            let help = "put the newest correction first";
            findings.add(Rule::CorrectionDate, correction.at("date"), message, help);
        }
        newer = Some(date);
    }
    for statement in &tables.statements {
        let Some(date) = day(statement, "added", findings) else { continue };
        if published.is_some_and(|published| date < published) {
            let message = "is before the article was published";
            let help = "write the day on which the statement was added to the story, or leave it \
                        out where it was there from the start";
            findings.add(Rule::AddedDate, statement.at("added"), message, help);
        }
    }
}
