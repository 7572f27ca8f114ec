//! Which build is shown and what is wrong with the next one, told to the pages that wait for it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Counts the builds that went well, and keeps what went wrong since.
pub struct Builds {
    /// When the server was started: a page that an earlier one has sent reloads too.
    start: u128,
    state: Mutex<State>,
    more: Condvar,
}

#[derive(Default)]
struct State {
    /// How many went well.
    built: u64,
    /// How often something went wrong, or went well again.
    told: u64,
    /// What is wrong, in plain words; empty where nothing is.
    trouble: String,
}

impl Default for Builds {
    fn default() -> Self {
        Self::new()
    }
}

impl Builds {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let start = since.map_or(0, |time| time.as_millis());
        Self { start, state: Mutex::default(), more: Condvar::new() }
    }

    /// Says that there is a new one, and that nothing is wrong.
    pub fn add(&self) {
        let mut state = self.state();
        state.built += 1;
        state.trouble.clear();
        self.more.notify_all();
    }

    /// Says what keeps the next one from being made, in plain words. The last good one stays.
    pub fn fail(&self, trouble: String) {
        let mut state = self.state();
        state.told += 1;
        state.trouble = trouble;
        self.more.notify_all();
    }

    /// The name of the build that is shown now, and below it what is wrong, if anything is.
    #[must_use]
    pub fn now(&self) -> String {
        self.told(&self.state())
    }

    /// The same, once its first line is not `seen` any more, or after some time.
    #[must_use]
    pub fn other_than(&self, seen: &str, patience: Duration) -> String {
        let same = |state: &mut State| self.named(state) == seen;
        let waited = self.more.wait_timeout_while(self.state(), patience, same);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        self.told(&state)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A page reloads when the part before the colon is another.
    fn named(&self, state: &State) -> String {
        format!("{}.{}:{}", self.start, state.built, state.told)
    }

    fn told(&self, state: &State) -> String {
        format!("{}\n{}", self.named(state), state.trouble)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::sync::Arc;
    use std::thread;

    fn name(told: &str) -> String {
        told.lines().next().unwrap().to_owned()
    }

    #[test]
    fn who_waits_hears_of_the_next_build() {
        let builds = Arc::new(Builds::new());
        let seen = name(&builds.now());
        assert_eq!(name(&builds.other_than(&seen, Duration::from_millis(5))), seen);
        let waiting = {
            let (builds, seen) = (Arc::clone(&builds), seen.clone());
            thread::spawn(move || builds.other_than(&seen, Duration::from_mins(1)))
        };
        builds.add();
        assert_eq!(waiting.join().unwrap(), builds.now());
        assert_ne!(name(&builds.now()), seen);
    }

    #[test]
    fn trouble_is_told_without_a_reload_and_gone_with_the_next_build() {
        let builds = Builds::new();
        let shown = |told: &str| told.split_once(':').unwrap().0.to_owned();
        let before = builds.now();
        builds.fail("story.toml:3: no".to_owned());
        let during = builds.now();
        assert!(during.ends_with("\nstory.toml:3: no"), "{during}");
        assert_eq!(shown(&during), shown(&before));
        assert_ne!(name(&during), name(&before));
        builds.add();
        assert!(builds.now().ends_with('\n'));
        assert_ne!(shown(&builds.now()), shown(&before));
    }

    #[test]
    fn a_page_of_an_earlier_server_hears_at_once() {
        let builds = Builds::new();
        assert_eq!(builds.other_than("1.7:0", Duration::from_mins(1)), builds.now());
    }
}
