//! esbuild, which makes the JavaScript around the WebAssembly smaller in a release build.

use super::{Found, Place, lookup, node, pins};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

const NAME: &str = "esbuild";

/// The program, from the cache or from npm.
pub fn ensure() -> Result<(PathBuf, Found)> {
    let purpose = "makes the published JavaScript smaller";
    node::ensure("runs esbuild, which makes the published JavaScript smaller")?;
    let bin = node::folder(NAME, pins::ESBUILD)?.join(".bin");
    if lookup::in_folder(&bin, NAME).is_none() {
        node::install(NAME, pins::ESBUILD, purpose, "10 MB, seconds")?;
    }
    let Some(program) = lookup::in_folder(&bin, NAME) else {
        bail!("esbuild was installed, but is not in {}", bin.display());
    };
    crate::run::output_of(std::process::Command::new(&program).arg("--version"))
        .with_context(|| format!("{} does not start", program.display()))?;
    Ok((program, Found { name: NAME, version: pins::ESBUILD, place: Place::Cache(bin) }))
}
