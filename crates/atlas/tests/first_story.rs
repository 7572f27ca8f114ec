//! The drawing of the first story, at every width.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod common;

use std::{fs, io::Write as _, path::Path, sync::LazyLock};

use common::{all_inside, boxes, numbers, overlap, overlapping, world};
use flate2::{Compression, write::GzEncoder};
use whosays_atlas::{Canvas, Drawing, Input, Point, WIDTHS, draw, input};
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
fn curves_are_finite_and_on_the_map() {
    for line in DRAWING.steps.iter().flat_map(|step| &step.lines) {
        let ends = numbers(&line.path);
        assert_eq!(ends.len(), 6, "{}", line.path);
        let bars = line.bars.iter().flat_map(|bar| numbers(&bar.path));
        let all = [ends[0], ends[1], ends[4], ends[5]].into_iter().chain(numbers(&line.head));
        assert!(all.chain(bars).all(|number| (-20.0..=1020.0).contains(&number)), "{line:?}");
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
    assert!(
        DRAWING.lands.iter().all(|land| land.path.starts_with('m') && land.path.ends_with('z'))
    );

    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    for land in &DRAWING.lands {
        gzip.write_all(land.path.as_bytes()).unwrap();
    }
    // Brotli makes about 0.85 of it: below 4 kB by a margin.
    let size = gzip.finish().unwrap().len();
    assert!(size < 4300, "{size} bytes of gzip");
}

#[test]
fn no_land_reaches_far_beyond_the_frame() {
    for land in &DRAWING.lands {
        let (mut x, mut y) = (0.0, 0.0);
        let (mut start, mut fresh) = ((0.0, 0.0), false);
        for part in land.path.split_inclusive(|c: char| c.is_ascii_alphabetic()) {
            let (steps, command) = part.split_at(part.len() - 1);
            let steps: Vec<f64> = numbers(&steps.replace('-', " -"));
            for step in steps.chunks(2) {
                (x, y) = (x + step[0], y + step[1]);
                if fresh {
                    (start, fresh) = ((x, y), false);
                }
                assert!((-13.0..=Frame::WIDTH + 13.0).contains(&x), "{x}");
                assert!((-13.0..=Frame::HEIGHT + 13.0).contains(&y), "{y}");
            }
            match command {
                "m" => fresh = true,
                "z" => (x, y) = start,
                _ => {}
            }
        }
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
            let [from_x, from_y, to_x, to_y] = numbers(&bar.path)[..] else { panic!("{bar:?}") };
            for share in [0.0, 0.5, 1.0] {
                let at = |from: f64, to: f64| from + (to - from) * share;
                let point = canvas.to_pixels(Point::new(at(from_x, to_x), at(from_y, to_y)));
                let hidden = opaque.iter().any(|bounds| bounds.holds(point));
                assert!(!hidden, "{bar:?} at {} px", step.min_width);
            }
        }
    }
}
