//! The masthead.

use crate::{
    dom::{Find, attr, text},
    fixture::{html, tiny},
};

#[test]
fn the_headline_is_the_only_h1_and_the_dek_follows() {
    let page = html("");
    assert_eq!(page.texts("h1"), ["Food for arms: who says what"]);
    assert!(text(page.one(".masthead .dek")).starts_with("The White House says that Russia"));
}

#[test]
fn the_first_link_skips_to_the_reader() {
    let skip = html("russia").all("a")[0];
    assert_eq!(attr(skip, "class"), "skip");
    let target = attr(skip, "href").to_owned();
    assert_eq!(html("russia").all(&target).len(), 1, "{target}");
}

#[test]
fn an_inferred_date_says_so_and_says_why() {
    let source = html("").one(".masthead .source");
    assert_eq!(source.texts("details summary"), ["Published 30 March 2023 (inferred)"]);
    assert!(text(source.one("details > p")).contains("The article carries no date."));
}

#[test]
fn a_source_without_an_address_is_no_link() {
    let source = html("").one(".masthead .source");
    assert!(source.all("a").is_empty());
    assert_eq!(source.texts("p")[0], "Source: one newspaper article on the reported deal");
}

#[test]
fn a_source_with_an_address_and_a_publisher_shows_both() {
    let story = tiny("publisher = \"The Daily Example\"\nurl = \"https://example.org/shells\"", "");
    let sheet = story.sheet("");
    let source = sheet.html.one(".masthead .source");
    assert_eq!(attr(source.one("a"), "href"), "https://example.org/shells");
    assert_eq!(text(source.one("a")), "a made-up article");
    assert!(text(source).contains("The Daily Example"), "{}", text(source));
}

#[test]
fn a_publisher_without_an_address_is_named() {
    let story = tiny("publisher = \"The Daily Example\"", "");
    let sheet = story.sheet("");
    let source = sheet.html.one(".masthead .source");
    assert!(source.all("a").is_empty());
    assert!(
        text(source).starts_with("Source: a made-up article, The Daily Example"),
        "{}",
        text(source)
    );
}

#[test]
fn a_known_date_is_not_called_inferred() {
    let story = tiny("", "");
    let sheet = story.sheet("");
    let source = sheet.html.one(".masthead .source");
    assert!(text(source).ends_with("30 March 2023"), "{}", text(source));
    assert!(!text(source).contains("inferred"));
    assert!(source.all("details").is_empty());
}

#[test]
fn the_masthead_is_the_same_on_every_page() {
    let overview = html("").one(".masthead").html();
    for actor in ["russia", "slovakia"] {
        assert_eq!(html(actor).one(".masthead").html(), overview);
    }
}
