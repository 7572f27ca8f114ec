//! The sizes that the stylesheet gives to chips and labels, in CSS pixels. The layout stands and
//! falls with them.

use whosays_story::{Frame, text_width};

use crate::{Point, Rect};

/// The widths of the map that have a layout of their own.
pub const WIDTHS: [u32; 6] = [288, 340, 420, 520, 640, 800];
/// From this step on, discs are [`DISC_WIDE`] across: at a width between two steps they would
/// outgrow a layout that was made for smaller ones.
pub const WIDE_FROM: u32 = 520;
/// The diameter of a chip's disc on narrow maps.
pub const DISC_NARROW: f64 = 30.0;
/// The diameter of a chip's disc on wide maps.
pub const DISC_WIDE: f64 = 34.0;
/// The side of the square that takes clicks and touches, around the middle of the disc.
pub const HIT: f64 = 44.0;
/// The font size of names and of labels.
pub const FONT: f64 = 11.0;
/// The line height of a name under its chip.
pub const NAME_LINE: f64 = 14.0;
/// Between the rim of the disc and the name.
pub const NAME_GAP: f64 = 1.0;
/// Left and right of a name.
pub const NAME_PADDING: f64 = 2.0;
/// Before a name, for the arrow to who lies beyond the map, with the space behind it.
pub const ARROW: f64 = 11.0;
/// From the middle of a disc to the far edge of the marks at its left: that of who speaks of it, with
/// a reply (`.marks` in `style/map.css`).
pub const MARKS: f64 = 35.0;
/// The line height in a label.
pub const LABEL_LINE: f64 = 13.0;
/// Left and right of the text of a label, border included.
pub const LABEL_PADDING_X: f64 = 4.0;
/// Above and below the text of a label, border included.
pub const LABEL_PADDING_Y: f64 = 2.0;

/// The size of a label with these lines.
#[must_use]
pub fn label_size(lines: &[String]) -> (f64, f64) {
    let text = lines.iter().map(|line| text_width(line, FONT)).fold(0.0, f64::max);
    ((text + 2.0 * LABEL_PADDING_X).ceil(), lines.len() as f64 * LABEL_LINE + 2.0 * LABEL_PADDING_Y)
}

/// The map at one width.
#[derive(Clone, Copy, Debug)]
pub struct Canvas {
    /// The width in CSS pixels.
    pub width: f64,
    /// The height in CSS pixels.
    pub height: f64,
}

impl Canvas {
    /// The map at this width in CSS pixels.
    #[must_use]
    pub fn new(width: u32) -> Self {
        let width = f64::from(width);
        Self { width, height: width * Frame::HEIGHT / Frame::WIDTH }
    }

    /// The whole of the map.
    #[must_use]
    pub fn sheet(&self) -> Rect {
        Rect { left: 0.0, top: 0.0, right: self.width, bottom: self.height }
    }

    /// From CSS pixels to map units.
    #[must_use]
    pub fn to_units(&self, point: Point) -> Point {
        point * (Frame::WIDTH / self.width)
    }

    /// From map units to CSS pixels.
    #[must_use]
    pub fn to_pixels(&self, point: Point) -> Point {
        point * (self.width / Frame::WIDTH)
    }

    /// The diameter of the discs.
    #[must_use]
    pub fn disc(&self) -> f64 {
        if self.width < f64::from(WIDE_FROM) { DISC_NARROW } else { DISC_WIDE }
    }

    /// The area that the chip with this name takes, seen from the middle of its disc.
    #[must_use]
    pub fn footprint(&self, name: &str) -> Footprint {
        self.footprint_of(text_width(name, FONT))
    }

    /// The same with the arrow to who lies beyond the map.
    #[must_use]
    pub fn docked_footprint(&self, name: &str) -> Footprint {
        self.footprint_of(text_width(name, FONT) + ARROW)
    }

    fn footprint_of(&self, name: f64) -> Footprint {
        let width = (name + 2.0 * NAME_PADDING).ceil();
        let top = self.disc() / 2.0 + NAME_GAP;
        Footprint {
            radius: self.disc() / 2.0,
            hit: Rect::around(Point::default(), HIT, HIT),
            name: Rect { left: -width / 2.0, top, right: width / 2.0, bottom: top + NAME_LINE },
        }
    }
}

/// The area that a chip takes, in CSS pixels from the middle of its disc.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Footprint {
    /// The radius of the disc.
    pub radius: f64,
    /// What takes clicks and touches.
    pub hit: Rect,
    /// The name.
    pub name: Rect,
}

impl Footprint {
    /// Both boxes of the chip whose disc stands at `point`.
    #[must_use]
    pub fn at(&self, point: Point) -> [Rect; 2] {
        [self.hit.moved(point), self.name.moved(point)]
    }

    /// The box around both, for a chip whose disc stands at the origin.
    pub(crate) fn outline(&self) -> Rect {
        self.hit.joined(&self.name)
    }

    /// Where the middle of the disc may stand for the chip, with the marks at its left, to be inside
    /// `sheet`. Those at its right are not wider than what takes clicks.
    #[must_use]
    pub fn room(&self, sheet: &Rect) -> Rect {
        Rect {
            left: sheet.left - self.hit.left.min(self.name.left).min(-MARKS),
            top: sheet.top - self.hit.top,
            right: sheet.right - self.hit.right.max(self.name.right),
            bottom: sheet.bottom - self.hit.bottom.max(self.name.bottom),
        }
    }

    /// Whether anything of the chip at `centre` can be in the box.
    pub(crate) fn meets(&self, centre: Point, bounds: &Rect) -> bool {
        let disc = Rect::around(centre, 2.0 * self.radius + 0.2, 2.0 * self.radius + 0.2);
        disc.meets(bounds) || self.name.moved(centre).grown(0.1).meets(bounds)
    }

    /// Whether a point is on the disc or the name of the chip at `centre`, or within `gap` of it.
    #[must_use]
    pub fn covers(&self, centre: Point, point: Point, gap: f64) -> bool {
        let from = point - centre;
        from.length() < self.radius + gap || self.name.grown(gap / 2.0).holds(from)
    }
}
