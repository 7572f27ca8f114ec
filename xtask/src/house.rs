//! Where things stand in this repository.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// The top folder. Known when this crate is compiled, for it lives in that very folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The reader, for a program that carries it.
pub fn frame() -> PathBuf {
    root().join("target").join("frame")
}

/// The stories that are one file each.
pub fn single() -> PathBuf {
    root().join("single")
}

/// Screenshots and other things that a run leaves for people to look at.
pub fn output() -> PathBuf {
    root().join("ci-output")
}

/// The folder names under `stories/` that hold a `story.toml`, sorted.
pub fn stories() -> Result<Vec<String>> {
    let folder = root().join("stories");
    let entries = folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.path().join("story.toml").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    if names.is_empty() {
        bail!("there is no story yet: no stories/*/story.toml was found");
    }
    Ok(names)
}
