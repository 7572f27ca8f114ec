//! `whosays check`: reads stories and explains what is wrong with them.

use std::path::PathBuf;

use clap::Args;

use whosays_press::{Error, read_story};

/// Reads story files and explains every mistake in plain words
#[derive(Args)]
pub struct Check {
    /// The story files
    #[arg(required = true, value_name = "STORY.TOML")]
    stories: Vec<PathBuf>,
}

impl Check {
    /// Prints a line a story, or stops at the first one with mistakes.
    pub fn run(self) -> Result<(), Error> {
        for path in self.stories {
            let story = read_story(&path)?;
            let counts = story.counts();
            println!(
                "{}: fine. {} actors, {} statements, {} replies.",
                path.display(),
                story.actors.len(),
                counts.statements,
                counts.replies
            );
        }
        Ok(())
    }
}
