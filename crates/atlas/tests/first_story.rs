//! The drawing of the first story, at every width.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::{fs, path::Path, sync::LazyLock};

use common::{all_inside, boxes, overlap, overlapping, world};
use whosays_atlas::{Canvas, Drawing, Input, Spot, WIDTHS, draw, input};
use whosays_story::{Frame, ReplyStatus, Story};

static STORY: LazyLock<Story> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories/food-for-arms/story.toml");
    whosays_story::read(&fs::read_to_string(file).unwrap(), "story.toml").unwrap()
});
static INPUT: LazyLock<Input> = LazyLock::new(|| input(&STORY));
static DRAWING: LazyLock<Drawing> = LazyLock::new(|| draw(&STORY, &world()));

#[test]
fn nothing_overlaps_and_all_is_on_the_map_at_any_width() {
    for (step, next) in DRAWING.steps.iter().zip(WIDTHS.into_iter().skip(1).chain([1600])) {
        for width in (step.min_width..=next).step_by(13) {
            let boxes = boxes(&INPUT, step, width);
            let shared = overlap(&boxes);
            assert!(shared < 0.01, "{shared} px² at {width} px: {:?}", overlapping(&boxes));
            assert!(all_inside(&boxes, width), "off the map at {width} px");
        }
    }
}

#[test]
fn every_actor_and_every_transfer_is_at_every_width() {
    assert_eq!(DRAWING.steps.iter().map(|step| step.min_width).collect::<Vec<_>>(), WIDTHS);
    for step in &DRAWING.steps {
        assert_eq!(step.chips.len(), INPUT.markers.len());
        assert_eq!(step.lines.len(), INPUT.links.len());
        assert_eq!(step.left_out, []);
        for (line, link) in step.lines.iter().zip(&INPUT.links) {
            assert_eq!(line.link, link.id);
            assert_eq!(line.label.as_ref().unwrap().lines.join(" "), link.goods.join(", "));
        }
    }
}

#[test]
fn only_those_across_the_ocean_are_docked() {
    for step in &DRAWING.steps {
        let docked: Vec<_> =
            step.chips.iter().filter(|c| c.docked.is_some()).map(|c| c.actor.as_str()).collect();
        assert_eq!(docked, ["united-states", "38-north"]);
        assert!(step.chips.iter().all(|c| c.docked.is_none_or(|way| (270..360).contains(&way))));
    }
}

#[test]
fn replies_cross_the_lines_that_they_answer() {
    for step in &DRAWING.steps {
        let barred: Vec<_> = step
            .lines
            .iter()
            .flat_map(|line| line.bars.iter().map(|bar| (bar.by.as_str(), bar.status)))
            .collect();
        assert!(barred.contains(&("north-korea", ReplyStatus::Denied)), "{barred:?}");
        assert!(barred.iter().all(|(by, _)| ["north-korea", "china"].contains(by)), "{barred:?}");
    }
}

#[test]
fn lines_are_on_the_map() {
    for line in DRAWING.steps.iter().flat_map(|step| &step.lines) {
        let bars = line.bars.iter().flat_map(|bar| [bar.across.from, bar.across.to]);
        let all = [line.bend.from, line.bend.to].into_iter().chain(line.head).chain(bars);
        for place in all.map(Spot::point) {
            assert!((-20.0..=1020.0).contains(&place.x), "{line:?}");
            assert!((-20.0..=960.0).contains(&place.y), "{line:?}");
        }
    }
}

#[test]
fn the_land_is_there_and_light() {
    let owners: Vec<_> =
        DRAWING.lands.iter().skip(1).map(|l| l.actor.as_ref().unwrap().as_str()).collect();
    let with_land: Vec<_> = INPUT
        .markers
        .iter()
        .filter(|marker| marker.land.is_some())
        .map(|marker| marker.actor.as_str())
        .collect();
    assert_eq!(owners, with_land);
    assert!(DRAWING.lands[0].actor.is_none());
    // Seen of the United States is the tip of Alaska; all others are wholly in the frame.
    assert!(DRAWING.lands.iter().all(|land| !land.rings.is_empty()));
    let places: usize = DRAWING.lands.iter().flat_map(|land| &land.rings).map(Vec::len).sum();
    // Each takes about two bytes of a compressed page.
    assert!((800..2100).contains(&places), "{places} places");
}

#[test]
fn no_land_reaches_far_beyond_the_frame() {
    for (x, y) in DRAWING.lands.iter().flat_map(|land| &land.rings).flatten().copied() {
        assert!((-13.0..=Frame::WIDTH + 13.0).contains(&f64::from(x)), "{x}");
        assert!((-13.0..=Frame::HEIGHT + 13.0).contains(&f64::from(y)), "{y}");
    }
}

#[test]
fn the_same_story_gives_the_same_drawing() {
    assert_eq!(draw(&STORY, &world()), *DRAWING);
}

#[test]
fn nothing_hides_a_denial() {
    for step in &DRAWING.steps {
        let canvas = Canvas::new(step.min_width);
        // What takes clicks is as clear as glass: of a chip only its name can hide anything.
        let boxes = boxes(&INPUT, step, step.min_width);
        let opaque: Vec<_> = boxes.iter().filter_map(|owned| owned.last()).collect();
        for bar in step.lines.iter().flat_map(|line| &line.bars) {
            let (from, to) = (bar.across.from.point(), bar.across.to.point());
            for share in [0.0, 0.5, 1.0] {
                let point = canvas.to_pixels(from + (to - from) * share);
                let hidden = opaque.iter().any(|bounds| bounds.holds(point));
                assert!(!hidden, "{bar:?} at {} px", step.min_width);
            }
        }
    }
}
