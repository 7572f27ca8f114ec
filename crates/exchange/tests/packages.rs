//! A story that is handed on as a file of any form comes back as it was.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use whosays_exchange::{Package, open};
use whosays_sample::Sample;
use whosays_story::{StoryFile, check};

fn story(text: &str) -> StoryFile {
    let checked = check(text, "story.toml", &[]);
    checked.file.unwrap_or_else(|| panic!("{:?}", checked.problems))
}

/// The story, packed and opened again, and whether its text is the same.
fn back(text: &str, package: Package) -> (StoryFile, bool) {
    let packed = package.pack(text).unwrap();
    assert_eq!(package.pack(text).unwrap(), packed, "the same text is the same bytes");
    let opened = open(&packed.name, &packed.bytes).unwrap();
    assert_eq!(opened.is_verbatim, opened.text == text);
    (story(&opened.text), opened.is_verbatim)
}

fn comes_back(text: &str) {
    for (package, is_verbatim) in
        [(Package::Folder, true), (Package::Sheets, false), (Package::Workbook, false)]
    {
        assert_eq!(back(text, package), (story(text), is_verbatim), "{package:?}");
    }
}

#[test]
fn stories_of_all_forms_come_back() {
    comes_back(include_str!("../../story/tests/valid/full.toml"));
    comes_back(include_str!("../../story/tests/valid/arabic.toml"));
    comes_back(include_str!("../../../docs/examples/salisbury.toml"));
    comes_back(include_str!("../../../stories/food-for-arms/story.toml"));
}

/// What a statement means without saying so is no key that somebody reads in a comparison afterwards.
#[test]
fn no_sheet_says_what_nobody_wrote() {
    let text =
        include_str!("../../story/tests/valid/full.toml").replace("evidence = ", "# evidence = ");
    let sheets = whosays_exchange::export(&story(&text));
    let cells = sheets.iter().flat_map(|sheet| sheet.rows.iter().flatten());
    assert_eq!(cells.filter(|cell| *cell == "none").count(), 0);
    let packed = Package::Sheets.pack(&text).unwrap();
    assert!(!open(&packed.name, &packed.bytes).unwrap().text.contains("evidence"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn made_up_stories_come_back(actors in 2..14_usize, statements in 1..60_usize, seed in 0..u64::MAX) {
        comes_back(&Sample::new(actors, statements, seed).toml());
    }
}
