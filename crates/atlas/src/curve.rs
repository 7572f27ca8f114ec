//! Quadratic curves from chip to chip.

use crate::{Point, stop::Stop};

/// How finely a curve is looked at.
const SAMPLES: u32 = 16;

/// A quadratic Bézier curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Curve {
    pub(crate) from: Point,
    pub(crate) control: Point,
    pub(crate) to: Point,
}

impl Curve {
    /// The curve that bows to its left by this share of its length; to its right where negative.
    pub(crate) fn bowed(from: Point, to: Point, bow: f64) -> Self {
        let control = (from + to) * 0.5 + (to - from).left() * bow;
        Self { from, control, to }
    }

    /// The point at `t`, from 0 to 1.
    pub(crate) fn at(&self, t: f64) -> Point {
        let s = 1.0 - t;
        self.from * (s * s) + self.control * (2.0 * s * t) + self.to * (t * t)
    }

    /// The direction of travel at `t`.
    pub(crate) fn direction(&self, t: f64) -> Point {
        ((self.control - self.from) * (1.0 - t) + (self.to - self.control) * t).unit()
    }

    /// The part between two places (de Casteljau).
    pub(crate) fn part(&self, start: f64, end: f64) -> Self {
        let mix = |a: Point, b: Point, t: f64| a + (b - a) * t;
        let blossom =
            |s: f64, t: f64| mix(mix(self.from, self.control, s), mix(self.control, self.to, s), t);
        Self { from: self.at(start), control: blossom(start, end), to: self.at(end) }
    }

    /// Points along it, both ends included.
    pub(crate) fn samples(&self) -> Vec<Point> {
        (0..=SAMPLES).map(|step| self.at(f64::from(step) / f64::from(SAMPLES))).collect()
    }

    /// What is left between two chips at its ends, `gap` pixels from their discs and names; the
    /// whole where the chips stand so close that nothing would be left.
    pub(crate) fn between(&self, giver: &Stop, receiver: &Stop, gap: f64) -> Self {
        const FINE: u32 = 160;
        let on = |stop: &Stop, t: f64| stop.footprint.covers(stop.place, self.at(t), gap);
        let share = |step: u32| f64::from(step) / f64::from(FINE);
        let start = (0..=FINE).rev().find(|step| on(giver, share(*step)));
        let start = start.map_or(0.0, |step| share(step + 1));
        let end = (1..=FINE).find(|step| share(*step) > start && on(receiver, share(*step)));
        let end = end.map_or(1.0, |step| share(step - 1));
        if end - start < 0.05 { *self } else { self.part(start, end) }
    }

    /// The place at this distance from the start, measured along the curve, as `t`.
    pub(crate) fn after(&self, distance: f64) -> f64 {
        const FINE: u32 = 200;
        let mut gone = 0.0;
        let mut last = self.from;
        for step in 1..=FINE {
            let t = f64::from(step) / f64::from(FINE);
            let point = self.at(t);
            gone += (point - last).length();
            if gone >= distance {
                return t;
            }
            last = point;
        }
        1.0
    }

    /// The same curve the other way round.
    pub(crate) fn reversed(&self) -> Self {
        Self { from: self.to, control: self.control, to: self.from }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::metrics::Canvas;

    fn curve() -> Curve {
        Curve::bowed(Point::new(0.0, 0.0), Point::new(100.0, 0.0), 0.4)
    }

    #[test]
    fn it_bows_to_the_left_of_its_way() {
        assert!(curve().at(0.5).y < -19.0);
        assert!(curve().reversed().at(0.5).y < -19.0);
    }

    #[test]
    fn there_and_back_part() {
        let (a, b) = (Point::new(0.0, 0.0), Point::new(100.0, 0.0));
        let apart = Curve::bowed(a, b, 0.2).at(0.5) - Curve::bowed(b, a, 0.2).at(0.5);
        assert!((apart.length() - 20.0).abs() < 1e-9);
    }

    #[test]
    fn the_chips_are_left_free() {
        let footprint = Canvas::new(340).footprint("Iran");
        let [giver, receiver] = [curve().from, curve().to].map(|place| Stop { place, footprint });
        let cut = curve().between(&giver, &receiver, 2.0);
        assert!(cut.from.length() >= 16.9 && (cut.to - curve().to).length() >= 16.9);
    }

    proptest! {
        #[test]
        fn a_part_follows_the_whole(start in 0.0..0.5_f64, length in 0.1..0.5_f64, t in 0.0..1.0_f64) {
            let part = curve().part(start, start + length);
            let off = part.at(t) - curve().at(start + length * t);
            prop_assert!(off.length() < 1e-9);
        }
    }
}
