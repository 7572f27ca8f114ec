//! `docs/authoring.md`, done as it is written.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

const TUTORIAL: &str = include_str!("../../../docs/authoring.md");
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const TEMPLATE: &str =
    "<!doctype html><html lang=%LANG%><title>%HEAD%</title><body>%BODY%</body></html>";

/// The boxes of a language, in their order.
fn boxes(language: &str) -> Vec<&'static str> {
    let start = format!("```{language}\n");
    TUTORIAL.split(&start).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

fn run(folder: &Path, line: &str) -> (bool, String) {
    let words = line.split_whitespace().skip(1);
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_whosays"))
        .args(words)
        .current_dir(folder)
        .env_remove("TRUNK_STAGING_DIR")
        .env_remove("WHOSAYS_URL")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    (status.success(), String::from_utf8([stdout, stderr].concat()).unwrap())
}

/// What stands from one mark to the next, or to the end.
fn replaced(text: &str, from: &str, to: Option<&str>, new: &str) -> String {
    let start = text.find(from).unwrap();
    let end = to.map_or(text.len(), |to| start + text.get(start..).unwrap().find(to).unwrap());
    [text.get(..start).unwrap(), new, text.get(end..).unwrap()].concat()
}

#[test]
fn an_article_becomes_a_published_story_as_the_docs_have_it() {
    let place = tempfile::tempdir().unwrap();
    let commands: Vec<&str> = boxes("console")
        .into_iter()
        .flat_map(str::lines)
        .filter(|line| line.starts_with("whosays"))
        .collect();
    let command = |part: &str| *commands.iter().find(|line| line.contains(part)).unwrap();
    assert!(run(place.path(), command("whosays new")).0);
    let texts = boxes("text");
    let [article, fine] = texts.as_slice() else { panic!("{texts:?}") };
    fs::write(place.path().join("article.txt"), article).unwrap();

    let toml = boxes("toml");
    let [head, actors, statements, site] = toml.as_slice() else { panic!("{toml:?}") };
    let path = place.path().join("airliner/story.toml");
    let mut text = fs::read_to_string(&path).unwrap();
    let (title, source) = head.split_once("\n\n").unwrap();
    text = replaced(
        &text,
        "title = ",
        Some("# The sentence"),
        &format!("{}\n", title.lines().next().unwrap()),
    );
    text = replaced(
        &text,
        "dek = ",
        Some("# The language"),
        &format!("{}\n", title.lines().nth(1).unwrap()),
    );
    text = replaced(&text, "[source]", Some("# Who speaks"), source);
    text = replaced(&text, "[[actor]]", Some("# What they say"), actors);
    text = replaced(&text, "[[statement]]", None, statements);
    fs::write(&path, text).unwrap();

    // Codes and lands are what the command says they are.
    for line in ["whosays land united states", "whosays land iran"] {
        let (is_well, told) = run(place.path(), command(line));
        assert!(is_well, "{told}");
        for line in told.lines().filter(|line| line.starts_with("code") || line.starts_with("land"))
        {
            assert!(actors.contains(line), "{line}");
        }
    }
    let (is_well, told) = run(place.path(), command("--article article.txt"));
    assert!(is_well && told.contains(fine.trim()), "{told}");
    assert!(told.contains("1 hint") && told.contains("name-not-found"), "{told}");

    fs::write(place.path().join("airliner/site.toml"), site).unwrap();
    // The program of a test carries no reader.
    let frame = place.path().join("frame");
    fs::create_dir(&frame).unwrap();
    fs::write(frame.join("index.html"), TEMPLATE).unwrap();
    for part in ["src", "style"] {
        let to = place.path().join("airliner").join(part);
        fs::create_dir(&to).unwrap();
        for entry in fs::read_dir(Path::new(ROOT).join(part)).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
            }
        }
    }
    let build = format!("{} --frame frame", command("--out site"));
    let (is_well, told) = run(place.path(), &build);
    assert!(is_well, "{told}");
    // What the embed's code names is there.
    let code = boxes("html").concat();
    let address = code.split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    let path = address.strip_prefix("https://example.org/explainers/").unwrap();
    assert!(place.path().join("site").join(path).join("index.html").is_file(), "{path}");
}
