//! `whosays upgrade`: writes story files in the newest version of the format.

use std::path::PathBuf;

use clap::Args;

use whosays_press::{Error, upgrade_story};

/// Rewrites story files in the newest version of the format, with all comments kept
#[derive(Args)]
pub struct Upgrade {
    /// The story files
    #[arg(required = true, value_name = "STORY.TOML")]
    stories: Vec<PathBuf>,
}

impl Upgrade {
    /// Prints a line a story, or stops at the first one with mistakes, which stays as it is.
    pub fn run(self) -> Result<(), Error> {
        for path in self.stories {
            if upgrade_story(&path)? {
                println!("{}: is of version {} now.", path.display(), whosays_story::SCHEMA);
            } else {
                println!("{}: is of the newest version already.", path.display());
            }
        }
        Ok(())
    }
}
