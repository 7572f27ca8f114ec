//! The drawing of a story's map: everything that a page needs, and nothing that it must compute.

use std::fmt;

use serde::{Deserialize, Serialize};
use whosays_story::{ActorId, Frame, ReplyStatus};

use crate::LeftOut;

/// The map of one story: land in map units ([`Frame::WIDTH`] × [`Frame::HEIGHT`]) and, for every
/// width of the page, what stands on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// The part of the world that is drawn.
    pub frame: Frame,
    /// First the land of nobody in the story, as one shape; then one land for each actor that has
    /// some, in the order of the story. Fill them with `fill-rule="evenodd"`.
    pub lands: Vec<Land>,
    /// One step for each entry of [`crate::WIDTHS`], the narrowest first.
    pub steps: Vec<Step>,
}

/// An area of land.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Land {
    /// Whose it is; `None` for the rest of the world.
    pub actor: Option<ActorId>,
    /// SVG path data in map units; empty where none of it is in the frame.
    pub path: String,
}

/// What stands on the map from one width to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The width of the map in CSS pixels from which the step holds. The first one also serves
    /// whatever is narrower.
    pub min_width: u32,
    /// The chips, in the order of the story.
    pub chips: Vec<Chip>,
    /// The lines of the transfers, in the order of the story.
    pub lines: Vec<Line>,
    /// What there was no room for, chips first, each in the order of the story.
    pub left_out: Vec<LeftOut>,
}

/// The chip of an actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chip {
    /// Whose it is.
    pub actor: ActorId,
    /// The middle of its disc, in percent of the map's width.
    pub x: Percent,
    /// The middle of its disc, in percent of the map's height.
    pub y: Percent,
    /// The way to its true place, where it had to move off it.
    pub leader: Option<Leader>,
    /// For an actor outside the frame: the true direction on the map, in degrees clockwise from
    /// straight up.
    pub docked: Option<u16>,
    /// What it looks like.
    pub shape: Shape,
}

/// The outline of a chip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// A state or a part of its government.
    #[default]
    Circle,
    /// An organisation or a person.
    Square,
    /// Where the war is fought: a dashed ring.
    Ring,
}

/// A thin line from a chip to where its actor is, in map units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leader {
    /// The line, from the true place to the chip.
    pub path: String,
    /// The true place as `cx` and `cy` of a dot.
    pub dot: (String, String),
}

/// The line of a transfer, in map units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The id of the link.
    pub link: String,
    /// Path data of the curve, from the rim of the giver's chip to the base of the head.
    pub path: String,
    /// The corners of the head, as `points` of a polygon.
    pub head: String,
    /// Short bars across the line, one for each reply that contests it.
    pub bars: Vec<Bar>,
    /// What is transferred; absent where the link names no goods or there is no room for them.
    pub label: Option<Label>,
}

/// A reply that contests a transfer, as a bar across its line next to who replies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// Who replies.
    pub by: ActorId,
    /// How.
    pub status: ReplyStatus,
    /// Path data of the bar, in map units.
    pub path: String,
}

/// The pill that names the goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Its middle, in percent of the map's width.
    pub x: Percent,
    /// Its middle, in percent of the map's height.
    pub y: Percent,
    /// Its text, line by line.
    pub lines: Vec<String>,
    /// Path data, in map units, of a thin line from the pill to its curve, where it stands off it.
    pub tether: Option<String>,
}

/// Hundredths of a percent of the width or height of the map, so that equal drawings are equal
/// bytes. It is written as CSS: `12.5%`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Percent(pub i32);

impl Percent {
    /// The share that `part` has of `whole`.
    #[must_use]
    pub fn of(part: f64, whole: f64) -> Self {
        Self((part / whole * 10_000.0).round() as i32)
    }

    /// This share of `whole`.
    #[must_use]
    pub fn share(self, whole: f64) -> f64 {
        f64::from(self.0) / 10_000.0 * whole
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        match (part, part % 10) {
            (0, _) => write!(f, "{sign}{whole}%"),
            (_, 0) => write!(f, "{sign}{whole}.{}%", part / 10),
            _ => write!(f, "{sign}{whole}.{part:02}%"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_is_written_as_css() {
        let written = [0, 1250, 1205, -40, 10_000].map(|share| Percent(share).to_string());
        assert_eq!(written, ["0%", "12.5%", "12.05%", "-0.4%", "100%"]);
    }
}
