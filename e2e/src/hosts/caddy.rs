//! Caddy with the snippet of the docs.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::process::Process;
use super::snippet::Snippet;
use crate::driver::free_port;
use crate::tools;

/// Starts it without TLS, without its door for administrators, and with a home of its own.
pub fn start(root: &Path, place: &str) -> Result<Process> {
    let port = free_port()?;
    let folder = tempfile::tempdir()?;
    let mut snippet = Snippet::read("Caddyfile")?
        .fill("whosays.example {", &format!("http://127.0.0.1:{port} {{"), 1)?
        .fill("/srv/whosays", &format!("\"{}\"", root.display()), 2)?;
    if place != "/" {
        snippet = snippet.fill("\troute {", &format!("\thandle_path {place}* {{"), 1)?;
    }
    let file = folder.path().join("Caddyfile");
    fs::write(&file, format!("{{\n\tadmin off\n\tauto_https off\n}}\n{}", snippet.text()))?;
    let mut command = Command::new(tools::caddy()?);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
    for home in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(home, folder.path());
    }
    Process::start(command, port, folder).context("caddy")
}
