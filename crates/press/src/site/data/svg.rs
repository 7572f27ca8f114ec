//! The map as a picture that stands alone: for print and for other people's pages.

use std::fmt::Write as _;

use whosays_atlas::{Chip, DISC_WIDE, Drawing, FONT, Line, Step, label_size};
use whosays_story::{Frame, Story};
use whosays_words::{Words, say};

use crate::site::{
    head::escape,
    paint::{
        ALLEGATION, BORDER, DENIAL, Disc, FILL, INK, LAND, PAGE, SEA, Text, dashes,
        land as draw_land,
    },
};

/// The map at its widest step, in map units.
pub fn map(story: &Story, drawing: &Drawing) -> String {
    let (width, height) = (Frame::WIDTH, Frame::HEIGHT);
    let title = escape(&story.title);
    let description = escape(&say!(Words::of(&story.language), "map-description"));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"Helvetica, Arial, sans-serif\" role=\"img\" aria-labelledby=\"t d\">\
         <title id=\"t\">{title}</title><desc id=\"d\">{description}</desc>\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{SEA}\"/>"
    );
    for land in &drawing.lands {
        let fill = if land.actor.is_some() { FILL } else { LAND };
        draw_land(&mut svg, land, fill);
    }
    if let Some(step) = drawing.steps.last() {
        let unit = width / f64::from(step.min_width);
        lines(&mut svg, story, step, unit);
        for chip in &step.chips {
            draw_chip(&mut svg, story, chip, unit);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn lines(svg: &mut String, story: &Story, step: &Step, unit: f64) {
    for line in &step.lines {
        let standing = story.route(&line.link).map(|route| route.standing);
        let dash = dashes(standing, 1.0);
        let (path, head) = (&line.path, &line.head);
        // Writing to a String cannot fail, here and below.
        _ = write!(
            svg,
            "<path fill=\"none\" stroke=\"{ALLEGATION}\" stroke-width=\"2.6\" stroke-dasharray=\"{dash}\" d=\"{path}\"/>\
             <polygon fill=\"{ALLEGATION}\" points=\"{head}\"/>"
        );
        for bar in &line.bars {
            let path = &bar.path;
            _ = write!(svg, "<path stroke=\"{DENIAL}\" stroke-width=\"6\" d=\"{path}\"/>");
        }
        label(svg, line, unit);
    }
}

fn label(svg: &mut String, line: &Line, unit: f64) {
    let Some(label) = &line.label else { return };
    let (x, y) = (label.x.share(Frame::WIDTH), label.y.share(Frame::HEIGHT));
    let (width, height) = label_size(&label.lines);
    let (width, height) = (width * unit, height * unit);
    _ = write!(
        svg,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"4\" fill=\"{PAGE}\"/>",
        x - width / 2.0,
        y - height / 2.0
    );
    let leading = height / label.lines.len() as f64;
    for (number, text) in label.lines.iter().enumerate() {
        let middle = y - height / 2.0 + leading * (number as f64 + 0.5);
        write_text(svg, (x, middle), FONT * unit, ALLEGATION, text);
    }
}

fn draw_chip(svg: &mut String, story: &Story, chip: &Chip, unit: f64) {
    let Some(actor) = story.actor(&chip.actor) else { return };
    let (x, y) = (chip.x.share(Frame::WIDTH), chip.y.share(Frame::HEIGHT));
    let radius = DISC_WIDE / 2.0 * unit;
    if let Some(leader) = &chip.leader {
        let (path, (cx, cy)) = (&leader.path, &leader.dot);
        _ = write!(
            svg,
            "<path stroke=\"{BORDER}\" d=\"{path}\"/><circle cx=\"{cx}\" cy=\"{cy}\" r=\"4\" fill=\"{BORDER}\"/>"
        );
    }
    let shape = chip.shape;
    Disc { at: (x, y), radius, shape, fill: PAGE, stroke: BORDER, width: 2.0 }.write(svg);
    write_text(svg, (x, y), FONT * unit, INK, &actor.code);
    write_text(svg, (x, y + radius + FONT * unit * 0.7), FONT * unit, INK, actor.label());
}

/// Bold text around a point.
fn write_text(svg: &mut String, (x, y): (f64, f64), size: f64, colour: &str, text: &str) {
    // A third of the size brings the middle of the letters to the point.
    let at = (x, y + size / 3.0);
    Text { at, size, weight: 700, colour, centred: true, content: text }.write(svg, "");
}
