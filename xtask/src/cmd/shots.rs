//! `cargo xtask shots`: screenshots of a fresh build.

use super::test;
use crate::run::run;
use crate::{house, site, tools};
use anyhow::Result;

/// Builds the site (seconds when nothing changed) and takes the screenshots.
pub fn shots() -> Result<()> {
    let site_tools = tools::for_site(true)?;
    let tests = tools::for_tests()?;
    site::build(&site_tools, &house::dist(), false)?;
    run(test::browsers(&tests, None).env("WHOSAYS_SHOTS", "1"))?;
    println!("The screenshots are in {}.", house::output().display());
    Ok(())
}
