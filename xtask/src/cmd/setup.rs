//! `cargo xtask setup`: only install, and say what is used.

use crate::run::{cargo, run, spoken_time};
use crate::tools::{self, Missing};
use anyhow::{Result, bail};
use std::time::Instant;

/// Gets everything that the site needs, and what its tests need if asked.
pub fn setup(tests: bool) -> Result<()> {
    let start = Instant::now();
    let mut found = tools::for_site(true)?.found;
    let mut missing = Missing::default();
    if tests {
        let tools = tools::for_tests()?;
        found.extend(tools.found);
        missing = tools.missing;
    }
    // From here on the machine may be offline.
    run(cargo().args(["fetch", "--locked"]))?;
    for one in found {
        println!("  {one}");
    }
    if !missing.parts.is_empty() {
        bail!("{}", missing.words);
    }
    println!("Everything is here ({}).", spoken_time(start.elapsed()));
    Ok(())
}
