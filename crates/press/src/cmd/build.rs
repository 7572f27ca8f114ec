//! `whosays build`: prerenders every page of every story.

use std::path::PathBuf;

use clap::Args;

use crate::{error::Error, site::Site};

/// Writes every page of every story into a folder that already holds the reader's WebAssembly
#[derive(Args)]
pub struct Build {
    /// The folder with `index.html` as Trunk has built it; the pages are written beside it
    #[arg(long, env = "TRUNK_STAGING_DIR", value_name = "FOLDER")]
    out: PathBuf,
    /// The project's folder, with `stories`, `style` and `src`
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    root: PathBuf,
}

impl Build {
    /// Reads the stories, then writes the site.
    pub fn run(self) -> Result<(), Error> {
        let site = Site::read(&self.root)?;
        let pages = site.write(&self.out)?;
        println!("{pages} pages written");
        Ok(())
    }
}
