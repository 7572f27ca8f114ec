//! A crowded part of the map, drawn larger.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::sync::LazyLock;

use common::{all_inside, boxes, overlap, overlapping, world};
use whosays_atlas::{
    Canvas, Drawing, Input, Link, LonLat, Marker, Point, Projection, Rect, Shape, compose,
};
use whosays_story::{ActorId, Frame};

/// Neighbours between the Adriatic and the Danube, and four states far from them, each with its land.
const PLACES: [(&str, f64, f64, &str); 9] = [
    ("serbia", 20.5, 44.8, "SRB"),
    ("kosovo", 21.2, 42.7, "XKX"),
    ("bosnia", 18.4, 43.9, "BIH"),
    ("croatia", 16.0, 45.8, "HRV"),
    ("albania", 19.8, 41.3, "ALB"),
    ("russia", 37.6, 55.8, "RUS"),
    ("china", 116.4, 39.9, "CHN"),
    ("japan", 139.7, 35.7, "JPN"),
    ("united-states", -77.0, 38.9, "USA"),
];
const CROWD: [&str; 5] = ["serbia", "kosovo", "bosnia", "croatia", "albania"];

fn input() -> Input {
    let markers = PLACES.iter().map(|(id, lon, lat, land)| Marker {
        actor: ActorId::new((*id).to_owned()),
        position: LonLat::new(*lon, *lat),
        land: Some((*land).to_owned()),
        label: (*id).to_owned(),
        shape: Shape::Circle,
        weight: 1,
    });
    let pairs = [
        ("russia", "serbia"),
        ("serbia", "bosnia"),
        ("united-states", "kosovo"),
        ("russia", "china"),
    ];
    let links = pairs.iter().map(|(from, to)| Link {
        id: format!("{from}-{to}"),
        from: ActorId::new((*from).to_owned()),
        to: ActorId::new((*to).to_owned()),
        goods: vec!["arms".to_owned()],
        contested: Vec::new(),
        weight: 1,
    });
    // Half of the world, as an author may want it.
    let frame = Frame { centre: [68.78, 52.2], scale: 640.0, translate: [500.0, 464.0] };
    Input {
        frame: Some(frame),
        no_inset: false,
        markers: markers.collect(),
        links: links.collect(),
    }
}

static DRAWING: LazyLock<Drawing> = LazyLock::new(|| compose(&input(), &world()));

fn home(frame: &Frame, id: &str) -> Point {
    let (_, lon, lat, _) = PLACES.iter().find(|(actor, ..)| *actor == id).unwrap();
    Projection::new(frame).project(LonLat::new(*lon, *lat))
}

#[test]
fn a_crowd_stands_in_an_inset_on_a_phone_and_on_a_desk() {
    let with: Vec<u32> = DRAWING
        .steps
        .iter()
        .filter(|step| step.inset.is_some())
        .map(|step| step.min_width)
        .collect();
    assert!(with.contains(&340) && with.contains(&640), "{with:?}");
    for inset in &DRAWING.insets {
        assert_eq!(inset.actors.iter().map(ActorId::as_str).collect::<Vec<_>>(), CROWD);
    }
}

#[test]
fn chips_in_it_are_near_their_places_there_and_inside() {
    for step in &DRAWING.steps {
        let Some(inset) = DRAWING.inset(step) else { continue };
        let frame = inset.frame(&DRAWING.frame);
        let canvas = Canvas::new(step.min_width);
        for chip in step.chips.iter().filter(|chip| inset.actors.contains(&chip.actor)) {
            let at = chip.at.in_units();
            assert!(inset.at.holds(at), "{} at {} px", chip.actor, step.min_width);
            let way = canvas.to_pixels(at - home(&frame, chip.actor.as_str())).length();
            assert!(way < 56.0, "{} is {way} px from home at {} px", chip.actor, step.min_width);
            // The leader starts at the place in the inset, not at that on the map.
            if let Some(leader) = &chip.leader {
                let off = leader.from.point() - home(&frame, chip.actor.as_str());
                assert!(off.length() < 0.2, "{}", chip.actor);
            }
        }
    }
}

#[test]
fn it_hides_nobody_and_nothing_overlaps() {
    let input = input();
    let grown = |inset: &Rect| inset.grown(20.0);
    for step in &DRAWING.steps {
        let boxes = boxes(&input, step, step.min_width);
        assert!(overlap(&boxes) < 0.01, "{:?} at {} px", overlapping(&boxes), step.min_width);
        assert!(all_inside(&boxes, step.min_width));
        let Some(inset) = DRAWING.inset(step) else { continue };
        assert!(!inset.at.meets(&inset.of), "it stands on what it shows");
        let canvas = Canvas::new(step.min_width);
        for (chip, own) in step.chips.iter().zip(&boxes) {
            let is_in = inset.actors.contains(&chip.actor);
            if chip.docked.is_none() && !is_in {
                assert!(!grown(&inset.at).holds(home(&DRAWING.frame, chip.actor.as_str())));
            }
            for bounds in own {
                let corners = [(bounds.left, bounds.top), (bounds.right, bounds.bottom)]
                    .map(|(x, y)| canvas.to_units(Point::new(x, y)));
                let bounds = Rect::joining(&corners).unwrap().grown(-0.5);
                // What takes clicks may reach over the edge of the map's frame, but not over the inset's.
                assert!(
                    if is_in { inset.at.holds_all(&bounds) } else { !inset.at.meets(&bounds) },
                    "{} at {} px",
                    chip.actor,
                    step.min_width
                );
            }
        }
    }
}

#[test]
fn it_shows_the_land_of_those_in_it_larger_and_cut_at_its_edge() {
    for inset in &DRAWING.insets {
        let frame = inset.frame(&DRAWING.frame);
        assert!(frame.scale >= 2.0 * DRAWING.frame.scale);
        // The corners of the part that it shows stand at its own.
        let main = Projection::new(&DRAWING.frame).invert(Point::new(inset.of.left, inset.of.top));
        let there = Projection::new(&frame).project(main);
        assert!((there - Point::new(inset.at.left, inset.at.top)).length() < 0.01);
        for (land, of) in inset.lands.iter().zip(&DRAWING.lands) {
            assert_eq!(land.actor, of.actor);
            let is_in = land.actor.as_ref().is_some_and(|id| inset.actors.contains(id));
            assert!(!is_in || !land.rings.is_empty(), "{:?}", land.actor);
            for (x, y) in land.rings.iter().flatten() {
                assert!(inset.at.holds(Point::new(f64::from(*x), f64::from(*y))));
            }
        }
    }
}

#[test]
fn two_lines_tie_it_to_its_place() {
    for inset in &DRAWING.insets {
        let ties = inset.ties();
        assert_eq!(ties.len(), 2, "{ties:?}");
        for (from, to) in ties {
            assert!(inset.of.grown(0.01).holds(from) && inset.at.grown(0.01).holds(to));
            let middle = (from + to) * 0.5;
            assert!(!inset.of.holds(middle) && !inset.at.holds(middle));
        }
    }
}

#[test]
fn an_author_may_do_without() {
    let drawing = compose(&Input { no_inset: true, ..input() }, &world());
    assert!(drawing.insets.is_empty() && drawing.steps.iter().all(|step| step.inset.is_none()));
}

#[test]
fn who_has_room_needs_none() {
    let mut far = input();
    far.markers.retain(|marker| !CROWD[..3].contains(&marker.actor.as_str()));
    assert!(compose(&far, &world()).insets.is_empty());
    // All at one place are no nearer to it when it is drawn larger.
    let mut same = input();
    for marker in same.markers.iter_mut().filter(|one| CROWD.contains(&one.actor.as_str())) {
        marker.position = LonLat::new(20.5, 44.8);
    }
    assert!(compose(&same, &world()).insets.is_empty());
}

#[test]
fn the_same_input_gives_the_same_drawing() {
    assert_eq!(compose(&input(), &world()), *DRAWING);
}
