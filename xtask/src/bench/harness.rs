//! Running the harness.

use crate::run::{looks_offline, run, run_with_progress, spoken_time};
use crate::tools::BenchTools;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// How the harness finds its way on our page: what a reader clicks, and where the answer stands.
const PAGE: [&str; 8] = [
    "--select-north-korea",
    "a.chip[data-actor=\"north-korea\"]",
    "--actors",
    "a.chip[data-actor]",
    "--panel",
    ".head",
    "--text",
    "^North Korea",
];

/// Whom to measure beside our page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peers {
    /// Those that the targets speak of.
    Named,
    All,
}

/// Installs what the peers are made of, unless that was done for the same lock file.
pub fn install(tools: &BenchTools, folder: &Path) -> Result<()> {
    let lock = fs::read_to_string(folder.join("package-lock.json"))?;
    let done = folder.join("node_modules").join(".installed-for");
    if fs::read_to_string(&done).is_ok_and(|found| found == lock) {
        return Ok(());
    }
    println!("npm gets what the peers are made of: 60 MB, about half a minute.");
    let mut command = Command::new(&tools.npm);
    command.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    let outcome = run_with_progress("npm ci", &mut command).context("cannot start npm")?;
    if !outcome.success {
        let reason = if looks_offline(&outcome.log) {
            "the package registry cannot be reached: is this machine offline?"
        } else {
            "npm could not install it."
        };
        bail!("the peers cannot be built: {reason}\nWhat npm said last:\n{}", outcome.log);
    }
    println!("npm ci: done in {}.", spoken_time(outcome.time));
    fs::write(done, lock)?;
    Ok(())
}

/// Builds the peers and measures them and `page`, as `FOLDER:PAGE` seen from `folder`. Everything
/// that was measured goes to the file that is given back, in JSON.
pub fn measure(
    tools: &BenchTools,
    folder: &Path,
    page: &str,
    peers: Peers,
    runs: u32,
) -> Result<String> {
    let node = || {
        let mut command = Command::new(&tools.node);
        command.current_dir(folder).env("CHROMIUM", &tools.chromium);
        command
    };
    run(node().args(["build.mjs", "story"]))?;
    let out = Path::new("results").join("whosays.json");
    let mut command = node();
    command.args(["bench.mjs", "--runs", &runs.to_string(), "--out"]).arg(&out);
    if peers == Peers::Named {
        command.args(["--peers", "static,vanilla,d3"]);
    }
    run(command.arg("--target").arg(format!("whosays={page}")).args(PAGE))?;
    let out = folder.join(out);
    fs::read_to_string(&out).with_context(|| format!("cannot read {}", out.display()))
}
