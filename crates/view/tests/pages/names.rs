//! Names as sentences need them.

use crate::{
    dom::Find,
    fixture::{Drawn, tiny_from},
};

/// The story, with a name that has an article for Alba and one in the plural for Borea.
fn story(rest: &str) -> Drawn {
    let drawn = tiny_from("", rest);
    let mut story = (*drawn.story).clone();
    for actor in &mut story.actors {
        if actor.id.as_str() == "alba" {
            actor.name = "United Provinces".into();
            actor.in_sentence = Some("the United Provinces".into());
            actor.place = Some("Port Alba".into());
        } else {
            actor.name = "State media".into();
            actor.in_sentence = Some("state media".into());
            actor.plural = true;
        }
    }
    Drawn::new(story)
}

const DENIAL: &str = r#"
    [[statement]]
    id = "denies"
    kind = "denial"
    source = "borea"
    summary = "They buy none"
    responds_to = ["buys-shells"]
    paragraph = 3
"#;

#[test]
fn verbs_and_articles_agree_with_names() {
    let story = story(DENIAL);
    let says = story.sheet("statement/denies").html.texts(".body article .says").concat();
    assert!(says.starts_with("State media say"), "{says}");
    let allegation = story.sheet("statement/buys-shells");
    let says = allegation.html.texts(".body article .said .says").concat();
    assert_eq!(says, "The United Provinces says");
    let role = allegation.html.texts(".head .role").concat();
    assert_eq!(role, "Allegation about state media, paragraph 1");
    let answered = allegation.html.texts(".head .answered").concat();
    assert_eq!(answered, "State media: deny.");
    let ledger = story.sheet("").html.texts(".row .answer").concat();
    assert_eq!(ledger, "Deny");
    // By itself a name is bare.
    assert_eq!(story.sheet("alba").html.texts(".head h2"), ["United Provinces"]);
}

#[test]
fn where_it_is_at_home_is_told() {
    let roles = story("").sheet("alba").html.texts(".head .role");
    assert_eq!(roles, ["At home: Port Alba"]);
}

#[test]
fn who_does_not_reply_is_named_as_a_sentence_begins() {
    let silent = story("").sheet("statement/buys-shells").html.texts(".no-reply").concat();
    assert_eq!(silent, "State media: no reply reported in this article");
}
