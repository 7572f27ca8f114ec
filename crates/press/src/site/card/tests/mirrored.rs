//! Cards of stories that are written from right to left.

use resvg::usvg::{Group, Node};

use super::*;

const ARABIC: &str = include_str!("../../../../../story/tests/valid/arabic.toml");
const SUMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cards/arabic.txt");

/// A made-up story in Arabic and its map, drawn once for all tests.
fn arabic() -> &'static (Story, Drawing) {
    static FOUND: LazyLock<(Story, Drawing)> = LazyLock::new(|| {
        let story = of(ARABIC);
        let drawing = draw(&story);
        (story, drawing)
    });
    &FOUND
}

/// The texts of a card as the renderer sets them: each glyph from left to right, by what it stands
/// for, and whether the font has it.
fn set(svg: &str) -> Vec<Vec<(String, bool)>> {
    let options = Options { fontdb: database(), font_resolver: resolver(), ..Options::default() };
    let mut found = Vec::new();
    collect(Tree::from_str(svg, &options).unwrap().root(), &mut found);
    found
}

fn collect(group: &Group, found: &mut Vec<Vec<(String, bool)>>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, found),
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                found.push(glyphs.map(|one| (one.text.clone(), one.id.0 != 0)).collect());
            }
            _ => {}
        }
    }
}

#[test]
fn none_of_them_changes_unseen() {
    let (story, drawing) = arabic();
    assert_sums(story, drawing, SUMS);
}

#[test]
fn words_are_on_the_right_and_the_map_on_the_left() {
    let (story, drawing) = arabic();
    for selection in Selection::all(story) {
        assert_sound(story, drawing, &selection);
        let (window, layout) = column(story, drawing, &selection);
        assert!(window.panel.left.abs() < 0.5 && window.panel.right < WIDTH / 1.5, "{selection:?}");
        let starts = |line: &Line| (line.bounds().right - (WIDTH - column::MARGIN)).abs() < 0.5;
        assert!(layout.lines.iter().filter(|line| starts(line)).count() > 2, "{selection:?}");
        let cut: Vec<&Line> = layout.lines.iter().filter(|line| line.text.ends_with('…')).collect();
        assert!(cut.is_empty(), "{selection:?}: {cut:?}");
    }
}

#[test]
fn every_letter_is_in_a_font_and_every_mark_out_of_sight() {
    let (story, drawing) = arabic();
    for selection in Selection::all(story) {
        for text in set(&svg(story, drawing, &selection)) {
            let boxes: Vec<_> = text.iter().filter(|(_, is_known)| !is_known).collect();
            assert!(boxes.is_empty(), "{selection:?}: {boxes:?} in {text:?}");
        }
    }
}

/// Each line begins at its right, whatever it begins with, and a foreign name is whole in its place.
#[test]
fn lines_run_from_right_to_left() {
    let (story, drawing) = arabic();
    let selection = Selection::Statement(StatementId::new("met-in-secret"));
    let lines = set(&svg(story, drawing, &selection)).into_iter().map(|line| {
        let letters = line.into_iter().map(|(letters, _)| letters);
        letters.collect::<String>().replace(['\u{2067}', '\u{2068}', '\u{2069}'], "")
    });
    let lines: Vec<String> = lines.collect();
    let backwards = |text: &str| text.chars().rev().collect::<String>();
    for wanted in [
        String::from("whosays"),
        format!("{} :Watch", backwards("التقى")),
        format!(":{} Example Watch", backwards("وكورا")),
        String::from("Example (2019)"),
    ] {
        let is_there = lines.iter().any(|line| line.contains(&wanted));
        assert!(is_there, "no {wanted} in {lines:#?}");
    }
}

/// The renderer brings some fonts together and some not; what it cannot, it would draw as boxes.
#[test]
fn fonts_that_cannot_be_mixed_are_not() {
    for text in ["قال José García ذلك", "قال Київ ذلك", "Київ, თბილისი", "Athens, Αθήνα, القاهرة"]
    {
        for face in FACES {
            let svg = format!(
                "<svg xmlns='http://www.w3.org/2000/svg'><text y='50' font-family=\"'{}'\" \
                 font-weight='{}'>{text}</text></svg>",
                face.family(),
                face.weight(),
            );
            let is_whole = set(&svg).iter().flatten().all(|(_, is_known)| *is_known);
            assert_eq!(face.writable(text).is_some(), is_whole, "{face:?}: {text}");
            assert_eq!(face.lacking(text).next().is_none(), is_whole, "{face:?}: {text}");
        }
    }
    let mut story = of(ARABIC);
    story.title = "قال Київ ذلك".into();
    assert_eq!(unwritable(&story, &Selection::Overview), ['ق', 'ا', 'ل', 'ذ', 'ك']);
}
