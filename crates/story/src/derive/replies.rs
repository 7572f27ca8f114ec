//! Who replies to what, and how.

use serde::{Deserialize, Serialize};

use crate::{ActorId, Statement, StatementId, StatementKind, Story};

/// What a target of a statement is reported to reply to it, the firmest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyStatus {
    /// It says that the statement is not so.
    Denied,
    /// It refuses the statement without saying that it is not so.
    Rejected,
    /// It answers with an allegation of its own.
    Countered,
    /// It grants the statement, whole or in part.
    Acknowledged,
    /// It says that it will not comment.
    DeclinedComment,
    /// The article reports no reply. This describes the article, not the target.
    NoReplyReported,
}

impl ReplyStatus {
    /// Every status, the firmest first.
    pub const ALL: [Self; 6] = [
        Self::Denied,
        Self::Rejected,
        Self::Countered,
        Self::Acknowledged,
        Self::DeclinedComment,
        Self::NoReplyReported,
    ];

    /// Whether there is a reply.
    #[must_use]
    pub fn is_reply(self) -> bool {
        self != Self::NoReplyReported
    }

    /// The status that a reply of this kind brings about; nothing for what is no reply.
    #[must_use]
    pub fn of(kind: StatementKind) -> Option<Self> {
        match kind {
            StatementKind::Denial => Some(Self::Denied),
            StatementKind::Rejection => Some(Self::Rejected),
            StatementKind::CounterAllegation => Some(Self::Countered),
            StatementKind::Acknowledgement => Some(Self::Acknowledged),
            StatementKind::DeclinedComment => Some(Self::DeclinedComment),
            _ => None,
        }
    }
}

impl Story {
    /// What a target of the statement replies to it: the firmest of its replies, or that none is
    /// reported where the statement calls for one. Nothing if the actor, rolled up, is no target.
    #[must_use]
    pub fn reply_status(&self, statement: &Statement, actor: &ActorId) -> Option<ReplyStatus> {
        if !self.targets(statement).contains(&self.principal(actor)) {
            return None;
        }
        self.status_of_target(statement, actor)
    }

    /// The same for an actor that is known to be a target.
    pub(super) fn status_of_target(
        &self,
        statement: &Statement,
        target: &ActorId,
    ) -> Option<ReplyStatus> {
        let replies = self.replies_by(statement, target);
        let firmest = replies.iter().filter_map(|reply| ReplyStatus::of(reply.kind)).min();
        firmest.or(statement.kind.calls_for_reply().then_some(ReplyStatus::NoReplyReported))
    }

    /// The replies to a statement, in the order of the file.
    #[must_use]
    pub fn replies_to(&self, statement: &Statement) -> Vec<&Statement> {
        self.statements_at(self.index().replies(&statement.id))
    }

    /// The replies of one actor, rolled up, to a statement, in the order of the file.
    #[must_use]
    pub fn replies_by(&self, statement: &Statement, actor: &ActorId) -> Vec<&Statement> {
        let actor = self.principal(actor);
        let mut replies = self.replies_to(statement);
        replies.retain(|reply| self.speaker(reply) == Some(actor));
        replies
    }

    /// Whatever replies to a statement or limits it, each once, in the order of the file.
    #[must_use]
    pub fn answers_to(&self, id: &StatementId) -> Vec<&Statement> {
        let mut positions = [self.index().replies(id), self.index().caveats(id)].concat();
        positions.sort_unstable();
        positions.dedup();
        self.statements_at(&positions)
    }

    /// What limits the statement, by the same source, in the order of the file.
    #[must_use]
    pub fn caveats_of(&self, statement: &Statement) -> Vec<&Statement> {
        self.statements_at(self.index().caveats(&statement.id))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::super::testing::{full, stories};
    use super::*;

    fn status(statement: &str, actor: &str) -> Option<ReplyStatus> {
        let story = full();
        let statement = story.statement(&crate::StatementId::new(statement)).unwrap();
        story.reply_status(statement, &ActorId::new(actor))
    }

    #[test]
    fn the_firmest_reply_of_a_target_counts() {
        assert_eq!(status("sends-shells", "borea"), Some(ReplyStatus::Denied));
        assert_eq!(status("sends-shells", "cora"), Some(ReplyStatus::NoReplyReported));
        assert_eq!(status("sends-grain", "borea"), Some(ReplyStatus::Countered));
        assert_eq!(status("borea-counters", "alba"), Some(ReplyStatus::DeclinedComment));
    }

    #[test]
    fn a_part_answers_as_its_country() {
        assert_eq!(status("borea-counters", "alba-treasury"), Some(ReplyStatus::DeclinedComment));
    }

    #[test]
    fn a_national_does_not_answer_for_the_country() {
        assert_eq!(status("sends-shells", "broker"), None);
        assert_eq!(status("sanctions-broker", "borea"), None);
        assert_eq!(status("sanctions-broker", "broker"), Some(ReplyStatus::NoReplyReported));
    }

    #[test]
    fn what_calls_for_no_reply_has_no_missing_one() {
        assert_eq!(status("is-hungry", "borea"), None);
    }

    proptest! {
        #[test]
        fn answers_are_the_replies_and_the_caveats_in_the_order_of_the_file(story in stories()) {
            for statement in &story.statements {
                let answers = story.answers_to(&statement.id);
                let named = |one: &&Statement| {
                    let replies = one.kind.is_reply() && one.responds_to.contains(&statement.id);
                    replies || one.qualifies.contains(&statement.id)
                };
                let expected: Vec<&Statement> = story.statements.iter().filter(named).collect();
                prop_assert_eq!(answers, expected);
            }
        }

        #[test]
        fn only_targets_have_a_status(story in stories()) {
            for statement in &story.statements {
                for actor in &story.actors {
                    let is_target = statement
                        .about
                        .iter()
                        .any(|target| story.principal(target) == story.principal(&actor.id));
                    let status = story.reply_status(statement, &actor.id);
                    prop_assert!(is_target || status.is_none());
                    prop_assert_eq!(
                        status.is_some_and(ReplyStatus::is_reply),
                        is_target && !story.replies_by(statement, &actor.id).is_empty()
                    );
                    prop_assert!(
                        !is_target || !statement.kind.calls_for_reply() || status.is_some()
                    );
                }
            }
        }

        #[test]
        fn replies_answer_exactly_what_they_say_they_answer(story in stories()) {
            for statement in &story.statements {
                for other in &story.statements {
                    let listed = story.replies_to(statement).contains(&other);
                    let linked =
                        other.kind.is_reply() && other.responds_to.contains(&statement.id);
                    prop_assert_eq!(listed, linked);
                }
            }
        }
    }
}
