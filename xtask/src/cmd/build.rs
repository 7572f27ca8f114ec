//! `cargo xtask build`: the finished site, in `dist/`, or one file a story, in `single/`.

use crate::run::{heading, spoken_time};
use crate::{house, site, tools, weight};
use anyhow::Result;
use std::ffi::OsStr;
use std::path::Path;
use std::time::Instant;

/// Installs what is missing, builds, and says what the result weighs.
pub fn build(release: bool) -> Result<()> {
    let start = Instant::now();
    let tools = tools::for_site(release)?;
    site::build(&tools, &house::dist(), false)?;
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

/// Installs what is missing, and writes one file a story. The press says what each weighs.
pub fn single_file() -> Result<()> {
    let start = Instant::now();
    site::single_files(&tools::for_site(true)?, &house::single())?;
    println!("Built in {}.", spoken_time(start.elapsed()));
    Ok(())
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
