//! A second site: the first story, renamed in part, whose article has an address.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use crate::host;
use crate::server::Server;
use crate::site::dist;

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
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let article = host::page(&article())?;
    // Beside other things that are made anew: nothing drops what is kept until the end.
    let folder = project.join("target/second-site");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let [root, frame, out] = ["project", "frame", "out"].map(|name| folder.join(name));
    for part in ["style", "src", "stories/food-for-arms"] {
        fs::create_dir_all(root.join(part))?;
    }
    fs::create_dir(&frame)?;
    for entry in fs::read_dir(project.join("style"))? {
        let entry = entry?;
        fs::copy(entry.path(), root.join("style").join(entry.file_name()))?;
    }
    fs::copy(project.join("src/boot.js"), root.join("src/boot.js"))?;
    let story = fs::read_to_string(project.join("stories/food-for-arms/story.toml"))?;
    fs::write(root.join("stories/food-for-arms/story.toml"), renamed(&story, &article.origin)?)?;
    let (glue, wasm) =
        (copy("reader-", ".js", &frame, None)?, copy("reader-", ".wasm", &frame, None)?);
    copy("share-", ".js", &frame, Some("share.js"))?;
    copy("share-", ".wasm", &frame, Some("share_bg.wasm"))?;
    fs::write(
        frame.join("index.html"),
        format!(
            "<!doctype html><html lang=\"%LANG%\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>%HEAD%</title><link rel=\"modulepreload\" href=\"./{glue}\">\
             <meta name=\"whosays-wasm\" content=\"./{wasm}\"></head><body>%BODY%</body></html>"
        ),
    )?;
    let output = Command::new("cargo")
        .args(["run", "--quiet", "--package", "whosays-press", "--", "build", "--root"])
        .arg(&root)
        .arg("--frame")
        .arg(&frame)
        .arg("--out")
        .arg(&out)
        .args(["--url", URL])
        .current_dir(&project)
        .output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(Variant { root: out, article })
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

/// Copies the only file of the built site with such a name, and says what it is called there.
fn copy(start: &str, end: &str, to: &Path, name: Option<&str>) -> Result<String> {
    let names = fs::read_dir(dist()?)?.filter_map(Result::ok).map(|entry| entry.file_name());
    let mut names = names.filter_map(|name| name.into_string().ok());
    let found = names.find(|name| name.starts_with(start) && name.ends_with(end));
    let found = found.with_context(|| format!("no {start}…{end} in the site"))?;
    let name = name.unwrap_or(&found).to_owned();
    fs::copy(dist()?.join(&found), to.join(&name))?;
    Ok(name)
}
