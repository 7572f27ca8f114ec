//! Text in a picture.

use std::fmt::Write as _;

use whosays_words::Direction;

use super::{SEA, markup::escape};

/// Where a text stands from its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// To the right of it.
    Left,
    /// Around it.
    Middle,
    /// To the left of it.
    Right,
}

impl Align {
    /// The side at which lines of a direction start.
    #[must_use]
    pub fn start(direction: Direction) -> Self {
        match direction {
            Direction::Ltr => Self::Left,
            Direction::Rtl => Self::Right,
        }
    }
}

/// Text on one line.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// Its place, on the base line.
    pub at: (f64, f64),
    /// How it stands there.
    pub align: Align,
    /// The size of its letters.
    pub size: f64,
    /// Their weight, as fonts number it.
    pub weight: u16,
    /// Their colour.
    pub colour: &'a str,
    /// Which way the line runs, whatever its first word is.
    pub direction: Direction,
    /// What it says.
    pub content: &'a str,
}

impl Text<'_> {
    /// Writes it; `more` are further attributes.
    pub fn write(&self, svg: &mut String, more: &str) {
        let Self { at: (x, y), align, size, weight, colour, direction, content } = *self;
        // Lines run from left to right, and their anchors are those of such lines: a renderer may
        // not know `direction`, and all of them know what Unicode says within a line.
        let anchor = match align {
            Align::Left => "",
            Align::Middle => " text-anchor=\"middle\"",
            Align::Right => " text-anchor=\"end\"",
        };
        // Writing to a String cannot fail.
        _ = write!(
            svg,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size:.1}\" font-weight=\"{weight}\"{anchor} \
             fill=\"{colour}\"{more}>{}</text>",
            escape(&direction.set_in_ltr(content))
        );
    }
}

/// Keeps letters apart from what lies under them.
pub(super) fn halo(width: f64) -> String {
    format!(
        " paint-order=\"stroke\" stroke=\"{SEA}\" stroke-width=\"{width:.1}\" stroke-linejoin=\"round\""
    )
}
