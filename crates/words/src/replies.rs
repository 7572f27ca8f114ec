//! What is replied, and that the article reports no reply.

use whosays_story::{ActorId, ReplyStatus, Story, Tally};

use crate::{Words, say};

impl Words {
    /// What a target does in reply, within a sentence: "denies".
    #[must_use]
    pub fn reply(&self, status: ReplyStatus) -> String {
        match status {
            ReplyStatus::Denied => say!(self, "reply-denied"),
            ReplyStatus::Rejected => say!(self, "reply-rejected"),
            ReplyStatus::Countered => say!(self, "reply-countered"),
            ReplyStatus::Acknowledged => say!(self, "reply-acknowledged"),
            ReplyStatus::DeclinedComment => say!(self, "reply-declined-comment"),
            ReplyStatus::NoReplyReported => say!(self, "no-reply"),
        }
    }

    fn reply_to_all(&self, status: ReplyStatus, of: usize) -> String {
        match status {
            ReplyStatus::Denied => say!(self, "reply-denied-all", of = of),
            ReplyStatus::Rejected => say!(self, "reply-rejected-all", of = of),
            ReplyStatus::Countered => say!(self, "reply-countered-all", of = of),
            ReplyStatus::Acknowledged => say!(self, "reply-acknowledged-all", of = of),
            ReplyStatus::DeclinedComment => say!(self, "reply-declined-comment-all", of = of),
            ReplyStatus::NoReplyReported => self.reply(status),
        }
    }

    fn reply_to_some(&self, status: ReplyStatus, count: usize, of: usize) -> String {
        match status {
            ReplyStatus::Denied => say!(self, "reply-denied-some", count = count, of = of),
            ReplyStatus::Rejected => say!(self, "reply-rejected-some", count = count, of = of),
            ReplyStatus::Countered => say!(self, "reply-countered-some", count = count, of = of),
            ReplyStatus::Acknowledged => {
                say!(self, "reply-acknowledged-some", count = count, of = of)
            }
            ReplyStatus::DeclinedComment => {
                say!(self, "reply-declined-comment-some", count = count, of = of)
            }
            ReplyStatus::NoReplyReported => self.reply(status),
        }
    }

    /// The replies as a cell of the ledger: "Denies 2 of 3", "Denies all 3", "No reply reported".
    ///
    /// Where there is a reply, the rest of "2 of 3" stands for the statements to which none is
    /// reported. Empty where no statement has a status.
    #[must_use]
    pub fn tally(&self, tally: &Tally) -> String {
        self.capital(&self.tally_within(tally))
    }

    /// The same within a sentence.
    fn tally_within(&self, tally: &Tally) -> String {
        let has_reply = tally.counts().any(|(status, _)| status.is_reply());
        let shown = tally.counts().filter(|(status, _)| status.is_reply() || !has_reply);
        let said = shown.map(|(status, count)| match count {
            _ if tally.of == 1 => self.reply(status),
            count if count == tally.of => self.reply_to_all(status, count),
            count => self.reply_to_some(status, count, tally.of),
        });
        said.reduce(|before, next| say!(self, "reply-and-reply", before = before, next = next))
            .unwrap_or_default()
    }

    /// "Iran: denies".
    #[must_use]
    pub fn target_reply(&self, name: &str, status: ReplyStatus) -> String {
        say!(self, "target-reply", name = name, reply = self.reply(status))
    }

    /// How the actor answers what is said about it; `None` where nothing asks for an answer.
    #[must_use]
    pub fn answered(&self, story: &Story, actor: &ActorId) -> Option<String> {
        let mut tally = Tally::default();
        let about = story.dossier(actor).said_about;
        tally.extend(about.iter().filter_map(|statement| story.reply_status(statement, actor)));
        let of = tally.of;
        let missing = tally.count(ReplyStatus::NoReplyReported);
        let told = self.tally(&tally);
        Some(match (of, missing) {
            (0, _) => return None,
            (of, missing) if of == missing => say!(self, "no-reply-to-any", of = of),
            (1, 0) => say!(self, "replies-to-one", of = of, tally = self.tally_within(&tally)),
            (_, 0) => say!(self, "replies-to-all", of = of, tally = told),
            _ => say!(self, "no-reply-to-the-others", of = of, tally = told, missing = missing),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::full;

    fn tally(statuses: &[ReplyStatus]) -> String {
        let mut tally = Tally::default();
        tally.extend(statuses.iter().copied());
        Words::of("en").tally(&tally)
    }

    #[test]
    fn tallies_read_as_sentences() {
        use ReplyStatus::{Countered, DeclinedComment, Denied, NoReplyReported, Rejected};
        for (statuses, expected) in [
            (&[][..], ""),
            (&[Denied], "Denies"),
            (&[Denied, Denied, Denied], "Denies all 3"),
            (&[Denied, NoReplyReported, Denied], "Denies 2 of 3"),
            (&[NoReplyReported], "No reply reported"),
            (&[NoReplyReported, NoReplyReported], "No reply reported"),
            (&[Countered, Rejected], "Rejects 1 of 2; counters 1 of 2"),
            (&[DeclinedComment, DeclinedComment], "Declines to comment on all 2"),
            (
                &[DeclinedComment, Denied, NoReplyReported],
                "Denies 1 of 3; declines to comment on 1 of 3",
            ),
        ] {
            assert_eq!(tally(statuses), expected);
        }
    }

    #[test]
    fn an_answer_covers_only_what_it_answers() {
        let answered = |id: &str| Words::of("en").answered(&full(), &ActorId::new(id));
        assert_eq!(
            answered("alba").as_deref(),
            Some("1 statement calls for a reply. Reply: declines to comment.")
        );
        assert_eq!(
            answered("broker").as_deref(),
            Some("1 statement calls for a reply; the article reports none.")
        );
        assert_eq!(answered("alba-treasury"), None);
    }
}
