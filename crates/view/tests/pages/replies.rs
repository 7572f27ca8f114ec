//! Replies, told exactly: all of them, by whom, to what, and on the map only where they belong.

use scraper::ElementRef;

use crate::{
    dom::{Find, text, words},
    fixture::{tiny, tiny_of},
};

/// Two allegations on one route, of which Borea denies one; a caveat of the second, limited in turn;
/// a body of Borea that grants what Borea denies; and an allegation that limits another.
const STORY: &str = r#"
    [[actor]]
    id = "borea-ministry"
    name = "Ministry of Borea"
    code = "MB"
    kind = "government_body"
    part_of = "borea"

    [[statement]]
    id = "shells"
    kind = "allegation"
    source = "alba"
    summary = "Borea sends shells"
    about = ["borea"]
    paragraph = 1
    transfers = [{ goods = "shells", from = "borea", to = "alba", standing = "alleged" }]

    [[statement]]
    id = "more-shells"
    kind = "allegation"
    source = "alba"
    summary = "Borea sends more shells"
    about = ["borea"]
    qualifies = ["shells"]
    paragraph = 2
    transfers = [{ goods = "shells", from = "borea", to = "alba", standing = "alleged" }]

    [[statement]]
    id = "not-sure"
    kind = "caveat"
    source = "alba"
    summary = "It is not sure"
    about = ["borea"]
    qualifies = ["shells"]
    paragraph = 3

    [[statement]]
    id = "quite-sure"
    kind = "caveat"
    source = "alba"
    summary = "It is quite sure that it is not sure"
    about = ["borea"]
    qualifies = ["not-sure"]
    paragraph = 3

    [[statement]]
    id = "denies"
    kind = "denial"
    source = "borea"
    summary = "It had no part in it"
    responds_to = ["shells"]
    paragraph = 4

    [[statement]]
    id = "grants"
    kind = "acknowledgement"
    source = "borea-ministry"
    summary = "Some may have gone"
    responds_to = ["shells"]
    paragraph = 5

    [[statement]]
    id = "ministry-knew"
    kind = "allegation"
    source = "alba"
    summary = "The ministry knew"
    about = ["borea-ministry"]
    paragraph = 6
"#;

#[test]
fn no_reply_hides_another() {
    let drawn = tiny("", STORY);
    let both = "Borea: denies; acknowledges (Ministry of Borea)";
    let page = drawn.sheet("statement/shells");
    assert_eq!(
        page.html.texts(".head[data-pane='statement/shells'] .answered"),
        [format!("{both}.")]
    );
    let moment = drawn.sheet("");
    let answers = moment.html.texts(".chronology .answer");
    assert!(answers.iter().any(|answer| answer == both), "{answers:?}");
    let cells = moment.html.texts(".table tbody td li");
    assert!(cells.iter().any(|cell| cell == both), "{cells:?}");
    let row = moment.html.texts(".ledger .answer");
    assert!(
        row.contains(&"Denies 1 of 4; acknowledges 1 of 4 (Ministry of Borea)".to_owned()),
        "{row:?}"
    );
}

#[test]
fn answers_stand_before_what_limits_the_statement_in_the_overview() {
    let drawn = tiny("", STORY);
    let sheet = drawn.sheet("");
    let moments = sheet.html.all(".chronology > li");
    let first = moments.iter().map(|one| text(*one)).find(|one| one.contains("Borea sends shells"));
    let first = first.unwrap_or_default();
    let place = |part: &str| first.find(part).unwrap_or_else(|| panic!("{part} in {first}"));
    assert!(place("Borea: denies") < place("It is not sure"), "{first}");
    // A caveat of a caveat follows it.
    assert!(place("It is not sure") < place("It is quite sure"), "{first}");
}

#[test]
fn in_full_the_reply_says_that_it_is_to_the_statement_and_not_to_its_caveat() {
    let drawn = tiny("", STORY);
    let sheet = drawn.sheet("statement/shells");
    let body = ".body[data-pane='statement/shells']";
    assert_eq!(
        sheet.html.texts(&format!("{body} .to-all")),
        ["The replies to the statement itself"]
    );
}

/// An allegation that limits another has a moment of its own, and its line of reply.
#[test]
fn what_limits_and_calls_for_a_reply_keeps_both() {
    let drawn = tiny("", STORY);
    let sheet = drawn.sheet("");
    let moments = sheet.html.all(".chronology > li");
    let is_own = |one: &&ElementRef<'_>| {
        one.texts(".summary").first().is_some_and(|it| it == "Borea sends more shells")
    };
    let own = *moments.iter().find(is_own).unwrap();
    assert_eq!(own.texts(".answer"), ["Borea: no reply reported"]);
    let page = drawn.sheet("statement/more-shells");
    let answers = page.html.texts(".body[data-pane='statement/more-shells'] .answers > p");
    assert_eq!(answers, ["Limits"]);
}

#[test]
fn a_reply_in_a_list_names_what_it_answers() {
    let drawn = tiny("", STORY);
    let sheet = drawn.sheet("");
    let moments = sheet.html.all(".chronology > li");
    let denial = moments.iter().find(|one| text(**one).contains("no part in it")).unwrap();
    assert_eq!(denial.texts(".answers li"), ["Alba: Borea sends shells"]);
}

/// Borea's denial is of the first allegation; the second goes the same way and stands unanswered.
#[test]
fn a_bar_stands_only_for_a_reply_to_what_is_selected() {
    let drawn = tiny("", STORY);
    for (selected, expected) in [
        ("statement/shells", true),
        ("statement/more-shells", false),
        ("statement/denies", true),
        ("borea", true),
        ("alba", true),
    ] {
        let sheet = drawn.sheet(selected);
        let bars = sheet.html.all(".line .bar");
        assert!(!bars.is_empty());
        for bar in bars {
            assert_eq!(bar.attr("data-lit").is_some(), expected, "{selected}");
            assert!(words(bar, "data-of").contains(&"borea"));
        }
    }
}

/// A story of version 2: how a reply is missing is told on every view, beside the replies.
#[test]
fn how_a_reply_is_missing_is_told() {
    let missing = r#"no_reply = [
        { of = "borea", how = "not_reached", said = { as_put = "on Friday" }, account = "the paper" },
    ]"#;
    let drawn = tiny_of(2, missing);
    let told = "Borea: could not be reached for comment (on Friday; as the paper tells)";
    let sheet = drawn.sheet("");
    assert_eq!(sheet.html.texts(".chronology .answer"), [told]);
    assert_eq!(sheet.html.attrs(".chronology .answer", "data-answered"), ["no"]);
    assert_eq!(sheet.html.texts(".table tbody td li"), [told]);
    assert_eq!(sheet.html.texts(".ledger .answer"), ["Could not be reached for comment"]);
    let page = drawn.sheet("statement/buys-shells");
    let body = ".body[data-pane='statement/buys-shells'] .no-reply";
    assert_eq!(page.html.texts(body), [told]);
    let actor = drawn.sheet("borea");
    assert_eq!(
        actor.html.texts(".head[data-pane='borea'] .answered"),
        ["1 statement calls for a reply. Could not be reached for comment."]
    );
}

/// Somebody who is described with a country does not speak for it, and is listed apart on its page.
#[test]
fn a_source_that_is_not_named_is_described_and_listed_apart() {
    let said = r#"
        [[statement]]
        id = "stopped"
        kind = "allegation"
        summary = "Borea has stopped"
        about = ["borea"]
        paragraph = 2
        [statement.unnamed_source]
        description = "two harbour officials"
        of = "alba"
        count = 2
        reason = "they fear for their posts"
    "#;
    let drawn = tiny_of(2, said);
    let named = "Two harbour officials (not named, described with Alba)";
    let alba = drawn.sheet("alba");
    let body = ".body[data-pane='alba']";
    assert_eq!(alba.html.texts(".head[data-pane='alba'] .counts b"), ["0", "0", "1"]);
    let group = alba.html.one(&format!("{body} [data-group=unnamed]"));
    assert_eq!(group.texts("h3"), ["Said by sources that are not named 1"]);
    assert_eq!(
        group.texts("h3 + .note"),
        ["The article describes them with Alba. They do not speak for Alba."]
    );
    assert_eq!(
        group.texts(".says"),
        ["According to two harbour officials (not named, described with Alba)"]
    );
    assert_eq!(
        group.texts("details .note"),
        ["They are 2 sources. Why not named: they fear for their posts."]
    );
    assert_eq!(alba.html.texts(&format!("{body} [data-group=by] .statement")).len(), 1);
    let borea = drawn.sheet("borea");
    assert!(borea.html.all("[data-group=unnamed]").is_empty());
    let overview = drawn.sheet("");
    assert!(overview.html.texts(".ledger .who").iter().any(|who| who == named));
    let page = drawn.sheet("statement/stopped");
    assert_eq!(
        page.rendered.title,
        "According to two harbour officials (not named, described with Alba): Borea has stopped – Shells to Borea"
    );
    // No chip is filled in: it is not Alba that says it.
    assert!(page.html.all(".chip[data-lit]").is_empty());
}

#[test]
fn what_became_of_a_statement_stands_wherever_it_does() {
    let drawn = tiny_of(2, "later = [{ how = \"withdrawn\", said = { as_put = \"on Friday\" } }]");
    let told = "Withdrawn by its source (on Friday)";
    for (selected, wanted) in
        [("", ".chronology .later"), ("", ".table .later"), ("borea", ".body .later")]
    {
        assert_eq!(drawn.sheet(selected).html.texts(wanted), [told], "{selected}: {wanted}");
    }
    let page = drawn.sheet("statement/buys-shells");
    assert!(page.html.texts(".later").iter().all(|later| later == told));
    let head = page.html.texts(".head[data-pane='statement/buys-shells'] .later");
    assert_eq!(head, [told]);
}

/// One statement of several, shown under each of them.
#[test]
fn a_joint_statement_is_one_and_stands_under_each() {
    let said = r#"
        [[statement]]
        id = "denied-together"
        kind = "denial"
        source = "alba"
        jointly_with = ["borea"]
        summary = "None of them buys shells"
        responds_to = ["buys-shells"]
        paragraph = 2
    "#;
    let drawn = tiny_of(2, said);
    let says = "Alba and Borea say jointly";
    for actor in ["alba", "borea"] {
        let sheet = drawn.sheet(actor);
        let own = format!(".body[data-pane='{actor}'] [data-group=replies] .says");
        assert_eq!(sheet.html.texts(&own), [says], "{actor}");
    }
    let page = drawn.sheet("statement/denied-together");
    assert_eq!(page.html.texts("h2.says"), [says]);
    assert_eq!(page.html.attrs(".chip[data-lit]", "data-actor"), ["alba", "borea"]);
    let counts = drawn.sheet("").html.texts(".head[data-pane=''] .counts li");
    assert_eq!(counts[1], "1 reply");
    // It answers for whom the statement is about.
    let overview = drawn.sheet("");
    assert_eq!(overview.html.texts(".chronology .answer"), ["Borea: denies"]);
}

/// Borea's denial is of another statement that goes the same way: its excerpt shows no bar.
#[test]
fn an_excerpt_shows_no_bar_of_another_reply() {
    let drawn = tiny("", STORY);
    for (statement, wanted) in [("shells", true), ("more-shells", false)] {
        let page = drawn.page(&format!("statement/{statement}"));
        let html = scraper::Html::parse_fragment(&whosays_view::render_excerpt(&page).body);
        assert_eq!(html.all(".line .bar").is_empty(), !wanted, "{statement}");
    }
}

/// What limits a statement and calls for a reply itself stands nowhere without its own.
#[test]
fn an_allegation_that_limits_another_keeps_its_reply_beside_it() {
    let drawn = tiny("", STORY);
    let page = drawn.sheet("statement/shells");
    let body = page.html.one(".body[data-pane='statement/shells']");
    let caveats = body.all(".caveat").into_iter();
    let nested = caveats.filter(|one| one.texts(".summary").concat() == "Borea sends more shells");
    let answers: Vec<String> = nested.flat_map(|one| one.texts("p.small")).collect();
    assert_eq!(answers, ["Borea: no reply reported"]);
    // A caveat of a caveat is there, too.
    let summaries = body.texts(".caveat .summary");
    assert!(
        summaries.contains(&"It is quite sure that it is not sure".to_owned()),
        "{summaries:?}"
    );
}

#[test]
fn a_part_of_a_government_has_its_row_in_the_ledger() {
    let drawn = tiny("", STORY);
    let sheet = drawn.sheet("borea-ministry");
    let lit = sheet.html.all(".voice > ul > .row[data-lit]");
    assert_eq!(lit.len(), 1);
    assert_eq!(lit[0].texts(".target a"), ["Borea"]);
}
