//! `whosays card`: one picture for link previews.

use std::{fs, path::PathBuf};

use clap::Args;
use whosays_press::{Error, draw_card, find_stories, read_story};

/// Draws the picture that link previews show, 1200 × 630 pixels as PNG
#[derive(Args)]
pub struct Card {
    /// The story file, or its folder
    #[arg(value_name = "STORY")]
    story: PathBuf,
    /// What is picked: an actor's id, or statement/ and a statement's; left out, nothing is
    #[arg(default_value = "", hide_default_value = true, value_name = "PAGE")]
    page: String,
    /// The file to write
    #[arg(short, long, default_value = "card.png", value_name = "FILE")]
    out: PathBuf,
}

impl Card {
    /// Draws it and writes it.
    pub fn run(self) -> Result<(), Error> {
        let paths = find_stories(&self.story)?;
        let [path] = paths.as_slice() else { return Err(Error::OneStory { count: paths.len() }) };
        let picture = draw_card(&read_story(path)?, &self.page)?;
        fs::write(&self.out, picture)
            .map_err(|source| Error::Write { path: self.out.clone(), source })?;
        println!("{}", self.out.display());
        Ok(())
    }
}
