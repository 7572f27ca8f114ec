//! A small server on a loopback port of its own, ended when dropped.

use std::net::{Ipv4Addr, SocketAddr};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result};
use axum::Router;
use tokio::sync::oneshot;

/// A running server.
pub struct Server {
    /// `http://127.0.0.1:PORT`
    pub origin: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `router` on a free port.
    pub fn start(router: Router) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind(address))
            .context("no loopback port for the test server")?;
        let origin = format!("http://{}", listener.local_addr()?);
        let (stop, stopped) = oneshot::channel();
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = axum::serve(listener, router) => {}
                    _ = stopped => {}
                }
            });
        });
        Ok(Self { origin, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Server {
    /// Open connections do not hold it up.
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // An error only says that the server is gone already.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
