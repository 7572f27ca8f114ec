//! The chips of actors.

use std::fmt::Write as _;

use whosays_atlas::{
    Chip, DISC_NARROW, DISC_WIDE, FONT, NAME_GAP, NAME_LINE, Point, Rect, Shape, Step, WIDE_FROM,
};
use whosays_story::{Frame, Story};

use super::{fonts::Face, view::View};
use crate::site::paint::{BORDER, Disc, INK, PAGE, SEA, Text, tenth};

/// The colours of chips that step back.
pub const FAINT_RIM: &str = "#b3bcc5";
const FAINT_INK: &str = "#7b858f";

/// Where a chip stands on the card.
pub struct Seat {
    middle: Point,
    radius: f64,
    unit: f64,
}

impl Seat {
    /// Its place in this view.
    pub fn of(view: &View, step: &Step, chip: &Chip) -> Self {
        let at = Point::new(chip.x.share(Frame::WIDTH), chip.y.share(Frame::HEIGHT));
        let disc = if step.min_width < WIDE_FROM { DISC_NARROW } else { DISC_WIDE };
        Self { middle: view.place(at), radius: disc / 2.0 * view.unit, unit: view.unit }
    }

    /// What disc and name take.
    pub fn bounds(&self, story: &Story, chip: &Chip) -> Rect {
        let name = story.actor(&chip.actor).map_or("", |actor| actor.label());
        let half = self.radius.max(Face::Strong.width(name, FONT * self.unit) / 2.0);
        Rect {
            left: self.middle.x - half,
            top: self.middle.y - self.radius,
            right: self.middle.x + half,
            bottom: self.middle.y + self.radius + (NAME_GAP + NAME_LINE) * self.unit,
        }
    }
}

/// How a chip looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Filled,
    Plain,
    Faint,
}

/// Draws a chip with its name.
pub fn draw_chip(svg: &mut String, story: &Story, seat: &Seat, chip: &Chip, look: Look) {
    let Some(actor) = story.actor(&chip.actor) else { return };
    let Seat { middle, radius, unit } = *seat;
    let (fill, stroke, code, name) = match look {
        Look::Filled => (INK, INK, PAGE, INK),
        Look::Plain => (PAGE, BORDER, INK, INK),
        Look::Faint => (PAGE, FAINT_RIM, FAINT_INK, FAINT_INK),
    };
    let at = (middle.x, middle.y);
    if let Some(degrees) = chip.docked {
        // The true direction of who lies outside the map.
        let (base, tip) = (radius + 3.0 * unit, radius + 10.0 * unit);
        _ = write!(
            svg,
            "<polygon fill=\"{stroke}\" points=\"0 {:.1} {:.1} {:.1} {:.1} {:.1}\" transform=\"translate({:.1} {:.1}) rotate({degrees})\"/>",
            -tip,
            5.0 * unit,
            -base,
            -5.0 * unit,
            -base,
            at.0,
            at.1
        );
    }
    let disc = Disc { at, radius, shape: chip.shape, fill, stroke, width: 1.5 * unit };
    if look == Look::Filled && chip.shape == Shape::Ring {
        // Dashes around a filled disc of their colour would not be seen.
        Disc { fill: PAGE, ..disc }.write(svg);
        let (radius, shape) = (radius - 3.0 * unit, Shape::Circle);
        Disc { radius, shape, width: 0.0, ..disc }.write(svg);
    } else {
        disc.write(svg);
    }
    let size = FONT * unit;
    if let Some(text) = Face::Strong.writable(&actor.code) {
        let at = (middle.x, middle.y + size / 3.0);
        Text { at, size, weight: 600, colour: code, centred: true, content: &text }.write(svg, "");
    }
    if let Some(text) = Face::Strong.writable(actor.label()) {
        let at = (middle.x, middle.y + radius + NAME_GAP * unit + size * 0.95);
        let text = Text { at, size, weight: 600, colour: name, centred: true, content: &text };
        text.write(svg, &halo(3.0 * unit));
    }
}

/// The way from a chip to its true place.
pub fn leader(svg: &mut String, view: &View, chip: &Chip, colour: &str) {
    let Some(leader) = &chip.leader else { return };
    // One that leads out of the picture tells nothing.
    let [x, y] = [&leader.dot.0, &leader.dot.1].map(|at| at.parse().unwrap_or_default());
    if !view.panel.holds(view.place(Point::new(x, y))) {
        return;
    }
    let pixel = view.unit / view.scale;
    let (path, (cx, cy)) = (&leader.path, &leader.dot);
    _ = write!(
        svg,
        "<path stroke=\"{colour}\" stroke-width=\"{}\" d=\"{path}\"/><circle cx=\"{cx}\" cy=\"{cy}\" r=\"{}\" fill=\"{colour}\"/>",
        tenth(pixel),
        tenth(2.2 * pixel)
    );
}

/// Keeps letters apart from what lies under them.
pub fn halo(width: f64) -> String {
    format!(
        " paint-order=\"stroke\" stroke=\"{SEA}\" stroke-width=\"{width:.1}\" stroke-linejoin=\"round\""
    )
}
