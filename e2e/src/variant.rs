//! A second site: the first story, renamed in part, whose article has an address.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use crate::host;
use crate::press::press;
use crate::server::Server;

/// The site and its article, kept until the tests end.
pub struct Variant {
    /// The folder to serve.
    pub root: PathBuf,
    /// The article.
    pub article: Server,
}

/// Where the second site says that it is.
pub const URL: &str = "https://whosays.example/explainers/";

/// What is renamed: the id in the story file, and what it was called before.
const RENAMED: [(&str, &str); 3] = [
    ("food-for-arms", "bread-for-arms"),
    ("russia", "russian-federation"),
    ("artillery-shells", "shells"),
];

/// The words in the made-up article that the first quotation leads to.
pub const PASSAGE: &str = "over two dozen kinds of weapons and munitions from Pyongyang";

/// Builds it once, by the press itself.
pub fn variant() -> Result<&'static Variant> {
    static BUILT: OnceLock<Result<Variant, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| build().map_err(|fault| format!("{fault:#}")));
    built.as_ref().map_err(|fault| anyhow::anyhow!("{fault}")).context("the second site")
}

fn build() -> Result<Variant> {
    let article = host::page(&article())?;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../stories/food-for-arms/story.toml");
    let story = renamed(&fs::read_to_string(file)?, &article.origin)?;
    let root = press("second-site", &[("food-for-arms", &story)], &["--url", URL])?;
    Ok(Variant { root, article })
}

/// The story with former names, and with the address of its article.
fn renamed(story: &str, article: &str) -> Result<String> {
    let mut text = story.to_owned();
    for (now, before) in RENAMED {
        let id = format!("id = \"{now}\"\n");
        ensure!(text.contains(&id), "the story has no {id}");
        text = text.replacen(&id, &format!("{id}former_ids = [\"{before}\"]\n"), 1);
    }
    ensure!(text.contains("[source]\n") && text.contains(PASSAGE), "the story has changed");
    Ok(text.replacen("[source]\n", &format!("[source]\nurl = \"{article}/\"\n"), 1))
}

/// A long page with the quoted words far down.
fn article() -> String {
    let filler = "<p>Something else is told here, at some length and to no end.</p>".repeat(120);
    format!(
        "<title>Article</title><h1>An article</h1>{filler}<p id=passage>Here it says “{PASSAGE}”.</p>{filler}"
    )
}
