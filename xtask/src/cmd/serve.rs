//! `cargo xtask serve`: the site here, reloaded when something changes.

use crate::run::{in_ci, spoken_time};
use crate::tools::{self, SiteTools};
use crate::{house, site};
use anyhow::Result;
use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;
use whosays_serve::{Builds, Server, Source, Watch};

/// Installs what is missing, builds, serves, and builds again whenever something changes.
pub fn serve(port: u16, open: bool, release: bool) -> Result<()> {
    let start = Instant::now();
    let tools = tools::for_site(release)?;
    let root = house::root();
    let watch = Watch::new(&watched(&root)?)?;
    let server = Server::listen(port)?;
    if server.port != port {
        println!("Port {port} is taken; the next free one is {}.", server.port);
    }
    let address = format!("http://127.0.0.1:{}/", server.port);
    let open = open && !in_ci() && has_screen(env::consts::OS, |name| env::var_os(name).is_some());
    println!(
        "\n  {address} is where the site will be once it is built{}.\n  \
         Save a story, a style or code, and the page follows. Ctrl-C ends it.\n",
        if open { "; a browser opens" } else { "" }
    );
    // Not `dist/`: that is the finished site, and this one is for looking at.
    let folder = root.join("target").join("serve");
    let builds = Arc::new(Builds::new());
    server.answer(Source::Folder(folder.clone()), Arc::clone(&builds));
    if build(&tools, &folder, &builds, false) {
        println!("\nThe first look took {}: {address}", spoken_time(start.elapsed()));
        if open && let Err(error) = open::that_detached(&address) {
            println!("No browser could be opened ({error}).");
        }
    }
    loop {
        let changed = watch.next()?;
        let name = changed.strip_prefix(&root).unwrap_or(&changed);
        println!("\n{} has changed.", name.display());
        build(&tools, &folder, &builds, true);
    }
}

/// Builds, and says how it went: a mistake is mended while this goes on.
fn build(tools: &SiteTools, folder: &Path, builds: &Builds, quiet: bool) -> bool {
    let start = Instant::now();
    match site::build(tools, folder, quiet) {
        Ok(()) => {
            builds.add();
            println!("Built in {}.", spoken_time(start.elapsed()));
            true
        }
        Err(error) => {
            let shown = if folder.is_dir() { " The last good build is still shown." } else { "" };
            builds.fail(format!("{error:#}\nThe terminal says more."));
            eprintln!("\nerror: {error:#}\nMend it and save: it is built again.{shown}");
            false
        }
    }
}

/// What `Trunk.toml` says is to be watched.
fn watched(root: &Path) -> Result<Vec<PathBuf>> {
    let config = site::config(root)?;
    let names = config.get("watch").and_then(|watch| watch.get("watch"));
    let names = names.and_then(|names| names.as_array()).into_iter().flatten();
    Ok(names.filter_map(|name| name.as_str()).map(|name| root.join(name)).collect())
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
    fn what_is_watched_is_there() {
        let watched = watched(&house::root()).unwrap();
        assert!(watched.contains(&house::root().join("stories")), "{watched:?}");
        for path in watched {
            assert!(path.exists(), "{} is watched and not there", path.display());
        }
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
