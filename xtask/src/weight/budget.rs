//! The budget file.

use super::part::{Part, Weight};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use toml::Table;

/// What an overview page may weigh at most: brotli bytes, and a count of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    pub code_bytes: usize,
    pub rest_bytes: usize,
    pub requests: usize,
    /// How many bytes of the page itself may come before its first screen is complete.
    pub first_bytes: usize,
}

impl Budget {
    /// Reads `budget.toml`.
    pub fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file)
            .with_context(|| format!("the budget {} cannot be read", file.display()))?;
        Self::parse(&text).with_context(|| format!("in {}", file.display()))
    }

    /// A misspelt key is an error: a bound that is not read would bound nothing.
    fn parse(text: &str) -> Result<Self> {
        let file: Table = text.parse()?;
        let (Some(overview), 1) = (file.get("overview").and_then(|o| o.as_table()), file.len())
        else {
            bail!("it must have the table [overview] and no other");
        };
        let names = ["code_bytes", "rest_bytes", "requests", "first_bytes"];
        if let Some(other) = overview.keys().find(|key| !names.contains(&key.as_str())) {
            bail!("`{other}` is not a bound; there are {}", names.join(", "));
        }
        let bound = |name: &str| {
            let value = overview.get(name).and_then(toml::Value::as_integer);
            value
                .and_then(|value| usize::try_from(value).ok())
                .with_context(|| format!("`{name}` must be given, as a whole number"))
        };
        Ok(Self {
            code_bytes: bound("code_bytes")?,
            rest_bytes: bound("rest_bytes")?,
            requests: bound("requests")?,
            first_bytes: bound("first_bytes")?,
        })
    }

    /// One sentence for each bound that the page is over.
    pub fn exceeded_by(&self, weight: &Weight) -> Vec<String> {
        let Weight { page, files, first_screen } = weight;
        let mut over = Vec::new();
        for (part, bound, what) in [
            (Part::Code, self.code_bytes, "WebAssembly and glue"),
            (Part::Rest, self.rest_bytes, "everything but WebAssembly and glue"),
        ] {
            let bytes = weight.bytes(part);
            if bytes > bound {
                let extra = bytes - bound;
                over.push(format!("{page}: {what}: {bytes} bytes, {extra} more than {bound}"));
            }
        }
        if files.len() > self.requests {
            let allowed = self.requests;
            over.push(format!("{page}: {} requests, {allowed} are allowed", files.len()));
        }
        if *first_screen > self.first_bytes {
            let bound = self.first_bytes;
            over.push(format!(
                "{page}: the first screen is complete after {first_screen} bytes, not {bound}"
            ));
        }
        over
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::part::File;
    use super::*;

    const GOOD: &str = "[overview]\ncode_bytes = 60_000\nrest_bytes = 300\nrequests = 2\n\
        first_bytes = 200\n";

    #[test]
    fn bounds_are_read() {
        let budget = Budget { code_bytes: 60_000, rest_bytes: 300, requests: 2, first_bytes: 200 };
        assert_eq!(Budget::parse(GOOD).unwrap(), budget);
    }

    #[test]
    fn a_budget_that_would_bound_nothing_is_an_error() {
        for (text, words) in [
            (GOOD.replace("overview", "page"), "must have the table [overview]"),
            (GOOD.replace("rest_bytes", "rest_byte"), "`rest_byte` is not a bound"),
            (GOOD.replace("requests = 2\n", ""), "`requests` must be given"),
            (GOOD.replace("300", "-1"), "`rest_bytes` must be given, as a whole number"),
            (GOOD.replace("300", "\"300\""), "`rest_bytes` must be given, as a whole number"),
        ] {
            let message = Budget::parse(&text).unwrap_err().to_string();
            assert!(message.contains(words), "{message}");
        }
    }

    #[test]
    fn each_bound_holds_to_the_byte() {
        let file = |brotli, part| File { path: String::new(), raw: 0, brotli, part };
        let mut weight = Weight {
            page: "s/".to_owned(),
            files: vec![file(300, Part::Rest), file(60_000, Part::Code)],
            first_screen: 200,
        };
        let budget = Budget::parse(GOOD).unwrap();
        assert_eq!(budget.exceeded_by(&weight), Vec::<String>::new());
        weight.files.push(file(1, Part::Rest));
        let expected = [
            "s/: everything but WebAssembly and glue: 301 bytes, 1 more than 300",
            "s/: 3 requests, 2 are allowed",
        ];
        assert_eq!(budget.exceeded_by(&weight), expected);
        weight.files.push(file(1, Part::Code));
        weight.first_screen += 1;
        assert_eq!(budget.exceeded_by(&weight).len(), 4);
    }
}
