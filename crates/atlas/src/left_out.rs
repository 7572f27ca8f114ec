//! What there was no room for.

use serde::{Deserialize, Serialize};
use whosays_story::ActorId;

/// Something that the map does not show at some width: ledger and table do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LeftOut {
    /// The chip of an actor, and with it the lines from it and to it.
    Chip(ActorId),
    /// The line of a link.
    Line(String),
    /// The label of a link whose line is drawn.
    Label(String),
}
