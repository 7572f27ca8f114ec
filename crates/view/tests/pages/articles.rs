//! Stories that are told from several articles, and what was added later.

use crate::{
    dom::Find,
    fixture::{Drawn, tiny_from},
};

fn story() -> Drawn {
    tiny_from(
        r#"
        [[source.further]]
        id = "the-day-after"
        name = "an article of the day after"
        url = "https://example.org/after"
        published = { date = "2023-03", inferred = true, basis = "it speaks of yesterday" }
        "#,
        r#"
        [[statement]]
        id = "denies"
        kind = "denial"
        source = "borea"
        summary = "It buys none"
        responds_to = ["buys-shells"]
        said = { as_put = "later", after = "buys-shells" }
        article = "the-day-after"
        added = "2023-04-02"
        paragraph = 3
        "#,
    )
}

#[test]
fn every_article_is_named_with_its_date() {
    let sheet = story().sheet("");
    let further = sheet.html.texts(".source details li").concat();
    let expected =
        "an article of the day after, published March 2023 (inferred) it speaks of yesterday";
    assert_eq!(further, expected);
    assert_eq!(sheet.html.attrs(".source details li a", "href"), ["https://example.org/after"]);
}

#[test]
fn a_statement_names_its_article_and_when_it_was_added() {
    let sheet = story().sheet("statement/denies");
    let facts = sheet.html.texts(".body article .facts li").join("; ");
    assert_eq!(
        facts,
        "Said: later; Added on 2 April 2023; Paragraph 3, an article of the day after"
    );
    assert_eq!(sheet.html.attrs(".facts li a", "href"), ["https://example.org/after"]);
    assert!(sheet.rendered.description.contains("paragraph 3 of an article of the day after"));
    let table = story().sheet("").html.texts(".table td").join("; ");
    assert!(table.contains("Added on 2 April 2023"), "{table}");
}

#[test]
fn what_was_added_is_among_the_changes() {
    let sheet = story().sheet("");
    let foot = sheet.html.texts(".foot details[open]").concat();
    assert!(foot.starts_with("Corrections and additions"), "{foot}");
    assert!(foot.contains("2 April 2023: added: Borea says: It buys none"), "{foot}");
}

#[test]
fn what_several_report_is_not_put_down_to_one() {
    for slug in ["", "alba", "borea", "statement/denies"] {
        let words = story().sheet(slug).words();
        for single in ["this article", "the article reports", "the article says", "one article"] {
            assert!(!words.contains(single), "{slug}: {single}: {words}");
        }
    }
    let alba = story().sheet("alba").words();
    assert!(alba.contains("Nobody in these articles says"), "{alba}");
}

#[test]
fn what_has_no_date_stands_behind_what_it_follows() {
    let drawn = tiny_from(
        "",
        r#"
        said = { as_put = "in March 2023", resolved = "2023-03", explicit = true }

        [[statement]]
        id = "denies"
        kind = "denial"
        source = "borea"
        summary = "It buys none"
        responds_to = ["buys-shells"]
        said = { as_put = "meanwhile", meanwhile = "buys-shells" }
        paragraph = 3
        "#,
    );
    let sheet = drawn.sheet("");
    let groups = sheet.html.texts("[data-group='time'] .when");
    assert_eq!(groups, ["In March 2023", "Meanwhile"]);
    // What the words say themselves is not called inferred.
    assert!(sheet.html.all(".chronology .inferred").is_empty());
    let details = drawn.sheet("statement/denies").html.texts(".body article .more .date").concat();
    assert_eq!(details, "At the time of: Alba: Borea buys shells.");
    let allegation = drawn.sheet("statement/buys-shells");
    assert!(allegation.html.all(".body article > .said .more .date").is_empty());
}
