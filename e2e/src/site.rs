//! Serves the built site under a sub-path, and keeps a log.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Result, ensure};
use axum::Router;
use tokio::sync::watch;

use crate::server::Server;
use crate::setup::{Delivery, Setup};
use crate::shelf::{self, Hit, PREFIX, Shelf};

/// The built site.
pub fn dist() -> Result<PathBuf> {
    let dist = env::var_os("WHOSAYS_DIST").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    ensure!(dist.join("index.html").is_file(), "no site in {}: build it first", dist.display());
    Ok(dist)
}

/// The site on a loopback port of its own.
pub struct Site {
    root: PathBuf,
    hits: Arc<Mutex<Vec<Hit>>>,
    gate: watch::Sender<bool>,
    server: Server,
}

impl Site {
    /// Serves the folder `root` in the way that `setup` asks for.
    pub fn start(root: &Path, setup: &Setup) -> Result<Self> {
        let hits = Arc::new(Mutex::new(Vec::new()));
        let (gate, closed) = watch::channel(setup.delivery != Delivery::WasmHeld);
        let shelf = Arc::new(Shelf {
            root: root.to_owned(),
            delivery: setup.delivery,
            headers: setup.headers,
            hits: Arc::clone(&hits),
            gate: closed,
        });
        let server = Server::start(Router::new().fallback(shelf::answer).with_state(shelf))?;
        Ok(Self { root: root.to_owned(), hits, gate, server })
    }

    /// `http://127.0.0.1:PORT`
    pub fn origin(&self) -> &str {
        &self.server.origin
    }

    /// The address of a path of the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{PREFIX}{path}", self.origin())
    }

    /// The folder that is served.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Lets held wasm go.
    pub fn release(&self) {
        self.gate.send_replace(true);
    }

    /// Every request so far.
    pub fn hits(&self) -> Vec<Hit> {
        self.hits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::*;

    fn site(delivery: Delivery) -> (tempfile::TempDir, Site) {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("story")).unwrap();
        fs::write(root.path().join("story/index.html"), "a story").unwrap();
        fs::write(root.path().join("404.html"), "no such page").unwrap();
        fs::write(root.path().join("app.wasm"), "module").unwrap();
        let site = Site::start(root.path(), &Setup { delivery, ..Setup::PLAIN }).unwrap();
        (root, site)
    }

    fn ask(url: &str) -> (u16, String, String) {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .build()
            .into();
        let mut answer = agent.get(url).call().unwrap();
        let header =
            |name| answer.headers().get(name).map_or("", |v| v.to_str().unwrap()).to_owned();
        let (kind, place) = (header("content-type"), header("location"));
        let status = answer.status().as_u16();
        let body = answer.body_mut().read_to_string().unwrap();
        (status, if place.is_empty() { kind } else { place }, body)
    }

    #[test]
    fn a_static_host() {
        let (_root, site) = site(Delivery::Normal);
        let html = "text/html; charset=utf-8";
        assert_eq!(ask(&site.url("story/")), (200, html.into(), "a story".into()));
        assert_eq!(ask(&site.url("story")).1, format!("{PREFIX}story/"));
        assert_eq!(ask(&site.url("nowhere/")), (404, html.into(), "no such page".into()));
        assert_eq!(ask(&site.url("app.wasm")).1, "application/wasm");
        assert_eq!(ask(&format!("{}/story/", site.origin())).0, 404);
        let statuses: Vec<u16> = site.hits().iter().map(|hit| hit.status).collect();
        assert_eq!(statuses, [200, 301, 404, 200, 404]);
    }

    #[test]
    fn a_bad_host() {
        assert_eq!(ask(&site(Delivery::WasmBlocked).1.url("app.wasm")).0, 404);
        let (_root, broken) = site(Delivery::WasmBroken);
        assert_ne!(ask(&broken.url("app.wasm")).2, "module");
    }
}
