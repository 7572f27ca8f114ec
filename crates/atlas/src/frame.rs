//! The part of the world that fits a set of actors, and where actors beyond it are docked.

use whosays_story::Frame;

use crate::{
    LonLat, Point, Projection, Rect,
    sphere::{Vector, direction},
};

/// Room for chips and labels between the actors and the edge, in map units.
const MARGIN_X: f64 = 120.0;
const MARGIN_TOP: f64 = 110.0;
const MARGIN_BOTTOM: f64 = 140.0;
/// The closest and the widest view, in map units per radian. Closer, the map's coarse data shows.
pub(crate) const CLOSEST: f64 = 3500.0;
const WIDEST: f64 = 330.0;
/// The closest view of a single place, which has no extent of its own.
const ALONE: f64 = 1800.0;
/// Places closer than this many radians stand or fall together as outliers.
const TOGETHER: f64 = 0.05;
/// The frame cannot show more than about a hemisphere, in radians from its middle.
const HEMISPHERE: f64 = 1.45;

/// The frame for actors at these places, each with how much it is spoken of: the smallest that holds
/// all of them, except a few far off who matter little and without whom the rest is seen much closer.
#[must_use]
pub fn fit(places: &[(LonLat, usize)]) -> Frame {
    let core = core(places);
    let (middle, radius) = cap(&core);
    let centre = middle.place();
    let centre = LonLat::new(rounded(centre.lon, 100.0), rounded(centre.lat, 100.0));
    let plain = Frame { centre: [centre.lon, centre.lat], scale: 1.0, translate: [0.0, 0.0] };
    let projection = Projection::new(&plain);
    let points: Vec<Point> = core.iter().map(|place| projection.project(*place)).collect();
    let extent = Rect::joining(&points);
    let extent = extent.unwrap_or(Rect::around(Point::default(), 0.0, 0.0));
    let room =
        Point::new(Frame::WIDTH - 2.0 * MARGIN_X, Frame::HEIGHT - MARGIN_TOP - MARGIN_BOTTOM);
    // The floor keeps places at one spot from asking for an endless scale.
    let fill = |length: f64, room: f64| room / length.max(1e-6);
    let closest = if radius < TOGETHER { ALONE } else { CLOSEST };
    let scale = fill(extent.right - extent.left, room.x)
        .min(fill(extent.bottom - extent.top, room.y))
        .min(closest)
        .max(WIDEST)
        .floor();
    let middle = extent.centre() * scale;
    Frame {
        centre: [centre.lon, centre.lat],
        scale,
        translate: [
            (Frame::WIDTH / 2.0 - middle.x).round(),
            (MARGIN_TOP + room.y / 2.0 - middle.y).round(),
        ],
    }
}

fn rounded(number: f64, steps: f64) -> f64 {
    (number * steps).round() / steps
}

/// The places without outliers: those at one spot whose going shrinks the extent by a fifth, as
/// long as three of four places stay, and three of four parts of what is spoken of; and in any case
/// what no single view can show.
fn core(places: &[(LonLat, usize)]) -> Vec<LonLat> {
    let weight =
        |places: &[(LonLat, usize)]| places.iter().map(|(_, weight)| weight).sum::<usize>();
    let only = |places: &[(LonLat, usize)]| -> Vec<LonLat> {
        places.iter().map(|(place, _)| *place).collect()
    };
    let all = weight(places);
    let mut core = places.to_vec();
    loop {
        let (_, radius) = cap(&only(&core));
        let is_enough = |rest: &[(LonLat, usize)]| {
            rest.len() >= 2 && rest.len() * 4 >= places.len() * 3 && weight(rest) * 4 >= all * 3
        };
        let rests = core.iter().map(|(gone, _)| {
            let rest: Vec<_> = core
                .iter()
                .copied()
                .filter(|(place, _)| place.angle_to(*gone) > TOGETHER)
                .collect();
            (cap(&only(&rest)).1, rest)
        });
        let rests = rests.filter(|(_, rest)| !rest.is_empty());
        // Where no view shows all, somebody has to go, however much is said of them.
        let rests = rests.filter(|(_, rest)| radius > HEMISPHERE || is_enough(rest));
        let best = rests.min_by(|(a, _), (b, _)| a.total_cmp(b));
        match best {
            Some((smaller, rest)) if radius > HEMISPHERE || smaller < radius * 0.8 => core = rest,
            _ => return only(&core),
        }
    }
}

/// The smallest cap of the globe around all places, nearly: its middle and its radius in radians
/// (after Bădoiu and Clarkson 2003).
fn cap(places: &[LonLat]) -> (Vector, f64) {
    let vectors: Vec<_> = places.iter().map(|place| place.vector()).collect();
    let sum = vectors.iter().fold(LonLat::new(0.0, 90.0).vector().times(1e-9), |a, b| a.plus(*b));
    let mut middle = sum.unit();
    for round in 1..200 {
        let farthest =
            vectors.iter().min_by(|a, b| a.dot(middle).total_cmp(&b.dot(middle))).copied();
        let Some(farthest) = farthest else { break };
        let step = farthest.plus(middle.times(-1.0)).times(1.0 / (f64::from(round) + 1.0));
        middle = middle.plus(step).unit();
    }
    let radius = vectors.iter().map(|vector| vector.angle_to(middle)).fold(0.0, f64::max);
    (middle, radius)
}

/// Whether a place is beyond the frame, and if so in which direction on the map it lies.
pub(crate) fn beyond(frame: &Frame, place: LonLat) -> Option<Point> {
    let projection = Projection::new(frame);
    let sheet = Rect { left: 0.0, top: 0.0, right: Frame::WIDTH, bottom: Frame::HEIGHT };
    let point = projection.project(place);
    if sheet.holds(point) {
        return None;
    }
    Some(direction(&projection, projection.invert(sheet.centre()), place))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn inside(frame: &Frame, place: LonLat) -> bool {
        beyond(frame, place).is_none()
    }

    #[test]
    fn a_single_place_stands_in_the_middle() {
        let frame = fit(&[(LonLat::new(20.0, 50.0), 1)]);
        let point = Projection::new(&frame).project(LonLat::new(20.0, 50.0));
        assert!((point - Point::new(500.0, 455.0)).length() < 1.0);
        assert!((frame.scale - ALONE).abs() < 1e-9);
    }

    #[test]
    fn the_antimeridian_does_not_part_neighbours() {
        let frame = fit(&[(LonLat::new(179.0, -17.0), 1), (LonLat::new(-172.0, -14.0), 1)]);
        assert!(frame.scale > 2000.0, "{frame:?}");
    }

    #[test]
    fn somebody_far_off_is_left_out() {
        let near = [(2.0, 48.0), (13.0, 52.0), (21.0, 52.0), (12.0, 42.0)];
        let mut places: Vec<_> =
            near.iter().map(|(lon, lat)| (LonLat::new(*lon, *lat), 1)).collect();
        let sydney = LonLat::new(151.0, -33.0);
        for (weight, is_seen) in [(1, false), (10, true)] {
            places.truncate(near.len());
            places.push((sydney, weight));
            let frame = fit(&places);
            let seen: Vec<_> = places.iter().map(|(place, _)| inside(&frame, *place)).collect();
            assert_eq!(seen, [true, true, true, true, is_seen], "{weight}");
        }
    }

    #[test]
    fn nobody_at_all_still_has_a_frame() {
        assert!(fit(&[]).scale.is_finite());
    }

    #[test]
    fn washington_is_docked_to_the_north_west_of_eurasia() {
        let frame = Frame { centre: [50.0, 45.0], scale: 545.0, translate: [421.0, 545.0] };
        let Some(way) = beyond(&frame, LonLat::new(-77.0, 38.9)) else { panic!("it is inside") };
        assert!(way.x < 0.0 && way.y < 0.0, "{way:?}");
    }

    proptest! {
        #[test]
        fn most_places_are_well_inside(
            places in proptest::collection::vec((-180.0..180.0_f64, -90.0..=90.0_f64), 1..12)
        ) {
            let places: Vec<_> = places.iter().map(|(x, y)| (LonLat::new(*x, *y), 1)).collect();
            let frame = fit(&places);
            prop_assert!(frame.scale.is_finite() && frame.translate.iter().all(|t| t.is_finite()));
            let core = core(&places);
            prop_assert!(!core.is_empty());
            let seen = core.iter().filter(|place| inside(&frame, **place)).count();
            prop_assert_eq!(seen, core.len());
            prop_assert_eq!(fit(&places), frame);
        }
    }
}
