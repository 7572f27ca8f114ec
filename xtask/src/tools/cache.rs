//! The folder in which our tools are kept, shared by every checkout on the machine.

use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folder of one tool at one version. It need not exist yet.
pub fn folder(package: &str, version: &str) -> Result<PathBuf> {
    let top = top(|name| env::var_os(name), cfg!(windows)).context(
        "there is no place to keep tools in: set HOME, or set WHOSAYS_TOOLS to a folder",
    )?;
    Ok(top.join(format!("{package}-{version}")))
}

fn top(variable: impl Fn(&str) -> Option<OsString>, windows: bool) -> Option<PathBuf> {
    let set = |name| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(own) = set("WHOSAYS_TOOLS") {
        // Made absolute, because it ends on the PATH of programs that run elsewhere.
        return std::path::absolute(own).ok();
    }
    // The XDG rules say that a relative path there is to be ignored.
    let cache = set("XDG_CACHE_HOME").filter(|path| path.is_absolute());
    let local = || set("LOCALAPPDATA").filter(|_| windows);
    let home = || set("HOME").map(|home| home.join(".cache"));
    Some(cache.or_else(local).or_else(home)?.join(Path::new("whosays").join("tools")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn top_with(set: &[(&str, &str)], windows: bool) -> Option<PathBuf> {
        let find =
            |name: &str| set.iter().find(|(n, _)| *n == name).map(|(_, v)| OsString::from(v));
        top(find, windows)
    }

    #[test]
    fn our_own_variable_comes_first_then_the_cache_of_the_system() {
        let all = [
            ("WHOSAYS_TOOLS", "/t"),
            ("XDG_CACHE_HOME", "/x"),
            ("LOCALAPPDATA", "/l"),
            ("HOME", "/h"),
        ];
        let path = |text: &str| Some(PathBuf::from(text));
        assert_eq!(top_with(&all, false), path("/t"));
        assert_eq!(top_with(&all[1..], false), path("/x/whosays/tools"));
        assert_eq!(top_with(&all[2..], true), path("/l/whosays/tools"));
        assert_eq!(top_with(&all[2..], false), path("/h/.cache/whosays/tools"));
        assert_eq!(top_with(&[], false), None);
    }

    #[test]
    fn empty_and_relative_values_are_passed_over() {
        let set = [("WHOSAYS_TOOLS", ""), ("XDG_CACHE_HOME", "cache"), ("HOME", "/h")];
        assert_eq!(top_with(&set, false), Some(PathBuf::from("/h/.cache/whosays/tools")));
    }

    #[test]
    fn a_relative_folder_of_ones_own_is_made_absolute() {
        assert!(top_with(&[("WHOSAYS_TOOLS", "here")], false).is_some_and(|top| top.is_absolute()));
    }
}
