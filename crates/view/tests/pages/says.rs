//! Who says it.

use scraper::ElementRef;

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, html, samples, tiny},
};

/// The row of a statement in the table, which follows the order of the story.
fn says(statement: &str) -> ElementRef<'static> {
    let index = FIRST.story.statements.iter().position(|other| other.id.as_str() == statement);
    html("").all("tbody tr")[index.unwrap()].one(".says")
}

#[test]
fn a_named_source_says() {
    for (statement, words) in [
        ("delegation-to-north-korea", "White House says"),
        ("north-korea-denial", "North Korea says"),
        ("china-rejection", "China says"),
        ("food-below-minimum", "38 North says"),
        ("no-evidence-so-far", "United States says"),
    ] {
        assert_eq!(text(says(statement)), words);
    }
}

#[test]
fn what_is_done_is_not_said() {
    assert_eq!(text(says("treasury-sanction")), "Done by US Treasury");
    assert_eq!(text(says("chinese-peace-plan")), "China");
}

#[test]
fn an_unnamed_source_shows_its_cue_and_that_nobody_is_named() {
    for (statement, words) in [
        ("deal-as-reported", "Reported (no source named)"),
        ("brink-of-famine", "Experts say (no source named)"),
        ("received-in-return", "Reportedly (no source named)"),
    ] {
        assert_eq!(text(says(statement)), words);
        assert!(says(statement).all("a").is_empty());
    }
}

#[test]
fn spokespersons_are_named_with_their_office() {
    for (statement, words) in [
        (
            "food-for-munitions",
            "White House says through John Kirby, White House National Security Council spokesman",
        ),
        ("sign-of-desperation", "United Kingdom says through James Cleverly, Foreign Secretary"),
        ("china-considering-arms", "US Secretary of State says through Antony Blinken"),
        (
            "us-weapons-to-battlefield",
            "China says through Wang Wenbin, Chinese foreign ministry spokesman",
        ),
    ] {
        assert_eq!(text(says(statement)), words);
    }
    let named = FIRST.story.statements.iter().filter(|one| one.spokesperson.is_some()).count();
    assert_eq!(html("").all("tbody .spokesperson").len(), named);
}

#[test]
fn a_source_links_to_its_own_page_and_not_to_the_country_behind_it() {
    let link = says("treasury-sanction").one("a");
    assert_eq!(attr(link, "href"), "./us-treasury/");
    assert_eq!(attr(link, "data-actor"), "us-treasury");
}

#[test]
fn no_line_of_saying_is_empty_anywhere() {
    for sheet in samples() {
        for says in sheet.html.all("p.says") {
            let words = text(says);
            assert!(!words.is_empty());
            let is_unnamed = words.contains("(no source named)");
            assert_ne!(is_unnamed, !says.all("a").is_empty(), "{words}");
        }
    }
}

#[test]
fn text_of_the_story_is_never_markup() {
    let story = tiny(
        "",
        "[[statement]]\nid = \"b\"\nkind = \"report\"\ncue = \"<b>it is said</b>\"\n\
         summary = \"A & B <script>\"\nabout = [\"borea\"]\nparagraph = 2",
    );
    let sheet = story.sheet("borea");
    let entry = sheet.html.one(".body[data-pane='borea'] article[data-statement=b]");
    assert_eq!(text(entry.one(".says")), "<b>it is said</b> (no source named)");
    assert_eq!(text(entry.one(".summary")), "A & B <script>");
    assert!(sheet.html.all("script, b > b").is_empty());
}
