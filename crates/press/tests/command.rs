//! What the `whosays` command does with folders and files, run as its users run it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// As Trunk leaves it: minified, with the preloads of the WebAssembly.
const TEMPLATE: &str = "<!doctype html><html lang=%LANG%><meta charset=utf-8><title>%HEAD%</title>\
    <link href=./reader-1.js rel=modulepreload><body>%BODY%</body></html>";

fn whosays(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_whosays"))
        .args(arguments)
        .env_remove("TRUNK_STAGING_DIR")
        .env("NO_COLOR", "1")
        .output()
        .unwrap()
}

/// Builds the project's own stories and gives every file of the result.
fn build(root: &str) -> (Output, BTreeMap<PathBuf, Vec<u8>>) {
    let out = tempfile::tempdir().unwrap();
    fs::write(out.path().join("index.html"), TEMPLATE).unwrap();
    let output = whosays(&["build", "--root", root, "--out", out.path().to_str().unwrap()]);
    let mut files = BTreeMap::new();
    gather(out.path(), out.path(), &mut files);
    (output, files)
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

/// A project whose only story is the given text, in the folder of that name.
fn project(folder: &str, story: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let stories = root.path().join("stories").join(folder);
    fs::create_dir_all(&stories).unwrap();
    fs::write(stories.join("story.toml"), story).unwrap();
    root
}

fn first_story() -> String {
    fs::read_to_string(Path::new(ROOT).join("stories/food-for-arms/story.toml")).unwrap()
}

#[test]
fn every_page_is_a_file_under_a_strict_policy_and_twice_the_same() {
    let (output, files) = build(ROOT);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let pages: Vec<&PathBuf> = files.keys().filter(|path| path.ends_with("index.html")).collect();
    // The way in, the overview, fourteen actors and twenty-one statements.
    assert_eq!(pages.len(), 37, "{pages:?}");
    for path in pages {
        let html = String::from_utf8(files.get(path).unwrap().clone()).unwrap();
        assert!(html.contains("http-equiv=\"Content-Security-Policy\""), "{path:?}");
        assert!(html.contains("default-src 'none'"), "{path:?}");
        assert!(!html.contains("<script>") && !html.contains(" style="), "{path:?}");
        assert!(!html.contains("%BODY%") && !html.contains("%HEAD%"), "{path:?}");
        let depth = path.components().count() - 1;
        if depth > 0 {
            assert!(html.contains(&format!("href={}reader-1.js", "../".repeat(depth))), "{path:?}");
        }
    }
    for data in ["map.svg", "statements.csv", "story.json", "../story.schema.json"] {
        let path = match data.strip_prefix("../") {
            Some(name) => PathBuf::from(name),
            None => Path::new("food-for-arms").join(data),
        };
        assert!(files.contains_key(&path), "{path:?}");
    }
    assert_eq!(build(ROOT).1, files, "the same input gives the same bytes");
}

#[test]
fn the_root_leads_to_the_only_story() {
    let (_, files) = build(ROOT);
    let html = String::from_utf8(files.get(Path::new("index.html")).unwrap().clone()).unwrap();
    assert!(html.contains("content=\"0; url=food-for-arms/\""), "{html}");
    assert!(html.contains("<a href=\"food-for-arms/\">"), "{html}");
}

#[test]
fn a_mistake_is_told_with_its_line_and_what_to_write() {
    let text = first_story().replacen("kind = \"denial\"", "kind = \"denail\"", 1);
    let line = text.lines().position(|line| line.contains("denail")).unwrap() + 1;
    let root = project("food-for-arms", &text);
    let output =
        whosays(&["check", root.path().join("stories/food-for-arms/story.toml").to_str().unwrap()]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    for expected in ["story.toml", &line.to_string(), "denail", "denial"] {
        assert!(told.contains(expected), "no {expected:?} in\n{told}");
    }
}

#[test]
fn a_story_in_a_folder_of_another_name_is_refused() {
    let root = project("bread-for-arms", &first_story());
    let (output, _) = build(root.path().to_str().unwrap());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    // The report may break its lines anywhere between words.
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("“food-for-arms”"), "{told}");
    assert!(told.contains("name the folder as the `id` in the file"), "{told}");
}

#[test]
fn a_project_without_stories_says_where_to_put_one() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("stories")).unwrap();
    let (output, _) = build(root.path().to_str().unwrap());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("there is no story in"), "{told}");
    assert!(told.contains("stories/NAME/story.toml"), "{told}");
}
