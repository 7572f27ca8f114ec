//! Which part of the map a picture shows, and how large.

use whosays_atlas::{Drawing, Point, Rect};
use whosays_story::Frame;

/// A part of the map on a part of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Window {
    /// The index of the step of the drawing; nothing stands on the land where there is none.
    pub step: usize,
    /// Where it stands in the picture.
    pub panel: Rect,
    /// Units of the picture to a map unit.
    pub scale: f64,
    /// Units of the picture to a pixel of the step.
    pub unit: f64,
    /// The map unit at the panel's top left.
    origin: Point,
}

impl Window {
    /// All of the map at its widest step, in a picture of the map's own size.
    #[must_use]
    pub fn whole(drawing: &Drawing) -> Self {
        let panel = Rect { left: 0.0, top: 0.0, right: Frame::WIDTH, bottom: Frame::HEIGHT };
        let step = drawing.steps.len().saturating_sub(1);
        Self::at(drawing, step, panel, 1.0, panel.centre())
    }

    /// The part around `middle`, in map units, at this scale.
    #[must_use]
    pub fn at(drawing: &Drawing, step: usize, panel: Rect, scale: f64, middle: Point) -> Self {
        let width = drawing.steps.get(step).map_or(Frame::WIDTH, |step| f64::from(step.min_width));
        let half = Point::new(panel.right - panel.left, panel.bottom - panel.top) * (0.5 / scale);
        // Beyond the edge of the map nothing is drawn.
        let inside = Rect {
            left: half.x.min(Frame::WIDTH / 2.0),
            top: half.y.min(Frame::HEIGHT / 2.0),
            right: (Frame::WIDTH - half.x).max(Frame::WIDTH / 2.0),
            bottom: (Frame::HEIGHT - half.y).max(Frame::HEIGHT / 2.0),
        };
        let unit = scale * Frame::WIDTH / width;
        Self { step, panel, scale, unit, origin: inside.clamp(middle) - half }
    }

    /// Where a map unit stands in the picture.
    #[must_use]
    pub fn place(&self, point: Point) -> Point {
        (point - self.origin) * self.scale + Point::new(self.panel.left, self.panel.top)
    }

    /// A pixel of the step, in map units.
    pub(super) fn pixel(&self) -> f64 {
        self.unit / self.scale
    }
}
