//! The worked example: an article with most forms of a statement, told right on every page.

use std::sync::LazyLock;

use whosays_story::read;

use crate::{
    dom::{Find, attr},
    fixture::Drawn,
};

static STORY: LazyLock<Drawn> = LazyLock::new(|| {
    let text = include_str!("../../../../docs/examples/salisbury.toml");
    Drawn::new(read(text, "salisbury.toml").unwrap_or_else(|problems| panic!("{problems:#?}")))
});

fn entry_texts(page: &str, selector: &str) -> Vec<String> {
    STORY.sheet(page).html.texts(&format!(".body {selector}"))
}

#[test]
fn a_joint_statement_is_one_and_stands_under_each() {
    for actor in ["united-kingdom", "france", "germany", "united-states"] {
        let says = entry_texts(actor, "[data-statement='russia-responsible'] .says");
        let joint = "The United Kingdom, France, Germany and the United States say jointly";
        assert!(says.iter().any(|one| one == joint), "{actor}: {says:?}");
    }
}

#[test]
fn cautions_are_told_of_whom_they_are_on() {
    let of = entry_texts("sweden", "[data-statement='five-countries'] > .said > .hedge");
    assert_eq!(
        of,
        [
            "As it is put of the United Kingdom, Slovakia, the Czech Republic and Sweden: most likely",
            "As it is put of the United States: the question should also be raised",
        ]
    );
    // Wherever it is told in one line, too.
    let sheet = STORY.sheet("statement/five-countries");
    let told = "As it is put of the United States: the question should also be raised.";
    assert!(sheet.rendered.description.contains(told), "{}", sheet.rendered.description);
}

#[test]
fn who_passed_it_on_is_never_shown_as_saying_it() {
    let says = entry_texts("statement/shikhany", "[data-statement='shikhany'] .says");
    assert_eq!(
        says,
        [
            "The United Kingdom says, as passed on by The Times (news outlet, “reported”), from a briefing \
          of allies by British intelligence (leak, “said”)"
        ]
    );
    let html = STORY.sheet("").html;
    assert!(html.texts(".says .who").iter().all(|who| !who.contains("Times")));
    let rows = html.texts(".voice > ul > .row .count");
    assert!(rows.iter().any(|row| row.contains("1 passed on by others")), "{rows:?}");
}

#[test]
fn a_source_that_is_not_named_is_nobodys() {
    let says = entry_texts("united-kingdom", "[data-group='unnamed'] .says");
    assert_eq!(says, ["According to sources (not named, described with the United Kingdom)"]);
    let own = entry_texts("united-kingdom", "[data-group='by'] .says");
    assert!(own.iter().all(|one| !one.contains("sources")), "{own:?}");
}

#[test]
fn voices_of_one_side_differ_under_their_own_names() {
    let head = STORY.sheet("czech-republic").html;
    let told = head.texts(".head .differ").concat();
    let expected = "The voices of the Czech Republic differ: Czech Foreign Ministry (rejection), \
                    Czech Defence Ministry and Czech president (rejection), Czech president \
                    (acknowledgement), Czech Republic (denial) and Czech Defence Ministry (caveat)";
    assert_eq!(told, expected);
    let linked: Vec<&str> =
        head.all(".head .differ a").into_iter().map(|one| attr(one, "data-statement")).collect();
    assert_eq!(linked, ["no-evidence", "absurd", "made-a-little", "a-lie", "microgrammes"]);
    // The laboratory limits what its government says, in the row of the government.
    let rows = STORY.sheet("").html.texts(".voice .differ");
    assert!(rows.iter().any(|row| row.ends_with("and Porton Down (caveat)")), "{rows:?}");
}

#[test]
fn a_finding_stands_beside_what_it_is_on_and_is_no_reply() {
    let page = STORY.sheet("statement/military-grade").html;
    let finding = page.one(".body .assessment[data-kind='finding']");
    assert_eq!(finding.texts(".kind"), ["Finding"]);
    assert_eq!(
        finding.texts(".conclusion"),
        [
            "Its conclusion on what it concerns: only on this (which chemical it was, and not where it came from): upheld"
        ]
    );
    assert!(page.all(".body .reply").is_empty());
    // In one line where there is no room for more, and with its source.
    for selector in [".head .assessed", ".table .assessed"] {
        let told = page.texts(selector);
        let whose =
            "Finding by the Organisation for the Prohibition of Chemical Weapons: only on this (";
        assert!(told.iter().any(|one| one.starts_with(whose)), "{told:?}");
    }
    // On its own page it says what it is on.
    let own = entry_texts("opcw", "[data-statement='opcw-finds'] .answers");
    assert!(own.concat().starts_with("Concerns"), "{own:?}");
}

#[test]
fn what_became_of_a_statement_stands_wherever_it_does() {
    for page in ["", "russia", "foreign-office", "statement/tweet"] {
        let told = STORY.sheet(page).html.texts(".later");
        let expected = "Withdrawn by its source (on 4 April): the message was cut short and did not \
                        give the words of the ambassador rightly";
        assert!(told.iter().any(|one| one == expected), "{page}: {told:?}");
    }
}

#[test]
fn how_a_reply_is_missing_is_told_and_counts_as_none() {
    let told = entry_texts("russia", "[data-statement='shikhany'] .no-reply");
    assert_eq!(told, ["Russia: had not been asked, as far as the articles say"]);
    let answered = STORY.sheet("russia").html.texts(".head .answered").concat();
    assert_eq!(
        answered,
        "8 statements call for a reply. Denies 1 of 8; counters 1 of 8; had not been asked, as far as \
         the articles say (1 of 8); to the other 6 the articles report no reply."
    );
}

#[test]
fn translated_words_say_so() {
    let told = entry_texts("slovakia", "[data-statement='slovakia-rejects'] .original");
    assert_eq!(told, Vec::<String>::new());
    let told = entry_texts("statement/slovakia-rejects", ".original");
    assert_eq!(told, ["Translated from Slovak"]);
}

/// What others hold to be so is said of its target once more, and asks for a reply.
#[test]
fn an_assessment_that_confirms_asks_its_target() {
    let page = STORY.sheet("statement/russia-responsible").html;
    let assessment = page.one(".body .assessment[data-kind='assessment']");
    assert_eq!(assessment.texts(".kind"), ["Third-party assessment"]);
    let conclusion = "Its conclusion on what it concerns: confirms it";
    assert_eq!(assessment.texts(".conclusion"), [conclusion]);
    assert_eq!(assessment.texts("p.small"), ["Russia: no reply reported"]);
    // In one line it keeps its own words of caution, and the reply.
    let told = page.texts(".head .assessed");
    assert_eq!(
        told,
        [
            "Third-party assessment by the European Council: confirms it; as it is put: highly likely; \
          Russia: no reply reported"
        ]
    );
}

#[test]
fn lists_tell_in_brief_what_became_of_a_statement() {
    let limits = entry_texts("porton-down", "[data-statement='source-not-identified'] .answers");
    let limits = limits.concat();
    assert!(limits.contains("was produced in Russia (withdrawn)"), "{limits}");
    // Those who read of an addition in the foot are told what they would be told there.
    let foot = STORY.sheet("").html.texts(".foot details[open]").concat();
    let told = "nothing else explains it plausibly. Its conclusion on what it concerns: confirms it. \
                As it is put: highly likely.";
    assert!(foot.contains(told), "{foot}");
}

/// Of many voices that differ a few are named: some of each way, and how many more there are.
#[test]
fn of_many_voices_that_differ_none_is_left_out_as_a_side() {
    let text = include_str!("../../../../docs/examples/salisbury.toml");
    let own = "[[statement]]\nid = \"made-a-little\"";
    // One voice that says the same often is named once.
    let again = |(number, (source, kind)): (usize, (&str, &str))| {
        format!(
            "[[statement]]\nid = \"again-{number}\"\nkind = \"{kind}\"\nparagraph = 9\n\
             source = \"{source}\"\nsummary = \"It is not so\"\n\
             responds_to = [\"five-countries\"]\n\n"
        )
    };
    let voices = ["czech-foreign-ministry", "czech-defence-ministry"];
    let kinds = ["rejection", "denial", "denial"];
    let each = voices.iter().flat_map(|voice| kinds.map(|kind| (*voice, kind)));
    let again: Vec<String> = each.enumerate().map(again).collect();
    let text = text.replace(own, &format!("{}{own}", again.concat()));
    let story = Drawn::new(read(&text, "salisbury.toml").unwrap());
    let told = story.sheet("czech-republic").html.texts(".head .differ").concat();
    for kind in ["(rejection)", "(acknowledgement)", "(denial)", "(caveat)"] {
        assert!(told.contains(kind), "{told}");
    }
    assert!(told.ends_with("(and 2 more)"), "{told}");
}

/// Who says a thing jointly with a side is no voice of that side.
#[test]
fn only_its_own_voices_are_said_to_differ() {
    let limit = "[[statement]]\nid = \"limit\"\nkind = \"caveat\"\nparagraph = 9\n\
                 source = \"foreign-office\"\nsummary = \"It is likely\"\n\
                 qualifies = [\"russia-responsible\"]\n";
    let text = include_str!("../../../../docs/examples/salisbury.toml");
    let story = Drawn::new(read(&format!("{text}\n{limit}"), "salisbury.toml").unwrap());
    let told = story.sheet("united-kingdom").html.texts(".head .differ").concat();
    assert!(told.contains("differ: United Kingdom (allegation), "), "{told}");
}
