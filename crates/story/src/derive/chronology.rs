//! Statements in the order of time.

use crate::calendar::Day;
use crate::{PutDate, Statement, Story};

impl Story {
    /// The statements by the day on which they were said, or else on which what they tell of is
    /// said to have begun; the undated last. Where days are equal, in the order of the file. What is
    /// said to come after another statement, or at its time, directly follows that.
    #[must_use]
    pub fn chronology(&self) -> Vec<&Statement> {
        let mut roots: Vec<usize> = Vec::new();
        let mut followers: Vec<Vec<usize>> = vec![Vec::new(); self.statements.len()];
        for (position, statement) in self.statements.iter().enumerate() {
            match self.follows(statement).and_then(|before| followers.get_mut(before)) {
                Some(list) => list.push(position),
                None => roots.push(position),
            }
        }
        let statement = |position: &usize| self.statements.get(*position);
        roots.sort_by_key(|position| {
            let day = statement(position).and_then(day);
            (day.is_none(), day)
        });
        let is_meanwhile = |position: &usize| {
            let said = statement(position).and_then(|one| one.said.as_ref());
            said.is_some_and(|said| said.meanwhile.is_some())
        };
        let mut order: Vec<usize> = Vec::with_capacity(self.statements.len());
        let mut open: Vec<usize> = roots.into_iter().rev().collect();
        while let Some(position) = open.pop() {
            order.push(position);
            let next = followers.get_mut(position).map(std::mem::take).unwrap_or_default();
            let (at_once, later): (Vec<usize>, Vec<usize>) =
                next.into_iter().partition(is_meanwhile);
            open.extend(at_once.into_iter().chain(later).rev());
        }
        // A checked story has no circles; one made by hand must lose nothing.
        order.extend(followers.into_iter().flatten());
        order.iter().filter_map(statement).collect()
    }

    /// Whether a statement has a day, or follows one that has.
    #[must_use]
    pub fn is_dated(&self, statement: &Statement) -> bool {
        let mut statement = statement;
        for _ in &self.statements {
            if day(statement).is_some() {
                return true;
            }
            let Some(before) = self.follows(statement).and_then(|at| self.statements.get(at))
            else {
                return false;
            };
            statement = before;
        }
        false
    }

    /// The position of the statement that one without a date of its own comes after.
    fn follows(&self, statement: &Statement) -> Option<usize> {
        if day(statement).is_some() {
            return None;
        }
        let id = statement.said.as_ref()?.order()?;
        self.index().statement(id)
    }
}

fn day(statement: &Statement) -> Option<Day> {
    let mut dates = [&statement.said, &statement.happened].into_iter().flatten();
    dates.find_map(PutDate::first_day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::super::testing::{full, ids, stories};
    use super::*;
    use crate::StatementId;

    #[test]
    fn what_was_said_first_comes_first() {
        let story = full();
        assert_eq!(
            ids(&story.chronology())[..4],
            ["sends-grain", "sends-shells", "borea-denies", "borea-counters"]
        );
    }

    #[test]
    fn what_follows_another_stands_behind_it() {
        let mut story = full();
        let mut place = |id: &str, after: Option<&str>, meanwhile: Option<&str>| {
            let statement = story.statements.iter_mut().find(|one| one.id.as_str() == id).unwrap();
            statement.happened = None;
            statement.said = Some(PutDate {
                as_put: "later".into(),
                after: after.map(StatementId::new),
                meanwhile: meanwhile.map(StatementId::new),
                ..PutDate::default()
            });
        };
        place("borea-denies", Some("sends-grain"), None);
        place("borea-counters", Some("borea-denies"), None);
        place("is-hungry", None, Some("sends-grain"));
        let order = ids(&story.chronology())[..6].to_vec();
        let expected = [
            "sends-grain",
            "is-hungry",
            "borea-denies",
            "borea-counters",
            "no-comment",
            "sends-shells",
        ];
        assert_eq!(order, expected);
        let is_dated = |id: &str| story.is_dated(story.statement(&StatementId::new(id)).unwrap());
        assert!(is_dated("borea-counters") && is_dated("is-hungry") && is_dated("sends-grain"));
        assert!(!is_dated("was-paid"));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_the_undated_keep_their_order(story in stories()) {
            let chronology = story.chronology();
            prop_assert_eq!(chronology.len(), story.statements.len());
            let undated = |statement: &crate::Statement| !story.is_dated(statement);
            let expected: Vec<_> = story.statements.iter().filter(|one| undated(one)).collect();
            let tail = &chronology[chronology.len() - expected.len()..];
            prop_assert_eq!(tail, expected.as_slice());
        }
    }
}
