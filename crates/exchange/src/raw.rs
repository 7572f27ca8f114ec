//! A story as it was read from elsewhere: objects of texts, each with its place there.

use serde_json::{Map, Value};

use crate::{Sheet, Trouble, archieml, flat, json};

/// What a story was read from, not yet understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Raw {
    /// What stands in the story itself: title, source and the like.
    pub(crate) story: Map<String, Value>,
    /// Its actors.
    pub(crate) actors: Vec<Item>,
    /// Its statements.
    pub(crate) statements: Vec<Item>,
    /// Its corrections.
    pub(crate) corrections: Vec<Item>,
}

/// An actor, a statement or a correction, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// "statements, row 7", "statement 3".
    pub place: String,
    /// Whether messages call its keys columns.
    pub is_row: bool,
    /// Its keys, as the format calls them, with texts or what was read for values.
    pub object: Map<String, Value>,
}

impl Raw {
    /// Reads sheets. One alone may be called anything: it is that of the statements, or that of the
    /// actors if its columns are.
    ///
    /// # Errors
    ///
    /// Everything that cannot be understood, row by row.
    pub fn of_sheets(sheets: &[Sheet]) -> Result<Self, Vec<Trouble>> {
        flat::read(sheets)
    }

    /// Reads JSON, such as the `story.json` of a site.
    ///
    /// # Errors
    ///
    /// Where it is no JSON, or no story.
    pub fn of_json(text: &str) -> Result<Self, Vec<Trouble>> {
        let value = json::read(text)?;
        Self::of_object(value)
    }

    /// Reads ArchieML.
    ///
    /// # Errors
    ///
    /// Where it is no story.
    pub fn of_archieml(text: &str) -> Result<Self, Vec<Trouble>> {
        Self::of_object(archieml::parse(text))
    }

    fn of_object(mut story: Map<String, Value>) -> Result<Self, Vec<Trouble>> {
        let mut troubles = Vec::new();
        let mut raw = Self::default();
        for (one, more) in
            [("actor", "actors"), ("statement", "statements"), ("correction", "corrections")]
        {
            for name in [one, more] {
                let Some(found) = story.remove(name) else { continue };
                let Value::Array(found) = found else {
                    let help = format!("write a list of objects, in ArchieML after `[{one}]`");
                    troubles.push(Trouble::new(name, "is no list", help));
                    continue;
                };
                let list = match one {
                    "actor" => &mut raw.actors,
                    "statement" => &mut raw.statements,
                    _ => &mut raw.corrections,
                };
                for (object, number) in found.into_iter().zip(1..) {
                    let place = format!("{one} {number}");
                    match object {
                        Value::Object(object) => list.push(Item { place, is_row: false, object }),
                        _ => troubles.push(Trouble::new(
                            place,
                            "is no object",
                            "write its keys, each with its value",
                        )),
                    }
                }
            }
        }
        raw.story = story;
        if troubles.is_empty() { Ok(raw) } else { Err(troubles) }
    }
}
