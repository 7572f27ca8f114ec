//! Through whom an article has what it tells.

use serde::{Deserialize, Serialize};

use crate::ActorId;

/// Somebody or something that passed a statement on. It is never shown as saying so itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Intermediary {
    /// Its name or description, where it is no actor: "The Daily News", "a leaked memorandum".
    #[serde(default)]
    pub name: Option<String>,
    /// The actor that passed it on, where it is one of the story's.
    #[serde(default)]
    pub actor: Option<ActorId>,
    /// What it is.
    #[serde(default)]
    pub kind: Option<IntermediaryKind>,
    /// The word for the passing on: "reported", "told allies".
    #[serde(default)]
    pub cue: Option<String>,
}

/// What passes a statement on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum IntermediaryKind {
    /// Another newspaper, broadcaster or site.
    Outlet,
    /// A news agency.
    Agency,
    /// A document that was made public or shown.
    Document,
    /// A document or words that were not meant to be known.
    Leak,
    /// A paper filed with a court, or by one.
    CourtPaper,
    /// Somebody who was told it.
    Person,
}
