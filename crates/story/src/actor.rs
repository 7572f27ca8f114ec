//! Whoever speaks or is spoken about.

use serde::{Deserialize, Serialize};

use crate::ActorId;

/// A country, body, organisation or person that the article names as a source or as a target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// What statements and links call it.
    pub id: ActorId,
    /// What it was called before: those addresses lead on to the present one.
    #[serde(default)]
    pub former_ids: Vec<ActorId>,
    /// Its name in full, spelled as the article spells it.
    pub name: String,
    /// The name under its chip where the full one is too long.
    #[serde(default)]
    pub short: Option<String>,
    /// Its name as it stands within a sentence, where that is not `name`: "the United States". Since
    /// version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_sentence: Option<String>,
    /// Whether verbs behind its name are in the plural: "state media say". Since version 2 of the
    /// format.
    #[serde(default, skip_serializing_if = "is_false")]
    pub plural: bool,
    /// Two to four characters drawn inside its chip.
    pub code: String,
    /// What it is.
    pub kind: ActorKind,
    /// The country whose government this body is a part of; what it says is said by that country.
    #[serde(default)]
    pub part_of: Option<ActorId>,
    /// The country that a person or an organisation comes from. It never answers for that country.
    #[serde(default)]
    pub national_of: Option<ActorId>,
    /// What it is in this story, in a few words.
    #[serde(default)]
    pub role: Option<String>,
    /// Where it is at home, in words: "The Hague". Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Its item in Wikidata: `Q7809`. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wikidata: Option<String>,
    /// Addresses of pages on it elsewhere. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub same_as: Vec<String>,
    /// Where its chip belongs: `[longitude, latitude]` in degrees, east and north positive.
    #[serde(default)]
    pub position: Option<[f64; 2]>,
    /// The ISO 3166-1 alpha-3 code of the land to fill, for a country.
    #[serde(default)]
    pub land: Option<String>,
    /// Whether it is where the war is fought; its chip is then a dashed ring.
    #[serde(default)]
    pub theatre_of_war: bool,
}

impl Actor {
    /// The name that fits under a chip.
    #[must_use]
    pub fn label(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.name)
    }

    /// Whether it has a chip of its own: it has a position and is not part of another actor.
    #[must_use]
    pub fn is_on_map(&self) -> bool {
        self.position.is_some() && self.part_of.is_none()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(crate) fn is_false(flag: &bool) -> bool {
    !flag
}

/// What an actor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ActorKind {
    /// A state, standing for its government.
    Country,
    /// A ministry, an office or an agency of a government.
    GovernmentBody,
    /// A company, a programme or an armed group.
    Organisation,
    /// A person who is spoken about; a spokesperson is no actor.
    Person,
    /// A part of the world that is no state.
    Region,
}
