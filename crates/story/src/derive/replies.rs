//! Who replies to what, and how.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    ActorId, Assesses, Missing, MissingReply, Statement, StatementId, StatementKind, Story,
};

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
    /// The article tells how a reply is missing. It is never counted as one.
    Missing(Missing),
    /// The article reports no reply. This describes the article, not the target.
    NoReplyReported,
}

impl ReplyStatus {
    /// Whether there is a reply. That there will be no comment is none, however it is told.
    #[must_use]
    pub fn is_reply(self) -> bool {
        !matches!(self, Self::DeclinedComment | Self::Missing(_) | Self::NoReplyReported)
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

/// One way in which a target replies to a statement, or in which its reply is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyOf {
    /// The way.
    pub status: ReplyStatus,
    /// Whose words these are, each once, where they are not the target's alone; else none.
    pub voices: Vec<ActorId>,
    /// How a reply is missing, as the article tells.
    pub missing: Vec<MissingReply>,
}

impl Story {
    /// Whether fairness asks what the targets of a statement reply, and says so where no reply is
    /// reported: also where a third party holds what calls for a reply to be so, of somebody.
    #[must_use]
    pub fn calls_for_reply(&self, statement: &Statement) -> bool {
        let holds = |assesses: &Assesses| {
            let mut assessed = assesses.statements.iter().filter_map(|id| self.statement(id));
            assesses.conclusion.upholds() && assessed.any(|one| one.kind.calls_for_reply())
        };
        statement.kind.calls_for_reply()
            || !statement.about.is_empty() && statement.assesses.as_ref().is_some_and(holds)
    }

    /// How a target of the statement replies to it: every way in which it does, the firmest first,
    /// or that no reply is reported where the statement calls for one. Empty if it calls for none
    /// and gets none, and if the actor, rolled up, is no target.
    #[must_use]
    pub fn replies_of(&self, statement: &Statement, actor: &ActorId) -> Vec<ReplyOf> {
        if !self.targets(statement).contains(&self.principal(actor)) {
            return Vec::new();
        }
        let mut ways: Vec<ReplyOf> = self
            .ways_of_target(statement, actor)
            .into_iter()
            .map(|status| ReplyOf {
                status,
                voices: self.voices_of_way(statement, actor, status),
                missing: self.missing_in_way(statement, actor, status),
            })
            .collect();
        for way in &mut ways {
            if way.voices == [actor.clone()] {
                way.voices.clear();
            }
        }
        ways
    }

    /// Who of the side of a target replies in one way, in the order of the file.
    pub(super) fn voices_of_way(
        &self,
        statement: &Statement,
        target: &ActorId,
        status: ReplyStatus,
    ) -> Vec<ActorId> {
        let mut voices: Vec<ActorId> = Vec::new();
        let replies = self.replies_by(statement, target).into_iter();
        let alike = replies.filter(|one| ReplyStatus::of(one.kind) == Some(status));
        for source in alike.flat_map(Statement::sources) {
            // Others who reply jointly speak for themselves.
            let is_own = self.principal(source) == self.principal(target);
            if is_own && !voices.contains(source) {
                voices.push(source.clone());
            }
        }
        voices
    }

    fn missing_in_way(
        &self,
        statement: &Statement,
        target: &ActorId,
        status: ReplyStatus,
    ) -> Vec<MissingReply> {
        let missing = self.missing_of(statement, target);
        missing.filter(|one| ReplyStatus::Missing(one.how) == status).cloned().collect()
    }

    /// Whether a target of the statement is reported to reply to it.
    #[must_use]
    pub fn is_answered_by(&self, statement: &Statement, target: &ActorId) -> bool {
        self.replies_of(statement, target).iter().any(|way| way.status.is_reply())
    }

    /// Whether a target of the statement is reported to reply to it in this way.
    #[must_use]
    pub fn is_answered_in(
        &self,
        statement: &Statement,
        target: &ActorId,
        status: ReplyStatus,
    ) -> bool {
        self.replies_of(statement, target).iter().any(|way| way.status == status)
    }

    /// The statuses of an actor that is known to be a target, the firmest first.
    pub(super) fn ways_of_target(
        &self,
        statement: &Statement,
        target: &ActorId,
    ) -> BTreeSet<ReplyStatus> {
        let replies = self.replies_by(statement, target);
        let mut ways: BTreeSet<ReplyStatus> =
            replies.iter().filter_map(|reply| ReplyStatus::of(reply.kind)).collect();
        ways.extend(self.missing_of(statement, target).map(|one| ReplyStatus::Missing(one.how)));
        if ways.is_empty() && self.calls_for_reply(statement) {
            ways.insert(ReplyStatus::NoReplyReported);
        }
        ways
    }

    /// How a reply by a target, rolled up, is missing, where the article tells.
    pub fn missing_of<'a>(
        &'a self,
        statement: &'a Statement,
        target: &'a ActorId,
    ) -> impl Iterator<Item = &'a MissingReply> {
        let target = self.principal(target);
        statement.no_reply.iter().filter(move |one| self.principal(&one.of) == target)
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
        replies.retain(|reply| self.speakers(reply).contains(&actor));
        replies
    }

    /// What third parties conclude on a statement, in the order of the file.
    #[must_use]
    pub fn assessments_of(&self, statement: &Statement) -> Vec<&Statement> {
        self.statements_at(self.index().assessments(&statement.id))
    }

    /// Whatever replies to a statement, limits it or is a third party's on it, each once, in the
    /// order of the file.
    #[must_use]
    pub fn answers_to(&self, id: &StatementId) -> Vec<&Statement> {
        let index = self.index();
        let mut positions = [index.replies(id), index.caveats(id), index.assessments(id)].concat();
        positions.sort_unstable();
        positions.dedup();
        self.statements_at(&positions)
    }

    /// Whether it has a place of its own in the order of time. A caveat stands with what it limits.
    #[must_use]
    pub fn stands_alone(&self, statement: &Statement) -> bool {
        let limits = |id: &StatementId| *id != statement.id && self.statement(id).is_some();
        statement.kind != StatementKind::Caveat || !statement.qualifies.iter().any(limits)
    }

    /// What limits the statement, by the same side, in the order of the file.
    #[must_use]
    pub fn caveats_of(&self, statement: &Statement) -> Vec<&Statement> {
        self.statements_at(self.index().caveats(&statement.id))
    }

    /// What limits the statement, each directly followed by what limits it in turn, each once.
    #[must_use]
    pub fn all_caveats_of(&self, statement: &Statement) -> Vec<&Statement> {
        let mut found: Vec<&Statement> = Vec::new();
        let mut open = self.caveats_of(statement);
        open.reverse();
        while let Some(caveat) = open.pop() {
            if caveat.id == statement.id || found.iter().any(|known| known.id == caveat.id) {
                continue;
            }
            found.push(caveat);
            open.extend(self.caveats_of(caveat).into_iter().rev());
        }
        found
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::super::testing::{full, stories};
    use super::*;

    fn ways(story: &Story, statement: &str, actor: &str) -> Vec<ReplyOf> {
        let statement = story.statement(&crate::StatementId::new(statement)).unwrap();
        story.replies_of(statement, &ActorId::new(actor))
    }

    fn statuses(statement: &str, actor: &str) -> Vec<ReplyStatus> {
        ways(&full(), statement, actor).into_iter().map(|way| way.status).collect()
    }

    #[test]
    fn a_target_replies_in_its_own_way() {
        let both = [ReplyStatus::Denied, ReplyStatus::Countered];
        assert_eq!(statuses("sends-shells", "borea"), both);
        assert_eq!(statuses("sends-shells", "cora"), [ReplyStatus::NoReplyReported]);
        assert_eq!(statuses("sends-grain", "borea"), [ReplyStatus::Countered]);
        assert_eq!(statuses("borea-counters", "alba"), [ReplyStatus::DeclinedComment]);
    }

    /// The treasury of Alba grants what Alba declines to comment on.
    fn two_voices() -> Story {
        let mut story = full();
        let no_comment = crate::StatementId::new("no-comment");
        let mut granted = story.statement(&no_comment).unwrap().clone();
        granted.id = crate::StatementId::new("granted");
        granted.kind = StatementKind::Acknowledgement;
        granted.source = Some(ActorId::new("alba-treasury"));
        story.statements.push(granted);
        story
    }

    #[test]
    fn no_reply_hides_another() {
        let granted = ReplyOf {
            status: ReplyStatus::Acknowledged,
            voices: vec![ActorId::new("alba-treasury")],
            missing: Vec::new(),
        };
        let declined = ReplyOf {
            status: ReplyStatus::DeclinedComment,
            voices: Vec::new(),
            missing: Vec::new(),
        };
        assert_eq!(ways(&two_voices(), "borea-counters", "alba"), [granted, declined]);
        // Where it is the treasury that was spoken about, it is the country that is named.
        let by = |way: &ReplyOf| way.voices.clone();
        let of_treasury: Vec<_> =
            ways(&two_voices(), "borea-counters", "alba-treasury").iter().map(by).collect();
        assert_eq!(of_treasury.concat(), [ActorId::new("alba")]);
    }

    #[test]
    fn a_part_answers_as_its_country() {
        assert_eq!(statuses("borea-counters", "alba-treasury"), [ReplyStatus::DeclinedComment]);
    }

    #[test]
    fn a_national_does_not_answer_for_the_country() {
        assert_eq!(statuses("sends-shells", "broker"), []);
        assert_eq!(statuses("sanctions-broker", "borea"), []);
        assert_eq!(statuses("sanctions-broker", "broker"), [ReplyStatus::NoReplyReported]);
    }

    #[test]
    fn what_calls_for_no_reply_has_no_missing_one() {
        assert_eq!(statuses("is-hungry", "borea"), []);
    }

    /// A finding asks its target for a reply where it holds to be so what asked for one, and only there.
    #[test]
    fn a_finding_asks_for_a_reply_as_what_it_is_on_did() {
        let called = |on: &str, conclusion| {
            let mut story = full();
            let finding =
                story.statements.iter_mut().find(|one| one.kind == StatementKind::Finding);
            let finding = finding.unwrap();
            finding.about = vec![ActorId::new("borea")];
            finding.assesses =
                Some(Assesses { statements: vec![StatementId::new(on)], conclusion, part: None });
            let finding = finding.id.clone();
            let finding = story.statement(&finding).unwrap();
            story.calls_for_reply(finding)
        };
        assert!(called("sends-shells", crate::Conclusion::Upheld));
        assert!(!called("sends-shells", crate::Conclusion::Dismissed));
        assert!(!called("sends-shells", crate::Conclusion::Inconclusive));
        assert!(!called("is-hungry", crate::Conclusion::Upheld));
        assert!(!called("borea-denies", crate::Conclusion::Upheld));
    }

    #[test]
    fn a_caveat_of_a_caveat_follows_it() {
        let mut story = full();
        let id = crate::StatementId::new;
        let mut further = story.statement(&id("not-seen-yet")).unwrap().clone();
        further.id = id("as-of-today");
        further.qualifies = vec![id("not-seen-yet")];
        story.statements.push(further);
        let limited = story.statement(&id("sends-grain")).unwrap();
        let caveats = story.all_caveats_of(limited);
        assert_eq!(super::super::testing::ids(&caveats), ["not-seen-yet", "as-of-today"]);
    }

    proptest! {
        #[test]
        fn answers_are_the_replies_and_the_caveats_in_the_order_of_the_file(story in stories()) {
            for statement in &story.statements {
                let answers = story.answers_to(&statement.id);
                let named = |one: &&Statement| {
                    let replies = one.kind.is_reply() && one.responds_to.contains(&statement.id);
                    let assesses = one.kind.is_assessment()
                        && one.assesses.iter().any(|on| on.statements.contains(&statement.id));
                    replies || assesses || one.qualifies.contains(&statement.id)
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
                    let found = story.replies_of(statement, &actor.id);
                    let found: BTreeSet<ReplyStatus> =
                        found.into_iter().map(|way| way.status).collect();
                    let mut expected = BTreeSet::new();
                    for reply in story.statements.iter().filter(|_| is_target) {
                        let by = reply.sources().map(|source| story.principal(source));
                        if by.into_iter().any(|by| by == story.principal(&actor.id))
                            && reply.responds_to.contains(&statement.id)
                        {
                            expected.extend(ReplyStatus::of(reply.kind));
                        }
                    }
                    let missing = statement.no_reply.iter().filter(|one| {
                        is_target && story.principal(&one.of) == story.principal(&actor.id)
                    });
                    expected.extend(missing.map(|one| ReplyStatus::Missing(one.how)));
                    if expected.is_empty() && is_target && story.calls_for_reply(statement) {
                        expected.insert(ReplyStatus::NoReplyReported);
                    }
                    prop_assert_eq!(found, expected);
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
