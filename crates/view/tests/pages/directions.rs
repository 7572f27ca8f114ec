//! Languages that run from right to left, and names of the other direction.

use std::sync::LazyLock;

use scraper::{Html, Node};
use whosays_story::read;
use whosays_view::{Rendered, Selection, render, render_embed, render_excerpt};

use crate::{
    dom::{Find, text},
    fixture::{Drawn, sheets, tiny},
};

const TEXT: &str = include_str!("../../../story/tests/valid/arabic.toml");

static ARABIC: LazyLock<Drawn> = LazyLock::new(|| Drawn::new(read(TEXT, "arabic.toml").unwrap()));

/// What stands in Latin letters in the Arabic story, and in the words around it.
const LATIN: [&str; 14] = [
    "MV Example",
    "The Daily Example",
    "Example Watch",
    "Ana Example",
    "Jo Doe",
    "No questions asked",
    "Visionscarto",
    "Natural Earth",
    "JSON",
    "CSV",
    "SVG",
    "QR",
    "EW",
    "JD",
];

/// Every page of the Arabic story, and its embeds.
fn everything() -> Vec<(String, Rendered)> {
    let mut found = Vec::new();
    for selected in Selection::all(&ARABIC.story) {
        let slug = selected.slug();
        let page = ARABIC.page(&slug);
        found.push((slug.clone(), render(&page)));
        found.push((format!("embed of {slug}"), render_embed(&page)));
        if selected != Selection::Overview {
            found.push((format!("excerpt of {slug}"), render_excerpt(&page)));
        }
    }
    found
}

fn has_latin(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_alphabetic())
}

/// The text without isolates and what they hold.
fn outside_isolates(text: &str) -> String {
    let mut depth = 0_usize;
    let kept = text.chars().filter(|letter| {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.checked_sub(1).unwrap_or_else(|| panic!("{text:?}")),
            _ => {}
        }
        depth == 0
    });
    kept.collect()
}

#[test]
fn an_arabic_story_has_no_word_of_another_language() {
    for (place, rendered) in everything() {
        let html = Html::parse_fragment(&rendered.body);
        let attributes =
            ["aria-label", "data-title", "data-copied", "data-not-copied", "data-retry"];
        let elements = html.all("*");
        let spoken =
            elements.iter().flat_map(|one| attributes.iter().filter_map(|at| one.attr(at)));
        let shown = html.root_element().text();
        let about = [rendered.title.as_str(), rendered.description.as_str()];
        for text in shown.chain(spoken).chain(about) {
            let mut left = text.to_owned();
            for known in LATIN {
                left = left.replace(known, "");
            }
            assert!(!has_latin(&left), "{place}: {text}");
        }
    }
}

/// The names of formats and of who made the map stand in a sentence of ours.
#[test]
fn what_runs_the_other_way_is_isolated_wherever_it_stands() {
    for (place, rendered) in everything() {
        let html = Html::parse_fragment(&rendered.body);
        let mut count = 0;
        for node in html.tree.nodes() {
            let Node::Text(found) = node.value() else { continue };
            if !has_latin(found) {
                continue;
            }
            let within = |name: &str| {
                node.ancestors()
                    .any(|one| one.value().as_element().is_some_and(|one| one.name() == name))
            };
            // A code of a chip stands alone in its disc.
            let alone = found.chars().count() <= 4 && within("a");
            let ours = ["JSON", "CSV", "SVG", "QR", "Visionscarto", "whosays"];
            let ours = ours.iter().any(|one| found.contains(one));
            let isolated = within("bdi") || !has_latin(&outside_isolates(found));
            assert!(isolated || alone || ours, "{place}: {}", &**found);
            count += usize::from(isolated);
        }
        assert!(count > 0, "{place}");
    }
}

#[test]
fn a_foreign_name_keeps_its_place_in_a_list() {
    let sheet = ARABIC.sheet("statement/met-in-secret");
    let role = sheet.html.one(".head .role");
    assert_eq!(text(role), "اتهام بشأن بوريا وExample Watch وكورا، الفقرة ٢");
    assert_eq!(role.texts("bdi"), ["Example Watch"]);
}

#[test]
fn a_sentence_that_begins_with_a_foreign_name_goes_the_way_of_the_page() {
    let sheet = ARABIC.sheet("statement/was-paid");
    let summary = sheet.html.one(".head .summary bdi");
    assert_eq!(summary.attr("dir"), Some("rtl"));
    assert!(text(summary).starts_with("MV Example نقلت"));
    let named = ARABIC.sheet("example-watch");
    assert_eq!(named.html.one(".head h2 bdi").attr("dir"), None);
    // The citation names the house first.
    let citation = sheet.html.one("#share").attr("data-citation").unwrap();
    assert!(citation.contains("\u{2067}whosays، عن"), "{citation}");
}

#[test]
fn an_arabic_page_tells_of_replies_as_the_article_does() {
    let sheet = ARABIC.sheet("statement/met-in-secret");
    let none = sheet.html.one(".body .no-reply");
    assert_eq!(text(none), "Example Watch وكورا: لا يورد هذا المقال ردًّا");
    let answered = text(sheet.html.one(".head .answered"));
    assert!(answered.contains("بوريا: اتهام مضاد."), "{answered}");
    assert!(answered.contains("كورا: لا يورد المقال ردًّا."), "{answered}");
    let says = ARABIC.sheet("").html.texts(".says .who");
    assert!(says.contains(&"بحسب بوريا".to_owned()), "{says:?}");
    assert!(says.contains(&"يقول خبراء (من دون تسمية مصدر)".to_owned()), "{says:?}");
}

#[test]
fn an_arabic_page_counts_in_its_own_digits_and_plurals() {
    let sheet = ARABIC.sheet("borea");
    let counts = sheet.html.texts(".counts li");
    assert_eq!(counts, ["٥ إفادات عن الطرف", "٢ ردان", "٠ إفادات من الطرف"]);
    let sheet = ARABIC.sheet("");
    assert_eq!(sheet.html.texts(".foot time"), ["٣ أبريل ٢٠٢٣"]);
}

#[test]
fn a_page_in_one_script_has_no_marks() {
    for sheet in sheets() {
        assert!(sheet.html.all("bdi").is_empty(), "{}", sheet.selected);
        assert!(!sheet.rendered.body.contains(['\u{2066}', '\u{2068}', '\u{2069}']));
    }
}

#[test]
fn an_arabic_name_is_isolated_on_an_english_page() {
    let story = tiny("publisher = \"جريدة (المثال)\"", "");
    let source = story.sheet("").html;
    assert_eq!(source.texts(".masthead bdi"), ["جريدة (المثال)"]);
}

#[test]
fn a_page_whose_words_are_not_in_its_language_says_so() {
    let text = TEXT.replace("\"ar-EG\"", "\"fa-IR\"");
    let story = Drawn::new(read(&text, "persian.toml").unwrap());
    let html = story.sheet("").html;
    let line = html.one(".foot .no-words[lang=en]");
    let said = "There are no words in the language of this story (fa-IR) yet: what stands around \
                its own text is English.";
    assert_eq!(line.text().collect::<String>(), format!("\u{2066}{said}\u{2069}"));
    for sheet in [ARABIC.sheet(""), tiny("", "").sheet("")] {
        assert!(sheet.html.all(".no-words").is_empty());
    }
}
