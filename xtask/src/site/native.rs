//! The programs of this workspace that a build runs.

use crate::house;
use crate::run::{cargo, run};
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

/// Compiles the press, with cargo's own progress.
pub fn press(quiet: bool) -> Result<()> {
    compile("whosays", quiet)
}

/// Compiles what makes WebAssembly fit for browsers.
pub fn bundler(quiet: bool) -> Result<()> {
    compile("whosays-bundle", quiet)
}

// One at a time: compiled together they would share the features of their dependencies, and
// cargo would compile some anew for whoever builds one of them alone.
fn compile(package: &str, quiet: bool) -> Result<()> {
    run(cargo().args(["build", "--package", package]).args(quiet.then_some("--quiet")))
}

/// A compiled program of this workspace, started in the top folder.
pub fn program(name: &str) -> Result<Command> {
    let mut command = Command::new(target()?.join("debug").join(name));
    command.current_dir(house::root());
    Ok(command)
}

/// Cargo's target folder, wherever it was told to keep it: this very program is in it.
pub fn target() -> Result<PathBuf> {
    let here = std::env::current_exe()?;
    let folder = here.parent().and_then(|profile| profile.parent());
    Ok(folder.map_or_else(|| house::root().join("target"), PathBuf::from))
}
