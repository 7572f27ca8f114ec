//! The hosting docs, tried: each snippet in the real server, held against `_headers`.

mod answer;
mod caddy;
mod checks;
mod nginx;
mod process;
mod rules;
mod snippet;
mod woken;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use libtest_mimic::{Failed, Trial};

use crate::drivers::Drivers;
use crate::scenarios;
use crate::shelf::PREFIX;
use crate::site::dist;
use process::Process;

/// A server that the docs have a snippet for.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Nginx,
    Caddy,
}

/// The server at work.
pub struct Host {
    /// `http://127.0.0.1:PORT/`, with the sub-path where there is one.
    pub base: String,
    /// The folder that it serves.
    pub root: PathBuf,
    _process: Process,
}

impl Host {
    /// Starts it as its snippet says, but for host name, folder and place.
    fn start(kind: Kind, root: &Path, place: &str) -> Result<Self> {
        let root = root.canonicalize()?;
        let process = match kind {
            Kind::Nginx => nginx::start(&root, place),
            Kind::Caddy => caddy::start(&root, place),
        }?;
        let base = format!("http://127.0.0.1:{}{place}", process.port);
        Ok(Self { base, root, _process: process })
    }
}

/// A name, and what must hold under any host.
type Check = (&'static str, fn(&Host) -> Result<()>);

const CHECKS: [Check; 4] = [
    ("every_file_comes_whole_with_its_headers", checks::every_file),
    ("unknown_paths_get_the_404_page", checks::unknown_paths),
    ("a_folder_is_found_without_its_slash", checks::folder_without_slash),
    ("an_unchanged_page_is_not_sent_again", checks::unchanged),
];

/// Every check with every server, at the top of a host and below a path.
pub fn trials(drivers: &Arc<Drivers>) -> Vec<Trial> {
    if scenarios::tests_nothing() {
        return Vec::new();
    }
    let kinds = [("nginx", Kind::Nginx), ("caddy", Kind::Caddy)];
    let of_a_kind = |(name, kind): (&str, Kind)| {
        let mut trials: Vec<Trial> = CHECKS
            .into_iter()
            .map(|(what, check)| trial(name, what, move || at_both_places(kind, check)))
            .collect();
        trials.push(trial(name, "no_folder_is_listed", move || no_listing(kind)));
        let drivers = Arc::clone(drivers);
        trials.push(trial(name, "a_browser_wakes_the_page_up", move || {
            woken::wake_up(&Host::start(kind, &dist()?, PREFIX)?, &drivers)
        }));
        trials
    };
    kinds.into_iter().flat_map(of_a_kind).collect()
}

fn trial(server: &str, what: &str, run: impl FnOnce() -> Result<()> + Send + 'static) -> Trial {
    Trial::test(format!("{server}::{what}"), || {
        run().map_err(|fault| Failed::from(format!("{fault:#}")))
    })
}

fn at_both_places(kind: Kind, check: fn(&Host) -> Result<()>) -> Result<()> {
    for place in ["/", PREFIX] {
        let host = Host::start(kind, &dist()?, place)?;
        check(&host).with_context(|| format!("at {place}"))?;
    }
    Ok(())
}

fn no_listing(kind: Kind) -> Result<()> {
    let site = tempfile::tempdir()?;
    std::fs::create_dir(site.path().join("folder"))?;
    std::fs::write(site.path().join("folder/secret.txt"), "a secret")?;
    std::fs::write(site.path().join("404.html"), "no such page")?;
    checks::not_listed(&Host::start(kind, site.path(), "/")?)
}
