//! A server in the foreground, on a loopback port of its own, ended when dropped.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

/// How long a server may take to listen.
const START: Duration = Duration::from_secs(20);

/// A running server.
pub struct Process {
    /// Its loopback port.
    pub port: u16,
    child: Child,
    /// Its configuration, logs and everything else that it writes.
    folder: TempDir,
}

impl Process {
    /// Starts the server, which writes to `folder` only, and waits until it listens on `port`.
    pub fn start(mut command: Command, port: u16, folder: TempDir) -> Result<Self> {
        let output = File::create(folder.path().join("output"))?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let child = command.spawn().context("the server cannot be started")?;
        let mut process = Self { port, child, folder };
        process.wait()?;
        Ok(process)
    }

    fn wait(&mut self) -> Result<()> {
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("the server ended at once with {status}:\n{}", self.output());
            }
            if started.elapsed() > START {
                bail!("the server did not listen within {START:?}:\n{}", self.output());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    fn output(&self) -> String {
        fs::read_to_string(self.folder.path().join("output")).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
