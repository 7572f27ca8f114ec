//! Changes by forms: the story is what was asked for, and the rest of the file is as it was.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use proptest::prelude::*;
use whosays_studio::{Change, Document, Edit, Outline, Part, Value};

const FIRST: &str = include_str!("../../../stories/food-for-arms/story.toml");
const FULL: &str = include_str!("../../story/tests/valid/full.toml");

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn set(file: &str, part: Part, key: &str, value: Value) -> String {
    Edit::Set(part, key.to_owned(), value).apply(file).unwrap()
}

/// The lines that only one of two texts has.
fn changed<'a>(one: &'a str, other: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    let without = |a: &'a str, b: &str| {
        let others: Vec<&str> = b.lines().collect();
        a.lines().filter(|line| !others.contains(line)).collect()
    };
    (without(one, other), without(other, one))
}

#[test]
fn one_key_is_one_line() {
    for file in [FIRST, FULL] {
        let new = set(file, Part::Story, "title", text("Another \"title\""));
        let (gone, come) = changed(file, &new);
        assert_eq!((gone.len(), come), (1, vec!["title = 'Another \"title\"'"]));
        assert_eq!(Outline::read(&new).unwrap().story.text("title"), "Another \"title\"");
    }
}

#[test]
fn comments_stay_where_they_are() {
    let file = "# top\ntitle = \"a\"  # behind\n\n# above\n[[actor]]\nid = \"x\" # x\n# end\n";
    let new = set(file, Part::Story, "title", text("b"));
    assert_eq!(new, file.replace("\"a\"", "\"b\""));
    let new = set(file, Part::Actor(0), "id", text("y"));
    assert_eq!(new, file.replace("id = \"x\"", "id = \"y\""));
}

#[test]
fn an_empty_value_takes_the_key_away() {
    let file = "[[actor]]\nid = \"x\"\nland = \"PRK\"\n";
    assert_eq!(set(file, Part::Actor(0), "land", text("")), "[[actor]]\nid = \"x\"\n");
    assert_eq!(set(file, Part::Actor(0), "plural", Value::Flag(false)), file);
    assert_eq!(set(file, Part::Actor(7), "land", text("USA")), file, "no such actor");
}

#[test]
fn every_sort_of_value_is_written_as_the_format_has_it() {
    let file = "[[statement]]\nid = \"s\"\n";
    let part = Part::Statement(0);
    let mut new = set(file, part, "about", Value::Words(vec!["a".into(), "b".into()]));
    new = set(&new, part, "paragraph", Value::Whole(4));
    new = set(&new, part, "draft", Value::Flag(true));
    let quotation = vec![("quote".to_owned(), "words said".to_owned())];
    new = set(&new, part, "quotations", Value::Tables(vec![quotation]));
    assert_eq!(
        new,
        "[[statement]]\nid = \"s\"\nabout = [\"a\", \"b\"]\nparagraph = 4\ndraft = true\n\
         quotations = [{ quote = \"words said\" }]\n"
    );
    let outline = Outline::read(&new).unwrap();
    let entry = outline.entry(part).unwrap();
    assert_eq!((entry.text("paragraph"), entry.flag("draft")), ("4", true));
    assert_eq!(entry.words("about"), ["a", "b"]);
    assert_eq!(entry.tables("quotations")[0]["quote"], "words said");
    let new =
        set("[[actor]]\nid = \"x\"\n", Part::Actor(0), "position", Value::Point([125.75, 39.0]));
    assert_eq!(new, "[[actor]]\nid = \"x\"\nposition = [125.75, 39.0]\n");
    assert_eq!(Outline::read(&new).unwrap().actors[0].words("position"), ["125.75", "39.0"]);
}

#[test]
fn what_is_added_stands_behind_its_like() {
    let keys = |id: &str| vec![("id".to_owned(), text(id))];
    let statement = Edit::AddStatement(Some(0), keys("new")).apply(FIRST).unwrap();
    let outline = Outline::read(&statement).unwrap();
    assert_eq!(outline.statements[1].text("id"), "new");
    let before = Outline::read(FIRST).unwrap();
    assert_eq!(outline.statements.len(), before.statements.len() + 1);
    assert_eq!(outline.actors, before.actors);
    // Taking it away again leaves the file as it was.
    assert_eq!(Edit::Remove(Part::Statement(1)).apply(&statement).unwrap(), FIRST);

    let actor = Edit::AddActor(keys("newcomer")).apply(FIRST).unwrap();
    let outline = Outline::read(&actor).unwrap();
    assert_eq!(outline.actors.last().unwrap().text("id"), "newcomer");
    assert_eq!(outline.statements, before.statements);
    // It is written before the first statement.
    assert!(actor.find("newcomer").unwrap() < actor.find("[[statement]]").unwrap());
}

#[test]
fn no_statement_takes_over_the_tables_of_another() {
    let file = "[[statement]]\nid = \"a\"\n\n[[statement.transfers]]\ngoods = \"grain\"\n\n\
                [[statement]]\nid = \"b\"\n\n[[statement.transfers]]\ngoods = \"shells\"\n";
    let keys = || vec![("id".to_owned(), text("new"))];
    for after in [None, Some(0), Some(1), Some(9)] {
        let new = Edit::AddStatement(after, keys()).apply(file).unwrap();
        let outline = Outline::read(&new).unwrap();
        let goods: Vec<(&str, String)> = outline
            .statements
            .iter()
            .map(|one| {
                let goods = one.tables("transfers").iter().map(|row| row["goods"].clone());
                (one.text("id"), goods.collect())
            })
            .collect();
        for (id, expected) in [("a", "grain"), ("b", "shells"), ("new", "")] {
            assert!(goods.contains(&(id, expected.to_owned())), "{after:?}: {new}");
        }
        let at = goods.iter().position(|(id, _)| *id == "new").unwrap();
        assert_eq!(at, after.map_or(2, |after| (after + 1).min(2)));
    }
}

#[test]
fn a_file_with_nothing_gets_its_first_parts() {
    let keys = |id: &str| vec![("id".to_owned(), text(id))];
    let mut file = set("", Part::Story, "title", text("T"));
    file = set(&file, Part::Source, "name", text("an article"));
    file = set(&file, Part::Published, "date", text("2024-03-01"));
    file = Edit::AddStatement(None, keys("s")).apply(&file).unwrap();
    file = Edit::AddActor(keys("a")).apply(&file).unwrap();
    let outline = Outline::read(&file).unwrap();
    assert_eq!(outline.published.text("date"), "2024-03-01");
    assert_eq!((outline.actors.len(), outline.statements.len()), (1, 1), "{file}");
    let none = Edit::Remove(Part::Actor(0)).apply(&file).unwrap();
    assert!(Outline::read(&none).unwrap().actors.is_empty());
}

#[test]
fn what_is_no_toml_is_told_and_left_alone() {
    let broken = Edit::Set(Part::Story, "title".into(), text("x")).apply("title = \n").unwrap_err();
    assert!(broken.bytes.is_some());
    assert!(broken.to_string().contains("mend it"));
    assert!(Outline::read("[[actor]\n").is_err());
}

#[test]
fn ids_are_free() {
    let outline = Outline::read("[[actor]]\nid = \"x\"\n[[statement]]\nid = \"x-2\"\n").unwrap();
    assert_eq!(outline.free_id("x"), "x-3");
    assert_eq!(outline.free_id("y"), "y");
    assert_eq!(outline.free_id(""), "statement");
    assert_eq!(outline.name(Part::Statement(0)), "statement x-2");
    assert_eq!(outline.name(Part::Statement(5)), "statement 6");
}

/// What an author may do, by numbers.
fn edit(what: u8, at: usize, words: &str) -> Edit {
    let id = || vec![("id".to_owned(), text(words)), ("kind".to_owned(), text("allegation"))];
    let keys = ["title", "summary", "cue", "code", "name", "dek"];
    let key = keys[at % keys.len()].to_owned();
    match what % 9 {
        0 => Edit::Set(Part::Story, key, text(words)),
        1 => Edit::Set(Part::Actor(at), key, text(words)),
        2 => Edit::Set(Part::Statement(at), key, text(words)),
        3 => Edit::Set(Part::Statement(at), "about".into(), Value::Words(vec![words.into()])),
        4 => Edit::AddActor(id()),
        5 => Edit::AddStatement(Some(at), id()),
        6 => Edit::Remove(Part::Actor(at)),
        7 => Edit::Set(Part::Published, "date".into(), text(words)),
        _ => Edit::Remove(Part::Statement(at)),
    }
}

proptest! {
    // Forty stretches of 250 edits: ten thousand.
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn no_edit_is_lost(
        edits in proptest::collection::vec((any::<u8>(), 0..24_usize, "\\PC{0,12}", any::<bool>()), 250),
        goes_back in proptest::collection::vec(any::<bool>(), 60),
    ) {
        let mut document = Document::new(FULL);
        let mut texts = vec![FULL.to_owned()];
        for (what, at, words, by_hand) in &edits {
            let new = if *by_hand {
                // Typing anywhere, as long as it can be read again.
                format!("{}# {}\n", document.text(), words.replace(['\n', '\r'], " "))
            } else {
                edit(*what, *at, words).apply(document.text()).unwrap()
            };
            prop_assert!(Outline::read(&new).is_ok(), "{new}");
            // Each by a name of its own: the texts between are all to be seen again.
            document.change(Change::Named(format!("{}", texts.len())), &new);
            if texts.last() != Some(&new) {
                texts.push(new);
            }
        }
        let last = document.text().to_owned();
        // Some way back, and forth again.
        let mut at = texts.len() - 1;
        for back in goes_back {
            if back && at > 0 {
                document.undo();
                at -= 1;
            } else if !back && at + 1 < texts.len() {
                document.redo();
                at += 1;
            }
            prop_assert_eq!(document.text(), &texts[at]);
        }
        while document.redo().is_some() {}
        prop_assert_eq!(document.text(), &last);
        while document.undo().is_some() {}
        prop_assert_eq!(document.text(), FULL);
        while document.redo().is_some() {}
        prop_assert_eq!(document.text(), &last);
        // What is saved and opened again is the same text.
        let opened = Document::new(document.text());
        prop_assert_eq!(opened.text(), &last);
    }
}

#[test]
fn tables_below_a_statement_and_the_frame_come_and_go_with_their_keys() {
    let file = "title = \"t\"\n\n[[statement]]\nid = \"s\"\nparagraph = 1\n";
    let part = Part::Below(0, "said");
    let new = set(file, part, "as_put", text("last spring"));
    assert_eq!(new, format!("{file}said = {{ as_put = \"last spring\" }}\n"));
    assert_eq!(Outline::read(&new).unwrap().entry(part).unwrap().text("as_put"), "last spring");
    assert_eq!(set(&new, part, "as_put", text("")), file, "nothing is left of it");
    assert_eq!(Edit::Remove(part).apply(&new).unwrap(), file);
    assert_eq!(set(file, Part::Below(0, "said"), "resolved", text("")), file);
    // However it is set.
    let own = format!("{file}[statement.said]\nas_put = \"then\" # so\n");
    let new = set(&own, part, "resolved", text("2023"));
    assert_eq!(new, format!("{own}resolved = \"2023\"\n"));
    let framed = set(file, Part::Frame, "scale", Value::Number(545.0));
    assert_eq!(Outline::read(&framed).unwrap().entry(Part::Frame).unwrap().text("scale"), "545.0");
    assert_eq!(Edit::Remove(Part::Frame).apply(&framed).unwrap(), file);
}
