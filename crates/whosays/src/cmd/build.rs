//! `whosays build`: prerenders every page of every story.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use whosays_press::{Config, Error, Files, Frame, Site, Stage};

use crate::{carried, progress::Counted};

/// Makes the pages of a story, or of all stories in a folder
///
/// The site is plain files, for any host; it takes the place of the last one once all of it is
/// there, and what did not change is not written. `site.toml` in the folder of the stories may say
/// where it is published and what it is called.
#[derive(Args)]
pub struct Build {
    /// A story's folder, or one with such folders in it or in its `stories`
    #[arg(default_value = ".", value_name = "FOLDER")]
    stories: PathBuf,
    /// Where the site goes
    #[arg(short, long, env = "TRUNK_STAGING_DIR", default_value = "site", value_name = "FOLDER")]
    out: PathBuf,
    /// A folder with the template of all pages, `index.html`, and a built reader, instead of those
    /// that this program carries; `src` and `style` then come from the folder of the stories
    #[arg(long, value_name = "FOLDER")]
    frame: Option<PathBuf>,
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
        let config = Config::read(&self.stories, url)?;
        let is_known = config.url.is_some();
        let mut site = Site::read(&self.stories, config)?;
        site.cards = !self.no_cards;
        if self.single_file {
            return self.files(&site);
        }
        let stage = Stage::new(&self.out, |folder| {
            println!("another build writes {} too; it goes first", folder.display());
        })?;
        let frame = self.frame()?;
        let pressed = site.press(&frame, &Counted::new(&stage))?;
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

    /// What all pages share.
    fn frame(&self) -> Result<Frame, Error> {
        carried::frame(self.frame.as_deref(), &self.stories, &self.out)
    }

    /// Makes one file a story.
    fn files(&self, site: &Site) -> Result<(), Error> {
        let frame = self.frame()?;
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
