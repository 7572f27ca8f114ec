//! How often a target replies in which way.

use std::collections::BTreeMap;

use crate::ReplyStatus;

/// How often each reply status occurs among some statements about one target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    counts: BTreeMap<ReplyStatus, usize>,
    /// How many of the statements have a status.
    pub of: usize,
}

impl Tally {
    /// How many of the statements have this status.
    #[must_use]
    pub fn count(&self, status: ReplyStatus) -> usize {
        self.counts.get(&status).copied().unwrap_or_default()
    }

    /// The statuses that occur, the firmest first, with how often they do.
    pub fn counts(&self) -> impl Iterator<Item = (ReplyStatus, usize)> {
        self.counts.iter().map(|(status, count)| (*status, *count))
    }
}

impl Extend<ReplyStatus> for Tally {
    fn extend<T: IntoIterator<Item = ReplyStatus>>(&mut self, statuses: T) {
        for status in statuses {
            *self.counts.entry(status).or_default() += 1;
            self.of += 1;
        }
    }
}
