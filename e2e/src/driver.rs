//! One running driver process (and, for `WebKit`, its virtual screen).

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::NamedTempFile;

use crate::engine::Engine;
use crate::tools;

/// How long a driver may take to open its port.
const START: Duration = Duration::from_secs(20);

/// A driver that serves one session at a time.
pub struct Driver {
    /// Its loopback port.
    pub port: u16,
    /// What the driver and, for Firefox, the browser printed.
    pub log: NamedTempFile,
    process: Child,
    screen: Option<Child>,
}

impl Driver {
    /// Starts the driver of `engine` and waits until it listens.
    pub fn start(engine: Engine) -> Result<Self> {
        let port = free_port()?;
        let log = NamedTempFile::new()?;
        let (mut command, screen) = match engine {
            Engine::Chromium => {
                let mut command = Command::new(tools::chromedriver()?);
                command.arg(format!("--port={port}"));
                (command, None)
            }
            Engine::Firefox => {
                let mut command = Command::new(tools::geckodriver()?);
                command.args(["--host", "127.0.0.1", "--allow-system-access", "--port"]);
                // Its own web socket port would otherwise be the same for every driver.
                command.arg(port.to_string()).args(["--websocket-port", "0"]);
                (command, None)
            }
            Engine::Webkit => {
                let (screen, display) = virtual_screen()?;
                let mut command = Command::new(tools::webkit_driver()?);
                command.arg("--host=127.0.0.1").arg(format!("--port={port}"));
                command.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY");
                (command, Some(screen))
            }
        };
        let output = File::options().append(true).open(log.path())?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let process = command.spawn().with_context(|| format!("the driver of {engine}"))?;
        let mut driver = Self { port, log, process, screen };
        driver.wait()?;
        Ok(driver)
    }

    fn wait(&mut self) -> Result<()> {
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("the driver ended at once with {status}");
            }
            if started.elapsed() > START {
                bail!("the driver did not listen within {START:?}");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for child in std::iter::once(&mut self.process).chain(self.screen.as_mut()) {
            // It may have ended by itself; there is nobody left to tell.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A loopback port on which nobody listens.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Starts an X server that picks its own free display number, and says which.
fn virtual_screen() -> Result<(Child, String)> {
    let mut screen = Command::new(tools::xvfb()?)
        .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("the virtual screen")?;
    let mut number = String::new();
    let told = screen
        .stdout
        .take()
        .map(|out| BufReader::new(out).read_line(&mut number))
        .transpose()
        .context("the virtual screen's number");
    if told.is_err() || number.trim().is_empty() {
        let _ = screen.kill();
        let _ = screen.wait();
        bail!("the virtual screen named no display");
    }
    Ok((screen, format!(":{}", number.trim())))
}
