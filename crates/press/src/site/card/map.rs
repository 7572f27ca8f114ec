//! The map beside the words.

use std::fmt::Write as _;

use whosays_atlas::{Chip, Drawing, Line, Point, Rect};
use whosays_story::Story;

use super::{
    chip::{FAINT_RIM, Look, Seat, draw_chip, leader},
    legend::legend,
    line::{draw_line, pill, pill_bounds},
    lit::Lit,
    view::View,
};
use crate::site::paint::{ALLEGATION, BORDER, DENIAL, FILL, FILL_STRONG, LAND, SEA, land, tenth};

/// The colour of lines that step back, thinned on the land.
const FAINT_LINE: &str = "#c3bbdd";
/// A chip that is nearer to the edge of the picture than this is left out, not cut.
const EDGE: f64 = 4.0;

/// Draws the part of the map that `view` shows.
pub fn map(svg: &mut String, story: &Story, drawing: &Drawing, view: &View, lit: &Lit) {
    let Rect { left, top, right, bottom } = view.panel;
    let origin = view.place(Point::default());
    // Writing to a String cannot fail, here and below.
    _ = write!(
        svg,
        "<clipPath id=\"p\"><rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\"/></clipPath>\
         <g clip-path=\"url(#p)\"><rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" fill=\"{SEA}\"/>\
         <g transform=\"translate({:.2} {:.2}) scale({:.4})\">",
        right - left,
        bottom - top,
        right - left,
        bottom - top,
        origin.x,
        origin.y,
        view.scale
    );
    for one in &drawing.lands {
        let fill = match &one.actor {
            None => LAND,
            Some(id) if lit.lands.contains(id) => FILL_STRONG,
            Some(_) => FILL,
        };
        land(svg, one, fill);
    }
    let Some(step) = drawing.steps.get(view.step) else {
        svg.push_str("</g></g>");
        return;
    };
    let room = view.panel.grown(-EDGE);
    let shown = |chip: &&Chip| room.holds_all(&Seat::of(view, step, chip).bounds(story, chip));
    // What is lit comes last, and so on top.
    let (lit_chips, faint_chips): (Vec<&Chip>, Vec<&Chip>) =
        step.chips.iter().filter(shown).partition(|chip| lit.chips.contains(&chip.actor));
    let route = |line: &Line| story.route(&line.link);
    let (lit_lines, faint_lines): (Vec<&Line>, Vec<&Line>) =
        step.lines.iter().partition(|line| lit.goods.contains_key(&line.link));
    let pixel = view.unit / view.scale;
    for chip in &faint_chips {
        leader(svg, view, chip, FAINT_RIM);
    }
    for chip in &lit_chips {
        leader(svg, view, chip, BORDER);
    }
    for line in faint_lines.into_iter().filter(|_| !lit.alone) {
        draw_line(svg, line, route(line), FAINT_LINE, pixel);
    }
    for line in &lit_lines {
        draw_line(svg, line, route(line), ALLEGATION, pixel);
    }
    for line in &lit_lines {
        let contested = |id| lit.bars.iter().any(|(link, by)| *link == line.link && by == id);
        for bar in line.bars.iter().filter(|bar| contested(&bar.by)) {
            let path = &bar.path;
            _ = write!(
                svg,
                "<path stroke=\"{DENIAL}\" stroke-width=\"{}\" d=\"{path}\"/>",
                tenth(5.0 * pixel)
            );
        }
    }
    svg.push_str("</g>");
    for chip in faint_chips {
        draw_chip(svg, story, &Seat::of(view, step, chip), chip, Look::Faint);
    }
    for line in &lit_lines {
        if let (Some(label), Some(goods)) = (&line.label, lit.goods.get(&line.link)) {
            pill(svg, view, label, goods, route(line).map(|route| route.standing));
        }
    }
    for chip in lit_chips {
        let look =
            if lit.filled.as_ref() == Some(&chip.actor) { Look::Filled } else { Look::Plain };
        draw_chip(svg, story, &Seat::of(view, step, chip), chip, look);
    }
    let taken = step.chips.iter().map(|chip| Seat::of(view, step, chip).bounds(story, chip));
    let pills = lit_lines.iter().filter_map(|line| Some(pill_bounds(view, line.label.as_ref()?)));
    legend(svg, view, &lit_lines, lit, story, &taken.chain(pills).collect::<Vec<_>>());
    svg.push_str("</g>");
}
