//! The shell around what does not change.

use std::collections::BTreeSet;

use leptos::prelude::*;
use scraper::Html;
use whosays_reader::{Pane, Reader, Stage};

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, html, samples, sheets},
};

fn pane(id: &str) -> Pane {
    Pane {
        key: id.to_owned(),
        title: format!("title of {id}"),
        announcement: format!("announcement of {id}"),
        head: format!("<h2>head of {id}</h2>"),
        body: format!("<p>body of {id}</p>"),
    }
}

fn shell(selected: usize, picked: bool) -> Html {
    let rendered = Owner::new().with(|| {
        let stage = Stage { map: "<i>map</i>".to_owned(), ..Stage::default() };
        let panes = vec![pane(""), pane("borea"), pane("cora")];
        let (selected, picked) = (RwSignal::new(selected), RwSignal::new(picked));
        view! { <Reader panes stage selected picked /> }.to_html()
    });
    Html::parse_fragment(&rendered)
}

#[test]
fn one_pane_is_shown_and_the_others_are_hidden() {
    for (selected, id, slug) in [(0, "", "overview"), (1, "borea", "borea"), (2, "cora", "cora")] {
        let page = shell(selected, false);
        assert_eq!(attr(page.one("#reader"), "data-selected"), id);
        assert_eq!(page.attrs(".heads > .head:not([hidden])", "id"), [format!("head-{slug}")]);
        assert_eq!(page.attrs(".bodies > .body:not([hidden])", "id"), [format!("body-{slug}")]);
        assert_eq!(page.all(".head[hidden], .body[hidden]").len(), 4);
    }
}

#[test]
fn heads_carry_what_the_browser_needs_to_know() {
    let head = shell(0, false);
    let head = head.one("#head-borea");
    assert_eq!(attr(head, "data-title"), "title of borea");
    assert_eq!(attr(head, "data-announcement"), "announcement of borea");
    assert_eq!(text(head.one("h2")), "head of borea");
}

#[test]
fn content_is_put_in_as_it_is_and_what_was_picked_is_announced() {
    let page = shell(1, true);
    assert_eq!(page.texts("#map > i"), ["map"]);
    assert_eq!(text(page.one("[role=status]")), "announcement of borea");
}

#[test]
fn every_page_shows_exactly_its_own_head_and_body() {
    for sheet in sheets() {
        let slug = if sheet.selected.is_empty() { "overview" } else { &sheet.selected };
        let page = &sheet.html;
        assert_eq!(page.attrs(".head:not([hidden])", "id"), [format!("head-{slug}")]);
        assert_eq!(page.attrs(".body:not([hidden])", "id"), [format!("body-{slug}")]);
        let others = FIRST.story.actors.len() + FIRST.story.statements.len();
        assert_eq!(page.all(".head[hidden]").len(), others);
        assert_eq!(page.all(".body[hidden]").len(), others);
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
    let told = |actor: &str| attr(html("").one(&format!("#head-{actor}")), "data-announcement");
    assert_eq!(told("overview"), "Overview");
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
