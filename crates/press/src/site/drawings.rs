//! The maps of stories, drawn only if they were not before.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};
use whosays_atlas::{Drawing, Input, World, compose, input};
use whosays_story::{Borders, Story};

use super::world::{data, world};
use crate::{cache::Cache, error::Error};

/// Names another folder for the cache; where it is empty, nothing is kept.
const FOLDER: &str = "WHOSAYS_MAP_CACHE";

/// Draws maps, and keeps them: laying out chips and labels is the longest part of a small story.
pub struct Drawings {
    cache: Cache,
    /// Each read when the first map is drawn with such borders: close to the view of the United
    /// Nations, and as they are held in fact.
    worlds: [OnceLock<Result<World, Error>>; 2],
}

impl Drawings {
    /// With the cache that the environment names, or the one beside what cargo has built.
    pub fn found() -> Self {
        Self { cache: Cache::found(FOLDER, "whosays-maps"), worlds: Default::default() }
    }

    /// The map of a story.
    pub fn of(&self, story: &Story) -> Result<Drawing, Error> {
        let input = input(story);
        let name = name(&input, story.borders);
        let kept = self.cache.get(&name);
        if let Some(drawing) = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            return Ok(drawing);
        }
        let [united_nations, de_facto] = &self.worlds;
        let held = match story.borders {
            Borders::UnitedNations => united_nations,
            Borders::DeFacto => de_facto,
        };
        let world = match held.get_or_init(|| world(story.borders)) {
            Ok(world) => world,
            Err(error) => return Err(Error::World { message: error.to_string() }),
        };
        let drawing = compose(&input, world);
        if let Ok(bytes) = serde_json::to_vec(&drawing) {
            self.cache.put(&name, &bytes);
        }
        Ok(drawing)
    }

    /// Lets go of maps that were not used for long.
    pub fn prune(&self) {
        self.cache.prune();
    }
}

/// Whatever of this changes, no map from before is used again: the code that draws it, what it
/// draws, and the world.
fn name(input: &Input, borders: Borders) -> String {
    let sum = Sha256::new()
        .chain_update(whosays_atlas::SOURCES)
        .chain_update(data(borders))
        .chain_update(format!("{input:?}"))
        .finalize();
    format!("{sum:x}.json")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use whosays_atlas::draw;

    use super::*;
    use crate::site::data::tests::story;

    #[test]
    fn a_map_that_was_kept_is_the_one_that_is_drawn() {
        let folder = tempfile::tempdir().unwrap();
        let drawings = || Drawings { cache: Cache::of(folder.path()), worlds: Default::default() };
        let mut story = story();
        let fresh = draw(&story, &world(Borders::UnitedNations).unwrap());
        assert_eq!(drawings().of(&story).unwrap(), fresh);
        let again = drawings();
        assert_eq!(again.of(&story).unwrap(), fresh);
        assert!(again.worlds.iter().all(|world| world.get().is_none()), "nothing was drawn");
        // What the map does not show does not matter, and what it shows does.
        story.title.push('!');
        let named = |story: &Story| name(&input(story), story.borders);
        assert_eq!(named(&story), named(&crate::site::data::tests::story()));
        story.borders = Borders::DeFacto;
        let other = again.of(&story).unwrap();
        assert!(other != fresh && other.steps == fresh.steps, "only land differs");
        story.borders = Borders::UnitedNations;
        story.actors.retain(|actor| actor.id.as_str() != "iran");
        assert_ne!(again.of(&story).unwrap(), fresh);
        assert!(again.worlds.iter().all(|world| world.get().is_some()));
    }
}
