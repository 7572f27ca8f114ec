//! `index.html`, the frame of every page, with what Trunk would make of it.
//!
//! The file and `Trunk.toml` say what Trunk needs to know, so that plain `trunk serve` works where
//! it is installed. Reading the same words here keeps one source for both ways.

use super::part::Part;
use crate::weight::html;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use toml::Table;

/// How a link begins that is Trunk's.
const LINK: &str = "<link data-trunk ";

/// The frame, in pieces between the links that ask for WebAssembly.
pub struct Frame {
    /// Each link with the HTML before it.
    pieces: Vec<(String, Part)>,
    rest: String,
    /// What stands in the page for a WebAssembly and its glue.
    preload: String,
}

impl Frame {
    /// Reads `index.html` and `Trunk.toml` in the top folder.
    pub fn read(root: &Path) -> Result<Self> {
        let html = fs::read_to_string(root.join("index.html")).context("cannot read index.html")?;
        let trunk = config(root)?;
        let build = trunk.get("build").and_then(|build| build.as_table());
        let word = |name: &str| {
            let value = build.and_then(|build| build.get(name)).and_then(|value| value.as_str());
            value.with_context(|| format!("Trunk.toml has no build.{name}"))
        };
        Self::new(&html, word("pattern_preload")?.trim().replace("{base}", word("public_url")?))
    }

    fn new(html: &str, preload: String) -> Result<Self> {
        let mut pieces = Vec::new();
        let mut rest = html;
        while let Some((before, after)) = rest.split_once(LINK) {
            let (tag, after) = html::cut_tag(after);
            pieces.push((tight(before), Part::read(&html::attributes(&format!("link {tag}")))?));
            rest = after;
        }
        Ok(Self { pieces, rest: tight(rest), preload })
    }

    /// The WebAssembly that the frame asks for.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.pieces.iter().map(|(_, part)| part)
    }

    /// The frame with the names of glue and WebAssembly in it, given in the order of the parts.
    pub fn fill(&self, named: &[(String, String)]) -> String {
        let mut filled = String::new();
        for ((before, part), (glue, wasm)) in self.pieces.iter().zip(named) {
            filled.push_str(before);
            if !part.later {
                filled.push_str(&self.preload.replace("{js}", glue).replace("{wasm}", wasm));
            }
        }
        filled + &self.rest
    }
}

/// What `Trunk.toml` says.
pub fn config(root: &Path) -> Result<Table> {
    let text = fs::read_to_string(root.join("Trunk.toml")).context("cannot read Trunk.toml")?;
    text.parse().context("Trunk.toml cannot be understood")
}

/// Without white space around lines: nothing in the frame is prose.
fn tight(html: &str) -> String {
    html.lines().map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::house;

    #[test]
    fn links_become_what_the_page_needs() {
        let html = "<html>\n  <link data-trunk rel=\"rust\" data-bin=\"a\" href=\"x/Cargo.toml\" \
                    data-cargo-features=\"f g\">\n  <link data-trunk rel=rust data-bin=b \
                    data-type=worker data-cargo-no-default-features data-wasm-opt=3 \
                    data-wasm-opt-params=\"--enable-x --enable-y\">\n<link rel=icon></html>\n";
        let frame = Frame::new(html, "<p {js} {wasm}>".to_owned()).unwrap();
        let a = Part {
            program: "a".to_owned(),
            manifest: "x/Cargo.toml".to_owned(),
            cargo: vec!["--features".to_owned(), "f g".to_owned()],
            optimise: vec!["-Oz".to_owned()],
            later: false,
        };
        let b = Part {
            program: "b".to_owned(),
            manifest: "Cargo.toml".to_owned(),
            cargo: vec!["--no-default-features".to_owned()],
            optimise: ["-O3", "--enable-x", "--enable-y"].map(str::to_owned).into(),
            later: true,
        };
        assert_eq!(frame.parts().collect::<Vec<_>>(), [&a, &b]);
        assert_eq!(
            frame.fill(&["a", "b"].map(names)),
            "<html><p a.js a.wasm><link rel=icon></html>"
        );
    }

    /// What the repository has: a page that names one WebAssembly, and places for the press.
    #[test]
    fn the_frame_of_this_house_is_understood() {
        let frame = Frame::read(&house::root()).unwrap();
        assert_eq!(frame.parts().filter(|part| !part.later).count(), 1);
        let named: Vec<_> = frame.parts().map(|part| names(&part.program)).collect();
        let filled = frame.fill(&named);
        assert!(!filled.contains("data-trunk"), "{filled}");
        for held in ["href=\"./reader.js\"", "content=\"./reader.wasm\"", "%HEAD%", "%BODY%"] {
            assert!(filled.contains(held), "{held} is not in {filled}");
        }
    }

    fn names(program: &str) -> (String, String) {
        (format!("{program}.js"), format!("{program}.wasm"))
    }
}
