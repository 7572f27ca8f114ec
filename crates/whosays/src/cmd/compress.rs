//! `whosays compress`: smaller twins of a site's files, for hosts that send them as they are.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use clap::Args;

use whosays_press::{Error, compress};

/// Writes a brotli (`.br`) and a gzip (`.gz`) file beside every text and WebAssembly file
#[derive(Args)]
pub struct Compress {
    /// The finished site
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

impl Compress {
    /// Compresses, and says what that saves.
    pub fn run(self) -> Result<(), Error> {
        let start = Instant::now();
        let sums = compress(&self.folder)?;
        let time = start.elapsed();
        let spoken = if time > Duration::from_secs(1) {
            format!(", in {:.1} s", time.as_secs_f64())
        } else {
            String::new()
        };
        println!(
            "{} files, {} kB: {} kB as brotli, {} kB as gzip{spoken}",
            sums.files,
            sums.raw.div_ceil(1000),
            sums.brotli.div_ceil(1000),
            sums.gzip.div_ceil(1000)
        );
        Ok(())
    }
}
