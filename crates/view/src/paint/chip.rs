//! The chips of actors in a picture.

use std::fmt::Write as _;

use whosays_atlas::{
    ARROW, Chip, DISC_NARROW, DISC_WIDE, FONT, NAME_GAP, NAME_LINE, Point, Rect, Shape, Step,
    WIDE_FROM,
};
use whosays_story::Actor;
use whosays_words::Direction;

use super::{
    Align, BORDER, INK, Lettering, PAGE, Text, Weight, Window,
    colours::{FAINT_INK, FAINT_RIM},
    disc::Disc,
    marks::Marks,
    text::halo,
};

/// A chip in its place in a picture.
pub struct Seated<'a> {
    pub chip: &'a Chip,
    pub actor: &'a Actor,
    pub look: Look,
    /// The marks at it.
    pub marks: Marks,
    middle: Point,
    radius: f64,
    unit: f64,
}

/// How a chip looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one that the picture is about.
    Filled,
    /// One that stands out.
    Plain,
    /// One that steps back.
    Faint,
}

impl<'a> Seated<'a> {
    /// The chip in this window.
    pub fn new(window: &Window, step: &Step, chip: &'a Chip, actor: &'a Actor, look: Look) -> Self {
        let disc = if step.min_width < WIDE_FROM { DISC_NARROW } else { DISC_WIDE };
        let middle = window.place(chip.at.in_units());
        Self {
            chip,
            actor,
            look,
            marks: Marks::default(),
            middle,
            radius: disc / 2.0 * window.unit,
            unit: window.unit,
        }
    }

    /// What disc and name take.
    pub fn bounds(&self, lettering: &dyn Lettering) -> Rect {
        let name = lettering.width(self.actor.label(), FONT * self.unit, Weight::Strong)
            + self.arrow_width();
        let half = self.radius.max(name / 2.0);
        Rect {
            left: self.middle.x - half,
            top: self.middle.y - self.radius,
            right: self.middle.x + half,
            bottom: self.middle.y + self.radius + (NAME_GAP + NAME_LINE) * self.unit,
        }
    }

    /// Writes it, with its name.
    pub fn write(&self, svg: &mut String, lettering: &dyn Lettering, direction: Direction) {
        let Self { chip, actor, look, middle, radius, unit, .. } = *self;
        let (fill, stroke, code, name) = match look {
            Look::Filled => (INK, INK, PAGE, INK),
            Look::Plain => (PAGE, BORDER, INK, INK),
            Look::Faint => (PAGE, FAINT_RIM, FAINT_INK, FAINT_INK),
        };
        let at = (middle.x, middle.y);
        let disc = Disc { at, radius, shape: chip.shape, fill, stroke, width: 1.5 * unit };
        if look == Look::Filled && chip.shape == Shape::Ring {
            // Dashes around a filled disc of their colour would not be seen.
            Disc { fill: PAGE, ..disc }.write(svg);
            let (radius, shape) = (radius - 3.0 * unit, Shape::Circle);
            Disc { radius, shape, width: 0.0, ..disc }.write(svg);
        } else {
            disc.write(svg);
        }
        let (size, weight) = (FONT * unit, Weight::Strong);
        let mut text = |at: (f64, f64), colour: &str, content: &str, more: &str| {
            let (align, weight) = (Align::Middle, weight.number());
            Text { at, align, size, weight, colour, direction, content }.write(svg, more);
        };
        if let Some(content) = lettering.writable(&actor.code, weight) {
            text((middle.x, middle.y + size / 3.0), code, &content, "");
        }
        if let Some(content) = lettering.writable(actor.label(), weight) {
            let base = middle.y + radius + NAME_GAP * unit + size * 0.95;
            let arrow = self.arrow_width();
            text((middle.x + arrow / 2.0, base), name, &content, &halo(3.0 * unit));
            if let Some(degrees) = chip.docked {
                let width = lettering.width(&content, size, weight) + arrow;
                let at = (middle.x - width / 2.0 + 4.0 * unit, base - size / 3.0);
                self.arrow(svg, degrees, at, name);
            }
        }
        self.marks.write(svg, middle, unit, lettering, direction);
    }

    /// What the arrow takes before the name of who lies beyond the map.
    fn arrow_width(&self) -> f64 {
        if self.chip.docked.is_some() { ARROW * self.unit } else { 0.0 }
    }

    /// Beside the name: the true direction of who lies beyond the map.
    fn arrow(&self, svg: &mut String, degrees: u16, at: (f64, f64), colour: &str) {
        let unit = self.unit;
        // Writing to a String cannot fail.
        _ = write!(
            svg,
            "<polygon fill=\"{colour}\" points=\"0 {up:.1} {side:.1} {down:.1} 0 {notch:.1} -{side:.1} {down:.1}\" \
             transform=\"translate({:.1} {:.1}) rotate({degrees})\"/>",
            at.0,
            at.1,
            up = -4.0 * unit,
            side = 3.6 * unit,
            notch = 1.8 * unit,
            down = 4.0 * unit,
        );
    }
}
