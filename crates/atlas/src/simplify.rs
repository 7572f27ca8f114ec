//! Fewer points for the same look: Visvalingam and Whyatt 1993, "Line generalisation by repeated
//! elimination of points".

use std::{cmp::Reverse, collections::BinaryHeap};

use crate::Point;

/// Takes away, one after the other, the point that spans the smallest triangle with its
/// neighbours, until every triangle that is left weighs at least `least` square units.
///
/// The ends stay, so arcs keep meeting. `weight` scales the triangle of a point: less than 1 where
/// detail does not matter. At least `keep` points stay, however small the arc.
pub(crate) fn simplify(
    arc: &[Point],
    least: f64,
    keep: usize,
    weight: impl Fn(Point) -> f64,
) -> Vec<Point> {
    let mut points: Vec<Left> = (0..arc.len())
        .map(|index| Left { before: index.checked_sub(1), after: index + 1, area: f64::INFINITY })
        .collect();
    // The smallest first; of those that are equal the one that comes first. An entry is old where
    // the point has another area by now, or has gone.
    let mut queue = BinaryHeap::with_capacity(arc.len());
    for index in 0..arc.len() {
        let area = area_at(arc, &points, index, &weight);
        renew(&mut points, &mut queue, index, area);
    }
    let mut left = arc.len();
    while left > keep.max(2) {
        let Some(Reverse((bits, index))) = queue.pop() else { break };
        let Some(&Left { before: Some(before), after, area }) = points.get(index) else { continue };
        if area.to_bits() != bits {
            continue;
        }
        if area >= least {
            break;
        }
        left -= 1;
        if let Some(point) = points.get_mut(index) {
            // Nobody asks for it any more.
            point.area = f64::NAN;
        }
        if let Some(point) = points.get_mut(before) {
            point.after = after;
        }
        if let Some(point) = points.get_mut(after) {
            point.before = Some(before);
        }
        // A neighbour must not go before the point that was less important than it.
        for neighbour in [before, after] {
            let renewed = area_at(arc, &points, neighbour, &weight).max(area);
            renew(&mut points, &mut queue, neighbour, renewed);
        }
    }
    let stays = points.iter().zip(arc).filter(|(point, _)| !point.area.is_nan());
    stays.map(|(_, point)| *point).collect()
}

/// A point of an arc, and its neighbours among those that are left.
struct Left {
    before: Option<usize>,
    after: usize,
    /// Infinite at the ends, which cannot go; no number once the point has gone.
    area: f64,
}

/// Notes the area of a point. Areas are not negative, so their bits are in the order of the numbers.
fn renew(
    points: &mut [Left],
    queue: &mut BinaryHeap<Reverse<(u64, usize)>>,
    index: usize,
    area: f64,
) {
    if let Some(point) = points.get_mut(index) {
        point.area = area;
        if area.is_finite() {
            queue.push(Reverse((area.to_bits(), index)));
        }
    }
}

/// The weighted area of the triangle at a point; the ends cannot go.
fn area_at(arc: &[Point], points: &[Left], index: usize, weight: &impl Fn(Point) -> f64) -> f64 {
    let point = points.get(index);
    let before = point.and_then(|point| arc.get(point.before?));
    let after = point.and_then(|point| arc.get(point.after));
    let (Some(a), Some(b), Some(c)) = (before, arc.get(index), after) else {
        return f64::INFINITY;
    };
    (*b - *a).cross(*c - *a).abs() / 2.0 * weight(*b)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use proptest::prelude::*;

    use super::*;

    fn points() -> impl Strategy<Value = Vec<Point>> {
        proptest::collection::vec((0.0..100.0, 0.0..100.0), 2..60)
            .prop_map(|pairs| pairs.into_iter().map(|(x, y)| Point::new(x, y)).collect())
    }

    #[test]
    fn a_dent_goes_and_a_corner_stays() {
        let line =
            [(0.0, 0.0), (5.0, 0.1), (10.0, 0.0), (10.0, 10.0)].map(|(x, y)| Point::new(x, y));
        let kept = simplify(&line, 4.0, 2, |_| 1.0);
        let [a, _, c, d] = line;
        assert_eq!(kept, [a, c, d]);
    }

    /// The same without a queue.
    fn one_by_one(arc: &[Point], least: f64, keep: usize) -> Vec<Point> {
        let mut points = arc.to_vec();
        let area =
            |points: &[Point], index: usize| match points.get(index.wrapping_sub(1)..index + 2) {
                Some([a, b, c]) => (*b - *a).cross(*c - *a).abs() / 2.0,
                _ => f64::INFINITY,
            };
        let mut areas: Vec<f64> = (0..points.len()).map(|index| area(&points, index)).collect();
        while points.len() > keep.max(2) {
            let (index, smallest) = areas
                .iter()
                .copied()
                .enumerate()
                .min_by(|(_, a), (_, b)| a.total_cmp(b))
                .unwrap_or((0, f64::INFINITY));
            if smallest >= least {
                break;
            }
            points.remove(index);
            areas.remove(index);
            for neighbour in [index - 1, index] {
                areas[neighbour] = area(&points, neighbour).max(smallest);
            }
        }
        points
    }

    proptest! {
        #[test]
        fn the_queue_changes_nothing(
            arc in proptest::collection::vec((0..20_i32, 0..20_i32), 2..80),
            least in 0.0..40.0_f64
        ) {
            // On a grid many areas are the same.
            let arc: Vec<Point> =
                arc.into_iter().map(|(x, y)| Point::new(f64::from(x), f64::from(y))).collect();
            prop_assert_eq!(simplify(&arc, least, 3, |_| 1.0), one_by_one(&arc, least, 3));
        }

        #[test]
        fn the_ends_stay_and_the_order_too(arc in points()) {
            let kept = simplify(&arc, 200.0, 2, |_| 1.0);
            prop_assert_eq!(kept.first(), arc.first());
            prop_assert_eq!(kept.last(), arc.last());
            let mut rest = arc.iter();
            prop_assert!(kept.iter().all(|point| rest.any(|other| other == point)));
        }
    }
}
