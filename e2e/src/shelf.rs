//! Answers a request as a plain static host would, or as badly as a scenario asks.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode, header};
use tokio::sync::watch;

use crate::alter::alter;
use crate::setup::Delivery;
use crate::variant::URL;

/// Where the site lives on its host. Deep on purpose: every test is a test of sub-path hosting.
pub const PREFIX: &str = "/news/some/path/";

/// One answered request.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The path that was asked for, without its query.
    pub path: String,
    /// The status of the answer.
    pub status: u16,
}

/// The files of a site and how they are handed out.
pub struct Shelf {
    /// The folder of the built site.
    pub root: PathBuf,
    /// What goes wrong on the way.
    pub delivery: Delivery,
    /// Headers of every answer, beside a plain host's.
    pub headers: &'static [(&'static str, &'static str)],
    /// The log.
    pub hits: Arc<Mutex<Vec<Hit>>>,
    /// Whether wasm may leave.
    pub gate: watch::Receiver<bool>,
}

struct Answer {
    status: StatusCode,
    kind: &'static str,
    location: Option<String>,
    bytes: Vec<u8>,
}

/// Answers one request and logs it.
pub async fn answer(State(shelf): State<Arc<Shelf>>, request: Request) -> Response<Body> {
    let path = request.uri().path().to_owned();
    if extension(&path) == "wasm" {
        // An error means that the site is being dropped; then any answer will do.
        let _ = shelf.gate.clone().wait_for(|open| *open).await;
    }
    let mut answer = shelf.look_up(&path);
    if shelf.delivery == Delivery::AtHome && answer.kind.starts_with("text/html") {
        let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
        let home = format!("http://{}{PREFIX}", host.unwrap_or_default());
        answer.bytes = String::from_utf8_lossy(&answer.bytes).replace(URL, &home).into_bytes();
    }
    shelf
        .hits
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(Hit { path, status: answer.status.as_u16() });
    let mut response = Response::builder()
        .status(answer.status)
        .header(header::CONTENT_TYPE, answer.kind)
        .header(header::CACHE_CONTROL, "no-store");
    if let Some(location) = answer.location {
        response = response.header(header::LOCATION, location);
    }
    for (name, value) in shelf.headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(answer.bytes)).unwrap_or_default()
}

impl Shelf {
    fn look_up(&self, path: &str) -> Answer {
        let Some(inside) = path.strip_prefix(PREFIX).filter(|p| !p.contains("..")) else {
            return self.unknown();
        };
        match (self.delivery, extension(inside)) {
            (Delivery::WasmBlocked, "wasm") | (Delivery::ScriptsMissing, "js") => {
                return self.unknown();
            }
            (Delivery::ShareFailsOnce, "wasm") if is_share(inside) && !self.was_asked_for(path) => {
                return self.unknown();
            }
            (Delivery::WasmBroken, "wasm") => {
                return found("application/wasm", b"not a module at all".to_vec());
            }
            _ => {}
        }
        let file = self.root.join(inside);
        if file.is_dir() && !path.ends_with('/') {
            return Answer {
                status: StatusCode::MOVED_PERMANENTLY,
                kind: "text/plain",
                location: Some(format!("{path}/")),
                bytes: Vec::new(),
            };
        }
        let file = if file.is_dir() { file.join("index.html") } else { file };
        let kind = content_type(&file.to_string_lossy());
        let Ok(bytes) = std::fs::read(&file) else { return self.unknown() };
        match self.delivery {
            Delivery::Altered(seed) if kind.starts_with("text/html") => {
                found(kind, alter(&String::from_utf8_lossy(&bytes), seed).into_bytes())
            }
            Delivery::Unguarded if kind.starts_with("text/html") => {
                found(kind, unguarded(&String::from_utf8_lossy(&bytes)).into_bytes())
            }
            _ => found(kind, bytes),
        }
    }

    /// Whether a path was asked for before.
    fn was_asked_for(&self, path: &str) -> bool {
        self.hits.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|hit| hit.path == path)
    }

    fn unknown(&self) -> Answer {
        Answer {
            status: StatusCode::NOT_FOUND,
            kind: "text/html; charset=utf-8",
            location: None,
            bytes: std::fs::read(self.root.join("404.html")).unwrap_or_default(),
        }
    }
}

/// A page without its policy, in which `hit()` counts.
fn unguarded(html: &str) -> String {
    let start = "<meta http-equiv=\"Content-Security-Policy\"";
    let (before, after) = html.split_once(start).unwrap_or((html, ""));
    let after = after.split_once('>').map_or("", |(_, after)| after);
    let count = "<script>window.hits = 0; window.hit = () => { window.hits += 1; };</script>";
    [before, count, after].concat()
}

fn found(kind: &'static str, bytes: Vec<u8>) -> Answer {
    Answer { status: StatusCode::OK, kind, location: None, bytes }
}

/// Whether a file is of the share dialog.
fn is_share(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with("share-"))
}

/// What stands after the last dot of a path's last part.
pub fn extension(path: &str) -> &str {
    path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, end)| end)
}

fn content_type(path: &str) -> &'static str {
    match extension(path) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
