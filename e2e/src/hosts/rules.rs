//! The rules of `_headers`, the measure of every host.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

/// What Netlify and Cloudflare say of files for which `_headers` does not say how long they keep.
const ASKED_AGAIN: &str = "public, max-age=0, must-revalidate";

/// A header's name and value.
type Header = (String, String);

/// The file, read.
pub struct Rules(Vec<(String, Vec<Header>)>);

impl Rules {
    /// Reads the rules of a site.
    pub fn read(site: &Path) -> Result<Self> {
        let text = fs::read_to_string(site.join("_headers")).context("_headers")?;
        Self::parse(&text)
    }

    fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<(String, Vec<Header>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match (line.strip_prefix("  "), rules.last_mut()) {
                (None, _) => rules.push((line.to_owned(), Vec::new())),
                (Some(header), Some((_, headers))) => {
                    let (name, value) = header.split_once(": ").context("no `: ` in a header")?;
                    headers.push((name.to_owned(), value.to_owned()));
                }
                (Some(header), None) => bail!("`{header}` is no rule's"),
            }
        }
        ensure!(!rules.is_empty(), "there is no rule");
        Ok(Self(rules))
    }

    /// Every header that goes with a path of the site, such as `/food-for-arms/`.
    pub fn of(&self, path: &str) -> Vec<Header> {
        let rules = self.0.iter().filter(|(rule, _)| rule == "/*" || rule == path);
        let mut headers: Vec<Header> = rules.flat_map(|(_, headers)| headers.clone()).collect();
        if !headers.iter().any(|(name, _)| name == "Cache-Control") {
            headers.push(("Cache-Control".to_owned(), ASKED_AGAIN.to_owned()));
        }
        headers
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_path_has_the_headers_of_its_rules() {
        let rules = Rules::parse("# why\n/*\n  A: b: c\n/x.js\n  Cache-Control: kept\n").unwrap();
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(rules.of("/"), [header("A", "b: c"), header("Cache-Control", ASKED_AGAIN)]);
        assert_eq!(rules.of("/x.js"), [header("A", "b: c"), header("Cache-Control", "kept")]);
        assert!(Rules::parse("  A: b").is_err());
        assert!(Rules::parse("").is_err());
    }
}
