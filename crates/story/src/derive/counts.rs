//! What the story holds, in numbers.

use std::collections::BTreeSet;

use crate::{StatementKind, Story, Voice};

/// What the story holds, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All statements.
    pub statements: usize,
    /// Allegations, counter-allegations and reports.
    pub allegations: usize,
    /// Replies of any kind; a counter-allegation is one too.
    pub replies: usize,
    /// Whoever speaks, parts counted as what they are part of, unnamed ones by their cue.
    pub sources: usize,
    /// Whoever is spoken about, parts counted as what they are part of.
    pub targets: usize,
    /// Transfers of goods, each statement's own.
    pub transfers: usize,
    /// Verbatim quotations.
    pub quotations: usize,
    /// Pairs of a statement and a target of which the article reports no reply.
    pub awaiting: usize,
    /// Pairs of a statement and a target that replies to it.
    pub answered: usize,
}

impl Story {
    /// What the story holds, in numbers.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let voices: BTreeSet<Voice> =
            self.statements.iter().map(|statement| self.voice(statement)).collect();
        let targets: BTreeSet<_> =
            self.statements.iter().flat_map(|statement| self.targets(statement)).collect();
        let mut counts = Counts {
            statements: self.statements.len(),
            sources: voices.len(),
            targets: targets.len(),
            ..Counts::default()
        };
        for statement in &self.statements {
            counts.allegations += usize::from(is_allegation(statement.kind));
            counts.replies += usize::from(statement.kind.is_reply());
            counts.transfers += statement.transfers.len();
            counts.quotations += statement.quotations.len();
            for target in self.targets(statement) {
                if let Some(status) = self.reply_status(statement, target) {
                    counts.answered += usize::from(status.is_reply());
                    counts.awaiting += usize::from(!status.is_reply());
                }
            }
        }
        counts
    }
}

fn is_allegation(kind: StatementKind) -> bool {
    matches!(
        kind,
        StatementKind::Allegation | StatementKind::CounterAllegation | StatementKind::Report
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{full, stories};
    use super::*;

    #[test]
    fn the_full_example_adds_up() {
        let expected = Counts {
            statements: 11,
            allegations: 4,
            replies: 3,
            sources: 4,
            targets: 4,
            transfers: 4,
            quotations: 2,
            awaiting: 3,
            answered: 3,
        };
        assert_eq!(full().counts(), expected);
    }

    proptest! {
        #[test]
        fn pairs_are_those_of_the_ledger_and_of_replies_that_are_no_rows(story in stories()) {
            let counts = story.counts();
            let in_ledger: usize = story.ledger().iter().map(|row| row.tally.of).sum();
            prop_assert!(in_ledger <= counts.awaiting + counts.answered);
            let pairs: usize = story.statements.iter().map(|one| story.targets(one).len()).sum();
            prop_assert!(counts.awaiting + counts.answered <= pairs);
            prop_assert!(counts.sources <= counts.statements);
            prop_assert!(counts.targets <= story.actors.len());
        }
    }
}
