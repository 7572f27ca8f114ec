//! Land as rings: projected, simplified arc by arc, merged, clipped to the frame.

use std::{collections::BTreeMap, f64::consts::PI};

use whosays_story::{ActorId, Frame};

use crate::{
    Land, Point, Projection, Rect, Ring, World,
    clip::{clip, doubled_area},
    ring::{Whole, whole_ring},
    simplify::simplify,
    world::{ArcRef, Border, Country},
};

/// How far beyond the frame land goes on, in map units, so that no cut edge is seen.
const BLEED: f64 = 12.0;
/// Triangles smaller than this, in square map units, are no detail worth its bytes.
const DETAIL: f64 = 14.0;
/// Smaller islands, in square map units, are dropped.
const ISLAND: f64 = 28.0;
/// How much less a point outside the frame weighs.
const UNSEEN: f64 = 0.01;

/// The part of a map that land is drawn for.
pub(crate) fn seen() -> Rect {
    Rect { left: 0.0, top: 0.0, right: Frame::WIDTH, bottom: Frame::HEIGHT }.grown(BLEED)
}

/// The land of the frame in the part that is `seen`: first that of nobody, then that of each owner.
pub(crate) fn lands(
    world: &World,
    frame: &Frame,
    seen: &Rect,
    owners: &[(ActorId, String)],
) -> Vec<Land> {
    let sheet = Sheet::new(world, frame, *seen);
    let (owned, neutral): (Vec<_>, Vec<_>) = world
        .countries
        .iter()
        .partition(|country| owners.iter().any(|(_, code)| *code == country.code));
    let rest = Land { actor: None, rings: sheet.rest(&neutral) };
    let owned = owners.iter().map(|(actor, code)| {
        let own: Vec<_> = owned.iter().copied().filter(|country| country.code == *code).collect();
        Land { actor: Some(actor.clone()), rings: sheet.country(&own) }
    });
    std::iter::once(rest).chain(owned).collect()
}

/// The world's arcs on one frame.
struct Sheet {
    /// As they are, for what only the whole outline tells.
    exact: Vec<Vec<Point>>,
    /// Simplified, in whole map units; both neighbours of a border draw this one line.
    drawn: Vec<Vec<Point>>,
    seen: Rect,
    /// Half the area of the globe, in square map units.
    hemisphere: f64,
}

impl Sheet {
    fn new(world: &World, frame: &Frame, seen: Rect) -> Self {
        let projection = Projection::new(frame);
        let exact: Vec<Vec<Point>> = world
            .arcs
            .iter()
            .map(|arc| arc.iter().map(|place| projection.project(*place)).collect())
            .collect();
        let drawn = exact.iter().map(|arc| drawn(arc, &seen)).collect();
        Self { exact, drawn, seen, hemisphere: 2.0 * PI * frame.scale * frame.scale }
    }

    /// The land of countries without borders between them.
    fn rest(&self, countries: &[&Country]) -> Vec<Ring> {
        let rings: Vec<&Border> =
            countries.iter().flat_map(|country| country.polygons.iter().flatten()).collect();
        let inside_out = rings.iter().filter(|ring| self.is_inside_out(ring)).count();
        let outlines = stitch(&rings, &self.drawn);
        self.seen_of(&outlines, inside_out, 0)
    }

    /// The land of one owner, which never vanishes as long as it is in the frame.
    fn country(&self, countries: &[&Country]) -> Vec<Ring> {
        let rings: Vec<&Border> =
            countries.iter().flat_map(|country| country.polygons.iter().flatten()).collect();
        let inside_out = rings.iter().filter(|ring| self.is_inside_out(ring)).count();
        let outlines: Vec<_> = rings.iter().map(|ring| join(ring, &self.drawn)).collect();
        let seen = self.seen_of(&outlines, inside_out, 1);
        if !seen.is_empty() {
            return seen;
        }
        let largest = rings
            .iter()
            .map(|ring| join(ring, &self.exact))
            .max_by(|a, b| doubled_area(a).abs().total_cmp(&doubled_area(b).abs()));
        largest.map(|outline| self.speck(&outline)).unwrap_or_default()
    }

    /// Whether a ring holds the point opposite the frame's middle: its inside is then drawn as its
    /// outside. No country is larger than a hemisphere, and the projection keeps areas.
    fn is_inside_out(&self, ring: &Border) -> bool {
        doubled_area(&join(ring, &self.exact)).abs() / 2.0 > self.hemisphere
    }

    /// What is seen of the outlines; at least the `keep` largest rings, however small.
    fn seen_of(&self, outlines: &[Vec<Point>], inside_out: usize, keep: usize) -> Vec<Ring> {
        let mut rings: Vec<Ring> = outlines
            .iter()
            .map(|outline| whole_ring(&clip(outline, &self.seen)))
            .filter(|ring| !ring.is_empty())
            .collect();
        let mut sizes: Vec<i64> = rings.iter().map(|ring| size(ring)).collect();
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        let least = keep.checked_sub(1).and_then(|last| sizes.get(last)).copied();
        let least = least.unwrap_or(i64::MAX).min((2.0 * ISLAND) as i64);
        rings.retain(|ring| size(ring) >= least);
        if inside_out % 2 == 1 {
            let sheet = whole_ring(&corners(&self.seen));
            // The whole sheet with the whole sheet as its hole is nothing.
            match rings.iter().position(|ring| sorted(ring) == sorted(&sheet)) {
                Some(hole) => drop(rings.remove(hole)),
                None => rings.push(sheet),
            }
        }
        rings
    }

    /// A small diamond in the place of land that is too small to be drawn; nothing in the place of
    /// land that is merely out of sight.
    fn speck(&self, outline: &[Point]) -> Vec<Ring> {
        if doubled_area(outline).abs() / 2.0 > ISLAND {
            return Vec::new();
        }
        let middle = outline.iter().fold(Point::default(), |sum, point| sum + *point)
            * (1.0 / (outline.len().max(1) as f64));
        if !self.seen.holds(middle) {
            return Vec::new();
        }
        let around = [(0.0, -3.0), (3.0, 0.0), (0.0, 3.0), (-3.0, 0.0)];
        let diamond: Vec<_> = around.iter().map(|(x, y)| middle + Point::new(*x, *y)).collect();
        vec![whole_ring(&diamond)]
    }
}

/// An arc simplified for the sheet, in whole map units.
fn drawn(arc: &[Point], seen: &Rect) -> Vec<Point> {
    // A ring of one arc needs three corners besides the point where it closes.
    let keep = if arc.first() == arc.last() { 4 } else { 2 };
    simplify(arc, DETAIL, keep, |point| if seen.holds(point) { 1.0 } else { UNSEEN })
        .into_iter()
        .map(|point| Point::new(point.x.round(), point.y.round()))
        .collect()
}

fn sorted(ring: &[Whole]) -> Vec<Whole> {
    let mut ring = ring.to_vec();
    ring.sort_unstable();
    ring
}

fn corners(rect: &Rect) -> [Point; 4] {
    [
        Point::new(rect.left, rect.top),
        Point::new(rect.right, rect.top),
        Point::new(rect.right, rect.bottom),
        Point::new(rect.left, rect.bottom),
    ]
}

/// Twice the area of a ring.
fn size(ring: &[Whole]) -> i64 {
    let before = ring.last().into_iter().chain(ring);
    let cross = |((ax, ay), (bx, by)): (&Whole, &Whole)| {
        i64::from(*ax) * i64::from(*by) - i64::from(*ay) * i64::from(*bx)
    };
    before.zip(ring).map(cross).sum::<i64>().abs()
}

/// The points of one arc in the direction of travel, without the last, which the next arc brings.
fn points(arc: ArcRef, arcs: &[Vec<Point>]) -> Vec<Point> {
    let mut points = arcs.get(arc.index).cloned().unwrap_or_default();
    if arc.backwards {
        points.reverse();
    }
    points.pop();
    points
}

fn join(ring: &[ArcRef], arcs: &[Vec<Point>]) -> Vec<Point> {
    ring.iter().flat_map(|arc| points(*arc, arcs)).collect()
}

/// The outlines of several rings together: arcs that two of them share are borders within and go;
/// the others are joined end to end.
fn stitch(rings: &[&Border], arcs: &[Vec<Point>]) -> Vec<Vec<Point>> {
    let mut uses: BTreeMap<usize, usize> = BTreeMap::new();
    for arc in rings.iter().copied().flatten() {
        *uses.entry(arc.index).or_default() += 1;
    }
    let mut outlines = Vec::new();
    let mut open: Vec<ArcRef> = Vec::new();
    for ring in rings {
        if ring.iter().all(|arc| uses.get(&arc.index) == Some(&1)) {
            outlines.push(join(ring, arcs));
        } else {
            open.extend(ring.iter().filter(|arc| uses.get(&arc.index) == Some(&1)));
        }
    }
    // Ends are looked up by where they are: simplification keeps them, so they meet exactly.
    let key = |point: Point| (point.x as i32, point.y as i32);
    while let Some(first) = open.pop() {
        let mut outline = points(first, arcs);
        let start = outline.first().copied().map(key);
        let mut end = last_of(first, arcs).map(key);
        while end != start {
            let next = open.iter().position(|arc| first_of(*arc, arcs).map(key) == end);
            let Some(next) = next else { break };
            let next = open.remove(next);
            outline.extend(points(next, arcs));
            end = last_of(next, arcs).map(key);
        }
        outlines.push(outline);
    }
    outlines
}

fn first_of(arc: ArcRef, arcs: &[Vec<Point>]) -> Option<Point> {
    let points = arcs.get(arc.index)?;
    if arc.backwards { points.last() } else { points.first() }.copied()
}

fn last_of(arc: ArcRef, arcs: &[Vec<Point>]) -> Option<Point> {
    first_of(ArcRef { backwards: !arc.backwards, ..arc }, arcs)
}
