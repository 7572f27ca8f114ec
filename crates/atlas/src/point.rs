//! Points and boxes in the plane: map units or CSS pixels, y growing downwards.

use std::ops::{Add, Mul, Sub};

use serde::{Deserialize, Serialize};

/// A place or a direction in the plane.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// The point at `x`, `y`.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The distance from the origin.
    #[must_use]
    pub fn length(self) -> f64 {
        // Not `hypot`: that took half of the time of a layout, and differs from system to system.
        self.squared().sqrt()
    }

    /// The square of the distance from the origin: enough where distances are only compared.
    #[must_use]
    pub fn squared(self) -> f64 {
        self.x * self.x + self.y * self.y
    }

    /// The same direction with length 1; straight up where there is no direction.
    #[must_use]
    pub fn unit(self) -> Self {
        let length = self.length();
        if length < 1e-9 { Self::new(0.0, -1.0) } else { self * (1.0 / length) }
    }

    /// A quarter turn to the left, as seen when looking along it.
    #[must_use]
    pub fn left(self) -> Self {
        Self::new(self.y, -self.x)
    }

    /// Twice the signed area of the triangle with the origin and `other`.
    #[must_use]
    pub fn cross(self, other: Self) -> f64 {
        self.x * other.y - self.y * other.x
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }
}

/// A box with level edges.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// The smallest x.
    pub left: f64,
    /// The smallest y.
    pub top: f64,
    /// The greatest x.
    pub right: f64,
    /// The greatest y.
    pub bottom: f64,
}

impl Rect {
    /// The box of this size around `centre`.
    #[must_use]
    pub fn around(centre: Point, width: f64, height: f64) -> Self {
        Self {
            left: centre.x - width / 2.0,
            top: centre.y - height / 2.0,
            right: centre.x + width / 2.0,
            bottom: centre.y + height / 2.0,
        }
    }

    /// The smallest box that holds all points; `None` where there is no point.
    #[must_use]
    pub fn joining(points: &[Point]) -> Option<Self> {
        points.iter().map(|point| Self::around(*point, 0.0, 0.0)).reduce(|a, b| Self {
            left: a.left.min(b.left),
            top: a.top.min(b.top),
            right: a.right.max(b.right),
            bottom: a.bottom.max(b.bottom),
        })
    }

    /// The smallest box that holds both.
    #[must_use]
    pub(crate) fn joined(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// The same box moved by `step`.
    #[must_use]
    pub fn moved(self, step: Point) -> Self {
        Self {
            left: self.left + step.x,
            top: self.top + step.y,
            right: self.right + step.x,
            bottom: self.bottom + step.y,
        }
    }

    /// The box with every edge moved outwards by `by`.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// How far the two reach into one another along x and y; positive on both where they overlap.
    #[must_use]
    pub fn reach(&self, other: &Self) -> (f64, f64) {
        (
            self.right.min(other.right) - self.left.max(other.left),
            self.bottom.min(other.bottom) - self.top.max(other.top),
        )
    }

    /// Whether the two share an area.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let (x, y) = self.reach(other);
        x > 0.0 && y > 0.0
    }

    /// The area that the two share.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> f64 {
        let (x, y) = self.reach(other);
        x.max(0.0) * y.max(0.0)
    }

    /// Whether the point lies in the box or on its edge.
    #[must_use]
    pub fn holds(&self, point: Point) -> bool {
        point.x >= self.left
            && point.x <= self.right
            && point.y >= self.top
            && point.y <= self.bottom
    }

    /// Whether the whole of `other` lies in the box.
    #[must_use]
    pub fn holds_all(&self, other: &Self) -> bool {
        other.left >= self.left
            && other.right <= self.right
            && other.top >= self.top
            && other.bottom <= self.bottom
    }

    /// The point of the box that is nearest to `point`.
    #[must_use]
    pub fn clamp(&self, point: Point) -> Point {
        // Not `f64::clamp`: that panics where a box is too small for its margins.
        Point::new(point.x.min(self.right).max(self.left), point.y.min(self.bottom).max(self.top))
    }

    /// The middle of the box.
    #[must_use]
    pub fn centre(&self) -> Point {
        Point::new(f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }
}
