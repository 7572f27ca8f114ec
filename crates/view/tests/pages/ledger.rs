//! The ledger: who says it, about whom, and the reply.

use scraper::ElementRef;

use crate::{
    dom::{Find, actors, attr, text, words},
    fixture::{FIRST, html, samples, tiny},
};

/// Voice, target, number of statements and reply; by hand from the article. The United States
/// speaks through the White House, the Treasury and the Secretary of State, too.
const ROWS: [(&str, &str, usize, &str); 13] = [
    ("Reported (no source named)", "North Korea", 1, "No reply reported"),
    ("Reported (no source named)", "Russia", 1, "No reply reported"),
    ("United States", "Russia", 7, "No reply reported"),
    ("United States", "North Korea", 5, "Denies 3 of 5 in one reply"),
    ("United States", "Wagner", 1, "No reply reported"),
    ("United States", "Ashot Myrtychev", 2, "No reply reported"),
    ("United States", "Iran", 1, "No reply reported"),
    ("United States", "China", 2, "Rejects; counters"),
    ("Experts say (no source named)", "North Korea", 1, ""),
    ("38 North", "North Korea", 1, ""),
    ("United Kingdom", "Russia", 1, ""),
    ("Reportedly (no source named)", "North Korea", 1, "No reply reported"),
    ("China", "United States", 1, "No reply reported"),
];

fn rows() -> Vec<(String, ElementRef<'static>)> {
    let voices = html("").all("#ledger > .voices > li.voice");
    let rows = voices.into_iter().flat_map(|voice| {
        let who = text(voice.one(".who"));
        voice.all("ul > li.row").into_iter().map(move |row| (who.clone(), row))
    });
    rows.collect()
}

#[test]
fn every_pair_of_voice_and_target_has_a_row_with_its_reply() {
    let shown: Vec<(String, String, String)> = rows()
        .into_iter()
        .map(|(who, row)| (who, text(row.one(".target")), row.texts(".answer").concat()))
        .collect();
    let wanted: Vec<(String, String, String)> = ROWS
        .into_iter()
        .map(|(who, target, count, reply)| {
            let s = if count == 1 { "" } else { "s" };
            (who.to_owned(), format!("{target} {count} statement{s}"), reply.to_owned())
        })
        .collect();
    assert_eq!(shown, wanted);
    assert_eq!(FIRST.story.ledger().len(), wanted.len());
}

#[test]
fn rows_link_to_their_targets_and_voices_to_themselves() {
    for (_, row) in rows() {
        let link = row.one(".target a");
        assert_eq!(attr(link, "href"), format!("./{}/", attr(link, "data-actor")));
    }
    let named = html("").attrs("#ledger .who a", "data-actor");
    assert_eq!(named, ["united-states", "38-north", "united-kingdom", "china"]);
    assert_eq!(html("").all("#ledger .who i").len(), 3);
}

#[test]
fn rows_know_whom_they_concern() {
    let rows = rows();
    let of = |who: &str, target: &str| {
        let found = rows
            .iter()
            .find(|(voice, row)| voice == who && row.attrs(".target a", "data-actor") == [target]);
        actors(found.unwrap().1)
    };
    assert_eq!(
        of("United States", "ashot-myrtychev"),
        ["ashot-myrtychev", "united-states", "us-treasury"]
    );
    assert_eq!(
        of("United States", "north-korea"),
        ["north-korea", "united-states", "us-treasury", "white-house"]
    );
    assert_eq!(of("38 North", "north-korea"), ["38-north", "north-korea"]);
    assert_eq!(of("Reportedly (no source named)", "north-korea"), ["north-korea"]);
}

#[test]
fn a_voice_concerns_whoever_one_of_its_rows_does() {
    for voice in html("").all("#ledger li.voice") {
        let all = words(voice, "data-of");
        for row in voice.all("ul > li.row") {
            assert!(words(row, "data-of").iter().all(|id| all.contains(id)));
        }
    }
}

#[test]
fn only_rows_that_call_for_a_reply_tell_of_one() {
    for (_, row) in rows() {
        let answers = row.all(".answer");
        let kind = if answers.is_empty() { "comment" } else { "allegation" };
        assert_eq!(attr(row, "data-kind"), kind);
        for answer in answers {
            let has_reply = !text(answer).starts_with("No reply reported");
            assert_eq!(attr(answer, "data-answered"), if has_reply { "yes" } else { "no" });
        }
    }
}

#[test]
fn a_way_back_to_all_rows_is_on_every_page() {
    for sheet in samples() {
        let all = sheet.html.one("#ledger .all-rows a");
        assert_eq!(text(all), "Show all 13 rows");
        assert_eq!(attr(all, "href"), FIRST.page(&sheet.selected).selected.root());
    }
}

#[test]
fn a_reply_to_everything_is_told_as_such() {
    let story = tiny(
        "",
        "[[statement]]\nid = \"denies\"\nkind = \"denial\"\nsource = \"borea\"\n\
         summary = \"It buys none.\"\nresponds_to = [\"buys-shells\"]\nparagraph = 2",
    );
    let sheet = story.sheet("");
    assert_eq!(sheet.html.texts("#ledger .answer"), ["Denies"]);
    assert_eq!(sheet.html.attrs("#ledger .answer", "data-answered"), ["yes"]);
}
