//! More sites for the tests, made by the press itself from other stories.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::site::dist;

/// A story's id, and the text of its file.
pub type Story<'a> = (&'a str, &'a str);

/// Makes a site of its own of these stories, with the WebAssembly of the built one, and gives its
/// folder. `name` is the folder's below `target`: it is kept until it is made anew.
pub fn press(name: &str, stories: &[Story<'_>], args: &[&str]) -> Result<PathBuf> {
    let folder = folder(name)?;
    let frame = folder.join("frame");
    fs::create_dir_all(&frame)?;
    let glue = copy("reader-", ".js", &frame, None)?;
    let wasm = copy("reader-", ".wasm", &frame, None)?;
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
    build(&folder, stories, &frame, args)
}

/// The same in the template that pages of the built site stand in.
pub fn press_in_the_frame(name: &str, stories: &[Story<'_>], args: &[&str]) -> Result<PathBuf> {
    let frame = env::var_os("WHOSAYS_FRAME").context("WHOSAYS_FRAME is not set")?;
    build(&folder(name)?, stories, Path::new(&frame), args)
}

/// The project.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// An empty folder beside other things that are made anew: nothing drops what is kept until the end.
fn folder(name: &str) -> Result<PathBuf> {
    let folder = project().join("target").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Ok(folder)
}

fn build(folder: &Path, stories: &[Story<'_>], frame: &Path, args: &[&str]) -> Result<PathBuf> {
    let project = project();
    let [root, out] = ["project", "out"].map(|name| folder.join(name));
    for part in ["style", "src"] {
        fs::create_dir_all(root.join(part))?;
    }
    for entry in fs::read_dir(project.join("style"))? {
        let entry = entry?;
        fs::copy(entry.path(), root.join("style").join(entry.file_name()))?;
    }
    fs::copy(project.join("src/boot.js"), root.join("src/boot.js"))?;
    fs::copy(project.join("src/look.js"), root.join("src/look.js"))?;
    for (id, text) in stories {
        let story = root.join("stories").join(id);
        fs::create_dir_all(&story)?;
        fs::write(story.join("story.toml"), text)?;
    }
    let output = Command::new("cargo")
        .args(["run", "--quiet", "--package", "whosays", "--", "build"])
        .arg(&root)
        .arg("--frame")
        .arg(frame)
        .arg("--out")
        .arg(&out)
        .args(args)
        .current_dir(&project)
        .output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(out)
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
