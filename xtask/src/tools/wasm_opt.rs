//! `wasm-opt`, which makes a release build smaller.

use super::{Found, Place, lookup, node, pins};
use anyhow::{Result, bail};

const NAME: &str = "wasm-opt";

/// Finds it on PATH or in the cache, or gets the one that npm carries.
pub fn ensure() -> Result<Found> {
    let found = |place| Found { name: NAME, version: pins::WASM_OPT, place };
    let right = |program: &_| lookup::is_version(program, pins::WASM_OPT);
    if lookup::on_path(&[NAME]).is_some_and(|program| right(&program)) {
        return Ok(found(Place::Machine));
    }
    // npm's one is a script for Node, so Node is needed even when the script is there.
    node::ensure("runs wasm-opt, which makes the published WebAssembly smaller")?;
    let bin = node::folder("binaryen", pins::BINARYEN)?.join(".bin");
    let is_there = || lookup::in_folder(&bin, NAME).is_some_and(|program| right(&program));
    if !is_there() {
        let purpose = "makes the published WebAssembly smaller, with its wasm-opt";
        node::install("binaryen", pins::BINARYEN, purpose, "100 MB, seconds to a minute")?;
    }
    if !is_there() {
        bail!(
            "wasm-opt was installed into {}, but does not say that it is version {}; Node may be \
             too old for it (20 or newer is known to work)",
            bin.display(),
            pins::WASM_OPT
        );
    }
    Ok(found(Place::Cache(bin)))
}
