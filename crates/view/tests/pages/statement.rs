//! The page of a statement.

use whosays_story::Statement;

use crate::{
    dom::{Find, attr, text},
    fixture::{FIRST, panes, sheet, tiny},
};

fn head(statement: &str) -> scraper::ElementRef<'static> {
    panes().one(&format!(".head[data-pane='statement/{statement}']"))
}

fn body(statement: &str) -> scraper::ElementRef<'static> {
    panes().one(&format!(".body[data-pane='statement/{statement}']"))
}

fn slugs(of: &str) -> Vec<&str> {
    of.split(' ').collect()
}

#[test]
fn the_head_says_who_what_sort_and_what_is_replied() {
    let shells = head("artillery-shells");
    assert_eq!(shells.texts("h2"), ["United States says"]);
    assert_eq!(shells.texts(".role"), ["Allegation about North Korea and Russia, paragraph 4"]);
    assert_eq!(shells.texts(".answered"), ["North Korea: denies. Russia: no reply reported."]);
    let denial = head("north-korea-denial");
    assert_eq!(denial.texts("h2"), ["North Korea says"]);
    assert_eq!(denial.texts(".answered"), ["It answers 3 statements."]);
    let caveat = head("no-evidence-so-far");
    assert_eq!(caveat.texts(".answered"), ["It limits 1 statement by US Secretary of State."]);
    assert_eq!(head("brink-of-famine").texts("h2"), ["Experts say (no source named)"]);
    // An act is not said.
    assert_eq!(head("treasury-sanction").texts("h2"), ["Done by US Treasury"]);
}

#[test]
fn the_body_holds_the_statement_in_full_and_no_other() {
    for statement in &FIRST.story.statements {
        let id = statement.id.as_str();
        let body = body(id);
        assert_eq!(body.attrs("article.statement", "data-statement"), [id]);
        assert_eq!(body.one(".said > .summary").text().collect::<String>(), statement.summary);
        // It does not lead to itself.
        assert!(body.all(&format!("a[data-statement='{id}']")).is_empty());
    }
}

#[test]
fn replies_and_caveats_stand_on_the_page_of_what_they_answer() {
    let china = body("china-considering-arms");
    assert_eq!(china.all(".reply").len(), 3);
    assert_eq!(china.all(".caveat").len(), 1);
    assert!(china.all(".no-reply").is_empty());
    let drones = body("iranian-drones");
    assert_eq!(drones.texts(".no-reply"), ["Iran and Russia: no reply reported in this article"]);
}

#[test]
fn ways_onward_lead_to_everybody_concerned_and_to_the_neighbours() {
    let nav = body("arms-to-wagner").one("nav[data-group=onward]");
    assert_eq!(
        nav.attrs("li:first-child a", "data-actor"),
        ["united-states", "north-korea", "wagner"]
    );
    assert_eq!(
        nav.attrs("a[data-statement]", "data-statement"),
        ["artillery-shells", "north-korea-denial"]
    );
    let first = body("deal-as-reported").texts("[data-group=onward] b");
    assert_eq!(first, ["All on", "After it in the article:"]);
    let last = body("us-weapons-to-battlefield").texts("[data-group=onward] b");
    assert_eq!(last, ["All on", "Before it in the article:"]);
}

#[test]
fn titles_and_descriptions_say_who_says_it_and_what_is_replied() {
    let page = sheet("statement/iranian-drones").rendered;
    assert_eq!(
        page.title,
        "United States says: Iran sold Russia hundreds of attack drones – Food for arms: who says what"
    );
    assert_eq!(
        page.description,
        "Allegation about Iran and Russia, paragraph 11 of one newspaper article on the reported \
         deal. Iran: no reply reported. Russia: no reply reported."
    );
}

/// What lights up on the page of a statement: lines by who they are from and to.
fn lit_lines(statement: &str) -> Vec<String> {
    let sheet = sheet(&format!("statement/{statement}"));
    let lines = sheet.html.all(".step-0 .line[data-lit]");
    lines.into_iter().map(|line| slugs(attr(line, "data-of"))[..2].join(" to ")).collect()
}

#[test]
fn the_transfer_of_a_statement_is_lit_and_no_other() {
    for statement in &FIRST.story.statements {
        let mut wanted: Vec<String> = Vec::new();
        let answered = statement.responds_to.iter().chain(&statement.qualifies);
        let mut shown: Vec<&Statement> = vec![statement];
        if statement.transfers.is_empty() {
            shown.extend(answered.filter_map(|id| FIRST.story.statement(id)));
        }
        for transfer in shown.into_iter().flat_map(|one| &one.transfers) {
            let ends = [&transfer.from, &transfer.to].map(|id| FIRST.story.principal(id).as_str());
            wanted.push(ends.join(" to "));
        }
        let mut lit = lit_lines(statement.id.as_str());
        for list in [&mut wanted, &mut lit] {
            list.sort();
            list.dedup();
        }
        assert_eq!(lit, wanted, "{}", statement.id);
    }
}

#[test]
fn the_chip_of_whoever_says_it_is_filled_in() {
    let chips = |statement: &str| {
        let page = sheet(&format!("statement/{statement}"));
        let lit = page.html.all(".chip[data-lit]").into_iter();
        lit.map(|chip| attr(chip, "data-actor").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(chips("artillery-shells"), ["united-states"]);
    assert_eq!(chips("treasury-sanction"), ["united-states"]);
    assert_eq!(chips("north-korea-denial"), ["north-korea"]);
    assert!(chips("brink-of-famine").is_empty());
}

#[test]
fn the_ledger_and_the_table_keep_the_rows_of_the_statement_and_of_what_it_answers() {
    let page = sheet("statement/north-korea-denial");
    let rows = page.html.all("#table .row[data-lit] th a");
    let voices: Vec<_> = rows.into_iter().map(text).collect();
    assert_eq!(voices, ["United States", "United States", "United States", "North Korea"]);
    let ledger = page.html.all("#ledger li.voice[data-lit] > .who");
    let voices: Vec<_> = ledger.into_iter().map(text).collect();
    assert_eq!(voices, ["United States"]);
}

#[test]
fn an_actor_and_a_statement_of_one_name_stay_apart() {
    let story = tiny(
        "",
        "[[statement]]\nid = \"borea\"\nkind = \"report\"\ncue = \"reportedly\"\n\
         summary = \"Borea was paid.\"\nabout = [\"borea\"]\nparagraph = 2",
    );
    for slug in ["borea", "statement/borea"] {
        let sheet = story.sheet(slug);
        assert_eq!(attr(sheet.html.one("#reader"), "data-selected"), slug);
        assert_eq!(sheet.html.attrs(".head, .body", "data-pane"), [slug, slug]);
    }
}
