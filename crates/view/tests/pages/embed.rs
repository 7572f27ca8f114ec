//! What stands in other people's pages.

use scraper::{ElementRef, Html};
use whosays_story::ReplyStatus;
use whosays_view::{Selection, excerpt_style, excerpts, render_embed, render_excerpt};

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, placeless, tiny},
};

fn embed(slug: &str) -> Html {
    Html::parse_fragment(&render_embed(&FIRST.page(slug)).body)
}

fn excerpt(slug: &str) -> Html {
    Html::parse_fragment(&render_excerpt(&FIRST.page(slug)).body)
}

/// What the WebAssembly looks for in a page before it wakes it up.
#[test]
fn the_whole_reader_has_the_parts_that_wake_up() {
    for slug in ["", "north-korea", "statement/artillery-shells"] {
        let html = embed(slug);
        let reader = html.one("#app > #reader");
        assert_eq!(attr(reader, "data-selected"), slug);
        for part in ["#reader > [role=status]", ".views", ".map .chips", ".ledger", ".table"] {
            html.one(part);
        }
        for part in [".head", ".body"] {
            assert_eq!(attr(html.one(part), "data-pane"), slug);
        }
        let scrolls = html.attrs("#reader > [tabindex='0']", "aria-label");
        assert_eq!(scrolls, ["What is said", "Ledger", "Table"]);
        assert!(html.all(".masthead, .foot").is_empty(), "no furniture");
    }
}

#[test]
fn an_embed_leads_to_the_full_page_and_the_others_of_its_kind() {
    let html = embed("north-korea");
    assert_eq!(attr(html.one(".full"), "href"), "../../../food-for-arms/north-korea/");
    assert_eq!(attr(html.one(".full"), "target"), "_blank");
    assert_eq!(attr(html.one("a.chip[data-actor=iran]"), "href"), "../iran/");
    // Data and lists are with the full pages.
    assert_eq!(html.attrs(".files a", "href")[0], "../../../food-for-arms/story.json");
    let html = embed("");
    assert_eq!(attr(html.one(".full"), "href"), "../../food-for-arms/");
}

#[test]
fn every_link_of_an_excerpt_leads_to_a_full_page() {
    let actor = excerpt("iran");
    assert_eq!(attr(actor.one(".full"), "href"), "../../../../food-for-arms/iran/");
    let statement = excerpt("statement/artillery-shells");
    let full = attr(statement.one(".full"), "href");
    assert_eq!(full, "../../../../../food-for-arms/statement/artillery-shells/");
    for (html, root) in
        [(&actor, "../../../../food-for-arms/"), (&statement, "../../../../../food-for-arms/")]
    {
        assert_eq!(html.attrs("a[target=_self]", "href"), ["#end"]);
        for href in html.attrs("a:not([target=_self])", "href") {
            assert!(href.starts_with(root), "{href}");
        }
    }
}

/// Whether a reply to `statement` by each of its targets, or that none is reported, stands in it.
fn is_answered(entry: ElementRef<'_>, statement: &str) -> bool {
    let story = &FIRST.story;
    let one = story.statements.iter().find(|one| one.id.as_str() == statement).unwrap();
    let whole = entry.ancestors().filter_map(ElementRef::wrap).find(|up| up.value().name() == "li");
    let whole = whole.unwrap_or(entry);
    let silent = entry.texts(".no-reply").join(" ");
    let says = whole.texts(".reply .says");
    one.about.iter().all(|id| {
        story.replies_of(one, id).iter().all(|way| match way.status {
            ReplyStatus::NoReplyReported => silent.contains(&story.name(id)),
            _ => says.iter().any(|says| says.contains(&story.name(id))),
        })
    })
}

#[test]
fn no_statement_stands_in_an_excerpt_without_its_reply() {
    let mut seen = 0;
    for selected in excerpts(&FIRST.story) {
        let html = excerpt(&selected.slug());
        for entry in html.all("article.statement") {
            let id = attr(entry, "data-statement");
            assert!(is_answered(entry, id), "{id} in {}", selected.slug());
            seen += 1;
        }
    }
    assert!(seen > FIRST.story.statements.len(), "{seen}");
}

#[test]
fn every_actor_and_statement_has_an_excerpt_that_says_what_it_is() {
    for selected in excerpts(&FIRST.story) {
        let html = excerpt(&selected.slug());
        assert_eq!(text(html.one("h1")), FIRST.story.title);
        let part = html.one(".part[tabindex='0']");
        match &selected {
            Selection::Actor(id) => assert_eq!(text(part.one("h2")), FIRST.story.name(id)),
            _ => assert_eq!(part.all("article.statement").len(), 1),
        }
    }
    assert_eq!(excerpts(&FIRST.story).count(), Selection::all(&FIRST.story).count() - 1);
}

#[test]
fn the_small_map_shows_what_concerns_the_excerpt_and_nothing_else() {
    let html = excerpt("statement/artillery-shells");
    assert_eq!(html.texts(".pill"), ["arms,artilleryshells"]);
    assert_eq!(html.all(".step").len(), 2, "one step of lines and one of goods");
    assert!(html.all(".line:not([data-lit])").is_empty());
    let style = excerpt_style(&FIRST.page("statement/artillery-shells").excerpted());
    assert!(style.contains(".step-0 .g0"), "{style}");
    // Where there is nothing to see there is no map.
    let quiet = "statement/brink-of-famine";
    assert!(excerpt(quiet).all(".map").is_empty());
    assert_eq!(excerpt_style(&FIRST.page(quiet)), "");
    let placeless = placeless();
    let html = Html::parse_fragment(&render_excerpt(&placeless.page("alba")).body);
    assert!(html.all(".map").is_empty());
}

#[test]
fn the_source_stands_below_and_the_last_correction_with_its_day() {
    let html = embed("");
    let line = text(html.one(".source-line"));
    let start = "Source: one newspaper article on the reported deal, published 30 March 2023 \
                 (inferred). What is said here is what the article reports, not a finding.";
    assert_eq!(line, start);
    let corrected = tiny(
        "",
        "[[correction]]\ndate = \"2023-04-03\"\ntext = \"A number.\"\n\
         [[correction]]\ndate = \"2023-04-01\"\ntext = \"A name.\"",
    );
    for body in [
        render_embed(&corrected.page("")).body,
        render_excerpt(&corrected.page("statement/buys-shells")).body,
    ] {
        let html = Html::parse_fragment(&body);
        assert_eq!(text(html.one(".corrected")), "Corrected on 3 April 2023");
        assert_eq!(attr(html.one(".corrected time"), "datetime"), "2023-04-03");
    }
}

#[test]
fn an_excerpt_has_only_the_marks_of_its_own_selection() {
    let html = excerpt("north-korea");
    let marks = html.all(".chip .marks i");
    assert!(!marks.is_empty());
    assert!(marks.iter().all(|mark| mark.attr("data-lit").is_some()));
}
