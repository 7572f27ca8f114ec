//! `cargo xtask check`: the story files, explained by the press.

use crate::house;
use crate::run::{cargo, run};
use anyhow::Result;

/// Checks every story file.
pub fn check() -> Result<()> {
    press()?;
    let files = house::stories()?.into_iter().map(|name| format!("stories/{name}/story.toml"));
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "whosays-press", "--", "check"]).args(files);
    run(&mut command)
}

/// Compiles the press with its progress shown. Where it runs afterwards, in Trunk's hook or
/// above, it is told to be quiet, and a first build would look like a standstill.
pub fn press() -> Result<()> {
    run(cargo().args(["build", "--package", "whosays-press"]))
}
