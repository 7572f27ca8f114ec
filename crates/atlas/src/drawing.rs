//! The drawing of a story's map: everything that a picture of it needs, and nothing that it must
//! compute. It holds numbers; how they are painted is not known here.

use serde::{Deserialize, Serialize};
use whosays_story::{ActorId, Frame, ReplyStatus};

use crate::{Anchor, Bend, Inset, LeftOut, Ring, Segment, Spot};

/// The map of one story: land in map units ([`Frame::WIDTH`] × [`Frame::HEIGHT`]) and, for every
/// width of the page, what stands on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// The part of the world that is drawn.
    pub frame: Frame,
    /// First the land of nobody in the story, as one shape; then one land for each actor that has
    /// some, in the order of the story.
    pub lands: Vec<Land>,
    /// A crowded part of the map, drawn larger; another one on narrow maps than on wide ones.
    pub insets: Vec<Inset>,
    /// One step for each entry of [`crate::WIDTHS`], the narrowest first.
    pub steps: Vec<Step>,
}

/// An area of land.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Land {
    /// Whose it is; `None` for the rest of the world.
    pub actor: Option<ActorId>,
    /// What is filled, by the even-odd rule; nothing where none of it is in the frame.
    pub rings: Vec<Ring>,
}

impl Drawing {
    /// The inset of a step.
    #[must_use]
    pub fn inset(&self, step: &Step) -> Option<&Inset> {
        self.insets.get(step.inset?)
    }
}

/// What stands on the map from one width to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The width of the map in CSS pixels from which the step holds. The first one also serves
    /// whatever is narrower.
    pub min_width: u32,
    /// Which of the insets is shown, with those in it who stand there.
    pub inset: Option<usize>,
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
    /// The middle of its disc.
    pub at: Anchor,
    /// The way from its true place, where it had to move off it: a thin line to the chip's rim,
    /// with a dot where it starts.
    pub leader: Option<Segment>,
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

/// The line of a transfer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The id of the link.
    pub link: String,
    /// From the rim of the giver's chip to the base of the head.
    pub bend: Bend,
    /// The corners of the head, the tip first.
    pub head: [Spot; 3],
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
    /// The bar.
    pub across: Segment,
}

/// The pill that names the goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Its middle.
    pub at: Anchor,
    /// Its text, line by line.
    pub lines: Vec<String>,
    /// A thin line from the pill to its curve, where it stands off it.
    pub tether: Option<Segment>,
}
