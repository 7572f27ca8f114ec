//! Where something of a fixed size stands on a map of any size.

use serde::{Deserialize, Serialize};
use whosays_story::Frame;

use crate::{Canvas, Percent, Point};

/// A place in shares of the map: what stands there keeps its size while the map grows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// From the left edge.
    pub x: Percent,
    /// From the upper edge.
    pub y: Percent,
}

impl Anchor {
    /// The anchor of a place in CSS pixels on a canvas.
    #[must_use]
    pub fn of(place: Point, canvas: &Canvas) -> Self {
        Self { x: Percent::of(place.x, canvas.width), y: Percent::of(place.y, canvas.height) }
    }

    /// Its place on a canvas, in CSS pixels.
    #[must_use]
    pub fn on(self, canvas: &Canvas) -> Point {
        Point::new(self.x.share(canvas.width), self.y.share(canvas.height))
    }

    /// Its place in map units.
    #[must_use]
    pub fn in_units(self) -> Point {
        Point::new(self.x.share(Frame::WIDTH), self.y.share(Frame::HEIGHT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_keeps_its_share_of_every_canvas() {
        let anchor = Anchor::of(Point::new(72.0, 67.68), &Canvas::new(288));
        assert_eq!(anchor, Anchor { x: Percent(2500), y: Percent(2500) });
        assert_eq!(anchor.on(&Canvas::new(800)), Point::new(200.0, 188.0));
        assert_eq!(anchor.in_units(), Point::new(250.0, 235.0));
    }
}
