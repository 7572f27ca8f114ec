//! Saying how far a build is, while it takes longer than a moment.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use whosays_press::{Error, Sink};

/// Counts the files that go to a sink, on a terminal and nowhere else.
pub struct Counted<'a> {
    sink: &'a dyn Sink,
    bar: ProgressBar,
}

impl<'a> Counted<'a> {
    /// Counts what goes to this sink.
    pub fn new(sink: &'a dyn Sink) -> Self {
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {pos} files, {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(250));
        Self { sink, bar }
    }
}

impl Sink for Counted<'_> {
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        self.sink.put(path, bytes)?;
        self.bar.inc(1);
        Ok(())
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
