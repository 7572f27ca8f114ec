//! `whosays build`: prerenders every page of every story.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use whosays_press::{Config, Error, Files, Frame, Site, Stage};

/// Makes every page of every story, around the reader's WebAssembly
#[derive(Args)]
pub struct Build {
    /// Where the site goes. It takes the place of the last one once all of it is there
    #[arg(long, env = "TRUNK_STAGING_DIR", value_name = "FOLDER")]
    out: PathBuf,
    /// The folder with the template of all pages, `index.html`, and the files that it needs; where
    /// it is not given, those are in the folder of the site
    #[arg(long, value_name = "FOLDER")]
    frame: Option<PathBuf>,
    /// The project's folder, with `stories`, `style` and `src`
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    root: PathBuf,
    /// Where the site is published, as `https://example.org/explainers/`; overrules `site.toml`
    #[arg(long, env = "WHOSAYS_URL", value_name = "URL")]
    url: Option<String>,
    /// Draws no pictures for link previews
    #[arg(long)]
    no_cards: bool,
    /// Makes one file a story instead, which holds all of it and loads nothing
    #[arg(long)]
    single_file: bool,
}

/// More than this, in bytes, is much for a mail or a content system.
const MUCH: usize = 350_000;

impl Build {
    /// Reads the stories, then makes the site and puts it in its place.
    pub fn run(self) -> Result<(), Error> {
        // A variable that is set to nothing says nothing.
        let url = self.url.as_deref().filter(|url| !url.is_empty());
        let config = Config::read(&self.root, url)?;
        let is_known = config.url.is_some();
        let mut site = Site::read(&self.root, config)?;
        site.cards = !self.no_cards;
        if self.single_file {
            return self.files(&site);
        }
        let stage = Stage::new(&self.out, |folder| {
            println!("another build writes {} too; it goes first", folder.display());
        })?;
        let frame = Frame::read(self.frame.as_deref().unwrap_or(&self.out))?;
        let pressed = site.press(&frame, &stage)?;
        stage.publish()?;
        for note in pressed.notes {
            println!("{note}");
        }
        println!("{} pages written", pressed.pages);
        if !is_known {
            println!(
                "no sitemap, no feed and no whole addresses in link previews: \
                 give the site's address as `url` in site.toml or with --url"
            );
        }
        Ok(())
    }

    /// Makes one file a story.
    fn files(&self, site: &Site) -> Result<(), Error> {
        let frame = Frame::read(self.frame.as_deref().unwrap_or(&self.out))?;
        let files = Files::default();
        site.press_files(&frame, &files)?;
        let failed = |path: &Path| {
            let path = path.to_owned();
            |source| Error::Write { path, source }
        };
        fs::create_dir_all(&self.out).map_err(failed(&self.out))?;
        for (name, bytes) in files.into_map() {
            let path = self.out.join(&name);
            // It appears whole or not at all.
            let part = self.out.join(format!(".{name}.part"));
            fs::write(&part, &bytes).map_err(failed(&part))?;
            fs::rename(&part, &path).map_err(failed(&path))?;
            let much = if bytes.len() > MUCH { ": much for one file" } else { "" };
            println!("{}: {} kB{much}", path.display(), bytes.len().div_ceil(1000));
        }
        Ok(())
    }
}
