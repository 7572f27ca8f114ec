//! `whosays-bundle WASM FOLDER`: writes the JavaScript that a browser needs around a compiled
//! WebAssembly, and the WebAssembly as that JavaScript wants it, into a folder.
//!
//! It does what the `wasm-bindgen` command does, with the library behind that command. Part of
//! this workspace, it is pinned by `Cargo.lock`, shares crates with the rest of the build and
//! need not be installed.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(wasm), Some(folder), None) = (args.next(), args.next(), args.next()) else {
        eprintln!("usage: whosays-bundle WASM FOLDER");
        return ExitCode::from(2);
    };
    match bundle(&wasm, &folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn bundle(wasm: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        // The start script says where the WebAssembly is: its name changes with its content.
        .omit_default_module_path(true)
        .generate(folder)
        .with_context(|| format!("{} cannot be made fit for browsers", wasm.display()))
}
