//! The programs that the build and the tests need: finding them, and getting them where they
//! are missing. Every version is pinned in `pins.rs`.

mod apt;
mod axe;
mod browsers;
mod cache;
mod cargo_tool;
mod found;
mod lookup;
mod node;
mod pins;
mod target;
mod version;
mod wasm_opt;

pub use found::{Found, Place};

use anyhow::Result;
use std::ffi::OsString;
use std::path::PathBuf;

/// What building and serving the site takes.
pub struct SiteTools {
    pub trunk: PathBuf,
    /// A PATH on which Trunk finds the right versions first, and so downloads none.
    pub path: OsString,
    pub found: Vec<Found>,
}

/// What the browser tests take.
pub struct TestTools {
    pub geckodriver: PathBuf,
    pub axe: PathBuf,
    pub found: Vec<Found>,
}

/// Only the target that the reader is compiled for.
pub fn for_lints() -> Result<Found> {
    target::ensure()
}

/// Finds or installs what the site needs; `wasm-opt` only serves release builds.
pub fn for_site(release: bool) -> Result<SiteTools> {
    let mut found = vec![
        target::ensure()?,
        cargo_tool::ensure(&pins::TRUNK)?,
        cargo_tool::ensure(&pins::WASM_BINDGEN)?,
    ];
    if release {
        found.push(wasm_opt::ensure()?);
    }
    let trunk = cargo_tool::program(&pins::TRUNK, &found);
    let folders = found.iter().filter_map(Found::folder);
    let path = lookup::path_with(folders, std::env::var_os("PATH").as_deref())?;
    Ok(SiteTools { trunk, path, found })
}

/// Finds or installs what the browser tests need.
pub fn for_tests() -> Result<TestTools> {
    let mut found = browsers::ensure()?;
    found.push(cargo_tool::ensure(&pins::GECKODRIVER)?);
    let geckodriver = cargo_tool::program(&pins::GECKODRIVER, &found);
    let (axe, axe_found) = axe::ensure()?;
    found.push(axe_found);
    Ok(TestTools { geckodriver, axe, found })
}
