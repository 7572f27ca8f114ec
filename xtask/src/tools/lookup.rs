//! Looking programs up on PATH and in folders.

use super::version;
use crate::run::output_of;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The first of `names` that is a file on PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names
        .iter()
        .find_map(|name| env::split_paths(&path).find_map(|folder| in_folder(&folder, name)))
}

/// A program in a folder, under whichever name this system gives it.
pub fn in_folder(folder: &Path, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    endings.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|file| file.is_file())
}

/// Whether a program runs and says that it is of this version.
pub fn is_version(program: &Path, wanted: &str) -> bool {
    output_of(Command::new(program).arg("--version"))
        .is_some_and(|output| version::reported(&output) == Some(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_has_no_version() {
        assert!(!is_version(Path::new("no/such/program"), "1.0"));
    }

    #[test]
    fn cargo_is_on_path_and_nonsense_is_not() {
        assert!(on_path(&["no-such-program-at-all", "cargo"]).is_some());
        assert!(on_path(&["no-such-program-at-all"]).is_none());
    }
}
