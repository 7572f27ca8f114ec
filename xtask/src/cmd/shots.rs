//! `cargo xtask shots`: screenshots of a fresh build.

use super::{build, test};
use crate::run::run;
use crate::{house, tools};
use anyhow::Result;

/// Builds the site (seconds when nothing changed) and takes the screenshots.
pub fn shots() -> Result<()> {
    let site = tools::for_site(true)?;
    let tests = tools::for_tests()?;
    build::site(&site, true)?;
    run(test::browsers(&tests, None).env("WHOSAYS_SHOTS", "1"))?;
    println!("The screenshots are in {}.", house::output().display());
    Ok(())
}
