//! Places on the globe and the great circles between them.

use crate::Point;

/// A place on the globe in degrees, east and north positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
}

impl LonLat {
    /// The place at these degrees.
    #[must_use]
    pub const fn new(lon: f64, lat: f64) -> Self {
        Self { lon, lat }
    }

    /// The unit vector from the middle of the globe.
    pub(crate) fn vector(self) -> Vector {
        let (lon, lat) = (self.lon.to_radians(), self.lat.to_radians());
        let ((sin_lat, cos_lat), (sin_lon, cos_lon)) = (libm::sincos(lat), libm::sincos(lon));
        Vector([cos_lat * cos_lon, cos_lat * sin_lon, sin_lat])
    }

    /// The angle to another place, in radians.
    #[must_use]
    pub fn angle_to(self, other: Self) -> f64 {
        self.vector().angle_to(other.vector())
    }

    /// The place reached by setting out along the great circle to `other` and going `angle` radians.
    pub(crate) fn towards(self, other: Self, angle: f64) -> Self {
        let (from, to) = (self.vector(), other.vector());
        // The part of `to` at a right angle to `from` is the direction of departure.
        let departure = to.plus(from.times(-from.dot(to)));
        if departure.length() < 1e-9 {
            return Self::new(self.lon, (self.lat + angle.to_degrees()).min(90.0));
        }
        let (sin, cos) = libm::sincos(angle);
        from.times(cos).plus(departure.unit().times(sin)).place()
    }
}

/// A direction in space.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vector([f64; 3]);

impl Vector {
    pub(crate) fn dot(self, other: Self) -> f64 {
        self.0.iter().zip(other.0).map(|(a, b)| a * b).sum()
    }

    pub(crate) fn times(self, factor: f64) -> Self {
        Self(self.0.map(|part| part * factor))
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        let ([x, y, z], [dx, dy, dz]) = (self.0, other.0);
        Self([x + dx, y + dy, z + dz])
    }

    pub(crate) fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The same direction with length 1; the north pole where there is no direction.
    pub(crate) fn unit(self) -> Self {
        let length = self.length();
        if length < 1e-9 { Self([0.0, 0.0, 1.0]) } else { self.times(1.0 / length) }
    }

    pub(crate) fn angle_to(self, other: Self) -> f64 {
        libm::acos(self.dot(other).clamp(-1.0, 1.0))
    }

    pub(crate) fn place(self) -> LonLat {
        let [x, y, z] = self.0;
        let flat = (x * x + y * y).sqrt();
        LonLat::new(libm::atan2(y, x).to_degrees(), libm::atan2(z, flat).to_degrees())
    }
}

/// The direction on the map of the great circle from `from` to `to`, as a unit vector.
pub(crate) fn direction(projection: &crate::Projection, from: LonLat, to: LonLat) -> Point {
    const STEP: f64 = 0.01;
    (projection.project(from.towards(to, STEP)) - projection.project(from)).unit()
}
