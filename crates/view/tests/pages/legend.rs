//! The legend of the map.

use crate::{
    dom::{Find, attr, text},
    fixture::{html, tiny},
};

const CONSIDERED: &str = "transfers = [{ goods = \"shells\", from = \"alba\", to = \"borea\", standing = \"considered\" }]";

#[test]
fn the_key_of_the_first_story_has_every_sort_that_occurs() {
    let legend = html("").one("#map ul.legend");
    assert_eq!(
        legend.texts("li"),
        [
            "said to have happened",
            "said to be offered or arranged",
            "said to be considered",
            "denied by the one beside it",
            "rejected or countered by the one beside it",
            "replies called for; reported:1none1some1all",
            "speaks of the one picked",
            "is spoken of by it",
            "with a reply that contests it",
            "lies beyond the map",
        ]
    );
    assert_eq!(
        legend.attrs("li[data-standing]", "data-standing"),
        ["alleged", "proposed", "considered"]
    );
    assert_eq!(legend.attrs(".bar", "data-status"), ["denied", "rejected"]);
}

#[test]
fn samples_are_drawn_and_words_tell_what_they_mean() {
    let legend = html("").one("ul.legend");
    assert!(!attr(legend, "aria-label").is_empty());
    for item in legend.all("li") {
        let samples = item.all("svg, .marks, .bearing");
        assert!(!samples.is_empty());
        assert!(samples.into_iter().all(|sample| attr(sample, "aria-hidden") == "true"));
        assert!(!text(item).is_empty());
    }
}

#[test]
fn only_what_the_map_shows_is_in_the_legend() {
    let story = tiny("", CONSIDERED);
    let sheet = story.sheet("");
    assert_eq!(sheet.html.texts(".legend li:has(svg)"), ["said to be considered"]);
    // Nobody replies, and nobody lies beyond the map.
    assert_eq!(sheet.html.attrs(".legend b", "data-extent"), ["none"]);
    assert!(sheet.html.all(".legend :is([data-reply], .bearing)").is_empty());
}

#[test]
fn a_reply_that_contests_nothing_is_not_in_the_legend() {
    let declines = format!(
        "{CONSIDERED}\n[[statement]]\nid = \"no-comment\"\nkind = \"declined_comment\"\n\
         source = \"borea\"\nsummary = \"It will not comment.\"\nresponds_to = [\"buys-shells\"]\n\
         paragraph = 2"
    );
    let story = tiny("", &declines);
    let sheet = story.sheet("");
    assert_eq!(sheet.html.texts(".legend li:has(svg)"), ["said to be considered"]);
    assert!(sheet.html.all("g.line .bar").is_empty());
}

#[test]
fn a_counter_allegation_is_in_the_legend_as_it_is_on_the_line() {
    let counters = format!(
        "{CONSIDERED}\n[[statement]]\nid = \"sells\"\nkind = \"counter_allegation\"\n\
         source = \"borea\"\nsummary = \"Alba sells shells.\"\nabout = [\"alba\"]\n\
         responds_to = [\"buys-shells\"]\nparagraph = 2"
    );
    let story = tiny("", &counters);
    let sheet = story.sheet("");
    assert_eq!(
        sheet.html.texts(".legend li:has(svg)"),
        ["said to be considered", "rejected or countered by the one beside it"]
    );
    assert!(
        sheet.html.attrs("g.line .bar", "data-status").iter().all(|status| *status == "countered")
    );
}
