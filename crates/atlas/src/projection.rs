//! The Lambert azimuthal equal-area projection of the sphere (J. P. Snyder, *Map Projections: A
//! Working Manual*, US Geological Survey 1987, pp. 182–190).

use std::f64::consts::PI;

use whosays_story::Frame;

use crate::{LonLat, Point};

/// How far from its middle the projection goes, in radians. Its antipode would be a whole circle.
const FARTHEST: f64 = PI - 0.02;

/// Places on the globe to map units and back, for one frame.
#[derive(Clone, Debug)]
pub struct Projection {
    lon: f64,
    sin_lat: f64,
    cos_lat: f64,
    scale: f64,
    translate: Point,
}

impl Projection {
    /// The projection of a frame.
    #[must_use]
    pub fn new(frame: &Frame) -> Self {
        let [lon, lat] = frame.centre.map(f64::to_radians);
        let [x, y] = frame.translate;
        Self {
            lon,
            sin_lat: libm::sin(lat),
            cos_lat: libm::cos(lat),
            scale: frame.scale,
            translate: Point::new(x, y),
        }
    }

    /// Where a place stands in map units (Snyder 22-4, 24-2). Places next to the antipode of the
    /// middle stand on the circle where the projection ends.
    #[must_use]
    pub fn project(&self, place: LonLat) -> Point {
        let (sin_lat, cos_lat) = libm::sincos(place.lat.to_radians());
        let (sin_lon, cos_lon) = libm::sincos(place.lon.to_radians() - self.lon);
        let east = cos_lat * sin_lon;
        let north = self.cos_lat * sin_lat - self.sin_lat * cos_lat * cos_lon;
        let cos_c = self.sin_lat * sin_lat + self.cos_lat * cos_lat * cos_lon;
        let direction = Point::new(east, -north);
        let on_plane = if cos_c > libm::cos(FARTHEST) {
            direction * (2.0 / (1.0 + cos_c)).sqrt()
        } else {
            direction.unit() * (2.0 * libm::sin(FARTHEST / 2.0))
        };
        on_plane * self.scale + self.translate
    }

    /// The place that stands at a point (Snyder 20-14, 20-15, 24-16); points beyond the globe's
    /// outline give its rim.
    #[must_use]
    pub fn invert(&self, point: Point) -> LonLat {
        let on_plane = (point - self.translate) * (1.0 / self.scale);
        let rho = on_plane.length();
        if rho < 1e-12 {
            return LonLat::new(self.lon.to_degrees(), libm::asin(self.sin_lat).to_degrees());
        }
        let (sin_c, cos_c) = libm::sincos(2.0 * libm::asin((rho / 2.0).min(1.0)));
        let (east, north) = (on_plane.x / rho, -on_plane.y / rho);
        let sin_lat = cos_c * self.sin_lat + north * sin_c * self.cos_lat;
        let lon = self.lon
            + libm::atan2(east * sin_c, self.cos_lat * cos_c - north * self.sin_lat * sin_c);
        LonLat::new(wrapped(lon.to_degrees()), libm::asin(sin_lat.clamp(-1.0, 1.0)).to_degrees())
    }
}

/// A longitude between −180 and 180 degrees.
fn wrapped(lon: f64) -> f64 {
    (lon + 180.0).rem_euclid(360.0) - 180.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn frame(lon: f64, lat: f64) -> Frame {
        Frame { centre: [lon, lat], scale: 545.0, translate: [421.0, 545.0] }
    }

    #[test]
    fn the_middle_stands_at_the_translation() {
        let point = Projection::new(&frame(50.0, 45.0)).project(LonLat::new(50.0, 45.0));
        assert!((point - Point::new(421.0, 545.0)).length() < 1e-9);
    }

    #[test]
    fn snyders_worked_example_comes_out() {
        // Snyder p. 332: R = 3, middle 40° N 100° W; 20° S 100° E gives x −4.2339303 and,
        // northwards, y 4.0257775.
        let frame = Frame { centre: [-100.0, 40.0], scale: 3.0, translate: [0.0, 0.0] };
        let point = Projection::new(&frame).project(LonLat::new(100.0, -20.0));
        assert!((point.x + 4.233_930_3).abs() < 1e-6 && (point.y + 4.025_777_5).abs() < 1e-6);
    }

    proptest! {
        #[test]
        fn inverting_returns_the_place(
            lon0 in -180.0..180.0_f64, lat0 in -90.0..90.0_f64,
            lon in -180.0..180.0_f64, lat in -89.9..89.9_f64,
        ) {
            let projection = Projection::new(&frame(lon0, lat0));
            let place = LonLat::new(lon, lat);
            prop_assume!(place.angle_to(LonLat::new(lon0, lat0)) < 3.0);
            let back = projection.invert(projection.project(place));
            prop_assert!(back.angle_to(place) < 1e-6, "{place:?} came back as {back:?}");
        }

        #[test]
        fn every_place_has_a_finite_point(
            lon0 in -180.0..=180.0_f64, lat0 in -90.0..=90.0_f64,
            lon in -180.0..=180.0_f64, lat in -90.0..=90.0_f64,
        ) {
            let point = Projection::new(&frame(lon0, lat0)).project(LonLat::new(lon, lat));
            prop_assert!(point.x.is_finite() && point.y.is_finite());
            prop_assert!((point - Point::new(421.0, 545.0)).length() <= 2.0 * 545.0 + 1e-6);
        }
    }
}
