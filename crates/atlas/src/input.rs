//! What is drawn, apart from the world.

use whosays_story::{ActorId, Frame, ReplyStatus};

use crate::{LonLat, Shape};

/// Everything to be drawn over the land.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input {
    /// The part of the world to draw; fitted to the markers where absent.
    pub frame: Option<Frame>,
    /// Whether a crowded part of the map is never drawn larger.
    pub no_inset: bool,
    /// The actors, in the order of the story.
    pub markers: Vec<Marker>,
    /// The transfers between them.
    pub links: Vec<Link>,
}

/// An actor with a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// Who it is.
    pub actor: ActorId,
    /// Where it belongs.
    pub position: LonLat,
    /// The ISO 3166-1 alpha-3 code of its land, for a country.
    pub land: Option<String>,
    /// The name under its chip.
    pub label: String,
    /// What its chip looks like.
    pub shape: Shape,
    /// How much it is spoken of: where there is no room for all, the lighter ones are left out.
    pub weight: usize,
}

/// Goods said to go from one actor to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// What the drawn line is called.
    pub id: String,
    /// The giver.
    pub from: ActorId,
    /// The receiver.
    pub to: ActorId,
    /// What is said to go, each once.
    pub goods: Vec<String>,
    /// Who contests it, and how.
    pub contested: Vec<(ActorId, ReplyStatus)>,
    /// How often it is spoken of: where there is no room for all, the lighter ones are left out.
    pub weight: usize,
}
