//! The course of each line: which way it bows and how far.

use std::collections::BTreeSet;

use crate::{Point, Rect, curve::Curve, stop::Stop};

/// Between a line and the chips at its ends, in pixels.
pub(crate) const RIM_GAP: f64 = 2.0;
/// Lines keep this far from the edge of the map, in pixels.
const EDGE_GAP: f64 = 5.0;
/// What each point of a line costs that is in an inset with neither of its ends.
const ACROSS: f64 = 1.0;
/// Lines closer than this, in pixels, are hard to tell apart.
const APART: f64 = 26.0;
/// How often every line may look for a better course.
const ROUNDS: usize = 5;
/// The bow that looks best.
const BOW: f64 = 0.18;
/// The bows that are tried, to either side.
const BOWS: [f64; 12] = [0.05, 0.1, 0.15, 0.2, 0.27, 0.35, 0.45, 0.55, 0.65, 0.8, 0.95, 1.1];
/// How far from the middle of a disc a line may aim, in pixels, and how far for each unit of bow:
/// so the heads of a fan stand side by side.
const AIM: f64 = 11.0;
const AIM_BY_BOW: f64 = 24.0;

/// A line with its course, from chip to chip.
#[derive(Clone, Debug)]
pub(crate) struct Course {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Without the parts that chips hide.
    pub(crate) curve: Curve,
    pub(crate) samples: Vec<Point>,
    /// The box around the samples.
    pub(crate) bounds: Rect,
}

/// The inset of a map, in pixels.
pub(crate) struct Panel {
    pub(crate) bounds: Rect,
    /// The numbers of the chips in it.
    pub(crate) stops: BTreeSet<usize>,
}

impl Panel {
    /// Whether a line has nothing to do with what is in the inset.
    fn is_foreign(&self, from: usize, to: usize) -> bool {
        !self.stops.contains(&from) && !self.stops.contains(&to)
    }
}

impl Course {
    fn new(from: usize, to: usize, curve: Curve) -> Self {
        let samples = curve.samples();
        let bounds = Rect::joining(&samples).unwrap_or(Rect::around(curve.from, 0.0, 0.0));
        Self { from, to, curve, samples, bounds }
    }
}

/// A course for each pair of chips, all chosen together: around other chips, apart from one
/// another, inside the map; and what they cost. Pairs that name no two chips get none.
pub(crate) fn choose(
    pairs: &[(usize, usize)],
    stops: &[Stop],
    panel: Option<&Panel>,
    sheet: &Rect,
) -> (Vec<Option<Course>>, f64) {
    let options: Vec<Vec<(f64, Course)>> =
        pairs.iter().map(|pair| courses(*pair, stops, panel, sheet)).collect();
    let mut chosen: Vec<usize> = vec![0; pairs.len()];
    let mut costs: Vec<f64> = vec![0.0; pairs.len()];
    for round in 0..ROUNDS {
        let mut changed = false;
        for (i, mine) in options.iter().enumerate() {
            // The first round lets each see only those that have chosen before it.
            let others: Vec<&Course> = options
                .iter()
                .zip(&chosen)
                .enumerate()
                .filter(|(j, _)| *j != i && (round > 0 || *j < i))
                .filter_map(|(_, (options, choice))| options.get(*choice).map(|(_, course)| course))
                .collect();
            let best = mine
                .iter()
                .enumerate()
                .map(|(option, (cost, course))| {
                    let crowd: f64 = others.iter().map(|other| crowd(course, other)).sum();
                    (cost + crowd, option)
                })
                .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            if let (Some((cost, best)), Some(choice), Some(old)) =
                (best, chosen.get_mut(i), costs.get_mut(i))
            {
                changed |= *choice != best;
                (*choice, *old) = (best, cost);
            }
        }
        if !changed && round > 0 {
            break;
        }
    }
    let courses = options.into_iter().zip(chosen).map(|(mut options, choice)| {
        (choice < options.len()).then(|| options.swap_remove(choice).1)
    });
    (courses.collect(), costs.iter().sum())
}

/// All courses for one pair, each with what it costs by itself.
fn courses(
    (from, to): (usize, usize),
    stops: &[Stop],
    panel: Option<&Panel>,
    sheet: &Rect,
) -> Vec<(f64, Course)> {
    let (Some(a), Some(b)) = (stops.get(from), stops.get(to)) else { return Vec::new() };
    if from == to {
        return Vec::new();
    }
    let inner = sheet.grown(-EDGE_GAP);
    let inset = panel.filter(|panel| panel.is_foreign(from, to)).map(|panel| panel.bounds);
    let left = (b.place - a.place).unit().left();
    BOWS.iter()
        .flat_map(|bow| [*bow, -bow])
        .map(|bow| {
            let aim = left * (bow * AIM_BY_BOW).clamp(-AIM, AIM);
            let curve = Curve::bowed(a.place + aim, b.place + aim, bow).between(a, b, RIM_GAP);
            let course = Course::new(from, to, curve);
            // Everybody bowing to their left parts there from back again.
            let shape = (bow.abs() - BOW).powi(2) * 16.0 + if bow < 0.0 { 0.4 } else { 0.0 };
            let blocked = course.samples.iter().map(|point| obstacles(*point, &course, stops));
            let outside = course.samples.iter().filter(|point| !inner.holds(**point)).count();
            let across =
                course.samples.iter().filter(|point| inset.is_some_and(|i| i.holds(**point)));
            let across = across.count() as f64 * ACROSS;
            (shape + blocked.sum::<f64>() + outside as f64 * 4.0 + across, course)
        })
        .collect()
}

/// What a point of a line costs for the chips that it is on or next to.
fn obstacles(point: Point, course: &Course, stops: &[Stop]) -> f64 {
    stops
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != course.from && *index != course.to)
        .map(|(_, stop)| {
            if stop.footprint.covers(stop.place, point, 2.0) {
                1.5
            } else if stop.footprint.covers(stop.place, point, 7.0) {
                0.4
            } else {
                0.0
            }
        })
        .sum()
}

/// What two lines cost each other: crossings, and running side by side.
fn crowd(a: &Course, b: &Course) -> f64 {
    if !a.bounds.grown(APART).meets(&b.bounds) {
        return 0.0;
    }
    let crossings = legs(&a.samples)
        .flat_map(|mine| legs(&b.samples).map(move |theirs| (mine, theirs)))
        .filter(|(mine, theirs)| cross(*mine, *theirs))
        .count();
    // Lines that share a chip must meet there, so only their middles count.
    let shared = a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to;
    let skip = if shared { a.samples.len() / 4 } else { 0 };
    let near: f64 = a
        .samples
        .iter()
        .skip(skip)
        .take(a.samples.len() - 2 * skip)
        .map(|point| {
            let nearest = b.samples.iter().map(|other| (*other - *point).squared());
            let gap = nearest.fold(APART * APART, f64::min).sqrt();
            (1.0 - gap / APART).powi(2)
        })
        .sum();
    crossings as f64 * 1.2 + near * 1.5
}

/// The straight pieces between points.
pub(crate) fn legs(samples: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    samples.iter().copied().zip(samples.iter().copied().skip(1))
}

/// Whether two straight pieces cross.
pub(crate) fn cross((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let side = |p: Point, q: Point, r: Point| (q - p).cross(r - p) > 0.0;
    side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;
    use crate::metrics::Canvas;

    fn stops(places: &[(f64, f64)]) -> Vec<Stop> {
        let footprint = Canvas::new(640).footprint("Name");
        places.iter().map(|(x, y)| Stop { place: Point::new(*x, *y), footprint }).collect()
    }

    #[test]
    fn a_chip_in_the_way_is_passed_by() {
        let stops = stops(&[(50.0, 300.0), (300.0, 300.0), (550.0, 300.0)]);
        let course =
            choose(&[(0, 2)], &stops, None, &Canvas::new(640).sheet()).0.remove(0).unwrap();
        assert!(course.samples.iter().all(|p| !stops[1].footprint.covers(stops[1].place, *p, 2.0)));
    }

    #[test]
    fn four_lines_of_one_pair_fan_out() {
        let stops = stops(&[(100.0, 300.0), (500.0, 200.0)]);
        let pairs = [(0, 1), (0, 1), (1, 0), (1, 0)];
        let (courses, _) = choose(&pairs, &stops, None, &Canvas::new(640).sheet());
        let middles: Vec<Point> =
            courses.iter().map(|c| c.as_ref().unwrap().curve.at(0.5)).collect();
        for (i, a) in middles.iter().enumerate() {
            for b in middles.iter().skip(i + 1) {
                assert!((*a - *b).length() > 18.0, "{middles:?}");
            }
        }
    }

    #[test]
    fn a_line_to_nowhere_is_none() {
        let stops = stops(&[(100.0, 300.0)]);
        let (courses, _) = choose(&[(0, 0), (0, 7)], &stops, None, &Canvas::new(640).sheet());
        assert!(courses.iter().all(Option::is_none));
    }
}
