//! A story that goes out as sheets or JSON comes back as it was, and what cannot be understood is told
//! with its row.
#![allow(clippy::unwrap_used)]

use whosays_exchange::{
    Imported, Known, Raw, Sheet, Trouble, export, import, read_csv, read_workbook, template,
    write_csv, write_workbook,
};
use whosays_sample::Sample;
use whosays_story::{StoryFile, check};

fn stories() -> Vec<StoryFile> {
    let texts = [
        include_str!("../../story/tests/valid/full.toml").to_owned(),
        include_str!("../../story/tests/valid/arabic.toml").to_owned(),
        include_str!("../../../docs/examples/salisbury.toml").to_owned(),
        include_str!("../../../stories/food-for-arms/story.toml").to_owned(),
        Sample::new(12, 60, 3).toml(),
    ];
    texts.iter().map(|text| check(text, "story.toml", &[]).file.unwrap()).collect()
}

fn back(raw: Raw) -> StoryFile {
    let imported = import(raw, &Known::default(), false).unwrap();
    let checked = check(&imported.text, "story.toml", &[]);
    let told: Vec<String> = checked.problems.iter().map(ToString::to_string).collect();
    checked.file.unwrap_or_else(|| panic!("{told:?} in {}", imported.text))
}

#[test]
fn sheets_come_back_as_the_same_story() {
    for story in stories() {
        let sheets = export(&story);
        assert_eq!(back(Raw::of_sheets(&sheets).unwrap()), story);
    }
}

#[test]
fn workbooks_and_csv_come_back_as_the_same_sheets() {
    for story in stories() {
        let sheets = export(&story);
        let workbook = read_workbook(&write_workbook(&sheets).unwrap()).unwrap();
        assert_eq!(back(Raw::of_sheets(&workbook).unwrap()), story);
        let files: Vec<Sheet> =
            sheets.iter().map(|sheet| read_csv(&sheet.name, &write_csv(sheet)).unwrap()).collect();
        assert_eq!(back(Raw::of_sheets(&files).unwrap()), story);
    }
}

#[test]
fn json_comes_back_as_the_same_story() {
    for story in stories() {
        let text = serde_json::to_string(&story).unwrap();
        assert_eq!(back(Raw::of_json(&text).unwrap()), story);
    }
}

fn statements(csv: &str) -> Result<Imported, Vec<Trouble>> {
    let sheet = read_csv("rows", csv.as_bytes()).unwrap();
    import(Raw::of_sheets(&[sheet])?, &Known::default(), true)
}

/// As somebody writes who has never seen the format.
#[test]
fn a_sheet_of_a_newsroom_is_understood() {
    let text = "Speaker,Type,What,About whom,Quote,When,Para\n\
        United Kingdom,Allegation,It was a nerve agent,Russia,We know it,on Monday,2\n\
        Russia,denial,It has none,,,,3.0\n";
    let imported = statements(text).unwrap();
    assert_eq!((imported.actors, imported.statements), (2, 2));
    for line in [
        "id = \"united-kingdom\"",
        "land = \"GBR\"",
        "source = \"united-kingdom\"",
        "about = [\"russia\"]",
        "id = \"it-was-a-nerve-agent\"",
        "quotations = [{ quote = \"We know it\" }]",
        "said = { as_put = \"on Monday\" }",
        "paragraph = 3",
        "draft = true",
    ] {
        assert!(imported.text.contains(line), "no {line} in {}", imported.text);
    }
}

#[test]
fn what_cannot_be_understood_is_told_with_its_row_and_nothing_is_dropped() {
    let text = "id,kind,source,summary,about,paragraph,colour\n\
        a,allegation,Atlantis,It is so,Russia,four,red\n\
        ,,,,,,\n\
        b,allegation,Russia,It is not so,Atlantis,4,,stray\n";
    let sheet = read_csv("rows", text.as_bytes()).unwrap();
    let told = Raw::of_sheets(&[sheet]).unwrap_err();
    let lines: Vec<String> = told.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "rows, row 1: “colour” is the name of no column",
            "rows, row 4: “stray” stands in a column without a head",
        ]
    );
    let text = text.replace(",colour", ",note").replace(",stray", "");
    let told = statements(&text).unwrap_err();
    let lines: Vec<String> = told.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "rows, row 2, column “source”: no actor is called “Atlantis”",
            "rows, row 4, column “about”: no actor is called “Atlantis”",
            "rows, row 2, column “paragraph”: “four” is not a whole number from 0",
        ]
    );
    assert!(told.iter().all(|one| !one.help.is_empty()));
}

#[test]
fn rows_are_added_to_a_story_that_is_there() {
    let story = stories().into_iter().nth(2).unwrap();
    let known = Known { file: Some(&story), id: "" };
    let first = story.statements.first().unwrap();
    let csv = format!(
        "kind,source,summary,paragraph\ncontext,{},Something new,9\n",
        story.actors.first().unwrap().name
    );
    let raw = |csv: &str| Raw::of_sheets(&[read_csv("rows", csv.as_bytes()).unwrap()]).unwrap();
    let imported = import(raw(&csv), &known, false).unwrap();
    assert_eq!((imported.actors, imported.statements), (0, 1));
    assert!(
        imported.text.starts_with("\n[[statement]]\nid = \"something-new\"\n"),
        "{}",
        imported.text
    );
    let again = format!("id,kind,summary,paragraph\n{},context,Again,9\n", first.id.as_str());
    let told = import(raw(&again), &known, false).unwrap_err();
    assert!(told.first().unwrap().message.contains("already"), "{told:?}");
}

#[test]
fn a_template_has_the_columns_and_says_nothing() {
    let sheets = template();
    let raw = Raw::of_sheets(&sheets).unwrap();
    assert_eq!(raw, Raw::default());
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["story", "actors", "statements"]);
}

#[test]
fn archieml_makes_a_story() {
    let text = "This is prose that nobody needs.\n\
        id: dam\ntitle: The dam\ndek: Who says what\nlanguage: en-GB\n\
        source.name: an article\nsource.published.date: 2024-05-02\n\n\
        [actor]\nname: France\ncode: FR\nkind: country\n\nname: Spain\ncode: ES\nkind: Country\n[]\n\n\
        [statement]\nid: a\nkind: allegation\nsource: France\nsummary: Spain has built a dam\n\
        about: Spain\nparagraph: 1\n[.quotations]\nquote: We have pictures\nof it\n:end\n[]\n\
        id: b\nkind: denial\nsource: spain\nsummary: It has not\nresponds_to: a\nparagraph: 2\n[]\n";
    let story = back(Raw::of_archieml(text).unwrap());
    assert_eq!((story.actors.len(), story.statements.len()), (2, 2));
    let quotation = story.statements.first().unwrap().quotations.first().unwrap();
    assert_eq!(quotation.quote, "We have pictures\nof it");
    let told = Raw::of_archieml("actor: France").unwrap_err();
    assert_eq!(told.first().unwrap().to_string(), "actor: is no list");
}
