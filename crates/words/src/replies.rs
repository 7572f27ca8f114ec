//! What is replied, and that the article reports no reply.

use whosays_story::{
    ActorId, Answered, Missing, MissingReply, ReplyOf, ReplyStatus, Statement, Story, Tally,
};

use crate::{NameForm, Words, say};

impl Words {
    /// What a target does in reply, within a sentence: "denies"; "deny", where its verbs are in the
    /// plural.
    fn reply(&self, status: ReplyStatus, number: &str) -> String {
        match status {
            ReplyStatus::Denied => say!(self, "reply-denied", number = number),
            ReplyStatus::Rejected => say!(self, "reply-rejected", number = number),
            ReplyStatus::Countered => say!(self, "reply-countered", number = number),
            ReplyStatus::Acknowledged => say!(self, "reply-acknowledged", number = number),
            ReplyStatus::DeclinedComment => say!(self, "reply-declined-comment", number = number),
            ReplyStatus::Missing(missing) => self.missing(missing, number),
            ReplyStatus::NoReplyReported => say!(self, "no-reply"),
        }
    }

    /// How a reply is missing, within a sentence: "did not respond". Never worded as a refusal.
    fn missing(&self, missing: Missing, number: &str) -> String {
        match missing {
            Missing::Declined => say!(self, "missing-declined"),
            Missing::NoResponse => say!(self, "missing-no-response"),
            Missing::NotReached => say!(self, "missing-not-reached"),
            Missing::Pending => say!(self, "missing-pending", number = number),
            Missing::NotAsked => say!(self, "missing-not-asked"),
        }
    }

    /// How a reply is missing, of when that is and whose account it is: "could not be reached for
    /// comment (on Friday; as the newspaper tells)".
    fn missing_told(&self, story: &Story, missing: &MissingReply) -> String {
        let told = self.missing(missing.how, Self::number_of(story, [&missing.of]));
        let date = missing.said.as_ref().map(|date| date.as_put.as_str());
        match (date, missing.account.as_deref()) {
            (None, None) => told,
            (Some(date), None) => say!(self, "missing-on", told = told, date = date),
            (None, Some(account)) => say!(self, "missing-by", told = told, account = account),
            (Some(date), Some(account)) => {
                say!(self, "missing-by-on", told = told, account = account, date = date)
            }
        }
    }

    /// The same as a sentence on whoever was asked.
    #[must_use]
    pub fn missing_reply(&self, story: &Story, missing: &MissingReply) -> String {
        let name = self.name(story, &missing.of, NameForm::Opening);
        self.target_reply(&name, &self.missing_told(story, missing))
    }

    fn reply_to_all(&self, status: ReplyStatus, number: &str, of: usize) -> String {
        match status {
            ReplyStatus::Denied => say!(self, "reply-denied-all", number = number, of = of),
            ReplyStatus::Rejected => say!(self, "reply-rejected-all", number = number, of = of),
            ReplyStatus::Countered => say!(self, "reply-countered-all", number = number, of = of),
            ReplyStatus::Acknowledged => {
                say!(self, "reply-acknowledged-all", number = number, of = of)
            }
            ReplyStatus::DeclinedComment => {
                say!(self, "reply-declined-comment-all", number = number, of = of)
            }
            ReplyStatus::Missing(_) => {
                say!(self, "missing-all", how = self.reply(status, number), of = of)
            }
            ReplyStatus::NoReplyReported => self.reply(status, number),
        }
    }

    fn reply_to_some(&self, status: ReplyStatus, number: &str, count: usize, of: usize) -> String {
        match status {
            ReplyStatus::Denied => {
                say!(self, "reply-denied-some", number = number, count = count, of = of)
            }
            ReplyStatus::Rejected => {
                say!(self, "reply-rejected-some", number = number, count = count, of = of)
            }
            ReplyStatus::Countered => {
                say!(self, "reply-countered-some", number = number, count = count, of = of)
            }
            ReplyStatus::Acknowledged => {
                say!(self, "reply-acknowledged-some", number = number, count = count, of = of)
            }
            ReplyStatus::DeclinedComment => {
                say!(self, "reply-declined-comment-some", number = number, count = count, of = of)
            }
            ReplyStatus::Missing(_) => {
                say!(self, "missing-some", how = self.reply(status, number), count = count, of = of)
            }
            ReplyStatus::NoReplyReported => self.reply(status, number),
        }
    }

    /// The replies as a cell of the ledger: "Denies 2 of 3", "Denies all 3", "No reply reported".
    ///
    /// Where there is a reply, the rest of "2 of 3" stands for the statements to which none is
    /// reported. Empty where no statement has a status.
    #[must_use]
    pub fn tally(&self, story: &Story, tally: &Tally, target: &ActorId) -> String {
        self.capital(&self.tally_within(story, tally, target))
    }

    /// The same within a sentence.
    fn tally_within(&self, story: &Story, tally: &Tally, target: &ActorId) -> String {
        let number = Self::number_of(story, [target]);
        // Where something is told of the rest, "2 of 3" is enough.
        let is_told = tally.count(ReplyStatus::NoReplyReported) < tally.of;
        let is_shown = |way: &Answered| way.status != ReplyStatus::NoReplyReported || !is_told;
        let shown = tally.ways().filter(is_shown);
        let said = shown.map(|way| {
            let Answered { status, statements, replies, voice } = way;
            let reply = match statements {
                _ if tally.of == 1 => self.reply(status, number),
                count if count == tally.of => self.reply_to_all(status, number, count),
                count => self.reply_to_some(status, number, count, tally.of),
            };
            // What was said once is not to be read as said of each.
            let reply = if statements > replies && replies > 0 {
                say!(self, "reply-in", reply = reply, count = replies)
            } else {
                reply
            };
            self.reply_by(story, reply, voice.as_slice())
        });
        self.one_after_the_other(said).unwrap_or_default()
    }

    /// Ways of replying, one after the other; `None` where there are none.
    pub(crate) fn one_after_the_other(
        &self,
        replies: impl Iterator<Item = String>,
    ) -> Option<String> {
        replies.reduce(|before, next| say!(self, "reply-and-reply", before = before, next = next))
    }

    /// One way of replying, within a sentence, and whose words it is where it is not the target's own
    /// alone: "acknowledges (Presidency of Iran)".
    fn reply_by(&self, story: &Story, reply: String, voices: &[ActorId]) -> String {
        if voices.is_empty() {
            return reply;
        }
        let names = self.names(story, voices, NameForm::Label);
        say!(self, "reply-by", reply = reply, names = self.all_of(&names))
    }

    /// How one target replies in one way, or how its reply is missing, with who was asked where that
    /// is a part of it.
    fn reply_of(&self, story: &Story, way: &ReplyOf, target: &ActorId, number: &str) -> String {
        let missing = way.missing.iter().map(|missing| {
            let told = self.missing_told(story, missing);
            if missing.of == *target {
                told
            } else {
                self.target_reply(&self.name(story, &missing.of, NameForm::Within), &told)
            }
        });
        self.one_after_the_other(missing)
            .unwrap_or_else(|| self.reply_by(story, self.reply(way.status, number), &way.voices))
    }

    /// All that a target replies to a statement, within a sentence: "denies", "denies; acknowledges
    /// (Presidency of Iran)", "no reply reported". `None` where it calls for none and gets none.
    #[must_use]
    pub fn replies_of(&self, story: &Story, statement: &Statement, id: &ActorId) -> Option<String> {
        self.replies_in(story, statement, id, Self::number_of(story, [id]))
    }

    /// The same of one of several who reply alike, so that the verb is in the plural: "deny".
    #[must_use]
    pub fn replies_of_several(
        &self,
        story: &Story,
        statement: &Statement,
        id: &ActorId,
    ) -> Option<String> {
        self.replies_in(story, statement, id, "plural")
    }

    fn replies_in(
        &self,
        story: &Story,
        statement: &Statement,
        id: &ActorId,
        number: &str,
    ) -> Option<String> {
        let ways = story.replies_of(statement, id);
        self.one_after_the_other(ways.iter().map(|way| self.reply_of(story, way, id, number)))
    }

    /// "Iran: denies".
    #[must_use]
    pub fn target_reply(&self, name: &str, reply: &str) -> String {
        say!(self, "target-reply", name = name, reply = reply)
    }

    /// How the actor answers what is said about it; `None` where nothing asks for an answer.
    #[must_use]
    pub fn answered(&self, story: &Story, actor: &ActorId) -> Option<String> {
        let tally = story.tally(actor);
        let of = tally.of;
        let missing = tally.count(ReplyStatus::NoReplyReported);
        let within = || self.tally_within(story, &tally, actor);
        let told = || self.capital(&within());
        let asks = if tally.uncalled == 0 {
            say!(self, "calls-for-reply", of = of)
        } else {
            say!(self, "calls-or-gets", of = of)
        };
        Some(match (of, missing) {
            (0, _) => return None,
            (of, missing) if of == missing => say!(self, "no-reply-to-any", asks = asks),
            (1, 0) if tally.answered() == 1 => {
                say!(self, "replies-to-one", asks = asks, tally = within())
            }
            (_, 0) => say!(self, "replies-to-all", asks = asks, tally = told()),
            _ => {
                let tally = told();
                say!(self, "no-reply-to-the-others", asks = asks, tally = tally, missing = missing)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use whosays_story::{StatementId, StatementKind};

    use super::*;
    use crate::testing::full;

    use StatementKind::{
        Acknowledgement, Allegation, CounterAllegation, DeclinedComment, Denial, Rejection,
    };

    /// The tally of Borea in a story with so many allegations against it, and these replies.
    fn tally(of: usize, replies: &[(StatementKind, &[usize])]) -> String {
        let mut story = full();
        let mut template = story.statements.first().cloned().unwrap();
        template.about = vec![ActorId::new("borea")];
        template.qualifies.clear();
        let named = |number: usize| StatementId::new(format!("said-{number}"));
        let said = (0..of).map(|number| Statement {
            id: named(number),
            kind: Allegation,
            source: Some(ActorId::new("alba")),
            responds_to: Vec::new(),
            ..template.clone()
        });
        let answers = replies.iter().enumerate().map(|(number, (kind, to))| Statement {
            id: StatementId::new(format!("reply-{number}")),
            kind: *kind,
            source: Some(ActorId::new("borea")),
            about: Vec::new(),
            responds_to: to.iter().copied().map(named).collect(),
            ..template.clone()
        });
        let statements = said.chain(answers).collect();
        story.statements = statements;
        let borea = ActorId::new("borea");
        Words::of("en").tally(&story, &story.tally(&borea), &borea)
    }

    #[test]
    fn tallies_read_as_sentences() {
        for (of, replies, expected) in [
            (0, &[][..], ""),
            (1, &[(Denial, &[0][..])], "Denies"),
            (3, &[(Denial, &[0]), (Denial, &[1]), (Denial, &[2])], "Denies all 3"),
            (3, &[(Denial, &[0]), (Denial, &[2])], "Denies 2 of 3"),
            (1, &[], "No reply reported"),
            (2, &[], "No reply reported"),
            (2, &[(CounterAllegation, &[0]), (Rejection, &[1])], "Rejects 1 of 2; counters 1 of 2"),
            (
                3,
                &[(DeclinedComment, &[0]), (Denial, &[1])],
                "Denies 1 of 3; declines to comment on 1 of 3",
            ),
        ] {
            assert_eq!(tally(of, replies), expected);
        }
    }

    #[test]
    fn what_is_said_once_is_not_counted_as_said_of_each() {
        for (of, replies, expected) in [
            (6, &[(Denial, &[0, 1, 2, 3, 4][..])][..], "Denies 5 of 6 in one reply"),
            (2, &[(DeclinedComment, &[0, 1])], "Declines to comment on all 2 in one reply"),
            (
                4,
                &[(Denial, &[0, 1]), (Denial, &[2, 3]), (Acknowledgement, &[3])],
                "Denies all 4 in 2 replies; acknowledges 1 of 4",
            ),
        ] {
            assert_eq!(tally(of, replies), expected);
        }
    }

    #[test]
    fn verbs_agree_with_whoever_replies() {
        let mut story = full();
        for actor in &mut story.actors {
            actor.plural = actor.id.as_str() == "borea";
        }
        let borea = ActorId::new("borea");
        let words = Words::of("en");
        let told = words.tally(&story, &story.tally(&borea), &borea);
        assert!(told.starts_with("Deny 1 of 3; counter 2 of 3"), "{told}");
    }

    #[test]
    fn how_a_reply_is_missing_is_told_and_never_counted_as_one() {
        let mut story = full();
        let borea = ActorId::new("borea");
        let words = Words::of("en");
        let told = |story: &Story| {
            let id = StatementId::new("was-paid");
            words.replies_of(story, story.statement(&id).unwrap(), &borea)
        };
        let expected = "did not respond when asked for comment (on Tuesday; as the agency tells)";
        assert_eq!(told(&story).as_deref(), Some(expected));
        let paid = story.statement(&StatementId::new("was-paid")).unwrap();
        assert_eq!(
            words.missing_reply(&story, paid.no_reply.first().unwrap()),
            "Borea: did not respond when asked for comment (on Tuesday; as the agency tells)"
        );
        assert_eq!(story.tally(&borea).answered(), 2);
        story.statements.retain(|one| !one.kind.is_reply());
        assert_eq!(
            words.answered(&story, &borea).as_deref(),
            Some(
                "3 statements call for a reply. Did not respond when asked for comment (1 of 3); \
                 to the other 2 the article reports no reply."
            )
        );
        story.statements.retain(|one| one.id.as_str() == "was-paid");
        assert_eq!(
            words.answered(&story, &borea).as_deref(),
            Some("1 statement calls for a reply. Did not respond when asked for comment.")
        );
    }

    #[test]
    fn where_the_voices_of_a_side_differ_each_is_named() {
        let mut story = full();
        let mut granted = story.statement(&StatementId::new("no-comment")).cloned().unwrap();
        granted.id = StatementId::new("granted");
        granted.kind = Acknowledgement;
        granted.source = Some(ActorId::new("alba-treasury"));
        story.statements.push(granted);
        let countered = story.statement(&StatementId::new("borea-counters")).unwrap();
        let told = Words::of("en").replies_of(&story, countered, &ActorId::new("alba"));
        let expected = "acknowledges (Treasury of Alba); declines to comment";
        assert_eq!(told.as_deref(), Some(expected));
    }

    #[test]
    fn an_answer_covers_only_what_it_answers() {
        let answered = |id: &str| Words::of("en").answered(&full(), &ActorId::new(id));
        assert_eq!(
            answered("alba").as_deref(),
            Some("1 statement calls for a reply. Declines to comment.")
        );
        assert_eq!(
            answered("broker").as_deref(),
            Some("1 statement calls for a reply; the article reports none.")
        );
        assert_eq!(answered("alba-treasury"), None);
    }
}
