//! `cargo xtask generate`: a made-up story of any size.

use anyhow::{Context, Result};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use whosays_sample::Sample;

/// Prints the story, or writes it into a folder of its own below `out`.
pub fn generate(sample: &Sample, out: Option<&Path>) -> Result<()> {
    match out {
        None => Ok(std::io::stdout().write_all(sample.toml().as_bytes())?),
        Some(out) => {
            println!("{}", write(sample, out)?.display());
            Ok(())
        }
    }
}

/// Writes the story into the folder of its name below `out`, and gives the file.
pub fn write(sample: &Sample, out: &Path) -> Result<PathBuf> {
    let folder = out.join(&sample.id);
    let failed = || format!("cannot write into {}", folder.display());
    fs::create_dir_all(&folder).with_context(failed)?;
    let file = folder.join("story.toml");
    fs::write(&file, sample.toml()).with_context(failed)?;
    Ok(file)
}
