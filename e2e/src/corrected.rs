//! The first story, corrected twice, with an actor that was called something else before.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use crate::press::press;

/// The folder of its site, built once by the press itself.
pub fn corrected() -> Result<&'static Path> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| make().map_err(|fault| format!("{fault:#}")));
    let root = built.as_ref().map_err(|fault| anyhow::anyhow!("{fault}"));
    root.map(PathBuf::as_path).context("the corrected story")
}

fn make() -> Result<PathBuf> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../stories/food-for-arms/story.toml");
    let story = fs::read_to_string(file)?;
    let id = "id = \"iran\"\n";
    ensure!(story.contains(id), "the story has no {id}");
    let story = story.replacen(id, &format!("{id}former_ids = [\"former-name\"]\n"), 1);
    let corrections = "\n[[correction]]\ndate = \"2024-04-03\"\ntext = \"A number.\"\n\
        [[correction]]\ndate = \"2024-04-01\"\ntext = \"A name.\"\n";
    press("corrected-site", &[("food-for-arms", &(story + corrections))], &["--no-cards"])
}
