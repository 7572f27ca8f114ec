//! The disc of a chip in a picture.

use std::fmt::Write as _;

use whosays_atlas::Shape;

use super::markup::tenth;

/// The disc of a chip.
pub struct Disc {
    pub at: (f64, f64),
    pub radius: f64,
    pub shape: Shape,
    pub fill: &'static str,
    pub stroke: &'static str,
    pub width: f64,
}

impl Disc {
    /// Writes it.
    pub fn write(&self, svg: &mut String) {
        let Self { at: (x, y), radius, shape, fill, stroke, width } = *self;
        let (round, dash) = match shape {
            Shape::Circle => (radius, String::new()),
            Shape::Square => (radius / 2.0, String::new()),
            Shape::Ring => {
                let (dash, gap) = (tenth(width * 2.5), tenth(width * 2.0));
                (radius, format!(" stroke-dasharray=\"{dash} {gap}\""))
            }
        };
        // Writing to a String cannot fail.
        _ = write!(
            svg,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{side:.1}\" height=\"{side:.1}\" rx=\"{round:.1}\" \
             fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{}\"{dash}/>",
            x - radius,
            y - radius,
            tenth(width),
            side = 2.0 * radius
        );
    }
}
