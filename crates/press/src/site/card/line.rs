//! The lines of transfers, and what they are said to carry.

use std::fmt::Write as _;

use whosays_atlas::{FONT, Label, Line, Point, Rect, label_size};
use whosays_story::{Frame, Route, Standing};

use super::{fonts::Face, text::Measured, view::View};
use crate::site::paint::{ALLEGATION, BORDER, HAIRLINE, PAGE, Text, dashes, tenth};

/// A line in this colour, with a halo and the tether of its label where it is lit.
pub fn draw_line(svg: &mut String, line: &Line, route: Option<&Route>, colour: &str, pixel: f64) {
    let standing = route.map(|route| route.standing);
    let width = match standing {
        Some(Standing::Proposed | Standing::Considered) => 1.75,
        _ => 2.25,
    };
    let dashes = dashes(standing, pixel * 0.8);
    let (path, head) = (&line.path, &line.head);
    if colour == ALLEGATION {
        _ = write!(
            svg,
            "<path fill=\"none\" stroke=\"{PAGE}\" stroke-opacity=\".75\" stroke-width=\"{}\" d=\"{path}\"/>",
            tenth(5.0 * pixel)
        );
        if let Some(tether) = line.label.as_ref().and_then(|label| label.tether.as_ref()) {
            _ = write!(
                svg,
                "<path stroke=\"{BORDER}\" stroke-width=\"{}\" d=\"{tether}\"/>",
                tenth(pixel)
            );
        }
    }
    _ = write!(
        svg,
        "<path fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" stroke-dasharray=\"{dashes}\" d=\"{path}\"/>\
         <polygon fill=\"{colour}\" points=\"{head}\"/>",
        tenth(width * pixel)
    );
}

/// Names the goods, where the line of the drawing has its label.
pub fn pill(
    svg: &mut String,
    view: &View,
    label: &Label,
    goods: &[String],
    standing: Option<Standing>,
) {
    let size = FONT * view.unit;
    let face = if standing == Some(Standing::Alleged) { Face::Strong } else { Face::Plain };
    // No wider than the label that the place was chosen for.
    let room = label.lines.iter().map(|line| face.width(line, size)).fold(0.0, f64::max);
    let Some(text) = face.writable(&goods.join(", ")) else { return };
    let lines = Measured::new(face, &text).cut(size, room + 1.0, label.lines.len());
    let width = lines.iter().map(|line| face.width(line, size)).fold(0.0, f64::max) + size * 0.8;
    let leading = size * 1.15;
    let height = leading * lines.len() as f64 + size * 0.25;
    let at = (label.x.share(Frame::WIDTH), label.y.share(Frame::HEIGHT));
    let middle = view.place(Point::new(at.0, at.1));
    _ = write!(
        svg,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{:.1}\" fill=\"{PAGE}\" stroke=\"{HAIRLINE}\"/>",
        middle.x - width / 2.0,
        middle.y - height / 2.0,
        size * 0.28
    );
    let mut base = middle.y - leading * lines.len() as f64 / 2.0 + leading * 0.5 + size / 3.0;
    for text in &lines {
        let at = (middle.x, base);
        Text { at, size, weight: face.weight(), colour: ALLEGATION, centred: true, content: text }
            .write(svg, "");
        base += leading;
    }
}

/// The room that was kept for the label.
pub fn pill_bounds(view: &View, label: &Label) -> Rect {
    let (width, height) = label_size(&label.lines);
    let at = Point::new(label.x.share(Frame::WIDTH), label.y.share(Frame::HEIGHT));
    Rect::around(view.place(at), width * view.unit, height * view.unit)
}
