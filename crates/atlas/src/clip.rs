//! Rings cut to a box (Sutherland and Hodgman 1974).

use crate::{Point, Rect};

/// The part of a ring inside a box. Where the ring leaves the box and comes back, the result runs
/// along the edge, so the box should be a little larger than what is seen.
pub(crate) fn clip(ring: &[Point], to: &Rect) -> Vec<Point> {
    let sides: [Side; 4] = [
        (|p, r| p.x - r.left, |r| r.left, true),
        (|p, r| r.right - p.x, |r| r.right, true),
        (|p, r| p.y - r.top, |r| r.top, false),
        (|p, r| r.bottom - p.y, |r| r.bottom, false),
    ];
    sides.iter().fold(ring.to_vec(), |points, side| cut(&points, to, side))
}

/// How deep a point lies inside one side, where that side is, and whether it is upright.
type Side = (fn(&Point, &Rect) -> f64, fn(&Rect) -> f64, bool);

fn cut(points: &[Point], to: &Rect, (depth, at, upright): &Side) -> Vec<Point> {
    let mut kept = Vec::with_capacity(points.len());
    let before = points.last().into_iter().chain(points);
    for (from, point) in before.zip(points) {
        let (d0, d1) = (depth(from, to), depth(point, to));
        if (d0 < 0.0) != (d1 < 0.0) {
            let crossing = *from + (*point - *from) * (d0 / (d0 - d1));
            // Set, not computed: the crossing must not miss the edge by a rounding error.
            kept.push(if *upright {
                Point::new(at(to), crossing.y)
            } else {
                Point::new(crossing.x, at(to))
            });
        }
        if d1 >= 0.0 {
            kept.push(*point);
        }
    }
    kept
}

/// Twice the signed area of a ring; positive where it runs clockwise on the screen.
pub(crate) fn doubled_area(ring: &[Point]) -> f64 {
    let before = ring.last().into_iter().chain(ring);
    before.zip(ring).map(|(a, b)| a.cross(*b)).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BOX: Rect = Rect { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };

    fn square(left: f64, top: f64, size: f64) -> Vec<Point> {
        [(0.0, 0.0), (size, 0.0), (size, size), (0.0, size)]
            .map(|(x, y)| Point::new(left + x, top + y))
            .to_vec()
    }

    #[test]
    fn a_quarter_is_left_at_the_corner() {
        let clipped = clip(&square(5.0, 5.0, 10.0), &BOX);
        assert!((doubled_area(&clipped) - 50.0).abs() < 1e-9);
    }

    #[test]
    fn what_lies_outside_vanishes_and_what_surrounds_fills() {
        assert!(clip(&square(20.0, 0.0, 5.0), &BOX).is_empty());
        assert!((doubled_area(&clip(&square(-5.0, -5.0, 30.0), &BOX)) - 200.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn nothing_reaches_beyond_the_box(
            ring in proptest::collection::vec((-30.0..40.0, -30.0..40.0), 3..20)
        ) {
            let ring: Vec<_> = ring.into_iter().map(|(x, y)| Point::new(x, y)).collect();
            let clipped = clip(&ring, &BOX);
            prop_assert!(clipped.iter().all(|point| BOX.grown(1e-9).holds(*point)));
        }
    }
}
