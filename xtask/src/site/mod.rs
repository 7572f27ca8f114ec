//! Building the site: what Trunk would do with `index.html`, without Trunk.
//!
//! Trunk and the `wasm-bindgen` command take longer to compile than everything else together, and
//! what we need of them is little: cargo, the library behind `wasm-bindgen`, a folder.

mod bundle;
mod frame;
mod native;
mod part;

pub use frame::config;
pub use native::{press, program};

use crate::house;
use crate::run::run;
use crate::tools::SiteTools;
use anyhow::{Result, bail};
use frame::Frame;
use std::fs;
use std::path::Path;

/// Builds the site into `folder`; with the tools that shrink it as it is published, compressed.
/// If anything fails, the folder stays as it was: the press makes the new site beside it. `quiet`
/// leaves out what cargo says of its work.
pub fn build(tools: &SiteTools, folder: &Path, quiet: bool) -> Result<()> {
    make(tools, folder, quiet, &[])?;
    if tools.shrink.is_some() {
        run(native::program("whosays")?.arg("compress").arg(folder))?;
    }
    Ok(())
}

/// Writes one file a story into `folder`.
pub fn single_files(tools: &SiteTools, folder: &Path) -> Result<()> {
    make(tools, folder, false, &["--single-file"])
}

/// Writes the template of all pages and the reader into `folder`, which is made anew.
pub fn frame(tools: &SiteTools, folder: &Path) -> Result<()> {
    native::bundler(false)?;
    if folder.exists() {
        let is_ours = fs::read_to_string(folder.join("index.html"));
        if !is_ours.is_ok_and(|html| html.contains("%BODY%")) {
            bail!(
                "{} is there already, and holds no reader: name another folder",
                folder.display()
            );
        }
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    fill(&Frame::read(&house::root())?, tools, folder, false)
}

/// Compiles what a site is made with, and has the press make it.
fn make(tools: &SiteTools, folder: &Path, quiet: bool, args: &[&str]) -> Result<()> {
    native::press(quiet)?;
    native::bundler(quiet)?;
    let frame = Frame::read(&house::root())?;
    // Two builds at once do not share it.
    let made = native::target()?.join(format!("frame-{}", std::process::id()));
    fs::create_dir_all(&made)?;
    let built = fill(&frame, tools, &made, quiet).and_then(|()| {
        let mut press = native::program("whosays")?;
        run(press.args(["build", "--frame"]).arg(&made).arg("--out").arg(folder).args(args))
    });
    fs::remove_dir_all(&made)?;
    built
}

/// Puts the template of all pages, and the WebAssembly with its JavaScript, into a folder.
fn fill(frame: &Frame, tools: &SiteTools, folder: &Path, quiet: bool) -> Result<()> {
    let mut named = Vec::new();
    for part in frame.parts() {
        let files = bundle::bundle(part, tools.shrink.as_ref(), quiet)?;
        named.push(bundle::publish(part, &files, folder)?);
    }
    fs::write(folder.join("index.html"), frame.fill(&named))?;
    Ok(())
}
