//! axe-core, the accessibility checks that the browser tests put into each page.

use super::{Found, Place, node, pins};
use anyhow::{Result, bail};
use std::path::PathBuf;

/// The file to put into a page.
pub fn ensure() -> Result<(PathBuf, Found)> {
    let folder = node::folder("axe-core", pins::AXE)?.join("axe-core");
    let script = folder.join("axe.min.js");
    if !script.is_file() {
        let purpose = "checks in the tests that pages are accessible";
        node::ensure(purpose)?;
        node::install("axe-core", pins::AXE, purpose, "seconds")?;
    }
    if !script.is_file() {
        bail!("axe-core was installed, but {} is not there", script.display());
    }
    Ok((script, Found { name: "axe-core", version: pins::AXE, place: Place::Cache(folder) }))
}
