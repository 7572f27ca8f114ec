//! `whosays new`: a first story, to be changed.

use std::{
    fs::{self, OpenOptions},
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::Args;
use whosays_press::Error;
use whosays_story::slug;

/// The story, with places for its id and its title.
const STORY: &str = include_str!("../../assets/first-story.toml");

/// Writes a first story, which is valid as it is and says what belongs where
#[derive(Args)]
pub struct New {
    /// The folder to make: addresses are made from its name
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The headline of the explainer
    #[arg(long, default_value = "A headline in a few words", value_name = "TEXT")]
    title: String,
}

impl New {
    /// Writes it, and says what comes next.
    pub fn run(self) -> Result<(), Error> {
        let written = self.folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let id = slug(&written);
        if id.is_empty() {
            return Err(Error::NoName { name: written });
        }
        let folder = self.folder.with_file_name(&id);
        let path = folder.join("story.toml");
        if path.exists() {
            return Err(Error::Taken { path });
        }
        let failed = |path: &Path| {
            let path = path.to_owned();
            |source| Error::Write { path, source }
        };
        fs::create_dir_all(&folder).map_err(failed(&folder))?;
        // Never over what somebody else has written meanwhile.
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        file.and_then(|mut file| file.write_all(story(&id, &self.title).as_bytes()))
            .map_err(failed(&path))?;
        println!(
            "{path} is a story that you can change.\n\n  \
             whosays serve {folder}   shows it, and follows each change\n  \
             whosays check {folder}   explains every mistake\n  \
             whosays build {folder}   makes the pages to publish",
            path = path.display(),
            folder = folder.display()
        );
        Ok(())
    }
}

fn story(id: &str, title: &str) -> String {
    let title = serde_json::to_string(title).unwrap_or_default();
    // Both formats escape texts alike, but for the delete character.
    let title = title.replace('\u{7f}', "\\u007f");
    STORY.replacen("\"ID\"", &format!("\"{id}\""), 1).replacen("\"TITLE\"", &title, 1)
}
