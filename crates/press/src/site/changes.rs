//! What was changed in a story after it was published, and when.

use whosays_story::{Correction, Story};

/// A correction, under a name that it keeps.
pub struct Change<'a> {
    /// `correction-2023-04-02`; a second one of the same day adds `-2`, and so on.
    pub name: String,
    /// What was put right.
    pub correction: &'a Correction,
}

/// The corrections, newest first. Later ones leave the names of earlier ones alone.
pub fn changes(story: &Story) -> Vec<Change<'_>> {
    let corrections = &story.corrections;
    let named = corrections.iter().enumerate().map(|(index, correction)| {
        let date = &correction.date;
        let earlier = corrections.iter().skip(index + 1).filter(|one| one.date == *date).count();
        let name = match earlier {
            0 => format!("correction-{date}"),
            earlier => format!("correction-{date}-{}", earlier + 1),
        };
        Change { name, correction }
    });
    named.collect()
}

/// The day of the last change: of the newest correction, or else of publication. None where that
/// was worked out, since whoever is given the day cannot be told so.
pub fn last_change(story: &Story) -> Option<&str> {
    let published = &story.source.published;
    let corrected = story.corrections.first().map(|correction| correction.date.as_str());
    corrected.or_else(|| (!published.inferred).then_some(published.date.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::data::tests::story;

    #[test]
    fn names_stay_when_corrections_are_added() {
        let mut story = story();
        assert_eq!(last_change(&story), None, "the date of publication is inferred");
        let add = |story: &mut Story, date: &str| {
            story.corrections.insert(0, Correction { date: date.into(), text: "Was: 1.".into() });
        };
        let names = |story: &Story| -> Vec<String> {
            changes(story).into_iter().map(|change| change.name).collect()
        };
        add(&mut story, "2023-04-02");
        assert_eq!(names(&story), ["correction-2023-04-02"]);
        add(&mut story, "2023-04-02");
        add(&mut story, "2023-05-01");
        let expected =
            ["correction-2023-05-01", "correction-2023-04-02-2", "correction-2023-04-02"];
        assert_eq!(names(&story), expected);
        assert_eq!(last_change(&story), Some("2023-05-01"));
    }

    #[test]
    fn a_date_of_publication_that_the_article_gives_is_one() {
        let mut story = story();
        story.source.published.inferred = false;
        assert_eq!(last_change(&story), Some("2023-03-30"));
    }
}
