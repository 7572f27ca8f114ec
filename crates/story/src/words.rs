//! The words for kinds, replies and the like, in British English.
//!
//! They are kept in one place so that nothing is called two names, and so that no missing reply
//! is ever worded as a refusal.

use crate::{ActorKind, Evidence, ReplyStatus, Standing, StatementKind, Tally};

/// What is said where an article reports no reply. It describes the article, not the target.
pub const NO_REPLY_REPORTED: &str = "No reply reported in this article";

impl StatementKind {
    /// What a statement of this kind is called: "counter-allegation".
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::Allegation => "allegation",
            Self::Denial => "denial",
            Self::Rejection => "rejection",
            Self::CounterAllegation => "counter-allegation",
            Self::Acknowledgement => "acknowledgement",
            Self::Caveat => "caveat",
            Self::Report => "report",
            Self::Characterisation => "characterisation",
            Self::Action => "action",
            Self::Context => "context",
            Self::DeclinedComment => "declined comment",
        }
    }
}

impl ReplyStatus {
    /// What a target does in reply, at the start of a line: "Denies".
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Denied => "Denies",
            Self::Rejected => "Rejects",
            Self::Countered => "Counters",
            Self::Acknowledged => "Acknowledges",
            Self::DeclinedComment => "Declines to comment",
            Self::NoReplyReported => "No reply reported",
        }
    }

    /// The same within a sentence: "denies".
    #[must_use]
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Denied => "denies",
            Self::Rejected => "rejects",
            Self::Countered => "counters",
            Self::Acknowledged => "acknowledges",
            Self::DeclinedComment => "declines to comment",
            Self::NoReplyReported => "no reply reported",
        }
    }

    /// What goes between the phrase and a number of statements.
    fn joint(self) -> &'static str {
        match self {
            Self::DeclinedComment => " on",
            _ => "",
        }
    }
}

impl Tally {
    /// The reply as a cell of the ledger: "Denies 2 of 3", "Denies all 3", "No reply reported".
    ///
    /// Where there is a reply, the rest of "2 of 3" stands for the statements to which none is
    /// reported. Empty where no statement has a status.
    #[must_use]
    pub fn sentence(&self) -> String {
        let has_reply = self.counts().any(|(status, _)| status.is_reply());
        let shown = self.counts().filter(|(status, _)| status.is_reply() || !has_reply);
        let parts: Vec<String> = shown
            .enumerate()
            .map(|(index, (status, count))| {
                let words = if index == 0 { status.label() } else { status.phrase() };
                match count {
                    _ if status == ReplyStatus::NoReplyReported || self.of == 1 => words.to_owned(),
                    count if count == self.of => format!("{words}{} all {count}", status.joint()),
                    count => format!("{words}{} {count} of {}", status.joint(), self.of),
                }
            })
            .collect();
        parts.join("; ")
    }
}

impl Standing {
    /// How firmly a transfer is put: "Alleged".
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Alleged => "Alleged",
            Self::Proposed => "Proposed",
            Self::Considered => "Considered",
        }
    }
}

impl Evidence {
    /// What the article says of the evidence.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::None => "No evidence mentioned",
            Self::Asserted => "Says that it has information",
            Self::Described => "Says what its evidence is",
            Self::Published => "Says that it has made evidence public",
        }
    }
}

impl ActorKind {
    /// What an actor of this kind is called: "Government body".
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Country => "Country",
            Self::GovernmentBody => "Government body",
            Self::Organisation => "Organisation",
            Self::Person => "Person",
            Self::Region => "Region",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(statuses: &[ReplyStatus]) -> String {
        let mut tally = Tally::default();
        tally.extend(statuses.iter().copied());
        tally.sentence()
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
            assert_eq!(sentence(statuses), expected);
        }
    }

    #[test]
    fn no_missing_reply_is_worded_as_a_refusal() {
        let words = [
            NO_REPLY_REPORTED,
            ReplyStatus::NoReplyReported.label(),
            ReplyStatus::NoReplyReported.phrase(),
        ];
        for text in words {
            let text = text.to_lowercase();
            assert!(text.starts_with("no reply reported"), "{text}");
            for refusal in ["refus", "declin", "silen", "fail", "did not", "comment"] {
                assert!(!text.contains(refusal), "{text}");
            }
        }
    }

    #[test]
    fn phrases_are_labels_within_a_sentence() {
        for status in ReplyStatus::ALL {
            assert_eq!(status.label().to_lowercase(), status.phrase());
        }
    }
}
