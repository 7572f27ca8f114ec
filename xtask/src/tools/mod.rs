//! The programs that the build and the tests need: finding them, and getting them where they
//! are missing. Every version is pinned in `pins.rs`.

mod apt;
mod axe;
mod browsers;
mod cache;
mod cargo_tool;
mod esbuild;
mod found;
mod hosts;
mod html_validate;
mod lookup;
mod needs;
mod node;
mod pins;
mod system;
mod target;
mod version;
mod wasm_opt;

pub use browsers::Missing;
pub use found::{Found, Place};

use anyhow::{Context, Result};
use std::path::PathBuf;

/// What building and serving the site takes beyond the Rust toolchain.
pub struct SiteTools {
    /// Only for what is published.
    pub shrink: Option<Shrink>,
    pub found: Vec<Found>,
}

/// What makes the published files smaller.
pub struct Shrink {
    pub wasm_opt: PathBuf,
    pub esbuild: PathBuf,
    /// The versions of both, which decide about their output.
    pub versions: String,
}

/// What the browser tests take.
pub struct TestTools {
    /// Not where there is no Firefox.
    pub geckodriver: Option<PathBuf>,
    pub axe: PathBuf,
    /// What tells whether pages are valid HTML.
    pub validator: PathBuf,
    /// What host pages size frames with: files in the order in which `hosts.rs` lists them.
    pub hosts: Vec<PathBuf>,
    pub found: Vec<Found>,
    /// What cannot be tested here.
    pub missing: Missing,
}

/// What measuring takes.
pub struct BenchTools {
    pub node: PathBuf,
    pub npm: PathBuf,
    pub chromium: PathBuf,
}

/// Only the target that the reader is compiled for.
pub fn for_lints() -> Result<Found> {
    target::ensure()
}

/// Finds or installs what the site needs; what shrinks files only serves release builds.
pub fn for_site(release: bool) -> Result<SiteTools> {
    let mut found = vec![target::ensure()?];
    let shrink = if release {
        let (wasm_opt, opt_found) = wasm_opt::ensure()?;
        let (esbuild, esbuild_found) = esbuild::ensure()?;
        found.extend([opt_found, esbuild_found]);
        let versions = format!("{} {}", pins::WASM_OPT, pins::ESBUILD);
        Some(Shrink { wasm_opt, esbuild, versions })
    } else {
        None
    };
    Ok(SiteTools { shrink, found })
}

/// Finds or installs what the browser tests need. What stays missing keeps the others from
/// nothing.
pub fn for_tests() -> Result<TestTools> {
    let (mut found, missing) = browsers::ensure();
    let geckodriver = if missing.parts.contains(&"firefox") {
        None
    } else {
        found.push(cargo_tool::ensure(&pins::GECKODRIVER)?);
        Some(cargo_tool::program(&pins::GECKODRIVER, &found))
    };
    let (axe, axe_found) = axe::ensure()?;
    found.push(axe_found);
    let (validator, validator_found) = html_validate::ensure()?;
    found.push(validator_found);
    let (hosts, hosts_found) = hosts::ensure()?;
    found.extend(hosts_found);
    Ok(TestTools { geckodriver, axe, validator, hosts, found, missing })
}

/// Finds or installs what measuring takes. `CHROMIUM` may name another browser.
pub fn for_bench() -> Result<BenchTools> {
    node::ensure("builds the peers and drives the browser")?;
    let chromium = match std::env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
        Some(program) => program.into(),
        None => browsers::chromium()?,
    };
    let there = |name: &'static str| {
        lookup::on_path(&[name]).with_context(|| format!("{name} is not on PATH"))
    };
    Ok(BenchTools { node: there("node")?, npm: there("npm")?, chromium })
}
