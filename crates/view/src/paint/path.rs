//! SVG path data, short.

use std::fmt::Write as _;

use whosays_atlas::{Bend, Point, Rect, Ring, Segment, Spot};

/// Path data of filled rings in relative commands with as few separators as may be.
pub fn rings(rings: &[Ring]) -> String {
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
    // Writing to a String cannot fail.
    _ = write!(path, "{number}");
}

/// A straight line.
pub fn segment(line: &Segment) -> String {
    format!("M{}L{}", pair(line.from), pair(line.to))
}

/// A box.
pub fn frame(bounds: &Rect) -> String {
    let [from, to] = [Point::new(bounds.left, bounds.top), Point::new(bounds.right, bounds.bottom)];
    let (from, to) = (Spot::at(from), Spot::at(to));
    format!("M{}H{}V{}H{}z", pair(from), units(to.x), units(to.y), units(from.x))
}

/// A curve.
pub fn bend(curve: &Bend) -> String {
    format!("M{}Q{} {}", pair(curve.from), pair(curve.control), pair(curve.to))
}

/// The corners of a polygon.
pub fn corners(spots: &[Spot]) -> String {
    spots.iter().map(|spot| pair(*spot)).collect::<Vec<_>>().join(" ")
}

/// The spot as `x y`.
fn pair(spot: Spot) -> String {
    format!("{} {}", units(spot.x), units(spot.y))
}

/// Tenths of a unit as units: `12`, `12.5`, `-0.3`.
pub fn units(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    match tenths % 10 {
        0 => format!("{sign}{}", tenths / 10),
        rest => format!("{sign}{}.{rest}", tenths / 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_left_out_where_a_sign_parts() {
        let ring = vec![(10, 20), (11, 22), (8, 26)];
        assert_eq!(rings(&[ring.clone(), ring]), "m10 20l1 2-3 4zm0 0l1 2-3 4z");
        assert_eq!(rings(&[]), "");
    }

    #[test]
    fn tenths_are_written_without_waste() {
        assert_eq!([10, -3, 125, 0].map(units), ["1", "-0.3", "12.5", "0"]);
    }

    #[test]
    fn lines_and_curves_are_in_absolute_places() {
        let [from, control, to] = [(10, -5), (305, 40), (50, 60)].map(Spot::from);
        assert_eq!(segment(&Segment { from, to }), "M1 -0.5L5 6");
        assert_eq!(bend(&Bend { from, control, to }), "M1 -0.5Q30.5 4 5 6");
        assert_eq!(corners(&[from, to]), "1 -0.5 5 6");
    }
}
