//! Places on the map as whole numbers.

use serde::{Deserialize, Serialize};

use crate::Point;

/// A place in tenths of a map unit, so that equal drawings are equal bytes on every machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "(i32, i32)", into = "(i32, i32)")]
pub struct Spot {
    /// To the right.
    pub x: i32,
    /// Downwards.
    pub y: i32,
}

impl Spot {
    /// The spot at or next to a point in map units.
    #[must_use]
    pub fn at(point: Point) -> Self {
        Self { x: (point.x * 10.0).round() as i32, y: (point.y * 10.0).round() as i32 }
    }

    /// Its place in map units.
    #[must_use]
    pub fn point(self) -> Point {
        Point::new(f64::from(self.x) / 10.0, f64::from(self.y) / 10.0)
    }
}

impl From<(i32, i32)> for Spot {
    fn from((x, y): (i32, i32)) -> Self {
        Self { x, y }
    }
}

impl From<Spot> for (i32, i32) {
    fn from(spot: Spot) -> Self {
        (spot.x, spot.y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_rounded_to_tenths() {
        let spot = Spot::at(Point::new(12.54, -0.26));
        assert_eq!(spot, Spot { x: 125, y: -3 });
        assert_eq!(spot.point(), Point::new(12.5, -0.3));
    }
}
