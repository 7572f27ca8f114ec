//! Names in sheets, and whom they mean.

#![allow(clippy::unwrap_used, missing_docs)]

use whosays_exchange::{Form, Known, import};
use whosays_story::read;

const STORY: &str = "schema = 2\nid = \"s\"\ntitle = \"T\"\ndek = \"D.\"\nlanguage = \"en-GB\"\n\
    [source]\nname = \"an article\"\npublished = { date = \"2024-03-01\" }\n\
    [[actor]]\nid = \"white-house\"\nname = \"White House\"\nshort = \"us\"\ncode = \"WH\"\nkind = \"government_body\"\n\
    [[actor]]\nid = \"us\"\nname = \"America\"\ncode = \"US\"\nkind = \"country\"\nland = \"USA\"\nposition = [-77.0, 38.9]\n\
    [[actor]]\nid = \"alba\"\nname = \"Alba\"\nshort = \"President\"\ncode = \"AL\"\nkind = \"person\"\n\
    [[actor]]\nid = \"borea\"\nname = \"Borea\"\nshort = \"President\"\ncode = \"BO\"\nkind = \"person\"\n\
    [[statement]]\nid = \"a\"\nkind = \"context\"\nsource = \"us\"\nsummary = \"It spoke.\"\nparagraph = 1\n";

/// What a row by this source is read as, or why it is not.
fn source(name: &str) -> Result<String, String> {
    let file = read(STORY, "story.toml").unwrap();
    let sheet = format!("kind,source,summary,paragraph\ncontext,{name},It said so.,2\n");
    let raw = Form::Csv.read("statements", sheet.as_bytes()).unwrap();
    let known = Known { file: Some(&file), id: "s" };
    let troubles = |troubles: Vec<whosays_exchange::Trouble>| {
        troubles.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    let imported = import(raw, &known, false).map_err(troubles)?;
    let lines: Vec<&str> =
        imported.text.lines().filter(|line| line.starts_with("source")).collect();
    assert_eq!(imported.actors, 0, "nobody is added: {}", imported.text);
    Ok(lines.join(""))
}

#[test]
fn an_id_is_itself_whatever_others_are_called() {
    assert_eq!(source("us").unwrap(), "source = \"us\"");
    assert_eq!(source("White House").unwrap(), "source = \"white-house\"");
}

#[test]
fn a_country_of_another_name_is_the_actor_that_has_its_land() {
    assert_eq!(source("United States").unwrap(), "source = \"us\"");
    assert_eq!(source("the United States").unwrap(), "source = \"us\"");
}

#[test]
fn a_name_of_two_is_told_with_both() {
    let told = source("President").unwrap_err();
    assert!(told.contains("“President” may be any of alba, borea"), "{told}");
}
