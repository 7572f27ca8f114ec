//! Rings in whole map units.

use crate::Point;

/// A place in whole map units.
pub(crate) type Whole = (i32, i32);

/// Rounds a ring to whole units and drops what that makes idle: repeated points and points on a
/// straight line. Empty where nothing with an area is left.
pub(crate) fn whole_ring(ring: &[Point]) -> Vec<Whole> {
    let mut kept: Vec<Whole> = Vec::with_capacity(ring.len());
    for point in ring {
        push(&mut kept, (point.x.round() as i32, point.y.round() as i32));
    }
    // The seam between the last point and the first is tidied like the rest.
    while kept.len() > 2 {
        let (Some(first), Some(last)) = (kept.first().copied(), kept.last().copied()) else {
            break;
        };
        let second = kept.get(1).copied().unwrap_or(first);
        let before = kept.get(kept.len() - 2).copied().unwrap_or(last);
        if first == last || straight(before, last, first) {
            kept.pop();
        } else if straight(last, first, second) {
            kept.remove(0);
        } else {
            break;
        }
    }
    if kept.len() < 3 { Vec::new() } else { kept }
}

fn push(kept: &mut Vec<Whole>, point: Whole) {
    if kept.last() == Some(&point) {
        return;
    }
    if let [.., a, b] = kept.as_slice()
        && straight(*a, *b, point)
    {
        kept.pop();
    }
    if kept.last() != Some(&point) {
        kept.push(point);
    }
}

/// Whether the three lie on one line, spikes included.
fn straight(a: Whole, b: Whole, c: Whole) -> bool {
    let side = |(px, py): Whole, (qx, qy): Whole| (i64::from(qx - px), i64::from(qy - py));
    let ((ux, uy), (vx, vy)) = (side(a, b), side(b, c));
    ux * vy == uy * vx
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idle_points_are_dropped() {
        let ring = [(0.0, 0.0), (0.2, 0.1), (5.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
        let ring: Vec<_> = ring.iter().map(|(x, y)| Point::new(*x, *y)).collect();
        assert_eq!(whole_ring(&ring), [(0, 0), (10, 0), (10, 10), (0, 10)]);
        assert!(whole_ring(&ring.iter().map(|p| *p * 0.01).collect::<Vec<_>>()).is_empty());
    }
}
