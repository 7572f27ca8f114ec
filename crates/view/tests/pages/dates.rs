//! Dates: the article's words first, what they stand for marked as inferred.

use crate::{
    dom::{Find, text},
    fixture::{FIRST, panes, tiny},
};

/// The line of a statement's entry that begins so: in full where the date stands for another,
/// else as the article has it.
fn fact(statement: &str, start: &str) -> String {
    let entry = panes().one(&format!("[data-pane='statement/{statement}'] article"));
    let said = entry.one(":scope > .said");
    let lines = [said.texts(".more > .date"), said.texts(".facts > li")].concat();
    lines.into_iter().find(|fact| fact.starts_with(start)).unwrap()
}

#[test]
fn dates_are_as_the_article_puts_them_and_the_rest_is_inferred() {
    for (statement, line) in [
        (
            "artillery-shells",
            "Said: Last November (November 2022, inferred; counted back from the publication date)",
        ),
        (
            "food-below-minimum",
            "Said: In January (January 2023, inferred; the January before the publication date)",
        ),
        (
            "china-considering-arms",
            "Said: last month (February 2023, inferred; counted back from the publication date)",
        ),
        (
            "arms-to-wagner",
            "Said: later (November 2022 to March 2023, inferred; after what was said last November, and before the article)",
        ),
        (
            "brokered-arms-deals",
            "Said: Earlier on Thursday (30 March 2023, inferred; the Thursday on which the US Treasury announced these sanctions)",
        ),
    ] {
        assert_eq!(fact(statement, "Said: "), line);
    }
}

#[test]
fn what_was_done_was_not_said() {
    assert!(
        fact("treasury-sanction", "When: ").starts_with("When: Earlier on Thursday (30 March 2023")
    );
}

#[test]
fn words_that_cannot_be_resolved_stand_alone() {
    assert_eq!(fact("arms-to-russian-military", "Said: "), "Said: previously");
    assert_eq!(fact("sign-of-desperation", "Said: "), "Said: previously");
}

#[test]
fn when_it_happened_is_told_apart_from_when_it_was_said() {
    assert!(
        fact("brokered-arms-deals", "Said to have happened: ").starts_with(
            "Said to have happened: late 2022 and early 2023 (2022 to 2023, inferred; "
        )
    );
    assert!(
        fact("iranian-drones", "Said to have happened: ")
            .starts_with("Said to have happened: last summer (June to August 2022, inferred; ")
    );
}

#[test]
fn every_resolved_date_on_a_card_is_marked_and_has_its_reason() {
    for statement in &FIRST.story.statements {
        let dates = [&statement.said, &statement.happened].into_iter().flatten();
        let resolved: Vec<_> = dates.filter(|date| date.resolved.is_some()).collect();
        for entry in panes().all(&format!("article[data-statement={}]", statement.id)) {
            // One that stands in full further up is short.
            let Some(said) = entry.all(":scope > .said > .small:has(.facts)").into_iter().next()
            else {
                continue;
            };
            let marks = said.all(".more > .date > .inferred");
            assert_eq!(marks.len(), resolved.len(), "{}", statement.id);
            for (mark, date) in marks.into_iter().zip(&resolved) {
                assert!(text(mark).contains("inferred"));
                assert!(text(mark).contains(date.basis.as_deref().unwrap()));
            }
        }
    }
}

#[test]
fn without_a_date_a_card_has_no_line_for_one() {
    let story = tiny("", "");
    let sheet = story.sheet("borea");
    let facts = sheet.html.texts(".body[data-pane='borea'] .facts li");
    assert_eq!(facts, ["Paragraph 1"]);
}
