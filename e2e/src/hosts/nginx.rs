//! nginx with the snippet of the docs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::process::Process;
use super::snippet::Snippet;
use crate::driver::free_port;
use crate::tools;

const BROTLI: &str = "ngx_http_brotli_static_module.so";

/// Starts it as one process: with workers of its own it could leave one behind.
pub fn start(root: &Path, place: &str) -> Result<Process> {
    let port = free_port()?;
    let folder = tempfile::tempdir()?;
    let mut snippet = Snippet::read("nginx.conf")?
        .fill("listen 80;", &format!("listen 127.0.0.1:{port};"), 1)?
        .fill("/srv/whosays/", &format!("\"{}/\"", root.display()), 1)?;
    if place != "/" {
        snippet = snippet.fill("location / {", &format!("location {place} {{"), 1)?.fill(
            "error_page 404 /",
            &format!("error_page 404 {place}"),
            1,
        )?;
    }
    let program = tools::nginx()?;
    let module = modules(&program)?.map(|modules| modules.join(BROTLI));
    let load = module
        .filter(|module| module.is_file())
        .map(|module| format!("load_module \"{}\";\n", module.display()))
        .unwrap_or_default();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {name};\n"))
        .concat();
    let config = format!(
        "{load}daemon off;\nmaster_process off;\npid pid;\nevents {{}}\n\
         http {{\naccess_log off;\n{temporary}{}}}\n",
        snippet.text()
    );
    let file = folder.path().join("nginx.conf");
    fs::write(&file, config)?;
    let mut command = Command::new(program);
    command.arg("-p").arg(folder.path()).arg("-c").arg(&file).args(["-e", "stderr"]);
    Process::start(command, port, folder).context("nginx")
}

/// Where its modules are, as it says itself.
fn modules(program: &Path) -> Result<Option<PathBuf>> {
    let told = Command::new(program).arg("-V").output().context("nginx -V")?;
    let told = String::from_utf8_lossy(&told.stderr).into_owned();
    Ok(told
        .split_whitespace()
        .find_map(|word| word.strip_prefix("--modules-path="))
        .map(Into::into))
}
