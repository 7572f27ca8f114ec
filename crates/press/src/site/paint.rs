//! Colours and shapes that all pictures of a story share.

use std::fmt::Write as _;

use whosays_atlas::{Land, Shape};
use whosays_story::Standing;

use super::head::escape;

/// The light colours of `style/tokens.css`: a picture on its own has no style sheet.
pub const SEA: &str = "#eef2f5";
pub const LAND: &str = "#dce1e6";
pub const FILL: &str = "#c6cfd7";
pub const FILL_STRONG: &str = "#a9b6c2";
pub const PAGE: &str = "#ffffff";
pub const INK: &str = "#1a1f24";
pub const MUTED: &str = "#4f5963";
pub const BORDER: &str = "#5f6a75";
pub const HAIRLINE: &str = "#d5dbe1";
pub const ALLEGATION: &str = "#5a3fb0";
pub const DENIAL: &str = "#8a4b00";
pub const COMMENT: &str = "#4d5a66";

/// An area of land.
pub fn land(svg: &mut String, land: &Land, fill: &str) {
    let path = &land.path;
    // Writing to a String cannot fail, here and below.
    _ = write!(
        svg,
        "<path fill=\"{fill}\" stroke=\"{PAGE}\" stroke-width=\".8\" fill-rule=\"evenodd\" d=\"{path}\"/>"
    );
}

/// The dashes of a line of this standing: nothing that is only said is drawn solid.
pub fn dashes(standing: Option<Standing>, scale: f64) -> String {
    let (dash, gap) = match standing {
        Some(Standing::Proposed) => (5.0, 5.0),
        Some(Standing::Considered) => (2.0, 6.0),
        _ => (10.0, 5.0),
    };
    format!("{} {}", tenth(dash * scale), tenth(gap * scale))
}

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
    /// Draws it.
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

/// Text on one line.
pub struct Text<'a> {
    /// Where the line starts, or its middle, on the base line.
    pub at: (f64, f64),
    pub size: f64,
    pub weight: u16,
    pub colour: &'a str,
    /// Whether it is set around its place.
    pub centred: bool,
    pub content: &'a str,
}

impl Text<'_> {
    /// Draws it; `more` are further attributes.
    pub fn write(&self, svg: &mut String, more: &str) {
        let Self { at: (x, y), size, weight, colour, centred, content } = *self;
        let anchor = if centred { " text-anchor=\"middle\"" } else { "" };
        _ = write!(
            svg,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size:.1}\" font-weight=\"{weight}\"{anchor} \
             fill=\"{colour}\"{more}>{}</text>",
            escape(content)
        );
    }
}

/// A length to a tenth, without waste.
pub fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}
