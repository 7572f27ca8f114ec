//! The overview: what the story holds, and what was said when.

use scraper::ElementRef;

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, html, tiny},
};

/// The statements in the order of time, by hand: seven have a date to go by, the others follow in
/// the order of the article. The caveat stands with what it limits.
const IN_TIME: [&str; 21] = [
    "iranian-drones",
    "artillery-shells",
    "arms-to-wagner",
    "food-below-minimum",
    "china-considering-arms",
    "no-evidence-so-far",
    "treasury-sanction",
    "brokered-arms-deals",
    "deal-as-reported",
    "delegation-to-north-korea",
    "two-dozen-kinds-of-weapons",
    "food-for-munitions",
    "arms-to-russian-military",
    "north-korea-denial",
    "brink-of-famine",
    "sign-of-desperation",
    "received-in-return",
    "chinese-peace-plan",
    "china-rejection",
    "no-finger-pointing",
    "us-weapons-to-battlefield",
];

fn entries() -> Vec<ElementRef<'static>> {
    html("").all(".body[data-pane=''] ol.chronology > li")
}

#[test]
fn the_head_invites_a_first_pick_and_counts() {
    let head = html("").one(".head[data-pane='']");
    assert_eq!(head.texts("h2"), ["Pick a country or a name"]);
    assert_eq!(attr(head.one("h2"), "tabindex"), "-1");
    assert_eq!(
        head.texts(".counts li"),
        ["21 statements", "4 replies", "5 countries and groups speak"]
    );
}

/// By hand: nine allegations, two reports, a sanction and a counter-allegation call for a reply,
/// six of them by two targets each and one by three; North Korea answers three of them and China one.
#[test]
fn the_head_tells_how_much_is_answered() {
    assert_eq!(
        html("").texts(".head[data-pane=''] .answered"),
        [
            "13 of the statements call for a reply by each target, 21 times in all; in 4 of these the article reports one."
        ]
    );
}

#[test]
fn every_statement_stands_once_in_the_order_of_time() {
    let shown: Vec<String> = html("").texts(".body[data-pane=''] ol.chronology > li .summary");
    let wanted = IN_TIME.map(|id| {
        let statement = FIRST.story.statements.iter().find(|one| one.id.as_str() == id);
        statement.unwrap().summary.clone()
    });
    assert_eq!(shown, wanted);
}

#[test]
fn every_entry_says_when_and_who() {
    assert_eq!(entries().len(), 20);
    for entry in entries() {
        assert!(!text(entry.one(".when")).is_empty());
        assert_eq!(entry.all(".says").len(), entry.all(".summary").len());
    }
}

#[test]
fn when_is_told_in_the_words_of_the_article() {
    let when: Vec<String> = entries().into_iter().map(|entry| text(entry.one(".when"))).collect();
    assert_eq!(
        when[..9],
        [
            "Said to have happened last summer June to August 2022, inferred",
            "Last November November 2022, inferred",
            "Later November 2022 to March 2023, inferred",
            "In January January 2023, inferred",
            "Last month February 2023, inferred",
            "Earlier on Thursday 30 March 2023, inferred",
            "Earlier on Thursday 30 March 2023, inferred",
            "Standfirst",
            "Paragraph 1",
        ]
    );
    assert_eq!(when[11], "Previously");
}

#[test]
fn the_caveat_stands_with_what_it_limits() {
    let entry = entries()[4];
    assert_eq!(entry.texts(".says").len(), 2);
    assert_eq!(entry.texts(".hedge em").len(), 2);
}

#[test]
fn nothing_undated_stands_in_the_order_of_time() {
    let group = |name: &str| {
        let css = format!(".body[data-pane=''] [data-group={name}] ol.chronology > li");
        html("").all(&css).len()
    };
    assert_eq!((group("time"), group("undated")), (7, 13));
}

#[test]
fn rule_2_no_allegation_stands_here_without_its_replies() {
    let answers = |index: usize| entries()[index].texts(".answer");
    assert_eq!(answers(0), ["Iran: no reply reported", "Russia: no reply reported"]);
    assert_eq!(answers(1), ["North Korea: denies", "Russia: no reply reported"]);
    assert_eq!(answers(4), ["China: rejects; counters"]);
}

#[test]
fn one_statement_is_counted_in_the_singular() {
    let story = tiny("", "");
    let sheet = story.sheet("");
    let head = sheet.html.one(".head[data-pane='']");
    assert_eq!(head.texts(".counts li"), ["1 statement", "0 replies", "1 country or group speaks"]);
    assert_eq!(
        head.texts(".answered"),
        ["1 of the statements calls for a reply; the article reports a reply to 0 of them."]
    );
}
