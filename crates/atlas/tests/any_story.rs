//! Drawings of stories that nobody has written yet.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{all_inside, boxes, numbers, overlap, world};
use proptest::prelude::*;
use whosays_atlas::{Input, Link, LonLat, Marker, Shape, World, compose};
use whosays_story::{ActorId, Frame};

const NO_LAND: &str = r#"{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[],
    "objects":{"countries":{"geometries":[]}}}"#;

fn marker(index: usize, lon: f64, lat: f64, land: Option<&str>) -> Marker {
    Marker {
        actor: ActorId::new(format!("actor-{index}")),
        position: LonLat::new(lon, lat),
        land: land.map(str::to_owned),
        label: format!("Actor {index}"),
        shape: Shape::Circle,
    }
}

fn link(from: usize, to: usize) -> Link {
    Link {
        id: format!("{from}-to-{to}"),
        from: ActorId::new(format!("actor-{from}")),
        to: ActorId::new(format!("actor-{to}")),
        goods: vec!["grain".to_owned()],
        contested: Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn any_few_actors_are_laid_out_without_overlap(
        places in proptest::collection::vec((-180.0..180.0_f64, -90.0..=90.0_f64), 1..8),
        ends in proptest::collection::vec((0..8_usize, 0..8_usize), 0..4),
        wider in 0..400_u32,
    ) {
        let markers: Vec<Marker> = places
            .iter()
            .enumerate()
            .map(|(index, (lon, lat))| marker(index, *lon, *lat, None))
            .collect();
        let links = ends.iter().map(|(from, to)| link(*from, *to)).collect();
        let input = Input { frame: None, markers, links };
        let world = World::from_topojson(NO_LAND).unwrap();
        let drawing = compose(&input, &world);
        for step in &drawing.steps {
            let boxes = boxes(&input, step, step.min_width + wider);
            prop_assert!(overlap(&boxes) < 0.01, "step {}", step.min_width);
            prop_assert!(all_inside(&boxes, step.min_width + wider));
            for line in &step.lines {
                prop_assert!(numbers(&line.path).iter().all(|number| number.is_finite()));
            }
        }
        prop_assert_eq!(compose(&input, &world), drawing);
    }
}

#[test]
fn land_opposite_the_middle_does_not_flood_the_sea() {
    // Opposite this middle lies China, whose outline comes out inside out. Far enough from it,
    // all that is seen of it is nothing.
    let frame = Frame { centre: [-75.0, -35.0], scale: 800.0, translate: [500.0, 470.0] };
    let input = Input {
        frame: Some(frame),
        markers: vec![marker(0, 105.0, 35.0, Some("CHN"))],
        links: vec![],
    };
    assert_eq!(compose(&input, &world()).lands[1].path, "");
}

#[test]
fn land_around_the_antipode_frames_what_is_seen_of_it() {
    // Scaled so far down that the whole globe is in the frame: China is then the outer rim, drawn
    // as the sheet with a hole.
    let frame = Frame { centre: [-75.0, -35.0], scale: 200.0, translate: [500.0, 470.0] };
    let input = Input {
        frame: Some(frame),
        markers: vec![marker(0, 105.0, 35.0, Some("CHN"))],
        links: vec![],
    };
    let path = &compose(&input, &world()).lands[1].path;
    assert!(path.matches('m').count() >= 2 && path.contains("l1024 0"), "{path}");
}

#[test]
fn the_smallest_country_does_not_vanish() {
    let frame = Frame { centre: [12.0, 42.0], scale: 545.0, translate: [500.0, 470.0] };
    let input = Input {
        frame: Some(frame),
        markers: vec![marker(0, 12.45, 41.9, Some("VAT"))],
        links: vec![],
    };
    let drawing = compose(&input, &world());
    assert!(!drawing.lands[1].path.is_empty());
}
