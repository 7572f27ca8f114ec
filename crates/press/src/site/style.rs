//! One style sheet a story: the house's, and the places of what its map shows.

use std::{fs, path::Path};

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use super::read;
use crate::error::Error;

/// The files in `style/`, joined: `tokens.css` first, the others by name, and `print.css` last,
/// since what holds on paper overrules the rest.
pub fn house(root: &Path) -> Result<String, Error> {
    let folder = root.join("style");
    let entries = fs::read_dir(&folder).map_err(|source| Error::Read { path: folder, source })?;
    let mut paths: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "css"))
        .collect();
    let rank = |path: &Path| match path.file_stem().and_then(|stem| stem.to_str()) {
        Some("tokens") => 0,
        Some("print") => 2,
        _ => 1,
    };
    paths.sort_by_key(|path| (rank(path), path.clone()));
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
