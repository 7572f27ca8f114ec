//! How often a target replies in which way.

use std::collections::{BTreeMap, BTreeSet};

use crate::{ActorId, ReplyStatus, Statement, StatementId, Story};

/// How often each reply status occurs among some statements about one target. A statement that the
/// target answers in two ways counts under both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    ways: BTreeMap<ReplyStatus, Way>,
    /// How many of the statements have a status.
    pub of: usize,
    /// How many of these call for no reply, and get one all the same.
    pub uncalled: usize,
    answered: usize,
    target: Option<ActorId>,
}

/// The statements that are answered in one way, and the replies that do so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Way {
    statements: usize,
    replies: BTreeSet<StatementId>,
    voices: Vec<ActorId>,
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
    /// Whose words these are, each once, where they are not the target's alone; else none.
    pub voices: Vec<ActorId>,
}

impl Tally {
    /// How many of the statements have this status.
    #[must_use]
    pub fn count(&self, status: ReplyStatus) -> usize {
        self.ways.get(&status).map(|way| way.statements).unwrap_or_default()
    }

    /// To how many of the statements the target replies, in whichever ways.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.answered
    }

    /// The statuses that occur, the firmest first, with how often they do.
    pub fn ways(&self) -> impl Iterator<Item = Answered> {
        self.ways.iter().map(move |(status, way)| Answered {
            voices: if way.voices.iter().all(|voice| Some(voice) == self.target.as_ref()) {
                Vec::new()
            } else {
                way.voices.clone()
            },
            status: *status,
            statements: way.statements,
            replies: way.replies.len(),
        })
    }

    /// Counts one more statement about a target of it.
    pub(super) fn add(&mut self, story: &Story, statement: &Statement, target: &ActorId) {
        let statuses = story.ways_of_target(statement, target);
        self.target = Some(target.clone());
        self.of += usize::from(!statuses.is_empty());
        self.uncalled += usize::from(!statuses.is_empty() && !statement.kind.calls_for_reply());
        self.answered += usize::from(statuses.iter().any(|status| status.is_reply()));
        for status in statuses {
            let way = self.ways.entry(status).or_default();
            way.statements += 1;
            for voice in story.voices_of_way(statement, target, status) {
                if !way.voices.contains(&voice) {
                    way.voices.push(voice);
                }
            }
        }
        for reply in story.replies_by(statement, target) {
            let way = ReplyStatus::of(reply.kind).and_then(|status| self.ways.get_mut(&status));
            if let Some(way) = way {
                way.replies.insert(reply.id.clone());
            }
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
                for way in tally.ways() {
                    prop_assert!(way.statements > 0 && way.statements <= tally.of);
                    prop_assert!(way.replies > 0 || !way.status.is_reply());
                }
            }
        }
    }
}
