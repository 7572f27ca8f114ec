//! Where a chip would like to stand, and how badly it stands elsewhere.

use crate::{Point, Rect, metrics::Footprint};

/// What a square pixel of overlap costs, next to a squared pixel of way: no way is too far.
pub(crate) const OVERLAP: f64 = 10_000.0;

/// A chip that looks for a place; all in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seat {
    /// Its true place, or its place at the edge.
    pub(crate) home: Point,
    pub(crate) footprint: Footprint,
    /// Where its middle may stand.
    pub(crate) room: Rect,
    /// The edge that it is docked at.
    pub(crate) edge: Option<Edge>,
    /// Where nothing of it may stand.
    pub(crate) keep_out: Option<Rect>,
}

/// The direction in which a docked chip may slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The left or the right edge: up and down.
    Upright,
    /// The upper or the lower edge: left and right.
    Level,
}

impl Seat {
    /// The seat of a chip with its true place inside the map.
    pub(crate) fn inside(home: Point, footprint: Footprint, sheet: &Rect) -> Self {
        let room = footprint.room(sheet);
        Self { home: room.clamp(home), footprint, room, edge: None, keep_out: None }
    }

    /// The seat of a chip at the edge of the map, where the ray from its middle along `way` leaves.
    pub(crate) fn docked(way: Point, footprint: Footprint, sheet: &Rect) -> Self {
        let room = footprint.room(sheet);
        let middle = sheet.centre();
        let reach = |from: f64, low: f64, high: f64, way: f64| match way {
            way if way > 1e-9 => ((high - from) / way).max(0.0),
            way if way < -1e-9 => ((low - from) / way).max(0.0),
            _ => f64::INFINITY,
        };
        let level = reach(middle.y, room.top, room.bottom, way.y);
        let upright = reach(middle.x, room.left, room.right, way.x);
        let edge = if level < upright { Edge::Level } else { Edge::Upright };
        let home = room.clamp(middle + way * level.min(upright));
        Self { home, footprint, room, edge: Some(edge), keep_out: None }
    }

    /// Whether there is any place for it.
    pub(crate) fn has_room(&self) -> bool {
        self.room.left <= self.room.right && self.room.top <= self.room.bottom
    }

    /// The part of a step that this chip may take by itself.
    pub(crate) fn allowed(&self, step: Point) -> Point {
        match self.edge {
            None => step,
            Some(Edge::Upright) => Point::new(0.0, step.y),
            Some(Edge::Level) => Point::new(step.x, 0.0),
        }
    }

    /// What it costs to stand at a point: the square of the way from home, much more for a docked
    /// chip that leaves its edge, and most for one where it may not be.
    pub(crate) fn cost(&self, point: Point) -> f64 {
        let off = point - self.home;
        let (x, y) = match self.edge {
            None => (1.0, 1.0),
            Some(Edge::Upright) => (9.0, 1.0),
            Some(Edge::Level) => (1.0, 9.0),
        };
        off.x * off.x * x + off.y * off.y * y + OVERLAP * self.kept_out(point)
    }

    /// The area of the chip that is where it may not be, in square pixels.
    pub(crate) fn kept_out(&self, point: Point) -> f64 {
        let Some(keep_out) = &self.keep_out else { return 0.0 };
        self.footprint.at(point).iter().map(|mine| mine.overlap(keep_out)).sum()
    }
}

/// The area that two chips share when they are kept `gap` apart.
pub(crate) fn overlap(a: (&Seat, Point), b: (&Seat, Point), gap: f64) -> f64 {
    if are_apart(a.1, b.1) {
        return 0.0;
    }
    shared(&a.0.footprint.at(a.1).map(|mine| mine.grown(gap)), &b.0.footprint.at(b.1))
}

/// Whether two chips are too far from one another to meet. Most are, and this is the inner loop of the
/// layout.
pub(crate) fn are_apart(a: Point, b: Point) -> bool {
    let off = a - b;
    off.y.abs() > 80.0 || off.x.abs() > 260.0
}

/// The area that the boxes of two chips share.
pub(crate) fn shared(a: &[Rect; 2], b: &[Rect; 2]) -> f64 {
    a.iter().flat_map(|mine| b.iter().map(move |other| mine.overlap(other))).sum()
}

/// Whether the homes of two chips are so near that it shows how they stand to one another.
pub(crate) fn are_neighbours(one: &Seat, other: &Seat) -> bool {
    const NEAR: f64 = 90.0;
    (other.home - one.home).squared() <= NEAR * NEAR
}

/// What it costs that two chips stand in another direction from one another than their homes do.
/// Of two at home at the same spot, the first belongs on the left.
pub(crate) fn twist(first: (&Seat, Point), second: (&Seat, Point)) -> f64 {
    const TURNED: f64 = 500.0;
    if !are_neighbours(first.0, second.0) {
        return 0.0;
    }
    let mut home = second.0.home - first.0.home;
    if home.length() < 0.5 {
        home = Point::new(1.0, 0.0);
    }
    let (home, now) = (home.unit(), (second.1 - first.1).unit());
    let cosine = home.x * now.x + home.y * now.y;
    TURNED * ((1.0 - cosine) / 2.0).powi(2)
}
