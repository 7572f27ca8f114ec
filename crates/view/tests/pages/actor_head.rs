//! The head of every actor: who it is, how much is said, and what is answered.

use scraper::ElementRef;

use crate::{
    dom::{Find, attr, text},
    fixture::{panes, tiny},
};

fn head(actor: &str) -> ElementRef<'static> {
    panes().one(&format!(".head[data-pane='{actor}']"))
}

/// Actor, said about, replies, said by; by hand, as in the table of bodies.
const COUNTS: [(&str, [usize; 3]); 14] = [
    ("united-states", [2, 0, 11]),
    ("white-house", [0, 0, 3]),
    ("us-treasury", [0, 0, 2]),
    ("us-secretary-of-state", [0, 0, 1]),
    ("north-korea", [9, 1, 0]),
    ("russia", [9, 0, 0]),
    ("china", [2, 3, 1]),
    ("united-kingdom", [0, 0, 1]),
    ("iran", [1, 0, 0]),
    ("wagner", [1, 0, 0]),
    ("38-north", [0, 0, 1]),
    ("slovakia", [0, 0, 0]),
    ("ashot-myrtychev", [2, 0, 0]),
    ("ukraine", [0, 0, 0]),
];

#[test]
fn counts_are_those_of_the_article() {
    for (actor, [about, replies, by]) in COUNTS {
        let reply = if replies == 1 { "reply" } else { "replies" };
        assert_eq!(
            head(actor).texts(".counts li"),
            [format!("{about} said about"), format!("{replies} {reply}"), format!("{by} said by")],
            "{actor}"
        );
        assert_eq!(head(actor).attrs(".counts li", "data-group"), ["about", "replies", "by"]);
    }
}

#[test]
fn the_name_is_the_heading_and_takes_the_focus() {
    for (actor, name) in
        [("russia", "Russia"), ("38-north", "38 North"), ("us-treasury", "US Treasury")]
    {
        let heading = head(actor).one("h2");
        assert_eq!(text(heading), name);
        assert_eq!(attr(heading, "tabindex"), "-1");
    }
}

#[test]
fn replies_are_told_in_words() {
    for (actor, sentence) in [
        (
            "north-korea",
            "7 statements call for a reply. Denies 3 of 7 in one reply; to the other 4 the article reports no reply.",
        ),
        ("china", "1 statement calls for a reply. Reply: rejects; counters."),
        ("russia", "8 statements call for a reply; the article reports none."),
        ("iran", "1 statement calls for a reply; the article reports none."),
        ("wagner", "1 statement calls for a reply; the article reports none."),
        ("united-states", "1 statement calls for a reply; the article reports none."),
    ] {
        assert_eq!(head(actor).texts(".answered"), [sentence], "{actor}");
    }
}

#[test]
fn whoever_nobody_speaks_about_is_told_so() {
    for (actor, [about, ..]) in COUNTS {
        let said = head(actor).texts(".answered").concat();
        assert_eq!(said.starts_with("Nobody in this article"), about == 0, "{actor}: {said}");
    }
}

#[test]
fn a_part_of_a_government_links_to_the_whole() {
    let role = head("white-house").one(".role");
    assert_eq!(text(role), "Government body (United States)");
    assert_eq!(attr(role.one("a"), "data-actor"), "united-states");
    assert_eq!(attr(role.one("a"), "href"), "./united-states/");
}

#[test]
fn roles_are_shown_and_countries_are_not_called_countries() {
    assert_eq!(head("wagner").texts(".role"), ["Russian private military group"]);
    assert_eq!(head("ukraine").texts(".role"), ["Where the war is fought"]);
    assert_eq!(head("russia").texts(".role"), Vec::<String>::new());
}

#[test]
fn nationals_are_listed_apart_from_their_country() {
    for (actor, national) in
        [("slovakia", "ashot-myrtychev"), ("russia", "wagner"), ("united-states", "38-north")]
    {
        assert_eq!(head(actor).attrs(".nationals a", "data-actor"), [national]);
        assert!(text(head(actor).one(".nationals")).contains("not put down to the country"));
    }
    for actor in ["china", "iran", "ukraine", "north-korea", "ashot-myrtychev", "wagner"] {
        assert!(head(actor).all(".nationals").is_empty(), "{actor}");
    }
}

#[test]
fn several_nationals_are_joined_as_in_a_sentence() {
    let story = tiny(
        "",
        r#"
        [[actor]]
        id = "cora-works"
        name = "Cora Works"
        code = "CW"
        kind = "organisation"
        national_of = "borea"

        [[actor]]
        id = "dora"
        name = "Dora Doe"
        code = "DD"
        kind = "person"
        national_of = "borea"
        "#,
    );
    let sheet = story.sheet("borea");
    let nationals = sheet.html.one(".head[data-pane='borea'] .nationals");
    assert!(
        text(nationals).starts_with("Cora Works and Dora Doe come from here"),
        "{}",
        text(nationals)
    );
}

#[test]
fn one_link_leads_back_to_everything() {
    for (actor, _) in COUNTS {
        let clear = head(actor).one("a.clear");
        assert_eq!(attr(clear, "href"), "./");
        assert_eq!(attr(clear, "data-actor"), "");
    }
}
