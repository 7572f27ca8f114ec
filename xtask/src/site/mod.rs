//! Building the site: what Trunk would do with `index.html`, without Trunk.
//!
//! Trunk and the `wasm-bindgen` command take longer to compile than everything else together, and
//! what we need of them is little: cargo, the library behind `wasm-bindgen`, a folder.

mod bundle;
mod frame;
mod native;
mod part;
mod stage;

pub use frame::config;
pub use native::{press, program};

use crate::house;
use crate::run::run;
use crate::tools::SiteTools;
use anyhow::Result;
use frame::Frame;
use stage::Stage;
use std::fs;
use std::path::Path;

/// Builds the site into `folder`; with the tools that shrink it as it is published, compressed.
/// If anything fails, the folder stays as it was. `quiet` leaves out what cargo says of its work.
pub fn build(tools: &SiteTools, folder: &Path, quiet: bool) -> Result<()> {
    native::press(quiet)?;
    native::bundler(quiet)?;
    let frame = Frame::read(&house::root())?;
    let stage = Stage::new(folder)?;
    let mut named = Vec::new();
    for part in frame.parts() {
        let files = bundle::bundle(part, tools.shrink.as_ref(), quiet)?;
        named.push(bundle::publish(part, &files, stage.folder())?);
    }
    fs::write(stage.folder().join("index.html"), frame.fill(&named))?;
    run(native::program("whosays")?.args(["build", "--out"]).arg(stage.folder()))?;
    if tools.shrink.is_some() {
        run(native::program("whosays")?.arg("compress").arg(stage.folder()))?;
    }
    stage.publish()
}
