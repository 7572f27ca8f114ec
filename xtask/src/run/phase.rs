//! The phases of a test run and the table that sums them up.

use super::{Counts, heading, spoken_time};
use anyhow::Result;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// One phase that was run.
pub struct Phase {
    name: &'static str,
    time: Duration,
    counts: Option<Counts>,
    error: Option<String>,
}

/// All phases so far, in the order they ran.
#[derive(Default)]
pub struct Phases(Vec<Phase>);

impl Phases {
    /// Runs one phase under its heading and notes how it went.
    pub fn run<T: Into<Option<Counts>>>(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<T>,
    ) {
        heading(name);
        let start = Instant::now();
        let result = work();
        let time = start.elapsed();
        let (counts, error) = match result {
            Ok(counts) => (counts.into(), None),
            Err(error) => (None, Some(format!("{error:#}"))),
        };
        if let Some(error) = &error {
            eprintln!("{error}");
        }
        self.0.push(Phase { name, time, counts, error });
    }

    /// Whether every phase so far went well.
    pub fn well(&self) -> bool {
        self.0.iter().all(|phase| phase.error.is_none())
    }

    /// The tests of all phases taken together.
    pub fn counts(&self) -> Counts {
        self.0.iter().filter_map(|phase| phase.counts).fold(Counts::default(), Counts::and)
    }

    /// The names of the phases that failed.
    pub fn failed(&self) -> Vec<&'static str> {
        self.0.iter().filter(|phase| phase.error.is_some()).map(|phase| phase.name).collect()
    }

    /// The summary, one line a phase.
    pub fn table(&self) -> String {
        let width = self.0.iter().map(|phase| phase.name.len()).max().unwrap_or(0);
        let mut table = String::new();
        for phase in &self.0 {
            let word = if phase.error.is_some() { "FAILED" } else { "ok" };
            let time = spoken_time(phase.time);
            let counts = phase.counts.map(|counts| counts.to_string()).unwrap_or_default();
            let line = format!("  {:width$}  {word:6}  {time:>9}  {counts}", phase.name);
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{}", line.trim_end());
        }
        let total = self.0.iter().map(|phase| phase.time).sum();
        let _ = write!(table, "  {:width$}          {:>9}", "", spoken_time(total));
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn phases_note_how_they_went() {
        let mut phases = Phases::default();
        phases.run("lints", || Ok(None));
        phases.run("unit tests", || Ok(Counts { passed: 4, ..Counts::default() }));
        assert!(phases.well());
        phases.run("weight", || -> Result<Option<Counts>> { bail!("3 bytes too many") });
        assert!(!phases.well());
        assert_eq!(phases.failed(), ["weight"]);
        assert_eq!(phases.counts().passed, 4);
    }

    #[test]
    fn the_table_names_each_phase_with_its_outcome() {
        let phase = |name, seconds, counts, error: Option<&str>| Phase {
            name,
            time: Duration::from_secs(seconds),
            counts,
            error: error.map(str::to_owned),
        };
        let four = Counts { passed: 4, ..Counts::default() };
        let phases = Phases(vec![
            phase("lints", 2, None, None),
            phase("unit tests", 65, Some(four), None),
            phase("weight", 0, None, Some("3 bytes too many")),
        ]);
        let expected = [
            "  lints       ok          2.0 s",
            "  unit tests  ok       1 m 05 s  4 passed",
            "  weight      FAILED      0.0 s",
            "                       1 m 07 s",
        ];
        assert_eq!(phases.table(), expected.join("\n"));
    }
}
