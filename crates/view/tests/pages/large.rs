//! The pages of a story that is too large to be on every page as a whole.

use std::{collections::BTreeSet, sync::LazyLock};

use scraper::Html;
use whosays_sample::Sample;
use whosays_story::{Story, read};
use whosays_view::{List, Page, Rendered, Selection, pane, render_list};

use crate::{
    dom::{Find, attr, text, words},
    fixture::{Drawn, Sheet},
};

static LARGE: LazyLock<Drawn> = LazyLock::new(|| {
    let sample = Sample::new(20, 400, 1);
    Drawn::new(read(&sample.toml(), "story.toml").unwrap())
});

fn story() -> &'static Story {
    &LARGE.story
}

/// The slug of the actor about whom most is said.
fn busiest() -> String {
    let actors = story().actors.iter();
    let most = actors.max_by_key(|actor| story().dossier(&actor.id).said_about.len());
    most.unwrap().id.to_string()
}

/// The slug of a statement that is replied to.
fn answered() -> String {
    let one = story().statements.iter().find(|one| !story().replies_to(one).is_empty()).unwrap();
    format!("statement/{}", one.id)
}

/// A page of each sort.
fn sheets() -> [Sheet; 3] {
    [String::new(), busiest(), answered()].map(|slug| LARGE.sheet(&slug))
}

fn listed(page: &Page, list: List, number: usize) -> (Rendered, Html) {
    let rendered = render_list(page, list, number);
    let html = Html::parse_fragment(&rendered.body);
    (rendered, html)
}

#[test]
fn a_page_holds_some_rows_of_its_selection_only() {
    for sheet in sheets() {
        let html = &sheet.html;
        for part in [".head", ".body", ".ledger", ".table"] {
            assert_eq!(html.attrs(part, "data-pane"), [sheet.selected.as_str()], "{part}");
        }
        let (pairs, rows) = (html.all(".voice > ul > .row"), html.all("tbody > tr"));
        assert!((1..=30).contains(&pairs.len()), "{}: {} pairs", sheet.selected, pairs.len());
        assert!((1..=40).contains(&rows.len()), "{}: {} rows", sheet.selected, rows.len());
        for row in html.all(".row") {
            assert_eq!((row.attr("data-lit"), row.attr("data-of")), (Some(""), None));
        }
    }
    // Everybody in the table of an actor is there for it.
    let slug = busiest();
    for row in LARGE.sheet(&slug).html.all("tbody > tr") {
        let id = row.attrs(".summary a", "data-statement")[0];
        let one = story().statements.iter().find(|one| one.id.as_str() == id).unwrap();
        let told = one.refers_to().filter_map(|id| story().statement(id)).chain([one]);
        let mut named = told.flat_map(|one| {
            let ends = one.transfers.iter().flat_map(|goods| [&goods.from, &goods.to]);
            let described = one.unnamed_source.iter().filter_map(|source| source.of.as_ref());
            one.sources().chain(&one.about).chain(ends).chain(described)
        });
        assert!(named.any(|id| story().principal(id).as_str() == slug), "{id}");
    }
}

#[test]
fn the_weightiest_rows_come_first_and_the_rest_is_counted() {
    let sheet = LARGE.sheet("");
    let counts: Vec<usize> = story().ledger().iter().map(|row| row.statements.len()).collect();
    let all = counts.len();
    let shown = sheet.html.texts(".voice > ul > .row .count");
    let least = shown.iter().map(|text| text.split(' ').next().unwrap().parse().unwrap()).min();
    let heavier = counts.iter().filter(|count| Some(**count) > least).count();
    assert!(heavier <= 30, "{heavier} pairs weigh more than the least that is shown");
    let more = sheet.html.texts(".ledger .more, .table .more");
    assert!(more[0].starts_with(&format!("{} more rows. In lists: ", all - 30)), "{more:?}");
    assert!(more[1].starts_with("360 more statements. In lists: "), "{more:?}");
    for link in sheet.html.all(".more a") {
        assert_eq!(attr(link, "href"), format!("./{}/", attr(link, "data-list")));
    }
}

#[test]
fn what_elements_say_of_themselves_does_not_grow_with_the_statements() {
    let chips = LARGE.sheet("").html.all(".chip").len();
    for sheet in sheets() {
        for element in sheet.html.all("[data-of]") {
            let slugs = words(element, "data-of");
            assert!(slugs.len() <= chips + 3, "{slugs:?}");
            assert!(!slugs.iter().any(|slug| slug.starts_with("statement/")), "{slugs:?}");
        }
    }
}

#[test]
fn panes_bring_their_own_ledger_and_table() {
    for sheet in sheets() {
        let pane = pane(&LARGE.page(&sheet.selected));
        assert_eq!(pane.highlighted, attr(sheet.html.one(".head"), "data-lights"));
        let [ledger, table] = pane.rows.unwrap().map(|html| Html::parse_fragment(&html));
        let texts = |html: &Html, selector| html.texts(selector);
        assert_eq!(texts(&ledger, ".row"), texts(&sheet.html, ".ledger .row"));
        assert_eq!(texts(&table, "tr"), texts(&sheet.html, ".table tr"));
    }
    let first = crate::fixture::FIRST.page("russia");
    assert_eq!(pane(&first).rows, None);
}

#[test]
fn a_long_list_begins_in_the_pane_and_goes_on_in_numbered_pages() {
    let page = LARGE.page(&busiest());
    let (about, ids) = match &page.selected {
        Selection::Actor(id) => (story().dossier(id).said_about, id),
        _ => unreachable!(),
    };
    let ids_of = |html: &Html, selector: &str| -> Vec<String> {
        html.attrs(selector, "data-statement").into_iter().map(str::to_owned).collect()
    };
    let wanted: Vec<String> = about.iter().map(|one| one.id.to_string()).collect();
    let begin = LARGE.sheet(ids.as_str()).html;
    let shown = ids_of(&begin, "[data-group=about] > .entries > li > article");
    // Those that the same replies answer stand together, so the order may differ.
    assert_eq!(BTreeSet::from_iter(&shown), BTreeSet::from_iter(&wanted[..20]));
    assert_eq!(shown.len(), 20);
    let link = begin.one("[data-group=about] > .more a");
    assert_eq!(text(link), format!("Said about {}: all {}", story().name(ids), wanted.len()));
    assert_eq!(attr(link, "href"), format!("../{ids}/about/1/"));
    let pages = page.pages_of(List::About);
    assert_eq!(pages, wanted.len().div_ceil(40));
    let all: Vec<String> = (1..=pages)
        .flat_map(|number| {
            ids_of(&listed(&page, List::About, number).1, ".listing > .entries > li > article")
        })
        .collect();
    assert_eq!(all, wanted);
}

#[test]
fn numbered_pages_say_where_they_are_and_lead_on_and_back() {
    let page = LARGE.page("");
    let last = page.pages_of(List::All);
    let (rendered, html) = listed(&page, List::All, 2);
    assert_eq!(html.texts(".listing h2"), ["All statements in order of time"]);
    let total = story().statements.iter().filter(|one| one.qualifies.is_empty()).count();
    let place = format!("Page 2 of {last}: 41 to 80 of {total}");
    assert_eq!(html.texts(".listing > .role"), [place]);
    assert_eq!(html.attrs(".back a", "href"), ["../../"]);
    assert_eq!(html.attrs("a[rel=prev]", "href"), ["../../all/1/"]);
    assert_eq!(html.attrs("a[rel=next]", "href"), ["../../all/3/"]);
    assert_eq!(html.texts(".numbers [aria-current=page]"), ["2"]);
    assert_eq!(html.attrs(".chronology", "start"), ["41"]);
    assert!(html.all("#reader, .map, dialog").is_empty());
    assert_eq!(html.attrs(".skip", "href"), ["#list"]);
    assert!(rendered.title.starts_with("All statements in order of time, page 2 of "));
    let (_, html) = listed(&page, List::All, 1);
    assert!(html.all("a[rel=prev]").is_empty());
    let (_, html) = listed(&page, List::All, last);
    assert!(html.all("a[rel=next]").is_empty());
    // From below an actor it is one step further to the story.
    let (_, html) = listed(&LARGE.page(&busiest()), List::About, 1);
    let slug = busiest();
    assert_eq!(html.attrs(".back a", "href"), [format!("../../../{slug}/")]);
}

#[test]
fn every_link_to_a_list_leads_to_a_numbered_page() {
    let all = Selection::all(story()).flat_map(|selected| selected.list_slugs(story()));
    let all: BTreeSet<String> = all.collect();
    let mut linked = BTreeSet::new();
    for selected in Selection::all(story()).step_by(7) {
        let sheet = LARGE.sheet(&selected.slug());
        linked.extend(sheet.html.attrs("[data-list]", "data-list").into_iter().map(str::to_owned));
    }
    assert!(!linked.is_empty());
    assert!(linked.is_subset(&all), "{:?}", linked.difference(&all));
}

#[test]
fn a_small_story_has_no_lists() {
    let first = &crate::fixture::FIRST.story;
    assert!(Selection::all(first).all(|selected| selected.list_slugs(first).is_empty()));
}

/// However many third parties there are, each of them can be read.
#[test]
fn many_assessments_go_on_in_numbered_pages() {
    let each = |number: usize| {
        format!(
            "[[statement]]\nid = \"finding-{number}\"\nkind = \"finding\"\nparagraph = 2\n\
             unnamed_source = {{ description = \"inquiry number {number}\" }}\n\
             summary = \"It cannot be told\"\n\
             assesses = {{ statements = [\"buys-shells\"], conclusion = \"inconclusive\" }}\n\
             [[statement]]\nid = \"more-{number}\"\nkind = \"allegation\"\nparagraph = 3\n\
             source = \"alba\"\nsummary = \"Borea buys more\"\nabout = [\"borea\"]\n"
        )
    };
    let text: Vec<String> = (0..50).map(each).collect();
    let text = text.concat();
    let story = crate::fixture::tiny_from("", &text);
    let begin = story.sheet("statement/buys-shells").html;
    assert_eq!(begin.all(".body .assessment").len(), 20);
    let link = begin.one(".body article > .more a");
    assert_eq!(crate::dom::text(link), "Findings and assessments: all 50");
    let page = story.page("statement/buys-shells");
    assert_eq!(page.pages_of(List::Assessments), 2);
    let numbers = 1..=2;
    let all: usize = numbers
        .map(|number| {
            listed(&page, List::Assessments, number).1.all(".listing > .entries > li").len()
        })
        .sum();
    assert_eq!(all, 50);
}
