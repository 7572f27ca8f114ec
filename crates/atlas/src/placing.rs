//! Ways to place the chips of one width.

use crate::{Marker, Point, chips, ground::Ground, limits, metrics::Canvas, seat::Seat, shown};

/// A chip this far from home, in pixels, no longer tells where its actor is.
const FAR: f64 = 40.0;
/// How much of the ways of all chips, squared, an inset has to save.
const SAVED: f64 = 0.5;

/// The chips that there is room for, and several ways to place them.
pub(crate) struct Placing<'a> {
    pub(crate) ground: Ground<'a>,
    pub(crate) markers: Vec<Marker>,
    pub(crate) seats: Vec<Seat>,
    /// Of many chips the best ways come first.
    pub(crate) tried: Vec<Vec<Point>>,
}

impl<'a> Placing<'a> {
    /// Places chips, without those for which there is no room in any way.
    pub(crate) fn new(mut markers: Vec<Marker>, ground: Ground<'a>, canvas: &Canvas) -> Self {
        let (sheet, spiral) = (canvas.sheet(), chips::spiral(&canvas.sheet()));
        loop {
            let seats: Vec<Seat> =
                markers.iter().map(|marker| ground.seat(marker, canvas)).collect();
            let mut tried: Vec<Vec<Point>> = Vec::new();
            for places in GAPS.iter().flat_map(|gap| chips::places(&seats, &sheet, *gap, &spiral)) {
                if !tried.contains(&places) {
                    tried.push(places);
                }
            }
            let crowding = |places: &Vec<Point>| chips::crowding(&seats, places, 0.0);
            if markers.len() > limits::FEW {
                let cost =
                    |places: &Vec<Point>| (crowding(places), chips::displacement(&seats, places));
                tried.sort_by_cached_key(|places| {
                    let (crowding, ways) = cost(places);
                    // Neither is negative, so their bits are in the order of the numbers.
                    (crowding.to_bits(), ways.to_bits())
                });
            }
            let least = tried.iter().min_by(|a, b| crowding(a).total_cmp(&crowding(b)));
            let crowded =
                least.map(|places| shown::crowded(&markers, &seats, places)).unwrap_or_default();
            if crowded.is_empty() {
                return Self { ground, markers, seats, tried };
            }
            // At least one goes each time, so this comes to an end.
            let mut position = 0..;
            markers.retain(|_| position.next().is_some_and(|at| !crowded.contains(&at)));
        }
    }

    /// Whether this placing, with an inset, serves better than the one without: nobody more is left
    /// out, nothing stands on the inset or sticks out of it, and chips that were far from home come
    /// home.
    pub(crate) fn is_better_than(&self, plain: &Self) -> bool {
        if self.markers.len() < plain.markers.len() {
            return false;
        }
        let (Some((places, ways)), Some((plain_places, plain_ways))) =
            (self.nearest(), plain.nearest())
        else {
            return false;
        };
        let farthest = plain.seats.iter().zip(plain_places).filter(|(seat, _)| seat.edge.is_none());
        let farthest =
            farthest.map(|(seat, place)| (*place - seat.home).length()).fold(0.0, f64::max);
        farthest >= FAR
            && ways <= SAVED * plain_ways
            && self.seats.iter().all(Seat::has_room)
            && self.seats.iter().zip(places).all(|(seat, place)| seat.kept_out(*place) <= 0.0)
    }

    /// The way of placing them with the shortest ways from home, and the sum of their squares.
    fn nearest(&self) -> Option<(&Vec<Point>, f64)> {
        let ways = |places: &Vec<Point>| -> f64 {
            let pairs = self.seats.iter().zip(places);
            pairs.map(|(seat, place)| (*place - seat.home).squared()).sum()
        };
        let free =
            self.tried.iter().filter(|places| chips::crowding(&self.seats, places, 0.0) <= 0.0);
        free.map(|places| (places, ways(places))).min_by(|(_, a), (_, b)| a.total_cmp(b))
    }
}

/// The gaps between chips that are tried, in pixels: wide ones leave room for labels.
const GAPS: [f64; 4] = [1.0, 4.0, 8.0, 13.0];
