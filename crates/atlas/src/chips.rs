//! Places for chips: near home, inside the map, and clear of one another.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use crate::{
    Point, Rect,
    seat::{Edge, OVERLAP, Seat, are_apart, are_neighbours, overlap, shared, twist},
};

/// Between the places that are tried, in pixels.
const PITCH: f64 = 3.0;
/// How often every chip may look for a better place.
const ROUNDS: usize = 12;
/// How far the homes are spread before the chips are let go, in several attempts.
const SPREADS: [f64; 3] = [1.0, 1.5, 2.2];

/// Several ways to place all chips, at least `gap` pixels apart where that is possible at all;
/// where it is not, with little overlap. The same seats always get the same places.
pub(crate) fn places(seats: &[Seat], sheet: &Rect, gap: f64, spiral: &[Point]) -> Vec<Vec<Point>> {
    let starts = SPREADS.iter().map(|spread| relax(seats, spread_out(seats, *spread), gap));
    let mut tried: Vec<Vec<Point>> =
        starts.map(|start| improve(seats, start, gap, spiral)).collect();
    if tried.iter().all(|places| crowding(seats, places, gap) > 0.0) {
        tried.push(improve(seats, shelve(seats, sheet, gap), gap, spiral));
    }
    tried.dedup();
    tried
}

/// The overlap of all pairs in square pixels.
pub(crate) fn crowding(seats: &[Seat], places: &[Point], gap: f64) -> f64 {
    pairs(seats, places).map(|(a, b)| overlap(a, b, gap)).sum()
}

/// The positions of all pairs of chips that stand on one another.
pub(crate) fn overlapping(
    seats: &[Seat],
    places: &[Point],
) -> impl Iterator<Item = (usize, usize)> {
    let all = || seats.iter().zip(places.iter().copied()).enumerate();
    all().flat_map(move |(i, a)| {
        let after = all().skip(i + 1);
        after.filter(move |(_, b)| overlap(a, *b, 0.0) > 0.0).map(move |(j, _)| (i, j))
    })
}

/// All pairs of chips with their places.
fn pairs<'a>(
    seats: &'a [Seat],
    places: &'a [Point],
) -> impl Iterator<Item = ((&'a Seat, Point), (&'a Seat, Point))> {
    let all = || seats.iter().zip(places.iter().copied());
    all().enumerate().flat_map(move |(i, a)| all().skip(i + 1).map(move |b| (a, b)))
}

/// The homes moved away from their middle, so that a crowd keeps its order when it is pushed
/// apart.
fn spread_out(seats: &[Seat], factor: f64) -> Vec<Point> {
    let inside = || seats.iter().filter(|seat| seat.edge.is_none());
    let middle = inside().fold(Point::default(), |sum, seat| sum + seat.home)
        * (1.0 / inside().count().max(1) as f64);
    let moved = |seat: &Seat| match seat.edge {
        None => seat.room.clamp(middle + (seat.home - middle) * factor),
        Some(_) => seat.home,
    };
    seats.iter().map(moved).collect()
}

/// How far the chips are from home, and how much they are turned around one another, in squared
/// pixels.
pub(crate) fn displacement(seats: &[Seat], places: &[Point]) -> f64 {
    let ways: f64 = seats.iter().zip(places).map(|(seat, place)| seat.cost(*place)).sum();
    let twists: f64 = pairs(seats, places).map(|(a, b)| twist(a, b)).sum();
    ways + twists
}

/// Pushes overlapping chips apart while each is drawn back home, ever more weakly.
fn relax(seats: &[Seat], mut places: Vec<Point>, gap: f64) -> Vec<Point> {
    const STEPS: u32 = 200;
    let outlines: Vec<Rect> = seats.iter().map(|seat| seat.footprint.outline()).collect();
    for step in 0..STEPS {
        let pull = 0.05 * (1.0 - f64::from(step) / f64::from(STEPS));
        let boxes: Vec<Rect> =
            outlines.iter().zip(&places).map(|(outline, place)| outline.moved(*place)).collect();
        let pushes: Vec<Point> = seats
            .iter()
            .zip(places.iter().copied())
            .zip(&boxes)
            .enumerate()
            .map(|(i, (me, mine))| {
                // Most are too far apart to push one another.
                let mine = mine.grown(gap);
                seats
                    .iter()
                    .zip(places.iter().copied())
                    .zip(&boxes)
                    .enumerate()
                    .filter(|(j, (_, theirs))| *j != i && mine.meets(theirs))
                    .map(|(j, (other, _))| push(me, other, gap, i < j))
                    .fold((me.0.home - me.1) * pull, |sum, push| sum + push)
            })
            .collect();
        // Who is at home and alone stays there.
        if pushes.iter().all(|push| *push == Point::default()) {
            break;
        }
        for ((place, seat), push) in places.iter_mut().zip(seats).zip(pushes) {
            *place = seat.room.clamp(*place + seat.allowed(push));
        }
    }
    places
}

/// The push that a chip gets from another: a good third of the way out of their deepest overlap,
/// along the shorter way. Of two at the same spot, the `first` goes left or up.
fn push(me: (&Seat, Point), other: (&Seat, Point), gap: f64, first: bool) -> Point {
    let theirs = other.0.footprint.at(other.1);
    let deepest =
        me.0.footprint
            .at(me.1)
            .into_iter()
            .flat_map(|mine| theirs.iter().map(move |their| mine.grown(gap).reach(their)))
            .filter(|(x, y)| *x > 0.0 && *y > 0.0)
            .max_by(|a, b| a.0.min(a.1).total_cmp(&b.0.min(b.1)));
    let Some((x, y)) = deepest else { return Point::default() };
    let off = me.1 - other.1;
    let side = |off: f64| if off < 0.0 || (off == 0.0 && first) { -0.35 } else { 0.35 };
    let level = match me.0.edge.or(other.0.edge) {
        Some(Edge::Level) => true,
        Some(Edge::Upright) => false,
        None => x <= y,
    };
    if level { Point::new(x * side(off.x), 0.0) } else { Point::new(0.0, y * side(off.y)) }
}

/// Lets one chip after the other take the best place there is while the others stay, until all
/// are content.
fn improve(seats: &[Seat], mut places: Vec<Point>, gap: f64, spiral: &[Point]) -> Vec<Point> {
    for _ in 0..ROUNDS {
        let mut moved = false;
        for (i, seat) in seats.iter().enumerate() {
            let others: Vec<(bool, (&Seat, Point))> = seats
                .iter()
                .zip(places.iter().copied())
                .enumerate()
                .filter(|(j, _)| *j != i)
                .map(|(j, other)| (i < j, other))
                .collect();
            let Some(place) = places.get_mut(i) else { continue };
            let better = best(seat, *place, &others, gap, spiral);
            moved |= better != *place;
            *place = better;
        }
        if !moved {
            break;
        }
    }
    places
}

/// The best place for one chip among where it stands and the places around its home. With each
/// of the others goes whether this chip is the first of the two.
fn best(
    seat: &Seat,
    now: Point,
    others: &[(bool, (&Seat, Point))],
    gap: f64,
    spiral: &[Point],
) -> Point {
    // This is the inner loop of the layout: who is far from home has nothing to be turned around.
    let others: Vec<_> = others
        .iter()
        .map(|(first, other)| {
            let boxes = other.0.footprint.at(other.1);
            (*first, *other, boxes, are_neighbours(seat, other.0))
        })
        .collect();
    let cost = |point: Point, limit: f64| {
        let mut cost = seat.cost(point);
        let me = (seat, point);
        let mine = seat.footprint.at(point).map(|mine| mine.grown(gap));
        for (first, other, theirs, is_neighbour) in &others {
            if cost >= limit {
                break;
            }
            if !are_apart(point, other.1) {
                cost += OVERLAP * shared(&mine, theirs);
            }
            if *is_neighbour {
                cost += if *first { twist(me, *other) } else { twist(*other, me) };
            }
        }
        cost
    };
    let mut best = (cost(now, f64::INFINITY), now);
    for step in spiral {
        // The spiral runs outwards, so nothing better can follow.
        if step.x * step.x + step.y * step.y >= best.0 {
            break;
        }
        let point = seat.home + *step;
        if !seat.room.holds(point) {
            continue;
        }
        let found = cost(point, best.0);
        // By a margin, so that two chips do not swap for ever over a rounding error.
        if found < best.0 - 1e-6 {
            best = (found, point);
        }
    }
    best.1
}

/// Steps on a grid as wide as the map, the shortest first. They are the same for every story.
pub(crate) fn spiral(sheet: &Rect) -> Arc<[Point]> {
    static KNOWN: Mutex<BTreeMap<i32, Arc<[Point]>>> = Mutex::new(BTreeMap::new());
    let count = (Point::new(sheet.right, sheet.bottom).length() / PITCH).ceil().min(130.0) as i32;
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(known.entry(count).or_insert_with(|| {
        let mut steps: Vec<(i32, i32)> =
            (-count..=count).flat_map(|x| (-count..=count).map(move |y| (x, y))).collect();
        steps.sort_by_key(|(x, y)| (x * x + y * y, *y, *x));
        steps.into_iter().map(|(x, y)| Point::new(f64::from(x), f64::from(y)) * PITCH).collect()
    }))
}

/// Rows from top to bottom, each from left to right: the closest packing that keeps the order.
fn shelve(seats: &[Seat], sheet: &Rect, gap: f64) -> Vec<Point> {
    let mut order: Vec<(usize, &Seat)> = seats.iter().enumerate().collect();
    order.sort_by(|(_, a), (_, b)| a.home.y.total_cmp(&b.home.y));
    let width = |seat: &Seat| seat.room.left * 2.0 + gap;
    let mut shelves = order.len().max(1);
    let mut rows: Vec<Vec<(usize, &Seat)>> = Vec::new();
    // Fewer rows are wider rows: take as few as hold everybody side by side.
    for count in 1..=order.len() {
        rows = order.chunks(order.len().div_ceil(count)).map(<[_]>::to_vec).collect();
        let fits = |row: &Vec<(usize, &Seat)>| {
            row.iter().map(|(_, seat)| width(seat)).sum::<f64>() <= sheet.right + gap
        };
        if rows.iter().all(fits) {
            shelves = rows.len();
            break;
        }
    }
    let mut places: Vec<Point> = seats.iter().map(|seat| seat.home).collect();
    for (shelf, row) in rows.iter_mut().enumerate() {
        row.sort_by(|(_, a), (_, b)| a.home.x.total_cmp(&b.home.x));
        let taken: f64 = row.iter().map(|(_, seat)| width(seat)).sum();
        let air = ((sheet.right + gap - taken) / row.len() as f64).max(0.0);
        let mut x = air / 2.0;
        for (index, seat) in row {
            let share = if shelves < 2 { 0.5 } else { shelf as f64 / (shelves - 1) as f64 };
            let y = seat.room.top + (seat.room.bottom - seat.room.top) * share;
            if let Some(place) = places.get_mut(*index) {
                *place = Point::new(x + seat.room.left, y);
            }
            x += width(seat) + air;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;
    use crate::metrics::Canvas;

    fn seats(canvas: &Canvas, homes: &[(f64, f64, usize)]) -> Vec<Seat> {
        homes
            .iter()
            .map(|(x, y, letters)| {
                let home = Point::new(x * canvas.width, y * canvas.height);
                Seat::inside(home, canvas.footprint(&"n".repeat(*letters)), &canvas.sheet())
            })
            .collect()
    }

    fn least_crowding(seats: &[Seat], sheet: &Rect) -> f64 {
        let tried = places(seats, sheet, 1.0, &spiral(sheet));
        tried.iter().map(|places| crowding(seats, places, 0.0)).fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn a_chip_with_room_stays_at_home() {
        let canvas = Canvas::new(640);
        let seats = seats(&canvas, &[(0.2, 0.2, 5), (0.7, 0.7, 5)]);
        let homes: Vec<Point> = seats.iter().map(|seat| seat.home).collect();
        let spiral = spiral(&canvas.sheet());
        assert!(places(&seats, &canvas.sheet(), 1.0, &spiral).contains(&homes));
    }

    #[test]
    fn too_many_still_come_to_an_end_inside_the_map() {
        let canvas = Canvas::new(300);
        let seats = seats(&canvas, &[(0.5, 0.5, 10); 40]);
        let spiral = spiral(&canvas.sheet());
        for places in places(&seats, &canvas.sheet(), 1.0, &spiral) {
            assert!(seats.iter().zip(&places).all(|(seat, place)| seat.room.holds(*place)));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]

        #[test]
        fn twelve_fit_on_a_phone_wherever_they_crowd(
            middle in (0.0..1.0_f64, 0.0..1.0_f64),
            around in proptest::collection::vec((-0.1..0.1_f64, -0.1..0.1_f64, 2..13_usize), 12)
        ) {
            let canvas = Canvas::new(300);
            let homes: Vec<_> = around
                .iter()
                .map(|(x, y, letters)| (middle.0 + x, middle.1 + y, *letters))
                .collect();
            let seats = seats(&canvas, &homes);
            prop_assert!(least_crowding(&seats, &canvas.sheet()) == 0.0);
        }
    }
}
