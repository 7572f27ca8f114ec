//! What `whosays check` tells, and to whom.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;
use whosays_exchange::pack;

/// A story of which one statement is not confirmed.
const STORY: &str = include_str!("../../story/tests/hinted/quotation-characters.toml");
/// Its article.
const ARTICLE: &str = include_str!("../../story/tests/hinted/quotation-characters.article");

/// A folder with a story and its article.
fn folder(story: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("example");
    fs::create_dir(&home).unwrap();
    fs::write(home.join("story.toml"), story).unwrap();
    fs::write(folder.path().join("article.txt"), ARTICLE).unwrap();
    folder
}

fn check(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_whosays"))
        .arg("check")
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn a_hint_does_not_fail_and_a_mistake_does() {
    let place = folder(STORY);
    let (code, told, hints) = check(place.path(), &["example", "--article", "article.txt"]);
    assert_eq!(code, Some(0), "{hints}");
    assert!(told.contains("story.toml: fine. 2 actors"), "{told}");
    assert!(hints.contains("quotation-characters"), "{hints}");
    let place = folder(&STORY.replace("and we've counted", "and we've sunk"));
    let (code, told, mistakes) = check(place.path(), &["example", "--article", "article.txt"]);
    assert_eq!(code, Some(1));
    assert!(told.is_empty() && mistakes.contains("not-verbatim"), "{told} {mistakes}");
    // Nobody can know without the article.
    assert_eq!(check(place.path(), &["example"]).0, Some(0));
}

/// The article as a document of a word processor.
#[test]
fn an_article_may_be_a_docx() {
    let place = folder(STORY);
    let lines = ARTICLE.lines().map(|line| format!("<p><r><t>{line}</t></r></p>"));
    let body = format!("<document><body>{}</body></document>", lines.collect::<Vec<_>>().concat());
    let bytes = pack(vec![("word/document.xml".to_owned(), body.into_bytes())]);
    fs::write(place.path().join("article.DOCX"), bytes).unwrap();
    let told = check(place.path(), &["example", "--article", "article.DOCX"]).2;
    let plain = check(place.path(), &["example", "--article", "article.txt"]).2;
    assert_eq!(told, plain);
    assert!(told.contains("quotation-characters"), "{told}");
    fs::write(place.path().join("article.docx"), "no document").unwrap();
    let (code, _, told) = check(place.path(), &["example", "--article", "article.docx"]);
    assert_eq!(code, Some(1));
    assert!(told.contains("cannot be read") && told.contains("save it anew"), "{told}");
}

/// Checks of values, of replies and of the article do not wait for each other.
#[test]
fn all_mistakes_are_told_in_one_run_with_where_they_are() {
    let story = STORY
        .replace("and we've counted", "and we've sunk")
        .replace("kind = \"denial\"", "kind = \"allegation\"")
        .replace("name = \"Alba\"", "name = \" \"");
    let place = folder(&story);
    let arguments = ["example", "--article", "article.txt", "--format", "json"];
    let (code, told, _) = check(place.path(), &arguments);
    assert_eq!(code, Some(1));
    let all: Vec<Value> = serde_json::from_str(&told).unwrap();
    for rule in ["empty-text", "not-a-reply", "not-verbatim", "no-target"] {
        let found = all.iter().find(|one| one["rule"] == rule);
        let one = found.unwrap_or_else(|| panic!("{rule} is not in {told}"));
        assert_eq!(one["severity"], "mistake");
        let line = one["line"].as_u64().unwrap();
        assert!(line > 1 && line <= story.lines().count() as u64, "{one}");
        assert_eq!(one["file"], "example/story.toml");
        assert!(one["help"].as_str().is_some_and(|help| !help.is_empty()), "{one}");
    }
}

#[test]
fn ci_systems_get_annotations_and_programs_what_cannot_be_read() {
    let place = folder(&STORY.replace("kind = \"denial\"", "kind = \"denail\""));
    let (code, told, _) = check(place.path(), &["example", "--format", "github"]);
    assert_eq!(code, Some(1));
    assert!(told.starts_with("::error file=example/story.toml,line="), "{told}");
    fs::create_dir_all(place.path().join("other/story.toml")).unwrap();
    let (code, told, _) = check(place.path(), &["other", "--format", "json"]);
    assert_eq!(code, Some(1));
    let all: Vec<Value> = serde_json::from_str(&told).unwrap();
    assert!(all.iter().any(|one| one["rule"] == "file"), "{told}");
}

#[test]
fn drafts_are_listed_and_no_part_of_the_story() {
    let draft = "\n[[statement]]\nid = \"more\"\nkind = \"context\"\nsummary = \"There is more\"\n\
                 cue = \"reportedly\"\nparagraph = 2\ndraft = true\n";
    let place = folder(&format!("{STORY}{draft}"));
    let (code, told, _) = check(place.path(), &["example"]);
    assert_eq!(code, Some(0));
    assert!(told.contains("2 actors, 2 statements, 1 reply."), "{told}");
    assert!(told.contains("1 draft is not confirmed, and not published:"), "{told}");
    assert!(told.contains("- more: There is more"), "{told}");
}

#[test]
fn the_articles_sentences_are_found_in_other_files() {
    let place = folder(STORY);
    let notes = place.path().join("example/CODING.md");
    fs::write(&notes, "Paragraph 1 says that ships were counted.").unwrap();
    let arguments = ["example", "--article", "article.txt", "--leaks", "example"];
    assert_eq!(check(place.path(), &arguments).0, Some(0));
    fs::write(
        &notes,
        "It sends shells across the sea to its neighbour, the government of Alba said",
    )
    .unwrap();
    let (code, _, told) = check(place.path(), &arguments);
    assert_eq!(code, Some(1));
    assert!(told.contains("CODING.md: repeats the article's own words"), "{told}");
}

#[test]
fn an_article_belongs_to_one_story() {
    let place = folder(STORY);
    let second = place.path().join("second");
    fs::create_dir(&second).unwrap();
    fs::write(second.join("story.toml"), STORY.replace("\"example\"", "\"second\"")).unwrap();
    let (code, told, _) = check(place.path(), &[]);
    assert_eq!((code, told.lines().count()), (Some(0), 2), "{told}");
    let (code, _, told) = check(place.path(), &["--article", "article.txt"]);
    assert_eq!(code, Some(1));
    assert!(told.contains("one story is asked for, and there are 2"), "{told}");
}
