//! The data of a story, as files that other programs read.

mod csv;
mod svg;

use whosays_atlas::Drawing;
use whosays_story::Story;

use crate::{Sink, error::Error};

/// Writes `story.json`, `statements.csv` and, where anybody has a place, `map.svg` into the story's
/// folder.
pub fn write_data(story: &Story, drawing: &Drawing, out: &dyn Sink) -> Result<(), Error> {
    let path = |name: &str| format!("{}/{name}", story.id);
    out.put(&path("story.json"), json(story)?.into())?;
    out.put(&path("statements.csv"), csv::statements(story)?)?;
    if story.markers().next().is_none() {
        return Ok(());
    }
    out.put(&path("map.svg"), svg::map(story, drawing).into())
}

/// The whole story, under the names of the file format.
fn json(story: &Story) -> Result<String, Error> {
    let failed = |error: serde_json::Error| Error::Data { message: error.to_string() };
    Ok(serde_json::to_string_pretty(story).map_err(failed)? + "\n")
}

/// The JSON Schema of the file format, version [`whosays_story::SCHEMA`].
///
/// # Errors
///
/// Where it cannot be written as JSON, which is a fault of this library.
pub fn schema() -> Result<String, Error> {
    let failed = |error: serde_json::Error| Error::Data { message: error.to_string() };
    let schema = schemars::schema_for!(Story);
    Ok(serde_json::to_string_pretty(&schema).map_err(failed)? + "\n")
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    /// The first story of the project.
    pub(in crate::site) fn story() -> Story {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/food-for-arms/story.toml");
        whosays_story::read(&std::fs::read_to_string(path).unwrap(), "story.toml").unwrap()
    }

    /// As other programs would: with nothing but the two published files.
    #[test]
    fn json_keeps_to_its_published_schema() {
        let schema: serde_json::Value = serde_json::from_str(&schema().unwrap()).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let text = include_str!("../../../../story/tests/valid/full.toml");
        for story in [story(), whosays_story::read(text, "full.toml").unwrap()] {
            let mut data: serde_json::Value = serde_json::from_str(&json(&story).unwrap()).unwrap();
            let faults: Vec<String> =
                validator.iter_errors(&data).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{faults:#?}");
            // And the schema says no to what the format does not know.
            data["statement"][0]["kind"] = "verdict".into();
            assert!(!validator.is_valid(&data));
        }
    }

    #[test]
    fn there_is_a_picture_of_the_map_where_there_is_a_map() {
        let whole = story();
        let mut nowhere = story();
        for actor in &mut nowhere.actors {
            actor.position = None;
        }
        let drawing = whosays_atlas::draw(
            &whole,
            &crate::site::world::world(whosays_story::Borders::default()).unwrap(),
        );
        let names = |story| {
            let files = crate::Files::default();
            write_data(story, &drawing, &files).unwrap();
            files.into_map().into_keys().collect::<Vec<_>>()
        };
        let data = ["food-for-arms/statements.csv", "food-for-arms/story.json"];
        assert_eq!(names(&whole), [&["food-for-arms/map.svg"], &data[..]].concat());
        assert_eq!(names(&nowhere), data);
    }

    #[test]
    fn json_reads_back_as_the_same_story() {
        let story = story();
        let back: Story = serde_json::from_str(&json(&story).unwrap()).unwrap();
        assert_eq!(back, story);
    }
}
