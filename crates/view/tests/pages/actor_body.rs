//! The body of every actor: exactly what the article supports.
//!
//! The table was written by hand from the article and from `CODING.md`, paragraph by paragraph.

use scraper::ElementRef;

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, panes, sheets, tiny},
};

/// The ids of the statements on one actor, in the order of the article.
struct Supported {
    actor: &'static str,
    about: &'static [&'static str],
    replies: &'static [&'static str],
    by: &'static [&'static str],
    named: &'static [&'static str],
}

const NOTHING: Supported = Supported { actor: "", about: &[], replies: &[], by: &[], named: &[] };

const SUPPORTED: [Supported; 14] = [
    Supported {
        actor: "united-states",
        about: &["no-finger-pointing", "us-weapons-to-battlefield"],
        by: &[
            "delegation-to-north-korea",
            "two-dozen-kinds-of-weapons",
            "food-for-munitions",
            "arms-to-russian-military",
            "artillery-shells",
            "arms-to-wagner",
            "treasury-sanction",
            "brokered-arms-deals",
            "iranian-drones",
            "china-considering-arms",
            "no-evidence-so-far",
        ],
        ..NOTHING
    },
    Supported {
        actor: "white-house",
        by: &["delegation-to-north-korea", "two-dozen-kinds-of-weapons", "food-for-munitions"],
        ..NOTHING
    },
    Supported {
        actor: "us-treasury",
        by: &["treasury-sanction", "brokered-arms-deals"],
        ..NOTHING
    },
    Supported { actor: "us-secretary-of-state", by: &["china-considering-arms"], ..NOTHING },
    Supported {
        actor: "north-korea",
        about: &[
            "deal-as-reported",
            "two-dozen-kinds-of-weapons",
            "arms-to-russian-military",
            "artillery-shells",
            "arms-to-wagner",
            "brink-of-famine",
            "food-below-minimum",
            "brokered-arms-deals",
            "received-in-return",
        ],
        replies: &["north-korea-denial"],
        // Russia's offers: North Korea is only the one they are made to.
        named: &["delegation-to-north-korea", "food-for-munitions"],
        ..NOTHING
    },
    Supported {
        actor: "russia",
        about: &[
            "deal-as-reported",
            "delegation-to-north-korea",
            "two-dozen-kinds-of-weapons",
            "food-for-munitions",
            "arms-to-russian-military",
            "artillery-shells",
            "sign-of-desperation",
            "brokered-arms-deals",
            "iranian-drones",
        ],
        // Drawn as the giver, and as the one whom China would supply; accused of neither.
        named: &["received-in-return", "china-considering-arms"],
        ..NOTHING
    },
    Supported {
        actor: "china",
        about: &["china-considering-arms", "no-evidence-so-far"],
        replies: &["china-rejection", "no-finger-pointing", "us-weapons-to-battlefield"],
        by: &["chinese-peace-plan"],
        ..NOTHING
    },
    Supported { actor: "united-kingdom", by: &["sign-of-desperation"], ..NOTHING },
    Supported { actor: "iran", about: &["iranian-drones"], ..NOTHING },
    Supported { actor: "wagner", about: &["arms-to-wagner"], ..NOTHING },
    Supported { actor: "38-north", by: &["food-below-minimum"], ..NOTHING },
    Supported { actor: "slovakia", ..NOTHING },
    Supported {
        actor: "ashot-myrtychev",
        about: &["treasury-sanction", "brokered-arms-deals"],
        ..NOTHING
    },
    Supported { actor: "ukraine", named: &["us-weapons-to-battlefield"], ..NOTHING },
];

/// The body of an actor, which stands on every page.
fn body(actor: &str) -> ElementRef<'static> {
    panes().one(&format!(".body[data-pane='{actor}']"))
}

fn statements(actor: &str, group: &str) -> Vec<&'static str> {
    body(actor).attrs(
        &format!(".group[data-group={group}] > .entries > li > .statement"),
        "data-statement",
    )
}

#[test]
fn the_table_has_every_actor() {
    let actors: Vec<&str> = FIRST.story.actors.iter().map(|actor| actor.id.as_str()).collect();
    assert_eq!(SUPPORTED.map(|expected| expected.actor).as_slice(), actors);
}

#[test]
fn every_actor_shows_what_the_article_supports() {
    for expected in SUPPORTED {
        let actor = expected.actor;
        for (group, ids) in [
            ("about", expected.about),
            ("replies", expected.replies),
            ("by", expected.by),
            ("named", expected.named),
        ] {
            assert_eq!(statements(actor, group), ids, "{group} {actor}");
        }
        let all = [expected.about, expected.replies, expected.by, expected.named].concat();
        assert_eq!(body(actor).all(".statement").len(), all.len(), "{actor}");
    }
}

#[test]
fn groups_count_what_they_hold_and_empty_ones_say_so() {
    for expected in SUPPORTED {
        for group in body(expected.actor).all(".group") {
            let entries = group.all(".entries > li > .statement").len();
            assert_eq!(group.texts("h3 .count"), [entries.to_string()], "{}", expected.actor);
            assert_eq!(group.all(".entries").is_empty(), entries == 0);
            let empty = group.texts(".empty");
            assert_eq!(empty.len(), usize::from(entries == 0));
            // Who replies does say something.
            let replies = !body(expected.actor).all("[data-group='replies'] .entries").is_empty();
            let told = if replies && group.attr("data-group") == Some("by") {
                "Nothing besides what it replies."
            } else {
                "The article reports none."
            };
            assert!(empty.iter().all(|words| words == told), "{empty:?}");
        }
    }
}

#[test]
fn the_three_main_groups_always_stand_there_and_the_fourth_only_when_needed() {
    for expected in SUPPORTED {
        let groups = body(expected.actor).attrs(".group", "data-group");
        let named = (!expected.named.is_empty()).then_some("named");
        let wanted: Vec<&str> = ["about", "replies", "by"].into_iter().chain(named).collect();
        assert_eq!(groups, wanted, "{}", expected.actor);
    }
}

#[test]
fn headings_speak_of_things_and_of_people() {
    assert_eq!(
        body("russia").texts("h3"),
        ["Said about it 9", "Its replies 0", "Said by it 0", "Also named in 2"]
    );
    assert_eq!(
        body("ashot-myrtychev").texts("h3"),
        ["Said about them 2", "Their replies 0", "Said by them 0"]
    );
}

/// Where the words lead may differ: addresses are relative to the page.
#[test]
fn a_pane_of_its_own_is_the_one_of_its_page() {
    for sheet in sheets() {
        for part in [".head", ".body"] {
            let selector = format!("{part}[data-pane='{}']", sheet.selected);
            let (shown, alone) = (sheet.html.one(&selector), panes().one(&selector));
            assert_eq!(text(shown), text(alone));
            for name in ["data-statement", "data-actor"] {
                let selector = format!("[{name}]");
                assert_eq!(shown.attrs(&selector, name), alone.attrs(&selector, name));
            }
        }
    }
}

#[test]
fn whoever_is_in_no_statement_has_three_empty_groups() {
    let story =
        tiny("", "[[actor]]\nid = \"cora\"\nname = \"Cora\"\ncode = \"CO\"\nkind = \"country\"");
    let sheet = story.sheet("cora");
    let body = sheet.html.one(".body[data-pane='cora']");
    assert_eq!(body.all(".empty").len(), 3);
    assert_eq!(attr(body.all(".group")[0], "data-group"), "about");
}
