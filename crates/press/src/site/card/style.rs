//! How each part of a card is set.

use super::{caption::Block, fonts::Face};
use whosays_view::paint::{INK, MUTED};
use whosays_words::Direction;

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    pub face: Face,
    pub size: f64,
    /// From base line to base line, in shares of the size.
    pub leading: f64,
    pub colour: &'static str,
    /// The lines that it may take, and those that it may where room is scarce.
    pub most: [usize; 2],
    /// The room above it.
    pub before: f64,
}

/// From this size on a headline can be read on a card that is shown small.
pub const LEGIBLE: f64 = 40.0;

pub const MARK_STYLE: Style =
    Style { face: Face::Strong, size: 24.0, leading: 1.2, colour: INK, most: [1, 1], before: 0.0 };
pub const TITLE: Style = Style { face: Face::Plain, colour: MUTED, ..MARK_STYLE };
pub const SOURCE: Style = Style {
    face: Face::Plain,
    size: 22.0,
    leading: 1.25,
    colour: MUTED,
    most: [3, 2],
    before: 14.0,
};
pub const NUMBER: Style = Style {
    face: Face::Headline,
    size: 56.0,
    leading: 1.0,
    colour: INK,
    most: [1, 1],
    before: 26.0,
};
pub const LABEL: Style = Style {
    face: Face::Plain,
    size: 24.0,
    leading: 1.15,
    colour: MUTED,
    most: [2, 2],
    before: 9.0,
};

/// How a block is set, with the headline at this size.
pub fn style(block: &Block, headline: f64, direction: Direction) -> Style {
    let plain = Style {
        face: Face::Plain,
        size: 26.0,
        leading: 1.22,
        colour: INK,
        most: [3, 1],
        before: 12.0,
    };
    match block {
        Block::Headline(_) => Style {
            // What writes the other way has no serifs, and a Latin name is to look like the rest.
            face: if direction == Direction::Rtl { Face::Strong } else { Face::Headline },
            size: headline,
            leading: 1.12,
            most: [1, 1],
            before: 14.0,
            ..plain
        },
        Block::Aside(_) => Style { size: 24.0, colour: MUTED, most: [2, 1], before: 14.0, ..plain },
        Block::Counts(_) => NUMBER,
        Block::Sentence(_) => Style { most: [4, 1], ..plain },
        Block::Reply(_) => Style {
            face: Face::Strong,
            size: 28.0,
            leading: 1.2,
            most: [2, 2],
            before: 10.0,
            ..plain
        },
        // A part that it is on alone comes before what it concludes, and takes its room.
        Block::Assessment(_) => {
            Style { most: [4, 3], ..style(&Block::Reply(String::new()), headline, direction) }
        }
    }
}
