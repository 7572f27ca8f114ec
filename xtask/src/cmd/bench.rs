//! `cargo xtask bench`: the first story's page measured beside its peers, and the studio by itself.

use super::test;
use crate::bench::{self, Peers, TARGETS};
use crate::run::{heading, run, spoken_time};
use crate::{house, site, tools};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The story that the peers tell too.
const STORY: &str = "food-for-arms";
/// Where the harness is kept when nothing else is said: beside this project.
const BESIDE: &str = "../shared/bench";

/// Builds the site unless `built` says that `dist/` is to be taken as it is, measures, and prints
/// what was reached. A missed target is no error: this measures and does not judge.
pub fn bench(folder: Option<&Path>, runs: u32, built: bool, all: bool) -> Result<()> {
    let start = Instant::now();
    let work = house::root().join("target").join("bench");
    let from = folder.map_or_else(|| house::root().join(BESIDE), PathBuf::from);
    bench::copy(&from, &work)?;
    bench::count_loads(&work)?;
    let bench_tools = tools::for_bench()?;
    if !built {
        let site_tools = tools::for_site(true)?;
        site::build(&site_tools, &house::dist(), false)?;
    }
    if !house::dist().join(STORY).join("index.html").is_file() {
        bail!("dist/ has no page of {STORY}; without --built this command builds it");
    }
    bench::install(&bench_tools, &work)?;
    let peers = if all { Peers::All } else { Peers::Named };
    let minutes = runs * if all { 2 } else { 1 } + 1;
    heading(&format!("Measuring: {runs} runs of each page, about {minutes} minutes"));
    println!("Whatever else this machine does meanwhile blurs the times.");
    // From where the harness runs, so that no drive letter of Windows is in it.
    let page = format!("../../dist:{STORY}/");
    let results = bench::measure(&bench_tools, &work, &page, peers, runs)?;
    heading("What the page is to reach, and what it reached");
    println!("{}", bench::table(&results, &TARGETS)?);
    println!("Measured in {}.", spoken_time(start.elapsed()));
    Ok(())
}

/// Measures in Chromium how soon the studio's explainer shows what is typed.
pub fn studio(built: bool) -> Result<()> {
    let tests = tools::for_tests()?;
    if !built {
        site::build(&tools::for_site(true)?, &house::dist(), false)?;
    }
    run(test::browsers(&tests, None).env("WHOSAYS_ONLY", "latency"))
}
