//! The stories of this repository keep the rules.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use whosays_story::read;

#[test]
fn every_story_reads_without_problems() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories");
    let mut read_any = false;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path().join("story.toml");
        let text = fs::read_to_string(&path).unwrap();
        if let Err(problems) = read(&text, &path.display().to_string()) {
            let all: Vec<String> = problems
                .iter()
                .map(|problem| format!("{problem}\n  help: {}", problem.advice()))
                .collect();
            panic!("{}", all.join("\n"));
        }
        read_any = true;
    }
    assert!(read_any, "there are no stories");
}
