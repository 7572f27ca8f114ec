//! Pages as an editor shows them.

#![allow(clippy::unwrap_used, missing_docs)]

use std::io::Read as _;

use flate2::read::GzDecoder;
use whosays_atlas::World;
use whosays_preview::Preview;
use whosays_story::{Borders, LANDS};
use whosays_studio::{Globe, told_place};

const FIRST: &str = include_str!("../../../stories/food-for-arms/story.toml");

fn preview() -> Preview {
    let data = include_bytes!("../../../data/world-50m.json.gz");
    let mut text = String::new();
    GzDecoder::new(&data[..]).read_to_string(&mut text).unwrap();
    let mut preview = Preview::default();
    preview.add_world(Borders::UnitedNations, World::from_topojson(&text).unwrap());
    preview
}

#[test]
fn a_page_is_that_of_its_path_and_the_overview_where_there_is_none() {
    let mut preview = preview();
    let overview = preview.page(FIRST, "").unwrap();
    assert!(overview.body.contains("data-selected=\"\""), "it is the overview");
    assert!(overview.style.contains(".chip[data-actor=\"russia\"]"));
    assert_eq!((overview.language.as_str(), overview.is_rtl), ("en-GB", false));
    let russia = preview.page(FIRST, "/russia/").unwrap();
    assert_eq!(russia.path, "russia");
    assert!(russia.title.contains("Russia"), "{}", russia.title);
    assert_eq!(preview.page(FIRST, "atlantis").unwrap(), overview);
}

#[test]
fn nothing_in_it_runs() {
    let sheet = preview().page(FIRST, "russia").unwrap();
    assert!(!sheet.body.contains("<script"), "the studio follows its links itself");
}

#[test]
fn a_story_with_mistakes_has_no_page() {
    let faulty = FIRST.replacen("source = \"white-house\"", "source = \"nobody\"", 1);
    assert!(preview().page(&faulty, "").unwrap_err().has_mistakes());
}

#[test]
fn the_language_of_the_story_gives_the_direction() {
    let arabic = FIRST.replacen("language = \"en-GB\"", "language = \"ar\"", 1);
    assert!(preview().page(&arabic, "").unwrap().is_rtl);
}

#[test]
fn without_a_map_of_the_world_there_is_no_land_and_still_a_page() {
    let sheet = Preview::default().page(FIRST, "").unwrap();
    assert!(sheet.body.contains("class=\"chip\""));
}

/// What the studio says of a place that somebody points at.
#[test]
fn every_land_is_found_on_the_map_that_places_are_picked_on() {
    let lands = preview().lands(Borders::UnitedNations);
    let points: usize = lands.iter().flat_map(|(_, rings)| rings).map(Vec::len).sum();
    assert!((5_000..40_000).contains(&points), "{points} points are to be sent and drawn");
    let globe = Globe::new(lands);
    let missed: Vec<&str> = LANDS
        .iter()
        .filter(|land| {
            let told = told_place(Some(&globe), Some(land.position));
            !told.ends_with(&format!("in {}", land.name))
                && !told.ends_with(&format!("beside {}", land.name))
        })
        .map(|land| land.code)
        .collect();
    // Of reefs and the Vatican the data have no land. The other places are known to a tenth of a degree, which
    // is beyond the border of a town, or just beyond that of Belize.
    assert_eq!(missed, ["ATC", "BLZ", "MAC", "MCO", "SMR", "SXM", "VAT"]);
    for (place, code) in [
        ([37.6, 55.75], Some("RUS")),
        ([-175.0, 67.0], Some("RUS")),
        ([34.1, 44.95], Some("UKR")),
        ([28.2, -29.6], Some("LSO")),
        ([10.0, -85.0], Some("ATA")),
        ([-30.0, 30.0], None),
    ] {
        assert_eq!(globe.land_at(place), code, "{place:?}");
    }
    assert!(Preview::default().lands(Borders::DeFacto).is_empty());
}
