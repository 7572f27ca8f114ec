//! Text in a picture.

use std::fmt::Write as _;

use super::{SEA, markup::escape};

/// Text on one line.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// Where the line starts, or its middle, on the base line.
    pub at: (f64, f64),
    /// The size of its letters.
    pub size: f64,
    /// Their weight, as fonts number it.
    pub weight: u16,
    /// Their colour.
    pub colour: &'a str,
    /// Whether it is set around its place.
    pub centred: bool,
    /// What it says.
    pub content: &'a str,
}

impl Text<'_> {
    /// Writes it; `more` are further attributes.
    pub fn write(&self, svg: &mut String, more: &str) {
        let Self { at: (x, y), size, weight, colour, centred, content } = *self;
        let anchor = if centred { " text-anchor=\"middle\"" } else { "" };
        // Writing to a String cannot fail.
        _ = write!(
            svg,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size:.1}\" font-weight=\"{weight}\"{anchor} \
             fill=\"{colour}\"{more}>{}</text>",
            escape(content)
        );
    }
}

/// Keeps letters apart from what lies under them.
pub(super) fn halo(width: f64) -> String {
    format!(
        " paint-order=\"stroke\" stroke=\"{SEA}\" stroke-width=\"{width:.1}\" stroke-linejoin=\"round\""
    )
}
