//! How often a target replies in which way.

use std::collections::{BTreeMap, BTreeSet};

use crate::{ActorId, ReplyStatus, Statement, StatementId, Story};

/// How often each reply status occurs among some statements about one target. A statement that the
/// target answers in two ways counts under both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// By the way, and by whose words these are where they are not the target's own.
    ways: BTreeMap<(ReplyStatus, Option<ActorId>), Way>,
    /// How many of the statements have a status.
    pub of: usize,
    /// How many of these call for no reply, and get one all the same.
    pub uncalled: usize,
    answered: usize,
    /// How many of those that call for a reply get one.
    called_answered: usize,
}

/// How much of what asks for a target's reply gets one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// None is reported.
    None,
    /// To some of it.
    Some,
    /// To all of it.
    All,
}

impl Extent {
    fn of(answered: usize, of: usize) -> Self {
        match answered {
            0 => Self::None,
            all if all == of => Self::All,
            _ => Self::Some,
        }
    }
}

/// The statements that are answered in one way, and the replies that do so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Way {
    statements: usize,
    replies: BTreeSet<StatementId>,
}

/// How much is answered in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// In which way.
    pub status: ReplyStatus,
    /// How many statements are answered so.
    pub statements: usize,
    /// In how many replies: one may answer several statements. None where no reply is reported.
    pub replies: usize,
    /// Whose words these are, or who did not reply, where it is not the target itself.
    pub voice: Option<ActorId>,
}

impl Tally {
    /// How many of the statements have this status.
    #[must_use]
    pub fn count(&self, status: ReplyStatus) -> usize {
        let ways = self.ways.iter().filter(|((one, _), _)| *one == status);
        ways.map(|(_, way)| way.statements).sum()
    }

    /// To how many of the statements the target replies, in whichever ways.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.answered
    }

    /// To how much of the statements the target replies.
    #[must_use]
    pub fn extent(&self) -> Extent {
        Extent::of(self.answered, self.of)
    }

    /// How many of the statements call for a reply.
    #[must_use]
    pub fn called(&self) -> usize {
        self.of - self.uncalled
    }

    /// To how much of what calls for a reply the target replies.
    #[must_use]
    pub fn extent_of_called(&self) -> Extent {
        Extent::of(self.called_answered, self.called())
    }

    /// Whether the target denies, rejects or counters any of the statements.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        let contests = [ReplyStatus::Denied, ReplyStatus::Rejected, ReplyStatus::Countered];
        contests.into_iter().any(|status| self.count(status) > 0)
    }

    /// The statuses that occur, the firmest first, with how often they do.
    pub fn ways(&self) -> impl Iterator<Item = Answered> {
        self.ways.iter().map(|((status, voice), way)| Answered {
            status: *status,
            voice: voice.clone(),
            statements: way.statements,
            replies: way.replies.len(),
        })
    }

    /// Counts one more statement about a target of it.
    pub(super) fn add(&mut self, story: &Story, statement: &Statement, target: &ActorId) {
        let statuses = story.ways_of_target(statement, target);
        self.of += usize::from(!statuses.is_empty());
        let (is_called, is_answered) =
            (story.calls_for_reply(statement), statuses.iter().any(|status| status.is_reply()));
        self.uncalled += usize::from(!statuses.is_empty() && !is_called);
        self.answered += usize::from(is_answered);
        self.called_answered += usize::from(is_called && is_answered);
        // One voice may deny what another of the same side grants: each counts for itself.
        let mut met: BTreeSet<(ReplyStatus, Option<ActorId>)> = BTreeSet::new();
        for status in statuses {
            let voices = story.voices_of_way(statement, target, status).into_iter();
            let missing = story.missing_of(statement, target);
            let missing = missing.filter(|one| ReplyStatus::Missing(one.how) == status);
            let mut voices: Vec<ActorId> =
                voices.chain(missing.map(|one| one.of.clone())).collect();
            if voices.is_empty() {
                voices.push(target.clone());
            }
            let other = |voice: ActorId| (voice != *target).then_some(voice);
            met.extend(voices.into_iter().map(|voice| (status, other(voice))));
        }
        let replies = story.replies_by(statement, target);
        for (status, voice) in met {
            let by = voice.as_ref().unwrap_or(target);
            let alike = replies.iter().filter(|one| {
                ReplyStatus::of(one.kind) == Some(status) && one.sources().any(|id| id == by)
            });
            let alike = alike.map(|reply| reply.id.clone());
            let way = self.ways.entry((status, voice.clone())).or_default();
            way.statements += 1;
            way.replies.extend(alike);
        }
    }
}

impl Story {
    /// How an actor, rolled up, replies to all that is said about it.
    #[must_use]
    pub fn tally(&self, actor: &ActorId) -> Tally {
        let mut tally = Tally::default();
        for statement in self.dossier(actor).said_about {
            tally.add(self, statement, actor);
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::super::testing::{full, stories};
    use super::*;

    #[test]
    fn one_reply_may_answer_several_statements() {
        let mut story = full();
        for statement in &mut story.statements {
            if statement.id.as_str() == "borea-denies" {
                statement.responds_to.push(StatementId::new("sends-grain"));
            }
        }
        let tally = story.tally(&ActorId::new("borea"));
        let denied = tally.ways().find(|way| way.status == ReplyStatus::Denied);
        let denied = denied.map(|way| (way.statements, way.replies));
        assert_eq!(denied, Some((2, 1)));
    }

    /// A part of Alba denies one of the two things that Alba denies, and grants the other.
    #[test]
    fn every_voice_counts_for_itself() {
        let mut story = full();
        let countered = story.statement(&StatementId::new("borea-counters")).unwrap().clone();
        let declined = story.statement(&StatementId::new("no-comment")).unwrap().clone();
        let once_more = StatementId::new("once-more");
        story.statements.push(Statement { id: once_more.clone(), ..countered });
        let reply = |id: &str, source: &str, kind, to: &[&str]| Statement {
            id: StatementId::new(id),
            kind,
            source: Some(ActorId::new(source)),
            responds_to: to.iter().map(|id| StatementId::new(*id)).collect(),
            ..declined.clone()
        };
        story.statements.retain(|one| one.id != declined.id);
        let (denial, grant) = (crate::StatementKind::Denial, crate::StatementKind::Acknowledgement);
        let both = ["borea-counters", "once-more"];
        story.statements.push(reply("all", "alba", denial, &both));
        story.statements.push(reply("one", "alba-treasury", denial, &both[..1]));
        story.statements.push(reply("grants", "alba-treasury", grant, &both[1..]));
        let alba = ActorId::new("alba");
        let tally = story.tally(&alba);
        let ways = tally.ways().map(|way| {
            (way.status, way.voice.map(|id| id.to_string()), way.statements, way.replies)
        });
        let treasury = || Some("alba-treasury".to_owned());
        assert_eq!(
            ways.collect::<Vec<_>>(),
            [
                (ReplyStatus::Denied, None, 2, 1),
                (ReplyStatus::Denied, treasury(), 1, 1),
                (ReplyStatus::Acknowledged, treasury(), 1, 1),
            ]
        );
    }

    proptest! {
        #[test]
        fn what_is_answered_and_what_is_not_make_the_whole(story in stories()) {
            for actor in &story.actors {
                let tally = story.tally(&actor.id);
                let answered = story.dossier(&actor.id).said_about.into_iter();
                let is_reply = |one: &&crate::Statement| {
                    one.kind != crate::StatementKind::DeclinedComment
                };
                let answered = answered.filter(|one| {
                    story.replies_by(one, &actor.id).iter().any(is_reply)
                });
                prop_assert_eq!(tally.answered(), answered.count());
                prop_assert_eq!(tally.extent() == Extent::None, tally.answered() == 0);
                if tally.extent() == Extent::All {
                    prop_assert_eq!(tally.answered(), tally.of);
                }
                for way in tally.ways() {
                    prop_assert!(way.statements > 0 && way.statements <= tally.of);
                    prop_assert!(way.replies > 0 || !way.status.is_reply());
                }
            }
        }
    }
}
