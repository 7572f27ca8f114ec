//! The entry of a statement.

use scraper::ElementRef;

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, html, panes, tiny},
};

/// The entry of a statement on the page of an actor.
fn entry(actor: &str, statement: &str) -> ElementRef<'static> {
    html(actor).one(&format!(
        ".body[data-pane='{actor}'] > .group > .entries > li > [data-statement={statement}]"
    ))
}

fn summary(statement: &str) -> String {
    let found = FIRST.story.statements.iter().find(|other| other.id.as_str() == statement);
    found.unwrap().summary.clone()
}

#[test]
fn a_card_says_what_who_whom_and_where() {
    let entry = entry("iran", "iranian-drones");
    assert_eq!(attr(entry, "data-kind"), "allegation");
    assert_eq!(entry.texts(".kind"), ["Allegation"]);
    assert_eq!(entry.texts(".says"), ["United States says"]);
    assert_eq!(entry.texts(".summary"), ["Iran sold Russia hundreds of attack drones."]);
    assert_eq!(
        entry.texts(".facts > li"),
        [
            "Said to have happened: last summer",
            "Says that it has made evidence public",
            "Paragraph 11",
        ]
    );
    assert_eq!(entry.texts("details.more > .about"), ["About Iran and Russia"]);
}

#[test]
fn evidence_is_told_only_where_the_article_tells_of_it() {
    for (actor, statement, evidence) in [
        ("russia", "artillery-shells", Some("Says that it has information")),
        ("china", "china-considering-arms", Some("Says that it has information")),
        ("russia", "iranian-drones", Some("Says that it has made evidence public")),
        ("wagner", "arms-to-wagner", None),
        ("russia", "brokered-arms-deals", None),
    ] {
        let entry = entry(actor, statement);
        let facts = entry.all(".facts")[0].texts("li");
        let told: Vec<&String> =
            facts.iter().filter(|fact| fact.starts_with("Says that it has")).collect();
        assert_eq!(told, evidence.into_iter().collect::<Vec<_>>(), "{statement}");
    }
}

#[test]
fn a_statement_leads_to_its_passage_where_the_article_has_an_address() {
    let story = tiny(
        "url = \"https://example.org/shells\"",
        "quotations = [{ quote = \"by the thousand\" }]",
    );
    let sheet = story.sheet("borea");
    let link = sheet.html.one(".body[data-pane='borea'] article .facts li:last-child a");
    assert_eq!(text(link), "Paragraph 1 of the article");
    let passage = "https://example.org/shells#:~:text=by%20the%20thousand";
    assert_eq!(attr(link, "href"), passage);
    assert_eq!(sheet.html.attrs("#table td:last-child a", "href"), [passage]);
    assert!(
        panes().all("#table td:last-child a, .facts li:last-child a:not([data-actor])").is_empty()
    );
}

#[test]
fn the_standfirst_is_called_so() {
    let facts = entry("russia", "deal-as-reported").texts(".facts li");
    assert_eq!(facts.last().unwrap(), "Standfirst");
}

/// Statement, and its replies with their kind; by hand from paragraphs 6, 13 and 14.
#[test]
fn replies_stand_on_the_cards_of_what_they_answer_and_on_no_other() {
    let chinese = ["china-rejection", "no-finger-pointing", "us-weapons-to-battlefield"];
    for statement in &FIRST.story.statements {
        let replies: &[&str] = match statement.id.as_str() {
            "arms-to-russian-military" | "artillery-shells" | "arms-to-wagner" => {
                &["north-korea-denial"]
            }
            "china-considering-arms" => &chinese,
            _ => &[],
        };
        let entries = panes().all(&format!("article[data-statement={}]", statement.id));
        for entry in entries {
            let summaries: Vec<String> = replies.iter().map(|reply| summary(reply)).collect();
            // Those to several statements stand once, beside them all.
            let beside = ElementRef::wrap(entry.parent().unwrap()).unwrap();
            assert_eq!(beside.texts(".reply > .summary"), summaries, "{}", statement.id);
            let several = beside.all(":scope > article").len();
            // What is said of a single statement, which something limits, is no title of several.
            let to_all = beside.texts(":scope > .to-all");
            let titles = (several > 1).then(|| format!("to these {several} statements"));
            for (title, end) in to_all.iter().zip(&titles) {
                assert!(title.ends_with(end), "{title}");
            }
            assert_eq!(to_all.len(), titles.iter().len());
        }
    }
    let denial = entry("wagner", "arms-to-wagner").one(".reply");
    assert_eq!(attr(denial, "data-kind"), "denial");
    assert_eq!(denial.texts(".kind"), ["Denial"]);
    assert_eq!(denial.texts(".says"), ["North Korea says"]);
}

#[test]
fn a_reply_says_what_it_answers() {
    let alone = |reply: &str| {
        panes()
            .one(&format!(".body[data-pane='statement/{reply}'] article[data-statement={reply}]"))
    };
    let short = entry("north-korea", "north-korea-denial");
    assert_eq!(short.texts(".small"), ["In full beside the 3 statements that it answers."]);
    let denial = alone("north-korea-denial").one(".answers");
    assert_eq!(
        denial.texts("li"),
        ["arms-to-russian-military", "artillery-shells", "arms-to-wagner"]
            .map(|answered| format!("United States: {}", summary(answered)))
    );
    for reply in ["china-rejection", "no-finger-pointing", "us-weapons-to-battlefield"] {
        assert_eq!(
            alone(reply).texts(".answers li"),
            [format!("US Secretary of State: {}", summary("china-considering-arms"))]
        );
    }
    assert!(entry("russia", "artillery-shells").all(".answers").is_empty());
}

#[test]
fn a_reply_to_an_unnamed_source_says_that_it_is_unnamed() {
    let story = tiny(
        "",
        "[[statement]]\nid = \"paid\"\nkind = \"report\"\ncue = \"reportedly\"\n\
         summary = \"Borea was paid.\"\nabout = [\"borea\"]\nparagraph = 2\n\
         [[statement]]\nid = \"not-paid\"\nkind = \"denial\"\nsource = \"borea\"\n\
         summary = \"It was not paid.\"\nresponds_to = [\"paid\"]\nparagraph = 3",
    );
    let sheet = story.sheet("statement/not-paid");
    let answers = sheet.html.one("article[data-statement=not-paid] .answers li");
    assert_eq!(text(answers), "Reportedly (no source named): Borea was paid.");
}

/// Who has no reply reported to what; by hand from the article.
#[test]
fn no_reply_is_told_of_exactly_those_of_whom_none_is_reported() {
    for statement in &FIRST.story.statements {
        let who = match statement.id.as_str() {
            "deal-as-reported" => "North Korea and Russia",
            "two-dozen-kinds-of-weapons" => "Russia and North Korea",
            "delegation-to-north-korea"
            | "food-for-munitions"
            | "arms-to-russian-military"
            | "artillery-shells" => "Russia",
            "arms-to-wagner" => "Wagner",
            "treasury-sanction" => "Ashot Myrtychev",
            "brokered-arms-deals" => "Ashot Myrtychev, North Korea and Russia",
            "received-in-return" => "North Korea",
            "iranian-drones" => "Iran and Russia",
            "us-weapons-to-battlefield" => "United States",
            _ => "",
        };
        let entries = panes().all(&format!("article[data-statement={}]", statement.id));
        assert!(!entries.is_empty(), "{}", statement.id);
        for entry in entries {
            let sentence = format!("{who}: no reply reported in this article");
            let wanted = if who.is_empty() { Vec::new() } else { vec![sentence] };
            assert_eq!(entry.texts(".no-reply"), wanted, "{}", statement.id);
        }
    }
}

#[test]
fn reasons_for_what_is_drawn_and_notes_are_shown() {
    assert!(
        entry("north-korea", "received-in-return").texts(".note")[0]
            .starts_with("On the map: The article does not say who paid.")
    );
    assert!(
        entry("ukraine", "us-weapons-to-battlefield").texts(".note")[0]
            .starts_with("On the map: The spokesman says “the battlefield”.")
    );
    assert!(
        entry("russia", "delegation-to-north-korea").texts(".note")[0]
            .starts_with("Note: The article’s opening is firmer here")
    );
}

#[test]
fn every_statement_of_the_first_story_has_a_card_somewhere() {
    for statement in &FIRST.story.statements {
        let entries = panes().all(&format!("article[data-statement={}]", statement.id));
        assert!(!entries.is_empty(), "{}", statement.id);
    }
}

#[test]
fn a_caveat_stands_in_full_once_beside_what_it_limits() {
    for actor in ["china", "united-states"] {
        let pane = panes().one(&format!(".body[data-pane={actor}]"));
        let caveats = pane.all(".caveat");
        let stands: Vec<_> = caveats
            .iter()
            .filter(|one| one.texts(".summary") == [summary("no-evidence-so-far")])
            .collect();
        assert_eq!(stands.len(), 1, "{actor}");
        assert_eq!(stands[0].all(".facts").len(), 1);
        let short = pane.one("article[data-statement=no-evidence-so-far]");
        assert_eq!(short.texts(".kind"), ["Caveat"]);
        assert_eq!(short.texts(".summary"), [summary("no-evidence-so-far")]);
        assert_eq!(short.texts(".small"), ["In full beside the statement that it limits."]);
        assert!(short.all(".facts, .answers, .more").is_empty());
    }
    // On its own page it is all there, with what it limits.
    let own = ".body[data-pane='statement/no-evidence-so-far'] article";
    assert_eq!(panes().one(own).all(".facts, .answers").len(), 2);
}

/// What answers a caveat, and what it limits elsewhere, would stand nowhere beside a short one.
#[test]
fn a_caveat_that_is_answered_or_stands_beside_nothing_is_shown_in_full() {
    let statement = |id: &str, kind: &str, source: &str, rest: &str| {
        format!(
            "[[statement]]\nid = \"{id}\"\nkind = \"{kind}\"\nsource = \"{source}\"\n\
             summary = \"What {id} says.\"\nparagraph = 3\n{rest}\n"
        )
    };
    let limited = statement(
        "limited",
        "caveat",
        "alba",
        "about = [\"borea\"]\nqualifies = [\"buys-shells\"]",
    );
    let answer = statement("answer", "denial", "borea", "responds_to = [\"limited\"]");
    for (rest, full) in [(limited.clone(), false), (limited + &answer, true)] {
        let html = tiny("", &rest).sheet("borea").html;
        let entry = html.one(".body article[data-statement=limited]");
        assert_eq!(entry.all(".said .facts").len(), usize::from(full), "{rest}");
        assert_eq!(html.all(".body .caveat").len(), 1);
    }
}
