//! Programs that come from crates.io.

use super::{Found, Place, cache, lookup};
use crate::run::{cargo, looks_offline, run_with_progress, shown, spoken_time};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program to be had with `cargo install`.
pub struct CargoTool {
    pub package: &'static str,
    pub program: &'static str,
    pub version: &'static str,
    /// What it is for, to follow its name in a sentence.
    pub purpose: &'static str,
    pub expect: &'static str,
}

/// Finds the tool on PATH or in the cache, or installs it into the cache.
pub fn ensure(tool: &CargoTool) -> Result<Found> {
    let CargoTool { program: name, version, .. } = *tool;
    let found = |place| Found { name, version, place };
    if lookup::on_path(&[name]).is_some_and(|program| lookup::is_version(&program, version)) {
        return Ok(found(Place::Machine));
    }
    let root = cache::folder(tool.package, version)?;
    let bin = root.join("bin");
    if is_in(&bin, tool) {
        return Ok(found(Place::Cache(bin)));
    }
    fs::create_dir_all(&root).with_context(|| {
        format!("cannot write to {}; WHOSAYS_TOOLS may name another folder", root.display())
    })?;
    if !fetch_built(tool, &root) {
        build(tool, &root)?;
    }
    if !is_in(&bin, tool) {
        bail!(
            "{name} was installed into {}, but does not say that it is version {version}",
            bin.display()
        );
    }
    Ok(found(Place::Cache(bin)))
}

/// The program's file, once [`ensure`] has put it among `found`.
pub fn program(tool: &CargoTool, found: &[Found]) -> PathBuf {
    found
        .iter()
        .find(|found| found.name == tool.program)
        .and_then(Found::folder)
        .and_then(|folder| lookup::in_folder(&folder, tool.program))
        .unwrap_or_else(|| PathBuf::from(tool.program))
}

fn is_in(bin: &Path, tool: &CargoTool) -> bool {
    lookup::in_folder(bin, tool.program)
        .is_some_and(|program| lookup::is_version(&program, tool.version))
}

/// Gets a built one where `cargo-binstall` is at hand. The other way always works, so a
/// failure here is no error.
fn fetch_built(tool: &CargoTool, root: &Path) -> bool {
    let Some(binstall) = lookup::on_path(&["cargo-binstall"]) else { return false };
    let label = format!("{} {}", tool.program, tool.version);
    println!("{label} ({}) is not here yet; cargo-binstall looks for a built one.", tool.purpose);
    let mut command = Command::new(binstall);
    command
        .args(["--no-confirm", "--disable-strategies", "compile", "--version", tool.version])
        .arg("--root")
        .arg(root)
        .arg(tool.package);
    match run_with_progress(&label, &mut command) {
        Ok(outcome) if outcome.success => {
            println!("{label}: installed in {}.", spoken_time(outcome.time));
            true
        }
        _ => false,
    }
}

fn build(tool: &CargoTool, root: &Path) -> Result<()> {
    let label = format!("{} {}", tool.program, tool.version);
    println!("{label} ({}) is not here yet; cargo builds it: {}.", tool.purpose, tool.expect);
    // A folder of its own, so that a build that was broken off goes on where it stopped.
    let work = root.join("building");
    let mut command = install_command(tool);
    let by_hand = shown(&command);
    command.arg("--root").arg(root).arg("--target-dir").arg(&work);
    // What counts is how soon the tool is there, not how fast it runs.
    command
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_INCREMENTAL", "false")
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_TERM_PROGRESS_WHEN", "always")
        .env("CARGO_TERM_PROGRESS_WIDTH", "100")
        .env_remove("CARGO_TARGET_DIR");
    let outcome = run_with_progress(&label, &mut command).context("cannot start cargo")?;
    if !outcome.success {
        bail!("{}", failure(tool, &by_hand, &outcome.log));
    }
    println!("{label}: installed in {}.", spoken_time(outcome.time));
    // Some hundred megabytes that nothing needs any more; being left with them does no harm.
    let _ = fs::remove_dir_all(work);
    Ok(())
}

fn install_command(tool: &CargoTool) -> Command {
    let mut command = cargo();
    command.args(["install", tool.package, "--version", tool.version, "--locked", "--debug"]);
    command
}

fn failure(tool: &CargoTool, by_hand: &str, log: &str) -> String {
    let reason = if looks_offline(log) {
        "the package registry cannot be reached: is this machine offline?"
    } else {
        "cargo could not build it."
    };
    format!(
        "{} {} is missing; it {}. Getting it failed: {reason}\n\
         What cargo said last:\n{log}\n\
         Run the same command again once that is mended, or install the tool yourself:\n    {by_hand}",
        tool.program, tool.version, tool.purpose
    )
}

#[cfg(test)]
mod tests {
    use super::super::pins;
    use super::*;

    #[test]
    fn a_failure_says_what_is_missing_and_how_to_get_it() {
        let by_hand = shown(&install_command(&pins::GECKODRIVER));
        let offline = failure(&pins::GECKODRIVER, &by_hand, "error: Could not resolve host: x");
        assert!(offline.starts_with("geckodriver 0.37.1 is missing; it lets the"), "{offline}");
        assert!(offline.contains("is this machine offline?"), "{offline}");
        let command = "\n    cargo install geckodriver --version 0.37.1 --locked --debug";
        assert!(offline.ends_with(command), "{offline}");
        let broken = failure(&pins::GECKODRIVER, &by_hand, "error: linker `cc` not found");
        assert!(broken.contains("could not build it") && broken.contains("linker"), "{broken}");
    }

    #[test]
    fn a_tool_of_the_machine_is_called_by_its_name() {
        let found = [Found { name: "geckodriver", version: "0.37.1", place: Place::Machine }];
        assert_eq!(program(&pins::GECKODRIVER, &found), PathBuf::from("geckodriver"));
    }
}
