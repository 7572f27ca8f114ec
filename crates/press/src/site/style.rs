//! The style sheets: the house's, and a story's places of what its map shows.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use super::read;
use crate::error::Error;

/// The style sheets of the house.
pub struct House {
    /// What the first paint needs; it stands in every page.
    pub first: String,
    /// What is needed on paper, in the share dialog and below long lists only; a file of its own.
    pub late: String,
}

/// Those of the files in `style/` that can wait, in the order in which they hold: what holds on
/// paper overrules the rest.
const LATE: [&str; 3] = ["lists", "share", "print"];

/// Joins the files in `style/`: `tokens.css` first, the others by name.
pub fn house(root: &Path) -> Result<House, Error> {
    let folder = root.join("style");
    let entries = fs::read_dir(&folder).map_err(|source| Error::Read { path: folder, source })?;
    let mut names: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "css"))
        .collect();
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let late = |path: &Path| LATE.iter().position(|name| stem(path) == *name);
    names.sort_by_key(|path| (late(path), stem(path) != "tokens", path.clone()));
    let (first, last): (Vec<_>, Vec<_>) = names.iter().partition(|path| late(path).is_none());
    Ok(House { first: joined(&first)?, late: joined(&last)? })
}

fn joined(paths: &[&PathBuf]) -> Result<String, Error> {
    paths.iter().map(|path| read(path)).collect()
}

/// The same rules in fewer bytes. A mistake in them is an error, not a page that looks odd.
pub fn minify(css: &str) -> Result<String, Error> {
    let failed = |message: String| Error::Style { message };
    let mut sheet = StyleSheet::parse(css, ParserOptions::default())
        .map_err(|error| failed(error.to_string()))?;
    sheet.minify(MinifyOptions::default()).map_err(|error| failed(error.to_string()))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, ..PrinterOptions::default() })
        .map_err(|error| failed(error.to_string()))?;
    Ok(printed.code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn rules_come_out_shorter_and_mistakes_are_told() {
        assert_eq!(minify("a { color: #ffffff; }\n\n").unwrap(), "a{color:#fff}");
        assert!(matches!(minify("a { color: red"), Ok(_) | Err(Error::Style { .. })));
        assert!(matches!(minify("} a {"), Err(Error::Style { .. })));
    }
}
