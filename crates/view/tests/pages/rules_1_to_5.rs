//! Editorial rules 1 to 5: whose words they are, and who answers them.

use scraper::ElementRef;

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, html, panes, samples, sheet},
};

fn entries(statement: &str) -> Vec<ElementRef<'static>> {
    panes().all(&format!("article[data-statement={statement}]"))
}

#[test]
fn rule_1_nobody_claims_and_nothing_is_alleged_by_the_way() {
    for sheet in samples() {
        let words = sheet.words().to_lowercase();
        let words: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).collect();
        for word in
            ["claim", "claims", "claimed", "allegedly", "refuse", "refuses", "refused", "declined"]
        {
            assert!(!words.contains(&word), "{word} on {}", sheet.selected);
        }
    }
}

#[test]
fn rule_1_nor_does_anything_in_addresses_or_names() {
    let html = sheet("").rendered.body.to_lowercase();
    for word in ["claim", "allegedly", "refuse", "declined"] {
        let found = html.split(|c: char| !c.is_alphanumeric()).any(|other| other.starts_with(word));
        assert!(!found, "{word}");
    }
}

#[test]
fn rule_1_no_content_stands_without_its_source() {
    for sheet in samples() {
        for summary in sheet.html.all(".summary") {
            let mut parts = summary.ancestors().filter_map(ElementRef::wrap);
            let whole = parts.find(|part| !part.all(".says").is_empty()).unwrap();
            // One summary to a saying: none borrows the source of another.
            let own = |selector| whole.all(selector).len();
            assert_eq!(own(".says"), own(".summary"), "{}", text(summary));
        }
        for row in sheet.html.all("tbody tr") {
            assert!(!text(row.one("th .says")).is_empty());
        }
    }
}

/// The Secretary of State speaks as the Secretary of State: the office is the source already.
fn office_left_out(name: &str) -> &str {
    name.strip_suffix(", US Secretary of State").unwrap_or(name)
}

#[test]
fn rule_1_named_spokespersons_stand_with_what_they_say() {
    for statement in &FIRST.story.statements {
        for entry in entries(statement.id.as_str()) {
            let shown = entry.all(".says")[0].texts(".spokesperson");
            let named = statement
                .spokesperson
                .iter()
                .map(|name| format!("through {}", office_left_out(name)));
            assert_eq!(shown, named.collect::<Vec<_>>(), "{}", statement.id);
        }
    }
}

#[test]
fn rule_2_a_reply_is_as_full_as_what_it_replies_to() {
    for reply in panes().all(".reply") {
        for part in [".kind", ".says", ".summary", ".facts"] {
            assert_eq!(reply.all(part).len(), 1, "{part}");
        }
        let entry = ElementRef::wrap(reply.parent().unwrap()).unwrap();
        assert!(matches!(entry.value().name(), "article" | "li"), "beside one, or beside several");
        assert!(reply.all(".more :is(.says, .summary, blockquote, .hedge)").is_empty());
        assert!(!reply.ancestors().filter_map(ElementRef::wrap).any(|one| {
            one.value().name() == "details" && one.attr("data-group") != Some("named")
        }));
    }
}

#[test]
fn rule_2_the_denial_is_not_stretched_to_later_allegations() {
    for later in [
        "deal-as-reported",
        "delegation-to-north-korea",
        "two-dozen-kinds-of-weapons",
        "food-for-munitions",
        "brokered-arms-deals",
        "received-in-return",
    ] {
        for entry in entries(later) {
            assert!(entry.all(".reply").is_empty(), "{later}");
            assert_eq!(entry.all(".no-reply").len(), 1, "{later}");
        }
    }
}

#[test]
fn rule_3_a_missing_reply_describes_the_article() {
    for sheet in samples() {
        for sentence in sheet.html.texts(".no-reply") {
            assert!(sentence.ends_with(": no reply reported in this article"), "{sentence}");
        }
    }
}

#[test]
fn rule_3_no_missing_reply_is_typed_by_hand() {
    for statement in &FIRST.story.statements {
        let texts = [Some(&statement.summary), statement.note.as_ref(), statement.cue.as_ref()];
        for text in texts.into_iter().flatten() {
            let text = text.to_lowercase();
            for words in ["no reply", "silen", "no comment", "did not respond"] {
                assert!(!text.contains(words), "{}: {text}", statement.id);
            }
        }
    }
}

#[test]
fn rule_4_hedges_are_in_the_words_of_the_source() {
    for (statement, words) in [
        ("food-for-munitions", "We also understand"),
        ("artillery-shells", "had information indicating"),
        ("food-below-minimum", "likely"),
        ("china-considering-arms", "intelligence suggested … was considering"),
        ("no-evidence-so-far", "so far"),
    ] {
        for entry in entries(statement) {
            assert_eq!(entry.texts(".hedge em")[0], words, "{statement}");
        }
    }
}

#[test]
fn rule_4_hedges_are_shown_wherever_the_content_is() {
    let hedged = FIRST.story.statements.iter().filter(|statement| statement.hedge.is_some());
    for statement in hedged {
        let summaries = panes().all(".summary");
        let same = summaries.into_iter().filter(|summary| text(*summary) == statement.summary);
        for summary in same {
            let parent = ElementRef::wrap(summary.parent().unwrap()).unwrap();
            let shown = parent.texts(".hedge em");
            assert!(shown.contains(statement.hedge.as_ref().unwrap()), "{}", statement.id);
        }
    }
}

#[test]
fn rule_4_a_caveat_stands_on_the_card_of_what_it_limits() {
    for entry in entries("china-considering-arms") {
        let caveat = entry.one(".caveat");
        assert_eq!(caveat.texts(".says"), ["United States says"]);
        assert_eq!(
            caveat.texts(".summary"),
            ["It has seen no evidence yet that China has in fact given Russia arms or ammunition."]
        );
    }
    let elsewhere = panes().all("article:not([data-statement=china-considering-arms]) .caveat");
    assert!(elsewhere.is_empty());
}

#[test]
fn rule_5_a_person_is_not_their_country() {
    let slovakia = html("slovakia");
    assert!(slovakia.all(".body[data-pane='slovakia'] .statement").is_empty());
    assert_eq!(
        slovakia.texts(".head[data-pane='slovakia'] .answered"),
        ["Nobody in this article says that it did or would do anything."]
    );
    let national = slovakia.one(".head[data-pane='slovakia'] .nationals");
    assert_eq!(attr(national.one("a"), "data-actor"), "ashot-myrtychev");
    assert!(text(national).ends_with("is not put down to the country."));
    assert!(html("").all("#ledger [data-of~=slovakia], #table [data-of~=slovakia]").is_empty());
    assert!(html("").all("g.line[data-of~=slovakia]").is_empty());
}
