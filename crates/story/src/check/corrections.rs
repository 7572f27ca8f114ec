//! Corrections come after publication, the newest first.

use super::dates::day;
use super::draft::Draft;
use crate::Rule;
use crate::calendar::{CalendarDate, Day};
use crate::findings::Findings;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    let published = published(draft);
    let mut newer: Option<Day> = None;
    for correction in draft.root.children("correction") {
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
}

fn published(draft: &Draft<'_>) -> Option<Day> {
    let published = draft.root.child("source")?.child("published")?;
    CalendarDate::parse_day(published.text("date")?.text).ok()
}
