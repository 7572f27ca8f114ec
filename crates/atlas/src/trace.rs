//! What is drawn on the map: straight pieces, curves and areas, in numbers.

use serde::{Deserialize, Serialize};

use crate::Spot;

/// A straight line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Where it starts.
    pub from: Spot,
    /// Where it ends.
    pub to: Spot,
}

/// A quadratic curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bend {
    /// Where it starts.
    pub from: Spot,
    /// What it bends towards.
    pub control: Spot,
    /// Where it ends.
    pub to: Spot,
}

impl Bend {
    /// Start, control point and end.
    #[must_use]
    pub const fn corners(&self) -> [Spot; 3] {
        [self.from, self.control, self.to]
    }
}

/// A closed line through places in whole map units; the last one leads back to the first.
pub type Ring = Vec<(i32, i32)>;
