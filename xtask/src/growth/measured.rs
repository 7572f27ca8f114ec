//! What one run of a program took.

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

/// What one run of a program took.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// From its start to its end.
    pub time: Duration,
    /// The most memory that it held, in bytes.
    pub memory: u64,
}

impl Measured {
    /// Runs the program, which has to succeed.
    pub fn of(command: &mut Command) -> Result<Self> {
        let line = crate::run::shown(command);
        let start = Instant::now();
        let mut child = command
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start `{line}`"))?;
        let ended = child.wait4().with_context(|| format!("cannot wait for `{line}`"))?;
        if !ended.status.success() {
            bail!("`{line}` failed ({})", ended.status);
        }
        Ok(Self { time: start.elapsed(), memory: ended.rusage.maxrss })
    }
}

/// How many files there are below a folder, and their bytes.
pub fn weigh(folder: &Path) -> Result<(u64, u64)> {
    let (mut files, mut bytes) = (0, 0);
    for entry in folder.read_dir()? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let inside = weigh(&entry.path())?;
            (files, bytes) = (files + inside.0, bytes + inside.1);
        } else {
            (files, bytes) = (files + 1, bytes + entry.metadata()?.len());
        }
    }
    Ok((files, bytes))
}
