//! Drawings of stories that nobody has written yet.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::sync::LazyLock;

use common::{all_inside, boxes, overlap, overlapping, world};
use proptest::prelude::*;
use whosays_atlas::{
    Drawing, Input, LeftOut, Link, LonLat, Marker, Ring, Shape, Spot, World, compose,
};
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
        weight: 1,
    }
}

fn link(from: usize, to: usize) -> Link {
    Link {
        id: format!("{from}-to-{to}"),
        from: ActorId::new(format!("actor-{from}")),
        to: ActorId::new(format!("actor-{to}")),
        goods: vec!["grain".to_owned()],
        contested: Vec::new(),
        weight: 1,
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
        let input = Input { markers, links, ..Input::default() };
        let world = World::from_topojson(NO_LAND).unwrap();
        let drawing = compose(&input, &world);
        for step in &drawing.steps {
            let boxes = boxes(&input, step, step.min_width + wider);
            prop_assert!(overlap(&boxes) < 0.01, "step {}", step.min_width);
            prop_assert!(all_inside(&boxes, step.min_width + wider));
            for line in &step.lines {
                // What is no number is rounded to 0, and what is endless to the greatest there is.
                let is_fine = |spot: &Spot| (spot.x, spot.y) != (0, 0) && spot.x.abs().max(spot.y.abs()) < 40_000;
                prop_assert!(line.bend.corners().iter().all(is_fine), "{:?}", line);
            }
        }
        prop_assert_eq!(compose(&input, &world), drawing);
    }
}

/// Sixty actors in a crowd and fifty lines between them: far more than there is room for.
fn crowd() -> Input {
    let markers = (0..60).map(|index| {
        let (column, row) = ((index % 10) as f64, (index / 10) as f64);
        let mut marker = marker(index, 20.0 + column * 2.5, 40.0 + row * 2.0, None);
        marker.weight = 60 - index;
        marker
    });
    let links = (0..50).map(|index| {
        let mut link = link(index % 7, (index * 3 + 1) % 11);
        link.id = format!("link-{index}");
        link.weight = index;
        link
    });
    Input { markers: markers.collect(), links: links.collect(), ..Input::default() }
}

static CROWDED: LazyLock<Drawing> =
    LazyLock::new(|| compose(&crowd(), &World::from_topojson(NO_LAND).unwrap()));

#[test]
fn what_has_no_room_is_left_out_and_listed() {
    let input = crowd();
    for step in &CROWDED.steps {
        let width = step.min_width;
        let chips: Vec<&ActorId> = step.chips.iter().map(|chip| &chip.actor).collect();
        assert!((8..=40).contains(&chips.len()), "{} chips at {width} px", chips.len());
        // What is drawn stands on nothing.
        let shown: Vec<Marker> =
            input.markers.iter().filter(|one| chips.contains(&&one.actor)).cloned().collect();
        let boxes = boxes(&Input { markers: shown, ..Input::default() }, step, width);
        assert!(overlap(&boxes) < 0.01, "{:?} at {width} px", overlapping(&boxes));
        // And everything is either drawn or listed.
        let mut missing: Vec<LeftOut> = input
            .markers
            .iter()
            .filter(|marker| !chips.contains(&&marker.actor))
            .map(|marker| LeftOut::Chip(marker.actor.clone()))
            .collect();
        for link in &input.links {
            match step.lines.iter().find(|line| line.link == link.id) {
                None => missing.push(LeftOut::Line(link.id.clone())),
                Some(line) if line.label.is_none() => {
                    missing.push(LeftOut::Label(link.id.clone()));
                }
                Some(_) => {}
            }
        }
        assert_eq!(step.left_out, missing, "{width} px");
    }
}

#[test]
fn the_weightiest_stay() {
    for step in &CROWDED.steps {
        assert!(step.chips.iter().any(|chip| chip.actor.as_str() == "actor-0"));
        assert!(step.chips.iter().all(|chip| chip.actor.as_str() != "actor-59"));
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
        ..Input::default()
    };
    assert_eq!(compose(&input, &world()).lands[1].rings, Vec::<Ring>::new());
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
        ..Input::default()
    };
    let rings = &compose(&input, &world()).lands[1].rings;
    let sheet = vec![(-12, -12), (1012, -12), (1012, 952), (-12, 952)];
    assert!(rings.len() >= 2 && rings.contains(&sheet), "{rings:?}");
}

#[test]
fn the_smallest_country_does_not_vanish() {
    let frame = Frame { centre: [12.0, 42.0], scale: 545.0, translate: [500.0, 470.0] };
    let input = Input {
        frame: Some(frame),
        markers: vec![marker(0, 12.45, 41.9, Some("VAT"))],
        links: vec![],
        ..Input::default()
    };
    let drawing = compose(&input, &world());
    assert!(!drawing.lands[1].rings.is_empty());
}
