//! `cargo xtask build`: the finished site, in `dist/`.

use super::check::press;
use crate::run::{cargo, heading, run, spoken_time};
use crate::tools::{self, SiteTools};
use crate::{house, weight};
use anyhow::Result;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// Installs what is missing, builds, and says what the result weighs.
pub fn build(release: bool) -> Result<()> {
    let start = Instant::now();
    let tools = tools::for_site(release)?;
    site(&tools, release)?;
    heading("What a reader downloads");
    let over = weight::report(&house::dist(), &house::stories()?)?;
    // A debug build is never within the budget, and nobody publishes it.
    if release && !over.is_empty() {
        println!("\nOver the budget of budget.toml, so `cargo xtask test` will fail:");
        println!("  {}", over.join("\n  "));
    }
    let (pages, bytes) = pages(&house::dist())?;
    println!("\ndist/ holds {pages} pages, {} kB of HTML.", bytes.div_ceil(1000));
    println!("Built in {}.", spoken_time(start.elapsed()));
    Ok(())
}

/// Builds the site into `dist/`; what is to be published also compressed.
pub fn site(tools: &SiteTools, release: bool) -> Result<()> {
    press()?;
    let mut command = trunk(tools);
    command.arg("build").args(release.then_some("--release"));
    run(&mut command)?;
    if release { compress() } else { Ok(()) }
}

fn compress() -> Result<()> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "whosays-press", "--", "compress"]);
    run(command.arg(house::dist()))
}

/// Trunk with the right tools before it on PATH.
pub fn trunk(tools: &SiteTools) -> Command {
    let mut command = Command::new(&tools.trunk);
    command.current_dir(house::root()).env("PATH", &tools.path).arg("--skip-version-check");
    // Its own stack is no help with a mistake in a story or in the code that it builds.
    command.env("RUST_BACKTRACE", "0");
    // Trunk 0.21 refuses to start with `NO_COLOR=1`: it wants `true` there.
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        command.env_remove("NO_COLOR").args(["--color", "never"]);
    }
    // Its hook is announced with every word of its command line; the press speaks for itself.
    if std::env::var_os("RUST_LOG").is_none() {
        command.args(["--log", "info,trunk::hooks=warn"]);
    }
    command
}

/// How many HTML files there are under a folder, and their bytes.
fn pages(folder: &Path) -> Result<(usize, u64)> {
    let (mut pages, mut bytes) = (0, 0);
    for entry in folder.read_dir()? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let inside = self::pages(&entry.path())?;
            pages += inside.0;
            bytes += inside.1;
        } else if entry.path().extension() == Some(OsStr::new("html")) {
            pages += 1;
            bytes += entry.metadata()?.len();
        }
    }
    Ok((pages, bytes))
}
