//! `cargo xtask setup`: only install, and say what is used.

use crate::run::{cargo, run, spoken_time};
use crate::tools;
use anyhow::Result;
use std::time::Instant;

/// Gets everything that the site needs, and what its tests need if asked.
pub fn setup(tests: bool) -> Result<()> {
    let start = Instant::now();
    let mut found = tools::for_site(true)?.found;
    if tests {
        found.extend(tools::for_tests()?.found);
    }
    // From here on the machine may be offline.
    run(cargo().args(["fetch", "--locked"]))?;
    for one in found {
        println!("  {one}");
    }
    println!("Everything is here ({}).", spoken_time(start.elapsed()));
    Ok(())
}
