//! Where the voices of one side do not say the same.

use crate::{ActorId, LedgerRow, Statement, StatementKind, Story};

/// Whether a reply grants what it answers or contests it. Who denies and who rejects say the same of it,
/// and who says nothing says nothing else.
fn grants(reply: StatementKind) -> Option<bool> {
    match reply {
        StatementKind::Acknowledgement => Some(true),
        StatementKind::Denial | StatementKind::Rejection | StatementKind::CounterAllegation => {
            Some(false)
        }
        _ => None,
    }
}

impl Story {
    /// The replies of a target's side to a statement that differ: one voice of it grants what
    /// another contests. In the order of the file; empty where they agree.
    #[must_use]
    pub fn differing_replies(&self, statement: &Statement, target: &ActorId) -> Vec<&Statement> {
        let replies = self.replies_by(statement, target);
        let differs = |one: &&Statement| {
            let others = replies.iter().filter(|other| grants(other.kind) != grants(one.kind));
            let mut others = others.filter(|other| grants(other.kind).is_some());
            grants(one.kind).is_some() && others.any(|other| self.differ(one, other, target))
        };
        replies.iter().copied().filter(differs).collect()
    }

    /// What one voice of a side says and another voice of it limits, each once, among these
    /// statements.
    fn limited_by_others<'a>(
        &'a self,
        statements: impl IntoIterator<Item = &'a Statement>,
        side: &ActorId,
    ) -> Vec<&'a Statement> {
        let mut found: Vec<&Statement> = Vec::new();
        for statement in statements {
            let caveats = self.caveats_of(statement).into_iter();
            let others = caveats
                .filter(|caveat| caveat.id != statement.id && self.differ(statement, caveat, side));
            let others: Vec<&Statement> = others.collect();
            if !others.is_empty() {
                found.push(statement);
                found.extend(others);
            }
        }
        found
    }

    /// Where the voices of an actor's side differ, as the statements in which they do: one grants
    /// what another contests, and what one voice says and another limits. Each once, in
    /// the order of the file; empty for a part of another actor.
    #[must_use]
    pub fn differences(&self, actor: &ActorId) -> Vec<&Statement> {
        if self.principal(actor) != actor {
            return Vec::new();
        }
        let dossier = self.dossier(actor);
        let replies = dossier.said_about.iter();
        let replies = replies.flat_map(|one| self.differing_replies(one, actor));
        let own = dossier.said_by.iter().chain(&dossier.replies).copied();
        self.each_once(replies.chain(self.limited_by_others(own, actor)))
    }

    /// The same within a row of the ledger: where the voices of its target differ in their replies.
    #[must_use]
    pub fn differences_of_target(&self, row: &LedgerRow) -> Vec<&Statement> {
        let said = row.statements.iter().filter_map(|id| self.statement(id));
        self.each_once(said.flat_map(|one| self.differing_replies(one, &row.target)))
    }

    /// The same within a row of the ledger: where the voices of whoever speaks in it differ.
    #[must_use]
    pub fn differences_of_voice(&self, row: &LedgerRow) -> Vec<&Statement> {
        let crate::Voice::Actor(side) = &row.voice else { return Vec::new() };
        let said = row.statements.iter().filter_map(|id| self.statement(id));
        self.each_once(self.limited_by_others(said, side))
    }

    /// Whether two statements of one side are made by different voices of it.
    fn differ(&self, one: &Statement, other: &Statement, side: &ActorId) -> bool {
        let side = self.principal(side);
        let own = |statement: &'_ Statement| -> Vec<ActorId> {
            statement.sources().filter(|id| self.principal(id) == side).cloned().collect()
        };
        let (one, other) = (own(one), own(other));
        // Who says one thing alone and another jointly differs from the other who said that.
        one.iter().any(|voice| other.iter().any(|another| another != voice))
    }

    fn each_once<'a>(
        &self,
        statements: impl IntoIterator<Item = &'a Statement>,
    ) -> Vec<&Statement> {
        let positions = statements.into_iter().filter_map(|one| self.index().statement(&one.id));
        let mut positions: Vec<usize> = positions.collect();
        positions.sort_unstable();
        positions.dedup();
        self.statements_at(&positions)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::super::testing::{full, ids, stories};
    use super::*;
    use crate::{StatementId, StatementKind};

    /// The treasury of Alba grants what Alba denies, and limits what Alba says.
    fn story() -> Story {
        let mut story = full();
        let denied = story.statements.iter_mut().find(|one| one.id.as_str() == "no-comment");
        denied.unwrap().kind = StatementKind::Denial;
        let mut granted = story.statement(&StatementId::new("no-comment")).unwrap().clone();
        granted.id = StatementId::new("granted");
        granted.kind = StatementKind::Acknowledgement;
        granted.source = Some(ActorId::new("alba-treasury"));
        let mut limit = story.statement(&StatementId::new("not-seen-yet")).unwrap().clone();
        limit.id = StatementId::new("cannot-confirm");
        limit.source = Some(ActorId::new("alba-treasury"));
        limit.qualifies = vec![StatementId::new("sends-shells")];
        story.statements.extend([granted, limit]);
        story
    }

    #[test]
    fn differing_voices_are_found_and_named() {
        let story = story();
        let alba = ActorId::new("alba");
        let all = ["sends-shells", "no-comment", "granted", "cannot-confirm"];
        assert_eq!(ids(&story.differences(&alba)), all);
        let of_rows = |find: fn(&Story, &LedgerRow) -> Vec<String>| -> Vec<Vec<String>> {
            let rows = story.ledger().iter().map(|row| find(&story, row));
            rows.filter(|found| !found.is_empty()).collect()
        };
        let targets = of_rows(|story, row| {
            story.differences_of_target(row).iter().map(|one| one.id.to_string()).collect()
        });
        assert_eq!(targets, [["no-comment", "granted"]]);
        let voices = of_rows(|story, row| {
            story.differences_of_voice(row).iter().map(|one| one.id.to_string()).collect()
        });
        // It stands in the rows of both of its targets.
        assert_eq!(voices, [["sends-shells", "cannot-confirm"]; 2]);
    }

    #[test]
    fn one_voice_does_not_differ_from_itself() {
        assert!(full().differences(&ActorId::new("alba")).is_empty());
        // Borea denies a thing and counters it: both are its own words.
        assert!(full().differences(&ActorId::new("borea")).is_empty());
        assert!(story().differences(&ActorId::new("alba-treasury")).is_empty());
    }

    /// Who rejects what another voice denies says the same of it, and who declines says nothing else.
    #[test]
    fn alike_is_not_different() {
        let mut story = story();
        for kind in [StatementKind::Rejection, StatementKind::DeclinedComment] {
            let other = story.statements.iter_mut().find(|one| one.id.as_str() == "granted");
            other.unwrap().kind = kind;
            let differing = story.differences(&ActorId::new("alba"));
            assert_eq!(ids(&differing), ["sends-shells", "cannot-confirm"], "{kind:?}");
        }
    }

    proptest! {
        #[test]
        fn whoever_differs_is_of_that_side(story in stories()) {
            for actor in &story.actors {
                let found = story.differences(&actor.id);
                prop_assert!(found.is_empty() || found.len() > 1);
                for statement in found {
                    prop_assert!(statement.sources().any(|id| *story.principal(id) == actor.id));
                }
            }
        }
    }
}
