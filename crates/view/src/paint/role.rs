//! What a shape on the map is, whatever it looks like.

use whosays_story::{ActorId, ReplyStatus};

/// What a shape on the map is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role<'a> {
    /// Land, and whose it is.
    Land(Option<&'a ActorId>),
    /// The sea of an inset.
    Sea,
    /// The frame of an inset, that of the part that it shows, and the lines between them.
    Edge,
    /// The way from an actor's place to its chip.
    Leader,
    /// The place that a leader starts from.
    Dot,
    /// What keeps a line apart from what lies under it.
    Halo,
    /// The way from a label to its line.
    Tether,
    /// A line of goods.
    Stroke,
    /// The head of a line.
    Head,
    /// A reply that contests a line.
    Bar(ReplyStatus),
}
