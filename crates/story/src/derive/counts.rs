//! What the story holds, in numbers.

use std::collections::BTreeSet;

use crate::{ActorId, Statement, Story};

/// What the story holds, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All statements.
    pub statements: usize,
    /// Replies of any kind; a counter-allegation is one too.
    pub replies: usize,
    /// Whoever is named as a source, parts counted as what they are part of.
    pub sources: usize,
    /// Statements that call for a reply.
    pub calling: usize,
    /// The replies that those call for: one of each target, parts counted as what they are part
    /// of.
    pub called_for: usize,
    /// How many of these the article reports.
    pub answered: usize,
}

impl Story {
    /// What the story holds, in numbers.
    #[must_use]
    pub fn counts(&self) -> Counts {
        *self.derived().counts.get_or_init(|| self.count())
    }

    fn count(&self) -> Counts {
        let sources: BTreeSet<_> =
            self.statements.iter().flat_map(|statement| self.speakers(statement)).collect();
        let calling = || self.statements.iter().filter(|one| self.calls_for_reply(one));
        let targets =
            calling().flat_map(|one| self.targets(one).into_iter().map(move |id| (one, id)));
        let targets: Vec<_> = targets.collect();
        let is_answered =
            |(statement, target): &&(&Statement, &ActorId)| self.is_answered_by(statement, target);
        Counts {
            statements: self.statements.len(),
            replies: self.statements.iter().filter(|one| one.kind.is_reply()).count(),
            sources: sources.len(),
            calling: calling().count(),
            called_for: targets.len(),
            answered: targets.iter().filter(is_answered).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{full, stories};
    use super::*;

    #[test]
    fn the_full_example_adds_up() {
        let expected = Counts {
            statements: 12,
            replies: 3,
            sources: 3,
            calling: 5,
            called_for: 6,
            answered: 2,
        };
        assert_eq!(full().counts(), expected);
    }

    proptest! {
        #[test]
        fn no_part_is_greater_than_the_whole(story in stories()) {
            let counts = story.counts();
            prop_assert!(counts.answered <= counts.called_for);
            prop_assert!(counts.calling <= counts.statements);
            prop_assert!(counts.replies <= counts.statements);
            prop_assert!(counts.sources <= story.actors.len());
        }

        /// What the overview says is the sum of what the pages of the actors say.
        #[test]
        fn the_whole_is_the_sum_of_its_actors(story in stories()) {
            let counts = story.counts();
            let wholes = story.actors.iter().filter(|one| *story.principal(&one.id) == one.id);
            let (mut called_for, mut answered) = (0, 0);
            for actor in wholes {
                for statement in story.dossier(&actor.id).said_about {
                    if story.calls_for_reply(statement) {
                        called_for += 1;
                        let replies = story.replies_by(statement, &actor.id);
                        let declined = crate::StatementKind::DeclinedComment;
                        answered += usize::from(replies.iter().any(|one| one.kind != declined));
                    }
                }
            }
            prop_assert_eq!((counts.called_for, counts.answered), (called_for, answered));
        }
    }
}
