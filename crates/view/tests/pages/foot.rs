//! The foot.

use crate::{
    dom::{Find, text},
    fixture::{html, tiny},
};

#[test]
fn the_foot_tells_how_to_read_the_page() {
    let foot = html("").one("footer.foot");
    assert_eq!(foot.texts("h2"), ["How to read this", "Borders", "The data", "Corrections"]);
    let words = text(foot);
    assert!(words.contains("only words in quotation marks are verbatim"));
    assert!(words.contains("“No reply reported” describes the article"));
}

#[test]
fn without_corrections_the_foot_says_so() {
    let corrections = html("").all("footer > details")[2];
    assert_eq!(corrections.texts("p"), ["None so far."]);
    assert!(corrections.all("time").is_empty());
}

#[test]
fn rule_10_corrections_are_dated_and_shown() {
    let story = tiny(
        "",
        "[[correction]]\ndate = \"2023-04-03\"\ntext = \"The port was wrong.\"\n\
         [[correction]]\ndate = \"2023-04-02\"\ntext = \"The month was wrong.\"",
    );
    let sheet = story.sheet("");
    let foot = sheet.html.one("footer.foot");
    assert_eq!(foot.attrs("li time", "datetime"), ["2023-04-03", "2023-04-02"]);
    let items = foot.all("li");
    assert!(text(items[0]).ends_with(": The port was wrong."), "{}", text(items[0]));
    assert!(text(items[1]).ends_with(": The month was wrong."));
    assert!(!text(foot).contains("None so far"));
    assert_eq!(foot.texts("li time"), ["3 April 2023", "2 April 2023"]);
}
