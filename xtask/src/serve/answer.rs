//! What is sent for an address.

use std::fs;
use std::path::{Path, PathBuf};

/// The script that reloads pages, and where it is.
pub const RELOAD: &str = include_str!("reload.js");
pub const RELOAD_AT: &str = "/.well-known/whosays/reload.js";

/// The answer to a question for a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub kind: &'static str,
    pub body: Vec<u8>,
    /// Where to look instead.
    pub location: Option<String>,
}

impl Answer {
    /// The file of `site` that is at this address, as any host of static files finds it: a folder
    /// is its `index.html`, and what is not there is `404.html`.
    pub fn file(site: &Path, address: &str) -> Self {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let Some(mut file) = within(site, path) else { return Self::missing(site) };
        if file.is_dir() {
            if !path.ends_with('/') {
                let rest = address.get(path.len()..).unwrap_or_default();
                let location = Some(format!("{path}/{rest}"));
                return Self { status: 301, kind: "text/plain", body: Vec::new(), location };
            }
            file.push("index.html");
        }
        match fs::read(&file) {
            Ok(body) => Self::page(200, kind(&file), body),
            Err(_) => Self::missing(site),
        }
    }

    /// Words for a person; the page asks again by itself.
    pub fn not_yet() -> Self {
        let body = "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"1\">\
                    <title>Not built yet</title><p>The site is not built yet: see the terminal.";
        Self::page(503, HTML, body.into())
    }

    fn missing(site: &Path) -> Self {
        let body = fs::read(site.join("404.html")).unwrap_or_else(|_| b"Not found".to_vec());
        Self::page(404, HTML, body)
    }

    fn page(status: u16, kind: &'static str, mut body: Vec<u8>) -> Self {
        if kind == HTML {
            // After the end of the document: what is rendered stays as it was rendered.
            body.extend(format!("<script src=\"{RELOAD_AT}\"></script>").into_bytes());
        }
        Self { status, kind, body, location: None }
    }
}

/// The file that a path means, or nothing where it would lead out of the site.
fn within(site: &Path, path: &str) -> Option<PathBuf> {
    let mut file = site.to_owned();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        let part = decoded(part)?;
        if part == ".." || part.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    Some(file)
}

fn decoded(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend(before.bytes());
        bytes.push(u8::from_str_radix(after.get(..2)?, 16).ok()?);
        rest = after.get(2..)?;
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).ok()
}

const HTML: &str = "text/html; charset=utf-8";

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "webmanifest" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        fs::create_dir(site.path().join("s")).unwrap();
        for (file, text) in [("s/index.html", "a story"), ("404.html", "lost"), ("a b.css", "x")] {
            fs::write(site.path().join(file), text).unwrap();
        }
        site
    }

    #[test]
    fn addresses_lead_to_files_as_on_any_host() {
        let site = site();
        let page = Answer::file(site.path(), "/s/?view=table");
        assert_eq!((page.status, page.kind), (200, HTML));
        assert_eq!(page.body, b"a story<script src=\"/.well-known/whosays/reload.js\"></script>");
        let folder = Answer::file(site.path(), "/s?view=table");
        assert_eq!((folder.status, folder.location.as_deref()), (301, Some("/s/?view=table")));
        let style = Answer::file(site.path(), "/a%20b.css");
        assert_eq!((style.status, style.body.as_slice()), (200, b"x".as_slice()));
    }

    #[test]
    fn nothing_outside_of_the_site_is_sent() {
        let site = site();
        let inner = site.path().join("s");
        for address in ["/../404.html", "/%2e%2e/404.html", "/..%2f404.html", "/%", "/no.html"] {
            let answer = Answer::file(&inner, address);
            assert_eq!(answer.status, 404, "{address}");
            assert!(answer.body.starts_with(b"Not found"), "{address}");
        }
    }
}
