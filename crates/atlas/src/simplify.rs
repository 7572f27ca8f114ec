//! Fewer points for the same look: Visvalingam and Whyatt 1993, "Line generalisation by repeated
//! elimination of points".

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
    let mut points = arc.to_vec();
    let mut areas: Vec<f64> =
        (0..points.len()).map(|index| area_at(&points, index, &weight)).collect();
    while points.len() > keep.max(2) {
        let smallest = areas.iter().copied().enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b));
        let Some((index, area)) = smallest.filter(|(_, area)| *area < least) else { break };
        points.remove(index);
        areas.remove(index);
        // A neighbour must not go before the point that was less important than it.
        for neighbour in [index.wrapping_sub(1), index] {
            let renewed = area_at(&points, neighbour, &weight).max(area);
            if let Some(old) = areas.get_mut(neighbour) {
                *old = renewed;
            }
        }
    }
    points
}

/// The weighted area of the triangle at a point; the ends cannot go.
fn area_at(points: &[Point], index: usize, weight: &impl Fn(Point) -> f64) -> f64 {
    let before = index.checked_sub(1).and_then(|before| points.get(before));
    let (Some(a), Some(b), Some(c)) =
        (before, points.get(index), points.get(index.wrapping_add(1)))
    else {
        return f64::INFINITY;
    };
    (*b - *a).cross(*c - *a).abs() / 2.0 * weight(*b)
}

#[cfg(test)]
mod tests {
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

    proptest! {
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
