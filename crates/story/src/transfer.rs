//! Goods said to go from one actor to another.

use serde::{Deserialize, Serialize};

use crate::ActorId;

/// Goods that a statement says went, go or would go from one actor to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// What is transferred, in the source's words or fewer: "artillery shells".
    pub goods: String,
    /// A shorter form for the label on the map, where `goods` is long.
    #[serde(default)]
    pub short: Option<String>,
    /// The giver.
    pub from: ActorId,
    /// The receiver.
    pub to: ActorId,
    /// The way it is said to take, in words: "countries in the Middle East and Africa".
    #[serde(default)]
    pub via: Option<String>,
    /// How firmly it is put.
    pub standing: Standing,
    /// Why an end that the article does not name is drawn as it is.
    #[serde(default)]
    pub basis: Option<String>,
}

impl Transfer {
    /// The goods as the label on the map names them.
    #[must_use]
    pub fn label(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.goods)
    }
}

/// How firmly a transfer is put, the firmest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Said to have happened or to be happening.
    Alleged,
    /// Said to be offered, sought, arranged or agreed.
    Proposed,
    /// Said to be under consideration.
    Considered,
}

impl Standing {
    /// Its name as ids write it: `alleged`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Alleged => "alleged",
            Self::Proposed => "proposed",
            Self::Considered => "considered",
        }
    }
}
