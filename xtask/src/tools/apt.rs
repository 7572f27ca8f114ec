//! Packages of the system, where apt is at hand and we may use it.

use super::lookup;
use super::system::{Package, System};
use crate::run::{looks_offline, output_of, run_with_progress, spoken_time};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// Packages that Debian starts as services once they are installed. Tests start them themselves,
/// and a machine is not to serve anything because it ran tests.
const SERVICES: [&str; 2] = ["nginx", "caddy"];

/// Installs packages where we are root on a system with apt; anyone else is told how to get them.
/// `need` says in a sentence what is missing and why it matters.
pub fn install(need: &str, packages: &[Package], expect: &str) -> Result<()> {
    let system = System::here();
    let root = || output_of(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !system.has_apt() || lookup::on_path(&["apt-get"]).is_none() || !root() {
        bail!("{need}\n{}", system.how_to_get(packages));
    }
    let packages: Vec<_> = packages.iter().flat_map(|package| package.on(system)).collect();
    let packages = packages.as_slice();
    println!("{need}\napt installs {}: {expect}.", packages.join(" "));
    let mut update = Command::new("apt-get");
    update.arg("update");
    let mut install = Command::new("apt-get");
    install.args(["install", "-y", "--no-install-recommends"]).args(packages);
    for command in [&mut update, &mut install] {
        command.env("DEBIAN_FRONTEND", "noninteractive");
        let outcome = run_with_progress("apt", command).context("cannot start apt-get")?;
        // A stale list may still do, so a failed update alone ends nothing.
        let updating = command.get_args().any(|arg| arg == "update");
        if !outcome.success && !updating {
            let reason = if looks_offline(&outcome.log) {
                "the package servers cannot be reached: is this machine offline?"
            } else {
                "apt could not install it."
            };
            bail!(
                "{need}\nGetting it failed: {reason}\nWhat apt said last:\n{}\nBy hand:\n    {}",
                outcome.log,
                by_hand(packages)
            );
        }
        if !updating {
            println!("apt: done in {}.", spoken_time(outcome.time));
        }
    }
    // In a container there is mostly no systemd, and then nothing was started.
    let services = services(packages);
    if !services.is_empty() && Path::new("/run/systemd/system").is_dir() {
        let disable = ["disable", "--now"].iter().chain(&services);
        run_with_progress("systemctl", Command::new("systemctl").args(disable))?;
    }
    Ok(())
}

fn services<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    packages.iter().copied().filter(|package| SERVICES.contains(package)).collect()
}

/// The command that does the same.
pub fn by_hand(packages: &[&str]) -> String {
    let mut line = format!(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    let services = services(packages);
    if !services.is_empty() {
        line.push_str(" && sudo systemctl disable --now ");
        line.push_str(&services.join(" "));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_can_be_pasted() {
        assert_eq!(
            by_hand(&["nodejs", "npm"]),
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends nodejs npm"
        );
    }
    #[test]
    fn servers_are_not_left_running() {
        assert_eq!(
            by_hand(&["xvfb", "nginx"]),
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb nginx \
             && sudo systemctl disable --now nginx"
        );
    }
}
