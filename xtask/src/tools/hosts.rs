//! What host pages size their frames with: the libraries under which the browser tests put embeds.

use super::{Found, Place, node, pins};
use anyhow::{Result, bail};
use std::path::PathBuf;

/// A package of npm, and the file of it that a host's page loads.
const LIBRARIES: [(&str, &str, &str); 4] = [
    ("pym.js", pins::PYM, "dist/pym.v1.min.js"),
    ("@newswire/frames", pins::FRAMES, "dist/frames.umd.js"),
    ("iframe-resizer", pins::IFRAME_RESIZER, "js/iframeResizer.min.js"),
    ("@open-iframe-resizer/core", pins::OPEN_IFRAME_RESIZER, "dist/index.umd.cjs"),
];

/// The files, in the order of [`LIBRARIES`], and where each was found.
pub fn ensure() -> Result<(Vec<PathBuf>, Vec<Found>)> {
    let mut files = Vec::new();
    let mut found = Vec::new();
    for (name, version, file) in LIBRARIES {
        let folder = node::folder(name, version)?.join(name);
        let script = folder.join(file);
        if !script.is_file() {
            let purpose = "sizes embeds in the host pages of the tests";
            node::ensure(purpose)?;
            node::install(name, version, purpose, "seconds")?;
        }
        if !script.is_file() {
            bail!("{name} was installed, but {} is not there", script.display());
        }
        files.push(script);
        found.push(Found { name, version, place: Place::Cache(folder) });
    }
    Ok((files, found))
}
