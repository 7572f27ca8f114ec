//! Listening and answering.

use crate::answer::{Answer, RELOAD, RELOAD_AT};
use anyhow::{Result, anyhow, bail};
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use tiny_http::{Header, Request, Response};

use crate::{Builds, Source};

/// How many ports are tried before giving up.
const TRIES: u16 = 50;
/// Where a page asks which build is shown.
const BUILDS_AT: &str = "/.well-known/whosays/builds";
/// How long a page that waits for a build is kept waiting; then it asks again.
const PATIENCE: Duration = Duration::from_secs(20);

/// Listens on a port of this machine.
pub struct Server {
    http: tiny_http::Server,
    /// The port that it was after all.
    pub port: u16,
}

impl Server {
    /// Takes this port, or the next free one.
    ///
    /// # Errors
    ///
    /// Where none is free, or the system does not allow it.
    pub fn listen(port: u16) -> Result<Self> {
        for port in port..=port.saturating_add(TRIES) {
            match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
                Ok(listener) => {
                    let port = listener.local_addr()?.port();
                    let http = tiny_http::Server::from_listener(listener, None)
                        .map_err(|error| anyhow!("cannot serve on port {port}: {error}"))?;
                    return Ok(Self { http, port });
                }
                Err(error) if error.kind() == ErrorKind::AddrInUse => {}
                Err(error) => bail!("cannot listen on port {port}: {error}"),
            }
        }
        bail!("no port from {port} on is free; choose another with --port");
    }

    /// Answers from `site` for as long as this program runs, in threads of its own.
    pub fn answer(self, site: Source, builds: Arc<Builds>) {
        thread::spawn(move || {
            for request in self.http.incoming_requests() {
                let (site, builds) = (site.clone(), Arc::clone(&builds));
                // A page that waits for the next build must not keep the others waiting. One that
                // has gone away meanwhile is no error.
                thread::spawn(move || drop(answer(request, &site, &builds)));
            }
        });
    }
}

fn answer(request: Request, site: &Source, builds: &Builds) -> std::io::Result<()> {
    let (path, query) = request.url().split_once('?').unwrap_or((request.url(), ""));
    let answer = match path {
        BUILDS_AT => {
            let seen = query.strip_prefix("seen=").unwrap_or_default().replace("%3A", ":");
            let build = match seen.as_str() {
                "" => builds.now(),
                seen => builds.other_than(seen, PATIENCE),
            };
            plain("text/plain", build.into())
        }
        RELOAD_AT => plain("text/javascript", RELOAD.into()),
        _ if site.is_built() => Answer::file(site, request.url()),
        _ => Answer::not_yet(),
    };
    let mut response = Response::from_data(answer.body).with_status_code(answer.status);
    let location = answer.location.as_deref().map(|location| ("Location", location));
    let headers = [("Content-Type", answer.kind), ("Cache-Control", "no-store")];
    for (name, value) in headers.into_iter().chain(location) {
        // A location that cannot stand in a header is that of a broken request.
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

fn plain(kind: &'static str, body: Vec<u8>) -> Answer {
    Answer { status: 200, kind, body, location: None }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    fn ask(port: u16, address: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        write!(stream, "GET {address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn a_taken_port_is_passed_over() {
        let first = Server::listen(47_100).unwrap();
        let second = Server::listen(first.port).unwrap();
        assert!(second.port > first.port);
    }

    #[test]
    fn pages_are_sent_once_there_are_some_and_builds_are_told() {
        let place = tempfile::tempdir().unwrap();
        let site = place.path().join("site");
        let server = Server::listen(47_200).unwrap();
        let (port, builds) = (server.port, Arc::new(Builds::new()));
        server.answer(Source::Folder(site.clone()), Arc::clone(&builds));
        assert!(ask(port, "/").contains("503"));
        fs::create_dir(&site).unwrap();
        fs::write(site.join("index.html"), "here").unwrap();
        assert!(ask(port, "/").contains("here<script"));
        let told = builds.now();
        assert!(ask(port, "/.well-known/whosays/builds?seen=").ends_with(&told));
        let build = told.lines().next().unwrap().replace(':', "%3A");
        builds.add();
        let told = ask(port, &format!("/.well-known/whosays/builds?seen={build}"));
        assert!(told.ends_with(&builds.now()), "{told}");
    }
}
