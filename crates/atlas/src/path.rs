//! SVG path data, short.

use std::fmt::Write as _;

use crate::Point;

/// A ring or a place in whole map units.
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

/// Path data of filled rings in relative commands with as few separators as may be.
pub(crate) fn rings(rings: &[Vec<Whole>]) -> String {
    let mut path = String::new();
    let mut at = (0, 0);
    for ring in rings {
        let mut start = at;
        for (index, point) in ring.iter().enumerate() {
            if index == 0 {
                path.push('m');
                start = *point;
            } else if index == 1 {
                path.push('l');
            }
            step(&mut path, point.0 - at.0);
            step(&mut path, point.1 - at.1);
            at = *point;
        }
        if !ring.is_empty() {
            path.push('z');
            at = start;
        }
    }
    path
}

/// Writes a number, parted from a number before it.
fn step(path: &mut String, number: i32) {
    if number >= 0 && path.ends_with(|last: char| last.is_ascii_digit()) {
        path.push(' ');
    }
    // Writing to a string cannot fail.
    let _ = write!(path, "{number}");
}

/// A length or place to a tenth of a unit: `12`, `12.5`, `-0.3`.
pub(crate) fn tenth(number: f64) -> String {
    let tenths = (number * 10.0).round() as i64;
    let (sign, tenths) = (if tenths < 0 { "-" } else { "" }, tenths.abs());
    match tenths % 10 {
        0 => format!("{sign}{}", tenths / 10),
        rest => format!("{sign}{}.{rest}", tenths / 10),
    }
}

/// The point as `x y`, to a tenth of a unit.
pub(crate) fn pair(point: Point) -> String {
    format!("{} {}", tenth(point.x), tenth(point.y))
}

/// A straight line.
pub(crate) fn line(from: Point, to: Point) -> String {
    format!("M{}L{}", pair(from), pair(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_left_out_where_a_sign_parts() {
        let ring = vec![(10, 20), (11, 22), (8, 26)];
        assert_eq!(rings(&[ring.clone(), ring]), "m10 20l1 2-3 4zm0 0l1 2-3 4z");
    }

    #[test]
    fn idle_points_are_dropped() {
        let ring = [(0.0, 0.0), (0.2, 0.1), (5.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
        let ring: Vec<_> = ring.iter().map(|(x, y)| Point::new(*x, *y)).collect();
        assert_eq!(whole_ring(&ring), [(0, 0), (10, 0), (10, 10), (0, 10)]);
        assert!(whole_ring(&ring.iter().map(|p| *p * 0.01).collect::<Vec<_>>()).is_empty());
    }

    #[test]
    fn tenths_are_written_without_waste() {
        assert_eq!([1.0, -0.26, 12.54, -0.01].map(tenth), ["1", "-0.3", "12.5", "0"]);
    }
}
