//! The reader: what every page carries, and the one pane that is its own.

use std::collections::BTreeSet;

use whosays_view::pane;

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, html, samples, sheets},
};

#[test]
fn every_page_shows_exactly_its_own_head_and_body() {
    for sheet in sheets() {
        let page = &sheet.html;
        assert_eq!(page.attrs(".heads > *", "data-pane"), [sheet.selected.as_str()]);
        assert_eq!(page.attrs(".bodies > *", "data-pane"), [sheet.selected.as_str()]);
        assert_eq!(attr(page.one("#reader"), "data-selected"), sheet.selected);
    }
}

#[test]
fn ids_are_unique_on_every_page() {
    for sheet in samples() {
        let ids = sheet.html.attrs("[id]", "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{}", sheet.selected);
    }
}

#[test]
fn a_page_from_a_server_announces_nothing() {
    for sheet in samples() {
        assert_eq!(text(sheet.html.one("#reader [role=status]")), "");
    }
}

#[test]
fn announcements_are_short_and_say_what_was_picked() {
    let told = |slug: &str| pane(&FIRST.page(slug)).pane.announcement;
    assert_eq!(told(""), "Overview");
    assert_eq!(told("north-korea"), "North Korea. Said about: 9. Replies: 1. Said by: 0.");
    assert_eq!(told("russia"), "Russia. Said about: 9. Replies: 0. Said by: 0.");
}

#[test]
fn every_part_of_the_page_has_a_name() {
    for part in html("").all("#reader nav, #reader > section") {
        assert!(!attr(part, "aria-label").is_empty());
    }
}

#[test]
fn the_reader_is_the_main_part_of_every_page() {
    for sheet in samples() {
        assert_eq!(attr(sheet.html.one("main > #reader"), "class"), "reader");
        assert!(sheet.html.all("main .masthead, main footer").is_empty());
    }
}
