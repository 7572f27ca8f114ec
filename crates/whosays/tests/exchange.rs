//! Stories in and out of sheets, as somebody does it who types the commands.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    io::Cursor,
    path::Path,
    process::{Command, Output},
};

use whosays_exchange::Package;
use whosays_press::{Config, Site};
use zip::ZipArchive;

fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_whosays"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    (status.code(), String::from_utf8([stdout, stderr].concat()).unwrap())
}

const ROWS: &str = "Speaker,Type,What,About whom,Para\n\
    Country A,Allegation,It was a dam,Country B,2\n";

#[test]
fn a_story_goes_out_and_comes_back() {
    let place = tempfile::tempdir().unwrap();
    run(place.path(), &["new", "dam"]);
    for out in ["dam.xlsx", "sheets", "sheets.zip"] {
        let (code, told) = run(place.path(), &["export", "dam", "-o", out]);
        assert_eq!(code, Some(0), "{told}");
        // Nothing is written over.
        assert_eq!(run(place.path(), &["export", "dam", "-o", out]).0, Some(1));
        let (code, told) = run(place.path(), &["import", out, "-o", &format!("again-{out}/dam")]);
        assert_eq!(code, Some(0), "{told}");
        let back = place.path().join(format!("again-{out}/dam/story.toml"));
        let [old, new] = [place.path().join("dam/story.toml"), back].map(|path| {
            whosays_story::read(&fs::read_to_string(path).unwrap(), "story.toml").unwrap()
        });
        assert_eq!(new, old);
    }
}

#[test]
fn rows_are_added_as_drafts_and_comments_stay() {
    let place = tempfile::tempdir().unwrap();
    run(place.path(), &["new", "dam"]);
    let path = place.path().join("dam/story.toml");
    let old = fs::read_to_string(&path).unwrap();
    fs::write(place.path().join("rows.csv"), ROWS).unwrap();
    let (code, told) = run(place.path(), &["import", "rows.csv", "-o", "dam", "--draft"]);
    assert!(code == Some(0) && told.contains("added to dam/story.toml"), "{told}");
    let new = fs::read_to_string(&path).unwrap();
    assert!(new.starts_with(old.trim_end()) && new.ends_with("draft = true\n"), "{new}");
    assert!(run(place.path(), &["check", "dam"]).1.contains("- it-was-a-dam: It was a dam"));
}

#[test]
fn rows_that_cannot_be_understood_leave_the_story_as_it_is() {
    let place = tempfile::tempdir().unwrap();
    run(place.path(), &["new", "dam"]);
    let path = place.path().join("dam/story.toml");
    let old = fs::read_to_string(&path).unwrap();
    fs::write(place.path().join("rows.csv"), ROWS.replace("Country B", "Country C")).unwrap();
    let (code, told) = run(place.path(), &["import", "rows.csv", "-o", "dam"]);
    assert_eq!(code, Some(1));
    assert!(told.contains("rows, row 2, column “about”: no actor is called “Country C”"), "{told}");
    assert_eq!(fs::read_to_string(&path).unwrap(), old);
    fs::write(place.path().join("rows.pdf"), "%PDF").unwrap();
    let (code, told) = run(place.path(), &["import", "rows.pdf", "-o", "dam"]);
    assert!(code == Some(1) && told.contains("nothing is known of files that end so"), "{told}");
}

#[test]
fn a_template_is_a_workbook_that_says_nothing_yet() {
    let place = tempfile::tempdir().unwrap();
    let (code, told) = run(place.path(), &["import", "--template", "rows.xlsx"]);
    assert_eq!(code, Some(0), "{told}");
    let (code, told) = run(place.path(), &["import", "rows.xlsx", "-o", "dam"]);
    // What is still missing is told by the checker.
    assert!(code == Some(1) && told.contains("`title`: is missing"), "{told}");
}

/// What the studio saves as a folder is one for this program.
#[test]
fn the_studios_folder_is_one_to_build() {
    let place = tempfile::tempdir().unwrap();
    run(place.path(), &["new", "dam"]);
    let text = fs::read_to_string(place.path().join("dam/story.toml")).unwrap();
    let packed = Package::Folder.pack(&text).unwrap();
    let unpacked = place.path().join("unpacked");
    ZipArchive::new(Cursor::new(packed.bytes)).unwrap().extract(&unpacked).unwrap();
    let (code, told) = run(&unpacked, &["check"]);
    assert!(code == Some(0) && told.contains("dam/story.toml: fine"), "{told}");
    let config = Config::read(&unpacked, None).unwrap();
    assert!(Site::read(&unpacked, config).is_ok(), "and so is its site.toml");
}
