//! The checker of stories knows every land that the map has.

#![allow(clippy::unwrap_used)]

use std::{fs::File, io::Read, path::Path};

use flate2::read::GzDecoder;
use whosays_story::is_land;

#[test]
fn every_land_of_the_map_may_be_named() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/world-50m.json.gz");
    let mut topology = String::new();
    GzDecoder::new(File::open(data).unwrap()).read_to_string(&mut topology).unwrap();
    let codes: Vec<&str> =
        topology.split("\"a3\":\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    assert_eq!(codes.len(), 242);
    let unknown: Vec<&&str> = codes.iter().filter(|code| !is_land(code)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(!is_land("UKA") && !is_land("rus"));
}
