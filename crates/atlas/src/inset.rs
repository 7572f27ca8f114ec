//! The inset: a part of the map where actors are crowded, drawn larger where the map is empty.
//!
//! Chips have a size of their own, and of a dozen neighbours on a map of half the world most would
//! stand far from home. There is one for narrow maps and one for wide ones, each with one place in map
//! units, and a width has it only where it brings the chips home.

use serde::{Deserialize, Serialize};
use whosays_story::{ActorId, Frame};

use crate::{
    Input, Land, Marker, Point, Rect,
    clip::{clip, doubled_area},
    frame::CLOSEST,
    ground::Ground,
    metrics::{Canvas, HIT},
    seat::{Seat, overlap},
};

/// Places nearer to one another than this, in map units, are crowded: on a map of 520 pixels discs of
/// chips would touch.
const NEAR: f64 = 68.0;
/// Fewer crowded actors than this find room around their places.
const FEWEST: usize = 4;
/// The sides of an inset that are tried, in map units.
const SIDES: [f64; 6] = [320.0, 390.0, 460.0, 530.0, 600.0, 660.0];
/// Between an inset and the edge of the map, in map units.
const EDGE: f64 = 14.0;
/// An inset that magnifies less than this is not worth its place.
const LEAST: f64 = 2.0;
/// Room for chips between the crowded places and the edge of the inset, in CSS pixels.
const MARGIN_X: f64 = 46.0;
const MARGIN_TOP: f64 = 26.0;
const MARGIN_BOTTOM: f64 = 42.0;
/// How far from the inset the places of all others are, in CSS pixels.
const CLEAR: f64 = 10.0;
/// How far apart chips at home leave room for lines, in CSS pixels.
const APART: f64 = 8.0;
/// What counts against a place for the inset: its share of the map; land of actors that it hides, as a
/// share of the inset; a line between others that runs through it; an actor at the edge that it
/// pushes aside; a chip in it that is covered by others at home; its distance in widths of the map.
const SIZE: f64 = 2.0;
const HIDDEN: f64 = 2.5;
const CROSSED: f64 = 0.6;
const PUSHED: f64 = 1.0;
const CROWDED: f64 = 4.0;
const DISTANCE: f64 = 0.4;

/// A part of the map that is drawn once more, larger, on an empty part of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inset {
    /// Where it stands, in whole map units.
    pub at: Rect,
    /// The part of the map that it shows, in map units.
    pub of: Rect,
    /// Who stands in it, in the order of the story.
    pub actors: Vec<ActorId>,
    /// The land in it, as in [`crate::Drawing::lands`].
    pub lands: Vec<Land>,
}

impl Inset {
    /// The frame that draws it where it stands, for a map with the frame `main`.
    #[must_use]
    pub fn frame(&self, main: &Frame) -> Frame {
        let larger = (self.at.right - self.at.left) / (self.of.right - self.of.left);
        let [x, y] = main.translate;
        Frame {
            centre: main.centre,
            scale: main.scale * larger,
            translate: [
                (x - self.of.left) * larger + self.at.left,
                (y - self.of.top) * larger + self.at.top,
            ],
        }
    }

    /// The lines that tie the part that it shows to where it stands, in map units: from corner to corner,
    /// as long as they run through neither.
    #[must_use]
    pub fn ties(&self) -> Vec<(Point, Point)> {
        let corners = |rect: &Rect| {
            [
                (rect.left, rect.top),
                (rect.right, rect.top),
                (rect.left, rect.bottom),
                (rect.right, rect.bottom),
            ]
            .map(|(x, y)| Point::new(x, y))
        };
        let (of, at) = (self.of.grown(-0.1), self.at.grown(-0.1));
        let pairs = corners(&self.of).into_iter().zip(corners(&self.at));
        pairs.filter(|(a, b)| !crosses(*a, *b, &of) && !crosses(*a, *b, &at)).collect()
    }

    /// The inset for the crowd of actors that is the largest at a width, in CSS pixels, where there is
    /// one and there is a place for an inset that brings it apart. It has no land yet.
    pub(crate) fn find(
        input: &Input,
        markers: &[Marker],
        frame: &Frame,
        lands: &[Land],
        width: u32,
    ) -> Option<Self> {
        if input.no_inset {
            return None;
        }
        let canvas = Canvas::new(width);
        let ground = Ground::new(frame, None);
        let seats: Vec<Seat> = markers.iter().map(|marker| ground.seat(marker, &canvas)).collect();
        let homes = markers.iter().zip(&seats).map(|(marker, seat)| match seat.edge {
            Some(_) => canvas.to_units(seat.home),
            None => ground.home(marker),
        });
        let homes: Vec<Point> = homes.collect();
        let crowd = crowd(&homes, &seats);
        if crowd.len() < FEWEST {
            return None;
        }
        let is_in = |position: usize| crowd.contains(&position);
        let named = |position: &usize| markers.get(*position).map(|marker| marker.actor.clone());
        let actors: Vec<ActorId> = crowd.iter().filter_map(named).collect();
        let home = |position: &usize| homes.get(*position).copied();
        let members: Vec<Point> = crowd.iter().filter_map(home).collect();
        let extent = Rect::joining(&members)?;
        let others: Vec<(Point, bool)> = homes
            .iter()
            .zip(&seats)
            .enumerate()
            .filter(|(position, _)| !is_in(*position))
            .map(|(_, (home, seat))| (*home, seat.edge.is_some()))
            .collect();
        let place = |actor: &ActorId| {
            let position = markers.iter().position(|marker| marker.actor == *actor)?;
            (!is_in(position)).then(|| home(&position)).flatten()
        };
        let lines: Vec<(Point, Point)> = input
            .links
            .iter()
            .filter_map(|link| Some((place(&link.from)?, place(&link.to)?)))
            .collect();
        let owned: Vec<Vec<Point>> = lands
            .iter()
            .filter(|land| land.actor.is_some())
            .flat_map(|land| &land.rings)
            .map(|ring| ring.iter().map(|(x, y)| Point::new((*x).into(), (*y).into())).collect())
            .collect();
        let clear = canvas.to_units(Point::new(CLEAR, CLEAR)).x;
        let mut best: Option<(f64, Self)> = None;
        for at in places() {
            let Some(of) = part(&at, &extent, frame, &canvas) else { continue };
            let hides_somebody =
                others.iter().any(|(home, docked)| !docked && at.grown(clear).holds(*home));
            if at.meets(&of.grown(EDGE)) || hides_somebody {
                continue;
            }
            let inset = Self { at, of, actors: actors.clone(), lands: Vec::new() };
            let Some(crowded) = inset.crowded(markers, frame, &canvas) else { continue };
            let crossed = lines.iter().filter(|(a, b)| crosses(*a, *b, &at)).count();
            let pushed = others.iter().filter(|(home, docked)| *docked && at.holds(*home)).count();
            let area = area(&at);
            let mut cost = SIZE * area / (Frame::WIDTH * Frame::HEIGHT)
                + CROSSED * crossed as f64
                + PUSHED * pushed as f64
                + CROWDED * crowded
                + DISTANCE * (at.centre() - of.centre()).length() / Frame::WIDTH;
            let is_worse = |cost: f64| best.as_ref().is_some_and(|(least, _)| cost >= *least);
            // What land it hides takes the longest to find out.
            if is_worse(cost) {
                continue;
            }
            let hidden: f64 =
                owned.iter().map(|ring| doubled_area(&clip(ring, &at)).abs() / 2.0).sum();
            cost += HIDDEN * (hidden / area).min(1.0);
            if !is_worse(cost) {
                best = Some((cost, inset));
            }
        }
        best.map(|(_, inset)| inset)
    }

    /// How far its chips still stand on one another at home, in chips; `None` where it has no room for
    /// one of them.
    fn crowded(&self, markers: &[Marker], frame: &Frame, canvas: &Canvas) -> Option<f64> {
        let ground = Ground::new(frame, Some(self));
        let within = markers.iter().filter(|marker| self.actors.contains(&marker.actor));
        let seats: Vec<Seat> = within.map(|marker| ground.seat(marker, canvas)).collect();
        let shared = |(at, a): (usize, &Seat)| -> f64 {
            let after = seats.get(at + 1..).unwrap_or_default();
            after.iter().map(|b| overlap((a, a.home), (b, b.home), APART)).sum()
        };
        let shared: f64 = seats.iter().enumerate().map(shared).sum();
        seats.iter().all(Seat::has_room).then_some(shared / HIT.powi(2))
    }
}

/// The positions of those who are near to one another, or to one who is, and so on: the largest such
/// crowd inside the map, of several the first.
fn crowd(homes: &[Point], seats: &[Seat]) -> Vec<usize> {
    let inside = homes.iter().zip(seats).enumerate();
    let mut left: Vec<(usize, Point)> = inside
        .filter(|(_, (_, seat))| seat.edge.is_none())
        .map(|(position, (home, _))| (position, *home))
        .collect();
    let mut largest: Vec<usize> = Vec::new();
    while let Some(first) = left.pop() {
        let mut found = vec![first];
        let mut next = 0;
        while let Some((_, home)) = found.get(next).copied() {
            let (near, far): (Vec<_>, Vec<_>) =
                left.into_iter().partition(|(_, other)| (*other - home).length() < NEAR);
            found.extend(near);
            left = far;
            next += 1;
        }
        // Found from the last to the first, so of crowds that are equal the first one stays.
        if found.len() >= largest.len() {
            largest = found.into_iter().map(|(position, _)| position).collect();
        }
    }
    largest.sort_unstable();
    largest
}

/// Where an inset may stand: along the edges of the map.
fn places() -> impl Iterator<Item = Rect> {
    let steps = |side: f64, whole: f64| {
        let shares = [0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1.0];
        shares.map(|share| (EDGE + share * (whole - side - 2.0 * EDGE)).round())
    };
    SIDES.into_iter().flat_map(move |width| {
        SIDES.into_iter().flat_map(move |height| {
            let (columns, rows) = (steps(width, Frame::WIDTH), steps(height, Frame::HEIGHT));
            let all = columns.into_iter().flat_map(move |left| rows.map(|top| (left, top)));
            let all = all.map(move |(left, top)| Rect {
                left,
                top,
                right: left + width,
                bottom: top + height,
            });
            let map = Rect { left: 0.0, top: 0.0, right: Frame::WIDTH, bottom: Frame::HEIGHT };
            all.filter(move |at| !map.grown(-2.0 * EDGE).holds_all(at))
        })
    })
}

/// The part of the map that an inset at `at` would show, as large as the crowded places leave room for.
fn part(at: &Rect, extent: &Rect, frame: &Frame, canvas: &Canvas) -> Option<Rect> {
    let margin = canvas.to_units(Point::new(MARGIN_X, MARGIN_TOP));
    let bottom = canvas.to_units(Point::new(0.0, MARGIN_BOTTOM)).y;
    let (width, height) = (at.right - at.left, at.bottom - at.top);
    let fill = |room: f64, length: f64| room / length.max(1e-6);
    let larger = fill(width - 2.0 * margin.x, extent.right - extent.left)
        .min(fill(height - margin.y - bottom, extent.bottom - extent.top))
        .min(CLOSEST / frame.scale);
    if larger < LEAST {
        return None;
    }
    let middle = extent.centre() + Point::new(0.0, (bottom - margin.y) / 2.0 / larger);
    let rounded = |number: f64| (number * 10.0).round() / 10.0;
    let left = rounded(middle.x - width / 2.0 / larger);
    let top = rounded(middle.y - height / 2.0 / larger);
    let right = left + rounded(width / larger);
    // The same scale along both, however the other numbers are rounded.
    Some(Rect { left, top, right, bottom: top + (right - left) * height / width })
}

fn area(rect: &Rect) -> f64 {
    (rect.right - rect.left) * (rect.bottom - rect.top)
}

/// Whether a straight line runs through a box.
fn crosses(from: Point, to: Point, through: &Rect) -> bool {
    (0..=60).any(|step| through.holds(from + (to - from) * (f64::from(step) / 60.0)))
}
