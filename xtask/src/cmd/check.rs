//! `cargo xtask check`: the story files, explained by the press.

use crate::run::run;
use crate::{house, site};
use anyhow::Result;

/// Checks every story file.
pub fn check() -> Result<()> {
    site::press(false)?;
    let files = house::stories()?.into_iter().map(|name| format!("stories/{name}/story.toml"));
    run(site::program("whosays")?.arg("check").args(files))
}
