//! What the tests of whole drawings share; not every one of them uses all of it.

#![allow(dead_code)]

use std::{fs, io::Read as _, path::Path};

use flate2::read::GzDecoder;
use whosays_atlas::{Canvas, Input, Rect, Step, World, label_size};

/// The map data of the repository.
pub fn world() -> World {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/world-50m.json.gz");
    let mut text = String::new();
    GzDecoder::new(fs::File::open(data).unwrap()).read_to_string(&mut text).unwrap();
    World::from_topojson(&text).unwrap()
}

/// The boxes of every chip and of every label of a step laid out at `width`, the boxes that the
/// step was made for. A chip has two: what takes clicks, and its name.
pub fn boxes(input: &Input, step: &Step, width: u32) -> Vec<Vec<Rect>> {
    let (made_for, shown) = (Canvas::new(step.min_width), Canvas::new(width));
    let chips = input.markers.iter().zip(&step.chips).map(|(marker, chip)| {
        let at = chip.at.on(&shown);
        made_for.footprint(&marker.label).at(at).to_vec()
    });
    let labels = step.lines.iter().filter_map(|line| line.label.as_ref()).map(|label| {
        let (wide, high) = label_size(&label.lines);
        let at = label.at.on(&shown);
        vec![Rect::around(at, wide, high)]
    });
    chips.chain(labels).collect()
}

/// The area that boxes of different owners share, in square pixels.
pub fn overlap(boxes: &[Vec<Rect>]) -> f64 {
    overlapping(boxes).iter().map(|(_, _, area)| area).sum()
}

/// The numbers of the owners whose boxes share an area, and how large it is.
pub fn overlapping(boxes: &[Vec<Rect>]) -> Vec<(usize, usize, f64)> {
    let shared = |a: &[Rect], b: &[Rect]| -> f64 {
        a.iter().flat_map(|a| b.iter().map(|b| a.overlap(b))).sum()
    };
    let pairs = (0..boxes.len()).flat_map(|i| (i + 1..boxes.len()).map(move |j| (i, j)));
    pairs
        .map(|(i, j)| (i, j, shared(&boxes[i], &boxes[j])))
        .filter(|(_, _, area)| *area > 0.0)
        .collect()
}

/// Whether all boxes are on the map; a hundredth of a percent of rounding is granted.
pub fn all_inside(boxes: &[Vec<Rect>], width: u32) -> bool {
    let sheet = Canvas::new(width).sheet().grown(0.05);
    boxes.iter().flatten().all(|bounds| sheet.holds_all(bounds))
}
