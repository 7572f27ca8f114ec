//! One WebAssembly of the site, as `index.html` asks for it.

use anyhow::{Context, Result};

/// A `<link data-trunk rel="rust">`, in the words that Trunk has for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the program in its manifest.
    pub program: String,
    /// Its manifest, from the top folder.
    pub manifest: String,
    /// What cargo is to be told beyond program and target.
    pub cargo: Vec<String>,
    /// What `wasm-opt` is to be told.
    pub optimise: Vec<String>,
    /// Loaded later by the page itself, and so not named in its head.
    pub later: bool,
}

impl Part {
    /// Reads the attributes of such a link.
    pub fn read(attributes: &[(String, String)]) -> Result<Self> {
        let value = |wanted: &str| {
            let found = attributes.iter().find(|(name, _)| name == wanted);
            found.map(|(_, value)| value.as_str())
        };
        let program =
            value("data-bin").context("a data-trunk link in index.html has no data-bin")?;
        let mut cargo = Vec::new();
        if value("data-cargo-no-default-features").is_some() {
            cargo.push("--no-default-features".to_owned());
        }
        if let Some(features) = value("data-cargo-features") {
            cargo.extend(["--features".to_owned(), features.to_owned()]);
        }
        let mut optimise = vec![format!("-O{}", value("data-wasm-opt").unwrap_or("z"))];
        let more = value("data-wasm-opt-params").unwrap_or_default();
        optimise.extend(more.split_whitespace().map(str::to_owned));
        Ok(Self {
            program: program.to_owned(),
            manifest: value("href").unwrap_or("Cargo.toml").to_owned(),
            cargo,
            optimise,
            later: value("data-type") == Some("worker"),
        })
    }
}
