//! What is sent for an address.

use std::path::Path;

use crate::Source;

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
    pub fn file(site: &Source, address: &str) -> Self {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let Some(mut parts) = parts(path) else { return Self::missing(site) };
        if site.is_folder(&parts) {
            if !path.ends_with('/') {
                let rest = address.get(path.len()..).unwrap_or_default();
                let location = Some(format!("{path}/{rest}"));
                return Self { status: 301, kind: "text/plain", body: Vec::new(), location };
            }
            parts.push("index.html".to_owned());
        }
        let name = parts.last().map_or("", String::as_str);
        match site.file(&parts) {
            Some(body) => Self::page(200, kind(Path::new(name)), body),
            None => Self::missing(site),
        }
    }

    /// Words for a person; the page asks again by itself.
    pub fn not_yet() -> Self {
        let body = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
                    <meta name=\"color-scheme\" content=\"light dark\"><title>Not built yet</title>\
                    <p>The site is not built yet. This page follows once it is.";
        Self::page(503, HTML, body.into())
    }

    fn missing(site: &Source) -> Self {
        let body = site.file(&["404.html".to_owned()]).unwrap_or_else(|| b"Not found".to_vec());
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

/// The parts of a path, or nothing where it would lead out of the site.
fn parts(path: &str) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        let part = decoded(part)?;
        if part == ".." || part.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        parts.push(part);
    }
    Some(parts)
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
        "zip" => "application/zip",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

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
        let place = site();
        let site = &Source::Folder(place.path().to_owned());
        let page = Answer::file(site, "/s/?view=table");
        assert_eq!((page.status, page.kind), (200, HTML));
        assert_eq!(page.body, b"a story<script src=\"/.well-known/whosays/reload.js\"></script>");
        let folder = Answer::file(site, "/s?view=table");
        assert_eq!((folder.status, folder.location.as_deref()), (301, Some("/s/?view=table")));
        let style = Answer::file(site, "/a%20b.css");
        assert_eq!((style.status, style.body.as_slice()), (200, b"x".as_slice()));
    }

    #[test]
    fn nothing_outside_of_the_site_is_sent() {
        let site = site();
        let inner = Source::Folder(site.path().join("s"));
        for address in ["/../404.html", "/%2e%2e/404.html", "/..%2f404.html", "/%", "/no.html"] {
            let answer = Answer::file(&inner, address);
            assert_eq!(answer.status, 404, "{address}");
            assert!(answer.body.starts_with(b"Not found"), "{address}");
        }
    }

    #[test]
    fn a_site_in_memory_answers_as_one_on_a_disk() {
        let memory = Source::memory();
        assert!(!memory.is_built());
        let files = [("s/index.html", "a story"), ("404.html", "lost")];
        memory.put(files.map(|(path, text)| (path.to_owned(), text.into())).into());
        assert!(memory.is_built());
        assert!(Answer::file(&memory, "/s/").body.starts_with(b"a story"));
        assert_eq!(Answer::file(&memory, "/s").location.as_deref(), Some("/s/"));
        assert_eq!(Answer::file(&memory, "/t/").status, 404);
        assert!(Answer::file(&memory, "/t").body.starts_with(b"lost"));
    }
}
