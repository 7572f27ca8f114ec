//! How much there is: numbers with what they count.

use whosays_story::{Counts, Dossier};

use crate::{Words, say};

impl Words {
    /// How many statements, replies and speakers a story has, each with what it is called.
    #[must_use]
    pub fn counts(&self, counts: &Counts) -> [(String, String); 3] {
        let Counts { statements, replies, sources, .. } = *counts;
        [
            (self.number(statements), say!(self, "count-statements", count = statements)),
            (self.number(replies), say!(self, "count-replies", count = replies)),
            (self.number(sources), say!(self, "count-sources", count = sources)),
        ]
    }

    /// How many statements call for a reply, and how many get one.
    #[must_use]
    pub fn counts_of_replies(&self, counts: &Counts) -> String {
        let Counts { calling, called_for, answered, .. } = *counts;
        if calling == called_for {
            say!(self, "counts-of-replies", calling = calling, answered = answered)
        } else {
            say!(
                self,
                "counts-of-replies-of-each",
                calling = calling,
                all = called_for,
                answered = answered
            )
        }
    }

    /// How many statements are about an actor, reply for it and are made by it, each with what it
    /// is called.
    #[must_use]
    pub fn dossier_counts(&self, dossier: &Dossier<'_>) -> [(String, String); 3] {
        let about = dossier.said_about.len();
        let replies = dossier.replies.len();
        let by = dossier.said_by.len();
        [
            (self.number(about), say!(self, "count-about", count = about)),
            (self.number(replies), say!(self, "count-replies", count = replies)),
            (self.number(by), say!(self, "count-by", count = by)),
        ]
    }

    /// "1 statement", "2 statements".
    #[must_use]
    pub fn statements(&self, count: usize) -> String {
        say!(self, "statements", count = count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_counts_in_all_six_ways() {
        let words = Words::of("ar-EG");
        for (count, said) in [
            (0, "لا إفادات"),
            (1, "إفادة واحدة"),
            (2, "إفادتان"),
            (3, "٣ إفادات"),
            (11, "١١ إفادة"),
            (100, "١٠٠ إفادة"),
            (103, "١٠٣ إفادات"),
            (1111, "١١١١ إفادة"),
        ] {
            assert_eq!(words.statements(count), said);
        }
        // The digits of the region; those of no region are the ones of the web.
        assert_eq!(Words::of("ar").statements(3), "3 إفادات");
    }
}
