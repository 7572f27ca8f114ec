//! `cargo xtask serve`: the site here, reloaded when something changes.

use super::build::trunk;
use super::check::press;
use crate::run::in_ci;
use crate::tools;
use anyhow::{Context, Result, bail};
use std::env;
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::process::Command;

/// How many ports are tried before giving up.
const TRIES: u16 = 50;

/// Installs what is missing, then hands over to Trunk, which builds, serves and reloads.
pub fn serve(port: u16, open: bool, release: bool) -> Result<()> {
    let tools = tools::for_site(release)?;
    press()?;
    let Some(free) = first_free(port, is_free) else {
        bail!("no port from {port} on is free; choose another with --port");
    };
    if free != port {
        println!("Port {port} is taken; the next free one is {free}.");
    }
    let open = open && !in_ci() && has_screen(env::consts::OS, |name| env::var_os(name).is_some());
    println!(
        "\n  http://127.0.0.1:{free}/ is where the site will be once it is built{}.\n  \
         Save a story, a style or code, and the page follows. Ctrl-C ends it.\n",
        if open { "; a browser opens" } else { "" }
    );
    let mut command = trunk(&tools);
    command
        .args(["serve", "--disable-address-lookup", "true", "--port", &free.to_string()])
        // Not `dist/`: that is the finished site, and a reloading one is not to be published.
        .args(["--dist", "target/serve"])
        .args(["--open", if open { "true" } else { "false" }])
        .args(release.then_some("--release"));
    hand_over(&mut command)
}

/// Becomes Trunk, so that Ctrl-C and its exit code are Trunk's own.
#[cfg(unix)]
fn hand_over(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    // Only a failure comes back.
    Err(command.exec()).context("cannot start trunk")
}

#[cfg(not(unix))]
fn hand_over(command: &mut Command) -> Result<()> {
    crate::run::run(command).context("trunk ended with an error")
}

fn first_free(from: u16, is_free: impl Fn(u16) -> bool) -> Option<u16> {
    (from..=from.saturating_add(TRIES)).find(|&port| is_free(port))
}

/// Whether Trunk could listen here: it does so on IPv4 and, where there is one, on IPv6.
fn is_free(port: u16) -> bool {
    let hosts = [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
    hosts.iter().all(|&host| match TcpListener::bind((host, port)) {
        Ok(_) => true,
        Err(error) => host.is_ipv6() && error.kind() != ErrorKind::AddrInUse,
    })
}

/// Whether somebody sits in front of a screen on which a browser can open.
fn has_screen(system: &str, is_set: impl Fn(&str) -> bool) -> bool {
    match system {
        "macos" | "windows" => !is_set("SSH_CONNECTION"),
        _ => is_set("DISPLAY") || is_set("WAYLAND_DISPLAY"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_next_free_port_is_taken() {
        assert_eq!(first_free(8080, |_| true), Some(8080));
        assert_eq!(first_free(8080, |port| port > 8082), Some(8083));
        assert_eq!(first_free(8080, |_| false), None);
        assert_eq!(first_free(65_535, |port| port == 65_535), Some(65_535));
    }

    #[test]
    fn a_port_that_is_listened_on_is_not_free() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        assert!(!is_free(taken.local_addr().unwrap().port()));
    }

    #[test]
    fn a_browser_opens_only_where_it_would_be_seen() {
        assert!(has_screen("linux", |name| name == "DISPLAY"));
        assert!(has_screen("linux", |name| name == "WAYLAND_DISPLAY"));
        assert!(!has_screen("linux", |_| false));
        assert!(has_screen("macos", |_| false));
        assert!(!has_screen("macos", |name| name == "SSH_CONNECTION"));
    }
}
