//! Waiting for files to change.

use anyhow::{Context, Result, bail};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

/// How long nothing must change before a change is taken for done: editors write in steps.
const CALM: Duration = Duration::from_millis(150);

/// Watches files and folders with all that is in them.
pub struct Watch {
    changes: Receiver<PathBuf>,
    /// Watches for as long as it is kept.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Begins to watch. What is not there is left out.
    ///
    /// # Errors
    ///
    /// Where the system does not say when files change.
    pub fn new(paths: &[PathBuf]) -> Result<Self> {
        let (send, changes) = mpsc::channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let Ok(event) = event else { return };
            // The build itself opens and reads what we watch.
            let kind = event.kind;
            if kind.is_create() || kind.is_modify() || kind.is_remove() {
                for path in event.paths {
                    // Nobody is left to hear it only when we are ending.
                    let _ = send.send(path);
                }
            }
        })
        .context("this system does not say when files change")?;
        for path in paths.iter().filter(|path| path.exists()) {
            watcher
                .watch(path, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch {}", path.display()))?;
        }
        Ok(Self { changes, _watcher: watcher })
    }

    /// Waits for the next change and until it is done; gives the first file that changed.
    ///
    /// # Errors
    ///
    /// Where the watch has ended.
    pub fn next(&self) -> Result<PathBuf> {
        let first = self.changes.recv().context("the watch over the files has ended")?;
        loop {
            match self.changes.recv_timeout(CALM) {
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => return Ok(first),
                Err(RecvTimeoutError::Disconnected) => bail!("the watch over the files has ended"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::fs;

    #[test]
    fn many_writes_are_one_change_and_reading_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("story.toml");
        fs::write(&file, "").unwrap();
        let paths = [folder.path().to_owned(), folder.path().join("not there")];
        let watch = Watch::new(&paths).unwrap();
        for text in ["a", "b", "c"] {
            fs::write(&file, text).unwrap();
        }
        assert_eq!(watch.next().unwrap().file_name(), file.file_name());
        fs::read(&file).unwrap();
        assert_eq!(watch.changes.recv_timeout(CALM * 2), Err(RecvTimeoutError::Timeout));
    }
}
