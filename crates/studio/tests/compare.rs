//! Two versions of a story.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use proptest::prelude::*;
use whosays_studio::{Edit, Part, Place, Value, compare};

const FIRST: &str = include_str!("../../../stories/food-for-arms/story.toml");
const FULL: &str = include_str!("../../story/tests/valid/full.toml");

fn set(file: &str, part: Part, key: &str, text: &str) -> String {
    Edit::Set(part, key.to_owned(), Value::Text(text.to_owned())).apply(file).unwrap()
}

#[test]
fn the_same_story_does_not_differ_whatever_its_comments() {
    assert_eq!(compare(FIRST, FIRST).unwrap(), []);
    assert_eq!(compare(FIRST, &format!("# another comment\n{FIRST}")).unwrap(), []);
}

#[test]
fn each_difference_is_told_and_taken_by_itself() {
    let mut other = set(FULL, Part::Story, "title", "Another headline");
    other = set(&other, Part::Statement(0), "summary", "Something else.");
    let keys = vec![("id".to_owned(), Value::Text("new".to_owned()))];
    other = Edit::AddStatement(Some(1), keys).apply(&other).unwrap();
    other = Edit::Remove(Part::Statement(4)).apply(&other).unwrap();
    let differences = compare(FULL, &other).unwrap();
    assert_eq!(differences.len(), 4, "{differences:#?}");
    assert_eq!(differences[0].at, Place::Story);
    assert_eq!(differences[0].keys[0].key, "title");
    assert_eq!(differences[0].keys[0].there, "\"Another headline\"");
    assert!(matches!(&differences[1].at, Place::Both(named) if named.list == "statement"));
    assert_eq!(differences[1].keys.len(), 1);
    assert!(matches!(&differences[2].at, Place::OnlyThere(named) if named.id == "new"));
    assert!(matches!(&differences[3].at, Place::OnlyHere(named) if named.list == "statement"));
    // Taking one leaves the others.
    for (number, difference) in differences.iter().enumerate() {
        let taken = difference.take(FULL, &other).unwrap();
        let mut rest = differences.clone();
        rest.remove(number);
        assert_eq!(compare(&taken, &other).unwrap(), rest);
    }
    // Taking all makes the other version of it, but for its comments.
    let mut mine = FULL.to_owned();
    while let Some(first) = compare(&mine, &other).unwrap().first() {
        mine = first.take(&mine, &other).unwrap();
    }
    assert_eq!(compare(&other, &mine).unwrap(), []);
    // What is new stands where it stands there.
    let place = |text: &str| text.lines().position(|line| line == "id = \"new\"").unwrap();
    assert!(place(&mine).abs_diff(place(&other)) <= 3);
}

#[test]
fn tables_below_are_compared_however_they_are_set() {
    let one =
        "title = \"a\"\n[source]\nname = \"n\"\n# why\n[source.published]\ndate = \"2024-03-01\"\n";
    let same = "title = \"a\"\nsource = { name = \"n\", published = { date = \"2024-03-01\" } }\n";
    assert_eq!(compare(one, same).unwrap(), []);
    let other = one.replace("03-01", "03-02");
    let differences = compare(one, &other).unwrap();
    assert_eq!(differences.len(), 1);
    assert!(differences[0].keys[0].there.contains("2024-03-02"));
    let taken = differences[0].take(one, &other).unwrap();
    assert_eq!(compare(&taken, &other).unwrap(), []);
}

#[test]
fn parts_of_one_id_or_of_none_are_not_taken_for_one_another() {
    let part = |id: &str, summary: &str| format!("[[statement]]\n{id}summary = \"{summary}\"\n");
    for id in ["", "id = \"s\"\n"] {
        let one = part(id, "first") + &part(id, "second") + &part(id, "third");
        let other = part(id, "first") + &part(id, "changed");
        let differences = compare(&one, &other).unwrap();
        assert_eq!(differences.len(), 2, "{differences:#?}");
        let summaries = |text: &str| -> Vec<String> {
            let outline = whosays_studio::Outline::read(text).unwrap();
            outline.statements.iter().map(|one| one.text("summary").to_owned()).collect()
        };
        let changed = differences[0].take(&one, &other).unwrap();
        assert_eq!(summaries(&changed), ["first", "changed", "third"]);
        let removed = differences[1].take(&one, &other).unwrap();
        assert_eq!(summaries(&removed), ["first", "second"]);
    }
}

#[test]
fn what_is_no_toml_is_told() {
    assert!(compare(FIRST, "title = ").is_err());
    assert!(compare("[[actor]\n", FIRST).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn taking_all_ends_and_makes_the_other_version(
        edits in proptest::collection::vec((0..5_u8, 0..9_usize, "[a-z]{1,6}"), 1..12)
    ) {
        let mut other = FULL.to_owned();
        for (what, at, word) in edits {
            let keys = || vec![("id".to_owned(), Value::Text(format!("{word}-{at}")))];
            let edit = match what {
                0 => Edit::Set(Part::Statement(at), "summary".into(), Value::Text(word)),
                1 => Edit::Set(Part::Actor(at), "name".into(), Value::Text(word)),
                2 => Edit::AddStatement(Some(at), keys()),
                3 => Edit::AddActor(keys()),
                _ => Edit::Remove(Part::Statement(at)),
            };
            other = edit.apply(&other).unwrap();
        }
        let mut mine = FULL.to_owned();
        for _ in 0..100 {
            let differences = compare(&mine, &other).unwrap();
            let Some(first) = differences.first() else { break };
            let next = first.take(&mine, &other).unwrap();
            // Each one taken is one less.
            prop_assert!(compare(&next, &other).unwrap().len() < differences.len(), "{first:?}");
            mine = next;
        }
        prop_assert_eq!(compare(&mine, &other).unwrap(), vec![]);
    }
}
