//! Packages of npm, each in a folder of its own in the cache.

use super::system::Package;
use super::{apt, cache, lookup};
use crate::run::{looks_offline, run_with_progress, shown, spoken_time};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const NODE: Package = Package {
    debian: "nodejs npm",
    ubuntu: "nodejs npm",
    fedora: "nodejs-npm",
    mac: "node",
    windows: "OpenJS.NodeJS.LTS",
};

/// Where `package` is, or will be once [`install`] has run.
pub fn folder(package: &str, version: &str) -> Result<PathBuf> {
    Ok(cache::folder(package, version)?.join("node_modules"))
}

/// Makes sure that Node and npm are there. `purpose` ends the sentence "Node … are missing; they".
pub fn ensure(purpose: &str) -> Result<()> {
    if lookup::on_path(&["node"]).is_some() && lookup::on_path(&["npm"]).is_some() {
        return Ok(());
    }
    let need = format!("Node.js with npm is missing; it {purpose}.");
    apt::install(&need, &[NODE], "about a minute, once")
}

/// Installs one package at one version into the cache.
pub fn install(package: &str, version: &str, purpose: &str, expect: &str) -> Result<()> {
    let label = format!("{package} {version}");
    println!("{label} ({purpose}) is not here yet; npm gets it: {expect}.");
    let prefix = cache::folder(package, version)?;
    fs::create_dir_all(&prefix).with_context(|| {
        format!("cannot write to {}; WHOSAYS_TOOLS may name another folder", prefix.display())
    })?;
    let npm = lookup::on_path(&["npm"]).context("npm is not on PATH")?;
    let mut command = Command::new(npm);
    command
        .args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"])
        .arg("--prefix")
        .arg(&prefix)
        .arg(format!("{package}@{version}"))
        .current_dir(&prefix);
    let outcome = run_with_progress(&label, &mut command).context("cannot start npm")?;
    if !outcome.success {
        let reason = if looks_offline(&outcome.log) {
            "the package registry cannot be reached: is this machine offline?"
        } else {
            "npm could not install it."
        };
        bail!(
            "{label} is missing; it {purpose}. Getting it failed: {reason}\nWhat npm said last:\n{}\n\
             Run the same command again once that is mended, or install it yourself:\n    {}",
            outcome.log,
            shown(&command)
        );
    }
    println!("{label}: installed in {}.", spoken_time(outcome.time));
    Ok(())
}
