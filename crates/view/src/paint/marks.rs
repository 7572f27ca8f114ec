//! The marks at a chip in a picture: as on a page, in the sizes of `style/map.css`.

use std::fmt::Write as _;

use whosays_atlas::{FONT, Point};
use whosays_story::Extent;
use whosays_words::Direction;

use super::{
    ALLEGATION, Align, COMMENT, DENIAL, INK, Lettering, PAGE, Text, Weight, colours::BORDER,
    markup::tenth,
};
use crate::relations::{Reply, Way};

/// Across a mark, in CSS pixels.
const SIDE: f64 = 15.0;
/// From the middle of the disc up to the upper edge of a mark.
const ABOVE: f64 = 22.0;
/// From the middle of the disc to the near edge of a mark.
const BESIDE: f64 = 7.0;
/// The size of a number.
const NUMBER: f64 = FONT;

/// The marks at one chip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    /// How much asks for a reply, written out, and how much of it gets one.
    pub asked: Option<(String, Extent)>,
    /// Who speaks of whom, of this chip and the one that the picture is about.
    pub relations: Vec<(Way, Reply)>,
}

impl Marks {
    /// Writes them around the middle of a disc; `unit` is a CSS pixel in the picture.
    pub fn write(
        &self,
        svg: &mut String,
        middle: Point,
        unit: f64,
        lettering: &dyn Lettering,
        direction: Direction,
    ) {
        let top = middle.y - ABOVE * unit;
        if let Some((number, extent)) = &self.asked {
            let weight = Weight::Strong;
            let wide = lettering.width(number, NUMBER * unit, weight) + 7.0 * unit;
            let width = wide.max(SIDE * unit);
            let left = middle.x + BESIDE * unit;
            let (fill, stroke, ink, dash) = match extent {
                Extent::None => (PAGE, INK, INK, true),
                Extent::Some => (PAGE, INK, INK, false),
                Extent::All => (INK, INK, PAGE, false),
            };
            pill(svg, (left, top), width, unit, (fill, stroke, dash));
            if let Some(content) = lettering.writable(number, weight) {
                let at = (left + width / 2.0, top + 11.3 * unit);
                let (align, weight, size) = (Align::Middle, weight.number(), NUMBER * unit);
                let text =
                    Text { at, align, size, weight, colour: ink, direction, content: &content };
                text.write(svg, "");
            }
        }
        for (way, reply) in &self.relations {
            let top = match way {
                Way::Of => top,
                Way::By => top + 17.0 * unit,
            };
            let width = (SIDE + if reply.is_there() { 6.0 } else { 0.0 }) * unit;
            let near = match way {
                Way::Of => 8.0,
                Way::By => 13.0,
            };
            let left = middle.x - near * unit - width;
            pill(svg, (left, top), width, unit, (PAGE, BORDER, false));
            arrow(svg, (left, top), width, unit, *way, *reply);
        }
    }
}

/// The rounded ground of a mark.
fn pill(
    svg: &mut String,
    (x, y): (f64, f64),
    width: f64,
    unit: f64,
    (fill, stroke, is_dashed): (&str, &str, bool),
) {
    let dash = if is_dashed {
        format!(" stroke-dasharray=\"{} {}\"", tenth(3.0 * unit), tenth(2.0 * unit))
    } else {
        String::new()
    };
    // Writing to a String cannot fail, here and below.
    _ = write!(
        svg,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{fill}\" \
         stroke=\"{stroke}\" stroke-width=\"{}\"{dash}/>",
        tenth(x),
        tenth(y),
        tenth(width),
        tenth(SIDE * unit),
        tenth(SIDE / 2.0 * unit),
        tenth(1.5 * unit)
    );
}

/// The head that leaves the disc, on its left, or comes to it, and the bar before it of a reply.
fn arrow(svg: &mut String, (x, y): (f64, f64), width: f64, unit: f64, way: Way, reply: Reply) {
    let middle = (x + width / 2.0, y + SIDE / 2.0 * unit);
    let sign = match way {
        Way::Of => -1.0,
        Way::By => 1.0,
    };
    // With a bar before it the head stands a little back.
    let back = if reply.is_there() { 3.0 } else { 0.0 };
    let place = |along: f64, up: f64| {
        let (x, y) = (middle.0 + sign * (along - back) * unit, middle.1 + up * unit);
        format!("{} {}", tenth(x), tenth(y))
    };
    let (tail, wing, tip) = (place(-3.5, -4.0), place(-3.5, 4.0), place(3.5, 0.0));
    let head = if reply == Reply::Uncalled { COMMENT } else { ALLEGATION };
    _ = write!(svg, "<polygon fill=\"{head}\" points=\"{tip} {wing} {tail}\"/>");
    let (colour, bars): (_, &[f64]) = match reply {
        Reply::Uncalled | Reply::None => return,
        Reply::Some => (COMMENT, &[6.5]),
        Reply::Contested => (DENIAL, &[5.5, 8.5]),
    };
    let strong = if bars.len() > 1 { 2.0 } else { 3.0 };
    for along in bars {
        _ = write!(
            svg,
            "<path stroke=\"{colour}\" stroke-width=\"{}\" d=\"M{}L{}\"/>",
            tenth(strong * unit),
            place(*along, -4.5),
            place(*along, 4.5)
        );
    }
}
