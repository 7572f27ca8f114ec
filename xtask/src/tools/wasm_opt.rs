//! `wasm-opt`, which makes a release build smaller.

use super::{Found, Place, lookup, node, pins};
use anyhow::{Result, bail};
use std::path::PathBuf;

const NAME: &str = "wasm-opt";

/// The program. Finds it on PATH or in the cache, or gets the one that npm carries.
pub fn ensure() -> Result<(PathBuf, Found)> {
    let found = |place| Found { name: NAME, version: pins::WASM_OPT, place };
    let right = |program: &PathBuf| lookup::is_version(program, pins::WASM_OPT);
    if let Some(program) = lookup::on_path(&[NAME]).filter(right) {
        return Ok((program, found(Place::Machine)));
    }
    // npm's one is a script for Node, so Node is needed even when the script is there.
    node::ensure("runs wasm-opt, which makes the published WebAssembly smaller")?;
    let bin = node::folder("binaryen", pins::BINARYEN)?.join(".bin");
    let cached = || lookup::in_folder(&bin, NAME).filter(right);
    if cached().is_none() {
        let purpose = "makes the published WebAssembly smaller, with its wasm-opt";
        node::install("binaryen", pins::BINARYEN, purpose, "100 MB, seconds to a minute")?;
    }
    let Some(program) = cached() else {
        bail!(
            "wasm-opt was installed into {}, but does not say that it is version {}; Node may be \
             too old for it (20 or newer is known to work)",
            bin.display(),
            pins::WASM_OPT
        );
    };
    Ok((program, found(Place::Cache(bin))))
}
