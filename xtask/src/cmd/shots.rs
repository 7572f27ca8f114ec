//! `cargo xtask shots` and `cargo xtask screenshots`: pictures of a fresh build, to look at and for the docs.

use super::test;
use crate::run::run;
use crate::{house, site, tools};
use anyhow::Result;

/// Builds the site (seconds when nothing changed) and takes the screenshots.
pub fn shots() -> Result<()> {
    take("shots")?;
    println!("The screenshots are in {}.", house::output().display());
    Ok(())
}

/// Draws the pictures of the docs anew, in Chromium.
pub fn screenshots() -> Result<()> {
    take("pictures")?;
    println!("The pictures are in docs/studio/: look at them before you keep them.");
    Ok(())
}

fn take(which: &str) -> Result<()> {
    let site_tools = tools::for_site(true)?;
    let tests = tools::for_tests()?;
    site::build(&site_tools, &house::dist(), false)?;
    run(test::browsers(&tests, None).env("WHOSAYS_ONLY", which))
}
