//! The table of all statements.

use scraper::ElementRef;

use crate::{
    dom::{Find, actors, attr, text},
    fixture::{FIRST, html},
};

fn rows() -> Vec<ElementRef<'static>> {
    html("").all("#table table > tbody > tr")
}

/// The cells of the row of a statement.
fn cells(statement: &str) -> Vec<ElementRef<'static>> {
    let index = FIRST.story.statements.iter().position(|one| one.id.as_str() == statement);
    rows()[index.unwrap()].all("th, td")
}

#[test]
fn it_is_a_real_table_with_a_caption_and_scopes() {
    let table = html("").one("#table table");
    assert_eq!(table.texts("caption"), ["Every statement, in the order of the article"]);
    assert_eq!(
        table.texts("thead > tr > th[scope=col]"),
        ["Who says it", "What is said", "About", "Reply", "When", "Kind", "Paragraph"]
    );
    for row in rows() {
        assert_eq!(row.all("th[scope=row]").len(), 1);
        assert_eq!(row.all("th, td").len(), 7);
    }
}

#[test]
fn all_statements_are_in_it_in_the_order_of_the_article() {
    let rows = rows();
    assert_eq!(rows.len(), 21);
    for (row, statement) in rows.into_iter().zip(&FIRST.story.statements) {
        assert_eq!(text(row.one("td > p.summary")), statement.summary);
    }
    let paragraphs: Vec<String> =
        html("").all("tbody > tr").into_iter().map(|row| text(row.all("td")[5])).collect();
    assert_eq!(
        paragraphs,
        [
            "Standfirst",
            "1",
            "2",
            "3",
            "4",
            "4",
            "5",
            "6",
            "6",
            "7",
            "8",
            "9",
            "9",
            "10",
            "11",
            "12",
            "12",
            "13",
            "13",
            "14",
            "14"
        ]
    );
}

#[test]
fn a_row_tells_whom_it_is_about_and_what_each_of_them_replies() {
    let shells = cells("artillery-shells");
    assert_eq!(text(shells[5]), "Allegation");
    assert_eq!(text(shells[2]), "North Korea and Russia");
    assert_eq!(shells[2].attrs("a", "href"), ["./north-korea/", "./russia/"]);
    assert_eq!(shells[3].texts("li"), ["North Korea: denies", "Russia: no reply reported"]);
    let china = cells("china-considering-arms");
    assert_eq!(china[3].texts("li"), ["China: rejects; counters"]);
    let deals = cells("brokered-arms-deals");
    assert_eq!(text(deals[2]), "Ashot Myrtychev, North Korea and Russia");
    assert_eq!(
        deals[3].texts("li"),
        [
            "Ashot Myrtychev: no reply reported",
            "North Korea: no reply reported",
            "Russia: no reply reported",
        ]
    );
}

#[test]
fn what_calls_for_no_reply_has_none_missing() {
    for statement in
        ["brink-of-famine", "no-evidence-so-far", "chinese-peace-plan", "no-finger-pointing"]
    {
        assert_eq!(text(cells(statement)[3]), "", "{statement}");
    }
}

#[test]
fn rows_know_whom_they_concern() {
    let of = |statement: &str| {
        let index = FIRST.story.statements.iter().position(|one| one.id.as_str() == statement);
        actors(rows()[index.unwrap()])
    };
    assert_eq!(
        of("delegation-to-north-korea"),
        ["north-korea", "russia", "united-states", "white-house"]
    );
    // A denial concerns those whom it answers and whoever they speak about.
    assert_eq!(of("north-korea-denial"), ["north-korea", "russia", "united-states", "wagner"]);
    assert_eq!(of("brink-of-famine"), ["north-korea"]);
    assert_eq!(of("treasury-sanction"), ["ashot-myrtychev", "united-states", "us-treasury"]);
    assert_eq!(of("chinese-peace-plan"), ["china"]);
}

#[test]
fn a_table_that_scrolls_can_be_reached_and_is_named() {
    let scroll = html("").one("#table > .scroll");
    assert_eq!(attr(scroll, "tabindex"), "0");
    assert_eq!(attr(scroll, "role"), "region");
    assert!(!attr(scroll, "aria-label").is_empty());
}
