//! The map data, which ships inside the command.

use std::io::Read;

use flate2::read::GzDecoder;
use whosays_atlas::World;
use whosays_story::Borders;

use crate::error::Error;

/// The file of a view of borders, unmodified; see `data/README.md`.
pub fn data(borders: Borders) -> &'static [u8] {
    match borders {
        Borders::UnitedNations => include_bytes!("../../../../data/world-50m.json.gz"),
        Borders::DeFacto => include_bytes!("../../../../data/world-50m-de-facto.json.gz"),
    }
}

/// The map of the world with these borders, as `TopoJSON`.
pub fn text(borders: Borders) -> Result<String, Error> {
    let mut text = String::new();
    GzDecoder::new(data(borders))
        .read_to_string(&mut text)
        .map_err(|error| Error::World { message: error.to_string() })?;
    Ok(text)
}

/// Reads the map of the world with these borders.
pub fn world(borders: Borders) -> Result<World, Error> {
    let text = text(borders)?;
    World::from_topojson(&text).map_err(|error| Error::World { message: error.to_string() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use whosays_story::LANDS;

    use super::*;

    /// But for a sandbank or two, which one of them leaves out.
    #[test]
    fn both_views_have_every_land_under_its_code() {
        for borders in [Borders::UnitedNations, Borders::DeFacto] {
            let world = world(borders).unwrap();
            let missing: Vec<&str> =
                LANDS.iter().map(|land| land.code).filter(|code| !world.has(code)).collect();
            assert!(missing.len() <= 2, "{borders:?}: {missing:?}");
            assert!(world.has("XKX") && world.has("UKR") && !world.has(""), "{borders:?}");
        }
    }
}
