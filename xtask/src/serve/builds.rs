//! Which build is shown, told to the pages that wait for the next one.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Counts the builds that went well.
pub struct Builds {
    /// When the server was started: a page that an earlier one has sent reloads too.
    start: u128,
    count: Mutex<u64>,
    more: Condvar,
}

impl Builds {
    /// None yet.
    pub fn new() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let start = since.map_or(0, |time| time.as_millis());
        Self { start, count: Mutex::new(0), more: Condvar::new() }
    }

    /// Says that there is a new one.
    pub fn add(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.more.notify_all();
    }

    /// The name of the build that is shown now.
    pub fn now(&self) -> String {
        self.named(*self.count.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The same, once it is not `seen` any more, or after some time.
    pub fn other_than(&self, seen: &str, patience: Duration) -> String {
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |count: &mut u64| self.named(*count) == seen;
        let waited = self.more.wait_timeout_while(count, patience, same);
        let (count, _) = waited.unwrap_or_else(PoisonError::into_inner);
        self.named(*count)
    }

    fn named(&self, count: u64) -> String {
        format!("{}.{count}", self.start)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::sync::Arc;
    use std::thread;

    #[test]
    fn who_waits_hears_of_the_next_build() {
        let builds = Arc::new(Builds::new());
        let seen = builds.now();
        assert_eq!(builds.other_than(&seen, Duration::from_millis(5)), seen);
        let waiting = {
            let (builds, seen) = (Arc::clone(&builds), seen.clone());
            thread::spawn(move || builds.other_than(&seen, Duration::from_mins(1)))
        };
        builds.add();
        assert_eq!(waiting.join().unwrap(), builds.now());
        assert_ne!(builds.now(), seen);
    }

    #[test]
    fn a_page_of_an_earlier_server_hears_at_once() {
        let builds = Builds::new();
        assert_eq!(builds.other_than("1.7", Duration::from_mins(1)), builds.now());
    }
}
