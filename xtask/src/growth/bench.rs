//! The bench: made-up stories, a folder for them, and the press that checks and builds them.

use super::forecast::{Step, forecast};
use super::measured::{Measured, weigh};
use crate::cmd::generate;
use crate::house;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use whosays_sample::Sample;

/// As Trunk leaves it, without a WebAssembly: what is measured is what the press writes.
const TEMPLATE: &str = "<!doctype html><html lang=%LANG%><meta charset=utf-8>\
    <title>%HEAD%</title><body>%BODY%</body></html>";
/// A build that would take longer or more is left out.
const LONGEST: Duration = Duration::from_mins(10);
const LARGEST: f64 = 8e9;

/// The press, and a folder to work in.
pub struct Bench {
    press: PathBuf,
    folder: PathBuf,
}

impl Bench {
    /// The press as it is released.
    pub fn new() -> Result<Self> {
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| house::root().join("target"), PathBuf::from);
        let press = target.join("release").join(format!("whosays{}", std::env::consts::EXE_SUFFIX));
        Ok(Self { press: std::path::absolute(press)?, folder: target.join("growth") })
    }

    /// Measures each size, given as a number of stories, actors and statements.
    pub fn series(&self, sizes: impl Iterator<Item = (usize, usize, usize)>) -> Result<()> {
        println!(
            "| stories | actors | statements | check s | MB held | build s | MB held | again s | files \
             | MB written |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
        );
        let (mut times, mut weights): (Vec<Step>, Vec<Step>) = (Vec::new(), Vec::new());
        for (count, actors, statements) in sizes {
            let files = self.project(count, actors, statements)?;
            let check = Measured::of(Command::new(&self.press).arg("check").args(&files))?;
            let start = format!(
                "| {count} | {actors} | {statements} | {:.2} | {:.0} |",
                check.time.as_secs_f64(),
                megabytes(check.memory)
            );
            let size = (count * statements) as f64;
            let seconds = forecast(&times, size).unwrap_or_default();
            let bytes = forecast(&weights, size).unwrap_or_default();
            if seconds > LONGEST.as_secs_f64() || bytes > LARGEST {
                println!(
                    "{start} left out: about {seconds:.0} s and {:.1} GB | | | | |",
                    bytes / 1e9
                );
                break;
            }
            let build = Measured::of(&mut self.build())?;
            // Nothing has changed, and the maps are kept.
            let again = Measured::of(&mut self.build())?;
            let (files, bytes) = weigh(&self.folder.join("out"))?;
            println!(
                "{start} {:.2} | {:.0} | {:.2} | {files} | {:.1} |",
                build.time.as_secs_f64(),
                megabytes(build.memory),
                again.time.as_secs_f64(),
                megabytes(bytes)
            );
            times.push(Step { size, cost: build.time.as_secs_f64() });
            weights.push(Step { size, cost: bytes as f64 });
        }
        Ok(())
    }

    /// Builds the project. Maps are kept in a folder of its own, which is empty at first.
    fn build(&self) -> Command {
        let mut command = Command::new(&self.press);
        command.args(["build", "--no-cards"]).arg(&self.folder);
        command.arg("--frame").arg(self.folder.join("frame"));
        command.arg("--out").arg(self.folder.join("out"));
        command.env("WHOSAYS_MAP_CACHE", self.folder.join("maps"));
        command.env_remove("TRUNK_STAGING_DIR").env_remove("WHOSAYS_URL");
        command
    }

    /// Takes everything away again.
    pub fn clear(&self) -> Result<()> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)
                .with_context(|| format!("cannot remove {}", self.folder.display()))?;
        }
        Ok(())
    }

    /// A project with so many stories, and what else the press reads; gives the story files.
    fn project(&self, count: usize, actors: usize, statements: usize) -> Result<Vec<PathBuf>> {
        self.clear()?;
        for name in ["style", "src"] {
            copy(&house::root().join(name), &self.folder.join(name))?;
        }
        let frame = self.folder.join("frame");
        fs::create_dir_all(&frame)?;
        fs::write(frame.join("index.html"), TEMPLATE)?;
        (1..=count as u64)
            .map(|seed| {
                let sample = Sample::new(actors, statements, seed);
                generate::write(&sample, &self.folder.join("stories"))
            })
            .collect()
    }
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// Copies the files of a folder, without the folders in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in from.read_dir().with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
