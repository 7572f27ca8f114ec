//! A story whose actors are crowded on one part of the map.

use std::fmt::Write as _;

use whosays_atlas::WIDTHS;
use whosays_story::{Frame, Story};

use crate::{dom::Find, fixture::Drawn};

/// Five neighbours, and two states far from them.
const ACTORS: [(&str, &str, &str, [f64; 2]); 7] = [
    ("serbia", "RS", "SRB", [20.5, 44.8]),
    ("kosovo", "XK", "XKX", [21.2, 42.7]),
    ("bosnia", "BA", "BIH", [18.4, 43.9]),
    ("croatia", "HR", "HRV", [16.0, 45.8]),
    ("albania", "AL", "ALB", [19.8, 41.3]),
    ("russia", "RU", "RUS", [37.6, 55.8]),
    ("china", "CN", "CHN", [116.4, 39.9]),
];

fn story() -> Story {
    let mut text = String::from(
        "schema = 2\nid = \"crowded\"\ntitle = \"Crowded\"\ndek = \"Neighbours.\"\nlanguage = \"en-GB\"\n\
         [source]\nname = \"a made-up report\"\npublished = { date = \"2024-03-01\" }\n\
         [frame]\ncentre = [68.78, 52.2]\nscale = 640.0\ntranslate = [500.0, 464.0]\n",
    );
    for (id, code, land, [lon, lat]) in ACTORS {
        _ = write!(
            text,
            "[[actor]]\nid = \"{id}\"\nkind = \"country\"\nname = \"{id}\"\ncode = \"{code}\"\n\
             land = \"{land}\"\nposition = [{lon}, {lat}]\n"
        );
    }
    for (number, (id, ..)) in ACTORS.iter().enumerate().skip(1) {
        _ = write!(
            text,
            "[[statement]]\nid = \"s{number}\"\nkind = \"allegation\"\nsource = \"{id}\"\n\
             about = [\"serbia\"]\nsummary = \"It did.\"\ncue = \"says\"\nparagraph = {number}\n"
        );
    }
    whosays_story::read(&text, "crowded.toml").unwrap()
}

#[test]
fn an_inset_is_painted_with_land_that_leads_to_its_owners() {
    let drawn = Drawn::new(story());
    let sheet = drawn.sheet("serbia");
    let html = &sheet.html;
    assert_eq!(html.all(".inset").len(), drawn.drawing.insets.len());
    assert!(!drawn.drawing.insets.is_empty());
    for inset in html.all(".inset") {
        // The sea first, the land on it, and the edge over both.
        let children: Vec<_> = inset.child_elements().map(|one| one.value().name()).collect();
        assert_eq!((children.first(), children.last()), (Some(&"path"), Some(&"path")));
        let lit = inset.attrs(".own[data-lit]", "data-of").concat();
        assert!(lit.contains("serbia"), "{lit}");
        assert_eq!(
            inset.attrs("a[data-actor=serbia]", "href"),
            html.attrs(".land-map > g:not(.inset) a[data-actor=serbia]", "href")
        );
    }
}

#[test]
fn each_width_shows_the_inset_that_its_chips_stand_in_and_no_other() {
    let drawn = Drawn::new(story());
    let css = drawn.style();
    let blocks: Vec<&str> = css.split("@container map").collect();
    assert_eq!(blocks.len(), WIDTHS.len());
    for (step, block) in drawn.drawing.steps.iter().zip(&blocks) {
        for number in 0..drawn.drawing.insets.len() {
            let how = if step.inset == Some(number) { "inline" } else { "none" };
            let rule = format!(".inset-{number} {{ display: {how}; }}");
            assert!(block.contains(&rule), "{} px: {rule}", step.min_width);
        }
    }
}

#[test]
fn a_map_without_a_crowd_says_nothing_of_insets() {
    let mut story = story();
    // On a map of the region alone everybody has room.
    story.frame = Some(Frame { centre: [19.0, 44.0], scale: 3500.0, translate: [500.0, 470.0] });
    let drawn = Drawn::new(story);
    assert!(!drawn.style().contains("inset"));
    assert!(drawn.sheet("").html.all(".inset").is_empty());
}
