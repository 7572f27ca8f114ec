//! What chips tell of who speaks of whom.

use crate::{
    dom::Find,
    fixture::{Drawn, tiny_from},
};

const REST: &str = r#"
    [[statement]]
    id = "sells"
    kind = "counter_allegation"
    source = "borea"
    summary = "Alba sells them"
    about = ["alba"]
    responds_to = ["buys-shells"]
    paragraph = 2

    [[statement]]
    id = "grants"
    kind = "acknowledgement"
    source = "alba"
    summary = "It sells some"
    responds_to = ["sells"]
    paragraph = 3

    [[statement]]
    id = "buys-more"
    kind = "allegation"
    source = "alba"
    summary = "Borea buys more"
    about = ["borea"]
    paragraph = 4
"#;

fn story() -> Drawn {
    tiny_from("", REST)
}

/// The marks at a chip that stand out: which way somebody speaks, and how it is replied to.
fn lit(story: &Drawn, page: &str, chip: &str) -> Vec<(String, String)> {
    let html = story.sheet(page).html;
    let chip = html.one(&format!(".chip[data-actor='{chip}']"));
    let marks = chip.all(".marks i[data-lit]").into_iter().map(|mark| {
        let of = |name| mark.attr(name).unwrap_or_default().to_owned();
        (of("data-way"), of("data-reply"))
    });
    marks.collect()
}

#[test]
fn a_chip_tells_how_much_asks_for_its_reply_and_how_much_gets_one() {
    let html = story().sheet("").html;
    let asked = |actor: &str| {
        let chip = html.one(&format!(".chip[data-actor='{actor}']"));
        (chip.texts(".marks b").concat(), chip.attrs(".marks b", "data-extent").concat())
    };
    assert_eq!(asked("borea"), ("2".to_owned(), "some".to_owned()));
    assert_eq!(asked("alba"), ("1".to_owned(), "all".to_owned()));
    // For the eye: the ledger says it in words.
    assert!(html.all(".chip .marks").iter().all(|one| one.attr("aria-hidden") == Some("true")));
}

#[test]
fn a_pick_shows_who_speaks_of_it_of_whom_it_speaks_and_each_reply() {
    let story = story();
    let mark = |way: &str, reply: &str| (way.to_owned(), reply.to_owned());
    // Alba speaks of Borea, which counters; Borea speaks of Alba, which grants it.
    let of_alba = [mark("of", "contested"), mark("by", "some")];
    assert_eq!(lit(&story, "borea", "alba"), of_alba);
    let of_borea = [mark("of", "some"), mark("by", "contested")];
    assert_eq!(lit(&story, "alba", "borea"), of_borea);
    // Nothing stands out at the one that is picked, nor where nobody is.
    assert!(lit(&story, "borea", "borea").is_empty());
    assert!(lit(&story, "", "alba").is_empty());
}

/// What asks for no reply is no allegation, and its mark is not drawn as one of those without reply.
#[test]
fn what_asks_for_no_reply_has_a_mark_of_its_own() {
    let desperate = "[[statement]]\nid = \"desperate\"\nkind = \"characterisation\"\n\
                     source = \"borea\"\nsummary = \"Alba is desperate\"\nabout = [\"alba\"]\n\
                     paragraph = 2\n";
    let story = tiny_from("", desperate);
    assert_eq!(lit(&story, "borea", "alba")[1], ("by".to_owned(), "uncalled".to_owned()));
    assert_eq!(lit(&story, "borea", "alba")[0], ("of".to_owned(), String::new()));
    // Nothing asks Alba for a reply, so there is no number; what is in the legend are both heads.
    let html = story.sheet("").html;
    assert!(html.all(".chip[data-actor='alba'] .marks b").is_empty());
    assert!(html.all(".legend i[data-reply]").is_empty());
}

#[test]
fn the_legend_tells_what_bars_at_marks_are() {
    let legend = story().sheet("").html;
    assert_eq!(legend.attrs(".legend i[data-reply]", "data-reply"), ["some", "contested"]);
}
