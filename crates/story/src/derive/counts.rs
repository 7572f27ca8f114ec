//! What the story holds, in numbers.

use std::collections::BTreeSet;

use crate::Story;

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
    /// Those of them to which the article reports one, by whichever target.
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
            self.statements.iter().filter_map(|statement| self.speaker(statement)).collect();
        let calling = || self.statements.iter().filter(|one| one.kind.calls_for_reply());
        Counts {
            statements: self.statements.len(),
            replies: self.statements.iter().filter(|one| one.kind.is_reply()).count(),
            sources: sources.len(),
            calling: calling().count(),
            answered: calling().filter(|one| !self.replies_to(one).is_empty()).count(),
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
        let expected = Counts { statements: 11, replies: 3, sources: 2, calling: 5, answered: 3 };
        assert_eq!(full().counts(), expected);
    }

    proptest! {
        #[test]
        fn no_part_is_greater_than_the_whole(story in stories()) {
            let counts = story.counts();
            prop_assert!(counts.answered <= counts.calling);
            prop_assert!(counts.calling <= counts.statements);
            prop_assert!(counts.replies <= counts.statements);
            prop_assert!(counts.sources <= story.actors.len());
        }
    }
}
