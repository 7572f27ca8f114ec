//! Statements in the order of time.

use crate::{Statement, Story};

impl Story {
    /// The statements by the day on which they were said, or else on which what they tell of is
    /// said to have begun; the undated last. Where days are equal, in the order of the file.
    #[must_use]
    pub fn chronology(&self) -> Vec<&Statement> {
        let mut statements: Vec<&Statement> = self.statements.iter().collect();
        statements.sort_by_key(|statement| {
            let day = [&statement.said, &statement.happened]
                .into_iter()
                .find_map(|date| date.as_ref()?.first_day());
            (day.is_none(), day)
        });
        statements
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use proptest::prelude::*;

    use super::super::testing::{full, ids, stories};

    #[test]
    fn what_was_said_first_comes_first() {
        let story = full();
        assert_eq!(
            ids(&story.chronology())[..4],
            ["sends-grain", "sends-shells", "borea-denies", "borea-counters"]
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_the_undated_keep_their_order(story in stories()) {
            let chronology = story.chronology();
            prop_assert_eq!(chronology.len(), story.statements.len());
            let undated = |statement: &crate::Statement| {
                let day = |date: &Option<crate::PutDate>| {
                    date.as_ref().and_then(crate::PutDate::first_day)
                };
                day(&statement.said).or(day(&statement.happened)).is_none()
            };
            let expected: Vec<_> = story.statements.iter().filter(|one| undated(one)).collect();
            let tail = &chronology[chronology.len() - expected.len()..];
            prop_assert_eq!(tail, expected.as_slice());
        }
    }
}
