//! What stands in one story file.

use serde::{Deserialize, Serialize};

use crate::calendar::CalendarDate;
use crate::{Actor, Published, Statement};

/// What stands in a story file; a [`Story`](crate::Story) is this with an index over it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        rename = "Story",
        description = "One news story, coded: who says what about whom, and who replies."
    )
)]
#[serde(deny_unknown_fields)]
pub struct StoryFile {
    /// The version of the file format, up to [`SCHEMA`].
    pub schema: u32,
    /// What links call it: the first part of every path.
    pub id: String,
    /// What it was called before: those addresses lead on to the present one.
    #[serde(default)]
    pub former_ids: Vec<String>,
    /// The headline of the explainer.
    pub title: String,
    /// The sentence below the headline.
    pub dek: String,
    /// The language of the text, as a BCP 47 tag: `en-GB`.
    pub language: String,
    /// The article that the story codes.
    pub source: Source,
    /// The part of the world to draw, where the fitted one is not wanted.
    #[serde(default)]
    pub frame: Option<Frame>,
    /// Whose view of borders the map draws. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Borders::is_usual")]
    pub borders: Borders,
    /// Whether a crowded part of the map is drawn larger on an empty one. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Insets::is_usual")]
    pub insets: Insets,
    /// Who speaks and who is spoken about.
    #[serde(rename = "actor")]
    pub actors: Vec<Actor>,
    /// What is said, in the order of the article.
    #[serde(rename = "statement")]
    pub statements: Vec<Statement>,
    /// What was put right after publication, newest first.
    #[serde(default, rename = "correction")]
    pub corrections: Vec<Correction>,
}

/// Whose view of borders a map draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Borders {
    /// Close to the view of the United Nations: Crimea in Ukraine, Western Sahara whole.
    #[default]
    UnitedNations,
    /// As they are held in fact, whoever recognises that.
    DeFacto,
}

impl Borders {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// Whether a crowded part of a map is drawn once more, larger, on an empty one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Insets {
    /// Wherever that brings chips home that would stand far off.
    #[default]
    Automatic,
    /// Nowhere.
    Never,
}

impl Insets {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// The newest version of the file format. Older ones are read as they always were: version 2 only
/// adds keys.
pub const SCHEMA: u32 = 2;

/// The article that a story codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// How to speak of it: "a newspaper article on the reported deal".
    pub name: String,
    /// Who published it, where known.
    #[serde(default)]
    pub publisher: Option<String>,
    /// Its address, where known.
    #[serde(default)]
    pub url: Option<String>,
    /// When it was published.
    pub published: Published,
    /// Further articles, or later versions of the first. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further: Vec<Article>,
}

/// One more article that the story is told from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// What statements call it.
    pub id: String,
    /// How to speak of it.
    pub name: String,
    /// Who published it, where known.
    #[serde(default)]
    pub publisher: Option<String>,
    /// Its address, where known.
    #[serde(default)]
    pub url: Option<String>,
    /// When it was published.
    pub published: Published,
}

/// One of the articles of a story, the first or a further one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArticleRef<'a> {
    /// Its id; none of the first.
    pub id: Option<&'a str>,
    /// How to speak of it.
    pub name: &'a str,
    /// Who published it.
    pub publisher: Option<&'a str>,
    /// Its address.
    pub url: Option<&'a str>,
    /// When it was published.
    pub published: &'a Published,
}

impl Source {
    /// The first of its articles.
    #[must_use]
    pub fn first(&self) -> ArticleRef<'_> {
        ArticleRef {
            id: None,
            name: &self.name,
            publisher: self.publisher.as_deref(),
            url: self.url.as_deref(),
            published: &self.published,
        }
    }

    /// All its articles, the first one first.
    pub fn articles(&self) -> impl Iterator<Item = ArticleRef<'_>> {
        let further = self.further.iter().map(|one| ArticleRef {
            id: Some(&one.id),
            name: &one.name,
            publisher: one.publisher.as_deref(),
            url: one.url.as_deref(),
            published: &one.published,
        });
        std::iter::once(self.first()).chain(further)
    }

    /// Whether there is more than one.
    #[must_use]
    pub fn is_several(&self) -> bool {
        !self.further.is_empty()
    }
}

/// The part of the world that the map shows: Lambert azimuthal equal-area.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// The middle of the projection: `[longitude, latitude]` in degrees.
    pub centre: [f64; 2],
    /// Map units (of [`Frame::WIDTH`]) per radian.
    pub scale: f64,
    /// Where the middle of the projection stands in the frame, in map units from the top left.
    pub translate: [f64; 2],
}

impl Frame {
    /// The width of every map, in map units.
    pub const WIDTH: f64 = 1000.0;
    /// The height of every map, in map units.
    pub const HEIGHT: f64 = 940.0;
}

/// Something put right after publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The day of the correction, `2023-04-02` (ISO 8601).
    pub date: String,
    /// What was wrong and what is right now, in a sentence.
    pub text: String,
}

impl Correction {
    /// The date as a day of the calendar; none if it is no date.
    #[must_use]
    pub fn day(&self) -> Option<CalendarDate> {
        CalendarDate::parse(&self.date).ok()
    }
}
