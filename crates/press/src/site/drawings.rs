//! The maps of stories, drawn only if they were not before.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};
use whosays_atlas::{Drawing, Input, World, compose, input};
use whosays_story::Story;

use super::world::{WORLD, world};
use crate::{cache::Cache, error::Error};

/// Names another folder for the cache; where it is empty, nothing is kept.
const FOLDER: &str = "WHOSAYS_MAP_CACHE";

/// Draws maps, and keeps them: laying out chips and labels is the longest part of a small story.
pub struct Drawings {
    cache: Cache,
    /// Read when the first map is drawn.
    world: OnceLock<Result<World, Error>>,
}

impl Drawings {
    /// With the cache that the environment names, or the one beside what cargo has built.
    pub fn found() -> Self {
        Self { cache: Cache::found(FOLDER, "whosays-maps"), world: OnceLock::new() }
    }

    /// The map of a story.
    pub fn of(&self, story: &Story) -> Result<Drawing, Error> {
        let input = input(story);
        let name = name(&input);
        let kept = self.cache.get(&name);
        if let Some(drawing) = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            return Ok(drawing);
        }
        let world = match self.world.get_or_init(world) {
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
fn name(input: &Input) -> String {
    let sum = Sha256::new()
        .chain_update(whosays_atlas::SOURCES)
        .chain_update(WORLD)
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
        let drawings = || Drawings { cache: Cache::of(folder.path()), world: OnceLock::new() };
        let mut story = story();
        let fresh = draw(&story, &world().unwrap());
        assert_eq!(drawings().of(&story).unwrap(), fresh);
        let again = drawings();
        assert_eq!(again.of(&story).unwrap(), fresh);
        assert!(again.world.get().is_none(), "nothing was drawn");
        // What the map does not show does not matter, and what it shows does.
        story.title.push('!');
        assert_eq!(name(&input(&story)), name(&input(&crate::site::data::tests::story())));
        story.actors.retain(|actor| actor.id.as_str() != "iran");
        assert_ne!(again.of(&story).unwrap(), fresh);
        assert!(again.world.get().is_some());
    }
}
