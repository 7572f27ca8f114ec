//! A copy of the harness to work in: the original may be read-only, and stays as it is.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// What a run leaves in the folder, and what is not to be taken over from another one.
const MADE: [&str; 3] = ["node_modules", "dist", "results"];

/// Copies the harness from `from` over what `to` has of it. What earlier runs made there stays.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    for needed in ["package-lock.json", "build.mjs", "bench.mjs"] {
        if !from.join(needed).is_file() {
            bail!(
                "the peers to measure against are not here: {} has no {needed}. They are a project \
                 of their own; say where with `cargo xtask bench FOLDER`",
                from.display()
            );
        }
    }
    all_in(from, to, &MADE)
}

fn all_in(from: &Path, to: &Path, without: &[&str]) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in from.read_dir().with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let (name, source) = (entry.file_name(), entry.path());
        if without.iter().any(|other| name == *other) {
            continue;
        }
        let copy = to.join(&name);
        if source.is_dir() {
            all_in(&source, &copy, &[])?;
        } else {
            // Not `fs::copy`, which makes the copy read-only too. What did not change keeps its
            // age, or the harness would build its peers anew.
            let bytes = fs::read(&source)?;
            if fs::read(&copy).ok().as_ref() != Some(&bytes) {
                fs::write(&copy, bytes)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn sources_are_copied_and_made_things_are_left() {
        let place = tempfile::tempdir().unwrap();
        let (from, to) = (place.path().join("from"), place.path().join("to"));
        fs::create_dir_all(from.join("src")).unwrap();
        fs::create_dir_all(from.join("node_modules")).unwrap();
        fs::create_dir_all(to.join("node_modules/kept")).unwrap();
        let files = ["package-lock.json", "build.mjs", "bench.mjs", "src/a.js", "node_modules/x"];
        for file in files {
            fs::write(from.join(file), file).unwrap();
        }
        copy(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("src/a.js")).unwrap(), "src/a.js");
        assert!(to.join("node_modules/kept").is_dir());
        assert!(!to.join("node_modules/x").exists());
    }

    #[test]
    fn a_folder_without_the_harness_is_named() {
        let place = tempfile::tempdir().unwrap();
        let error = copy(&place.path().join("no"), &place.path().join("to")).unwrap_err();
        assert!(error.to_string().contains("are not here"), "{error}");
    }
}
