//! A third site: made-up stories that are what the first one is not.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result};
use whosays_sample::Sample;

use crate::press::press;

/// Of so many statements that no page has them all.
pub const LARGE: &str = "sample-40-500-1";

/// One in which nobody has a place.
pub const MAPLESS: &str = "sample-8-24-2";

/// One in Arabic, which is written from right to left.
pub const ARABIC: &str = "arabic";

/// Its file, which tests of the model have, too.
const ARABIC_FILE: &str = include_str!("../../crates/story/tests/valid/arabic.toml");

/// The worked example, which has most forms of a statement, and no goods.
pub const WORKED: &str = "salisbury";

const WORKED_FILE: &str = include_str!("../../docs/examples/salisbury.toml");

/// The folder of the site, built once by the press itself.
pub fn made_up() -> Result<&'static Path> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| build().map_err(|fault| format!("{fault:#}")));
    let root = built.as_ref().map_err(|fault| anyhow::anyhow!("{fault}"));
    root.map(PathBuf::as_path).context("the made-up stories")
}

fn build() -> Result<PathBuf> {
    let large = Sample::new(40, 500, 1).toml();
    let placed = Sample::new(8, 24, 2).toml();
    // A transfer needs two places.
    let has_place = |line: &&str| line.starts_with("position") || line.starts_with("transfers");
    let lines = placed.lines().filter(|line| !has_place(line));
    let mapless = lines.collect::<Vec<_>>().join("\n");
    let stories = [
        (LARGE, large.as_str()),
        (MAPLESS, &mapless),
        (ARABIC, ARABIC_FILE),
        (WORKED, WORKED_FILE),
    ];
    press("made-up-site", &stories, &["--no-cards"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stories_are_called_what_their_files_call_them() {
        assert_eq!(Sample::new(40, 500, 1).id, LARGE);
        assert_eq!(Sample::new(8, 24, 2).id, MAPLESS);
    }
}
