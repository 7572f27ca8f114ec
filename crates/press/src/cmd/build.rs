//! `whosays build`: prerenders every page of every story.

use std::path::PathBuf;

use clap::Args;

use crate::{
    error::Error,
    site::{Config, Site},
};

/// Writes every page of every story into a folder that already holds the reader's WebAssembly
#[derive(Args)]
pub struct Build {
    /// The folder with `index.html` as Trunk has built it; the pages are written beside it
    #[arg(long, env = "TRUNK_STAGING_DIR", value_name = "FOLDER")]
    out: PathBuf,
    /// The project's folder, with `stories`, `style` and `src`
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    root: PathBuf,
    /// Where the site is published, as `https://example.org/explainers/`; overrules `site.toml`
    #[arg(long, env = "WHOSAYS_URL", value_name = "URL")]
    url: Option<String>,
    /// Draws no pictures for link previews
    #[arg(long)]
    no_cards: bool,
}

impl Build {
    /// Reads the stories, then writes the site.
    pub fn run(self) -> Result<(), Error> {
        // A variable that is set to nothing says nothing.
        let url = self.url.as_deref().filter(|url| !url.is_empty());
        let config = Config::read(&self.root, url)?;
        let is_known = config.url.is_some();
        let mut site = Site::read(&self.root, config)?;
        site.cards = !self.no_cards;
        let pages = site.write(&self.out)?;
        println!("{pages} pages written");
        if !is_known {
            println!(
                "no sitemap, no feed and no whole addresses in link previews: \
                 give the site's address as `url` in site.toml or with --url"
            );
        }
        Ok(())
    }
}
