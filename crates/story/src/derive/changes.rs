//! What was changed in a story after it was published, and when.

use crate::{CalendarDate, Correction, Statement, Story};

/// A change, under a name that it keeps.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<'a> {
    /// `correction-2023-04-02`, and for a second one of the same day `correction-2023-04-02-2`;
    /// `added-its-id` for a statement.
    pub name: String,
    /// The day of the change, `2023-04-02` (ISO 8601).
    pub day: &'a str,
    /// What was changed.
    pub what: Changed<'a>,
}

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Changed<'a> {
    /// Something was put right.
    Corrected(&'a Correction),
    /// A statement was added.
    Added(&'a Statement),
}

impl Change<'_> {
    /// The day as a day of the calendar; none if it is no date.
    #[must_use]
    pub fn date(&self) -> Option<CalendarDate> {
        CalendarDate::parse(self.day).ok()
    }
}

impl Story {
    /// What was changed after publication, newest first; of one day corrections before additions.
    /// Later changes leave the names of earlier ones alone.
    #[must_use]
    pub fn changes(&self) -> Vec<Change<'_>> {
        let corrections = self.corrections.iter().enumerate().map(|(index, correction)| {
            let day = correction.date.as_str();
            let before = self.corrections.get(index + 1..).unwrap_or_default();
            let earlier = before.iter().filter(|one| one.date == day).count();
            let name = match earlier {
                0 => format!("correction-{day}"),
                earlier => format!("correction-{day}-{}", earlier + 1),
            };
            Change { name, day, what: Changed::Corrected(correction) }
        });
        let added = self.statements.iter().filter_map(|statement| {
            let day = statement.added.as_deref()?;
            let name = format!("added-{}", statement.id);
            Some(Change { name, day, what: Changed::Added(statement) })
        });
        let mut changes: Vec<Change<'_>> = corrections.chain(added).collect();
        changes.sort_by(|one, other| other.day.cmp(one.day));
        changes
    }

    /// The day of the last change, or else of publication. None where that was worked out or is no
    /// day, since whoever is given the day cannot be told so.
    #[must_use]
    pub fn last_change(&self) -> Option<String> {
        let changed = self.changes().first().map(|change| change.day.to_owned());
        let published = &self.source.published;
        let day = published.day().filter(|_| !published.inferred);
        changed.or_else(|| day.map(str::to_owned))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::full;
    use super::*;

    fn bare() -> Story {
        let mut story = full();
        story.corrections.clear();
        for statement in &mut story.statements {
            statement.added = None;
        }
        story
    }

    fn names(story: &Story) -> Vec<String> {
        story.changes().into_iter().map(|change| change.name).collect()
    }

    #[test]
    fn names_stay_when_corrections_are_added() {
        let mut story = bare();
        assert_eq!(story.last_change(), None, "the date of publication is inferred");
        let add = |story: &mut Story, date: &str| {
            story.corrections.insert(0, Correction { date: date.into(), text: "Was: 1.".into() });
        };
        add(&mut story, "2023-04-02");
        assert_eq!(names(&story), ["correction-2023-04-02"]);
        add(&mut story, "2023-04-02");
        add(&mut story, "2023-05-01");
        let expected =
            ["correction-2023-05-01", "correction-2023-04-02-2", "correction-2023-04-02"];
        assert_eq!(names(&story), expected);
        assert_eq!(story.last_change().as_deref(), Some("2023-05-01"));
    }

    #[test]
    fn what_was_added_is_among_the_changes() {
        let mut story = bare();
        story.corrections = vec![Correction { date: "2023-04-02".into(), text: "Was: 1.".into() }];
        for (statement, day) in story.statements.iter_mut().zip(["2023-04-03", "2023-04-02"]) {
            statement.added = Some(day.into());
        }
        assert_eq!(
            names(&story),
            ["added-sends-shells", "correction-2023-04-02", "added-sends-grain"]
        );
        assert_eq!(story.last_change().as_deref(), Some("2023-04-03"));
    }

    #[test]
    fn a_date_of_publication_that_the_article_gives_is_one() {
        let mut story = bare();
        story.source.published.inferred = false;
        assert_eq!(story.last_change().as_deref(), Some("2023-03-30"));
        story.source.published.date = Some("2023-03".into());
        assert_eq!(story.last_change(), None);
    }
}
