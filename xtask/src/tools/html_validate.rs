//! html-validate, which says in the tests whether pages are valid HTML.

use super::{Found, Place, node, pins};
use anyhow::{Result, bail};
use std::path::PathBuf;

const NAME: &str = "html-validate";

/// The script to run with Node.
pub fn ensure() -> Result<(PathBuf, Found)> {
    let folder = node::folder(NAME, pins::HTML_VALIDATE)?.join(NAME);
    let script = folder.join("bin/html-validate.mjs");
    let purpose = "checks in the tests that pages are valid HTML";
    node::ensure(purpose)?;
    if !script.is_file() {
        node::install(NAME, pins::HTML_VALIDATE, purpose, "17 MB, seconds")?;
    }
    if !script.is_file() {
        bail!("{NAME} was installed, but {} is not there", script.display());
    }
    Ok((script, Found { name: NAME, version: pins::HTML_VALIDATE, place: Place::Cache(folder) }))
}
