//! The stages of a test run and the table that sums them up.

use super::{Counts, heading, spoken_time};
use anyhow::Result;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// One stage that was run.
pub struct Stage {
    name: &'static str,
    time: Duration,
    counts: Option<Counts>,
    error: Option<String>,
}

/// All stages so far, in the order they ran.
#[derive(Default)]
pub struct Stages(Vec<Stage>);

impl Stages {
    /// Runs one stage under its heading and notes how it went.
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
        self.0.push(Stage { name, time, counts, error });
    }

    /// Whether every stage so far went well.
    pub fn well(&self) -> bool {
        self.0.iter().all(|stage| stage.error.is_none())
    }

    /// The tests of all stages taken together.
    pub fn counts(&self) -> Counts {
        self.0.iter().filter_map(|stage| stage.counts).fold(Counts::default(), Counts::and)
    }

    /// The names of the stages that failed.
    pub fn failed(&self) -> Vec<&'static str> {
        self.0.iter().filter(|stage| stage.error.is_some()).map(|stage| stage.name).collect()
    }

    /// The summary, one line a stage.
    pub fn table(&self) -> String {
        let width = self.0.iter().map(|stage| stage.name.len()).max().unwrap_or(0);
        let mut table = String::new();
        for stage in &self.0 {
            let word = if stage.error.is_some() { "FAILED" } else { "ok" };
            let time = spoken_time(stage.time);
            let counts = stage.counts.map(|counts| counts.to_string()).unwrap_or_default();
            let line = format!("  {:width$}  {word:6}  {time:>9}  {counts}", stage.name);
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{}", line.trim_end());
        }
        let total = self.0.iter().map(|stage| stage.time).sum();
        let _ = write!(table, "  {:width$}          {:>9}", "", spoken_time(total));
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn stages_note_how_they_went() {
        let mut stages = Stages::default();
        stages.run("lints", || Ok(None));
        stages.run("unit tests", || Ok(Counts { passed: 4, ..Counts::default() }));
        assert!(stages.well());
        stages.run("weight", || -> Result<Option<Counts>> { bail!("3 bytes too many") });
        assert!(!stages.well());
        assert_eq!(stages.failed(), ["weight"]);
        assert_eq!(stages.counts().passed, 4);
    }

    #[test]
    fn the_table_names_each_stage_with_its_outcome() {
        let stage = |name, seconds, counts, error: Option<&str>| Stage {
            name,
            time: Duration::from_secs(seconds),
            counts,
            error: error.map(str::to_owned),
        };
        let four = Counts { passed: 4, ..Counts::default() };
        let stages = Stages(vec![
            stage("lints", 2, None, None),
            stage("unit tests", 65, Some(four), None),
            stage("weight", 0, None, Some("3 bytes too many")),
        ]);
        let expected = [
            "  lints       ok          2.0 s",
            "  unit tests  ok       1 m 05 s  4 passed",
            "  weight      FAILED      0.0 s",
            "                       1 m 07 s",
        ];
        assert_eq!(stages.table(), expected.join("\n"));
    }
}
