//! Writes the list of lands that the checker proposes codes, names and positions from.
//!
//! The names and the two-letter codes come from the packages `cldr-core` and
//! `cldr-localenames-modern` of the npm registry, the land from the map itself:
//!
//! ```console
//! cargo run -p whosays-atlas --example gazetteer -- cldr-core/supplemental/codeMappings.json \
//!     cldr-localenames-modern/main/en/territories.json > crates/story/src/gazetteer/lands.tsv
//! ```

use std::{collections::BTreeMap, error::Error, fs, fs::File, io::Read, path::Path};

use flate2::read::GzDecoder;
use serde_json::Value;
use whosays_atlas::{LonLat, Outline, World};

/// How far a border may be moved, in degrees: the list is to tell what is near, not what is in.
const TOLERANCE: f64 = 0.7;
/// What is no farther than that from a larger part needs no outline of its own, in degrees.
const BESIDE: f64 = 1.5;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [mappings, territories] = arguments.as_slice() else {
        return Err("usage: gazetteer codeMappings.json territories.json".into());
    };
    let mappings: Value = serde_json::from_str(&fs::read_to_string(mappings)?)?;
    let territories: Value = serde_json::from_str(&fs::read_to_string(territories)?)?;
    let mapped = mappings.pointer("/supplemental/codeMappings").and_then(Value::as_object);
    let numbers: BTreeMap<&str, &str> = mapped
        .into_iter()
        .flatten()
        .filter(|(code, _)| code.len() == 2)
        .filter_map(|(_, mapping)| {
            Some((mapping.get("_alpha3")?.as_str()?, mapping.get("_numeric")?.as_str()?))
        })
        .collect();
    let short: BTreeMap<&str, &str> = mappings
        .pointer("/supplemental/codeMappings")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(code, _)| code.len() == 2)
        .filter_map(|(code, mapping)| Some((mapping.get("_alpha3")?.as_str()?, code.as_str())))
        .collect();
    let names = territories.pointer("/main/en/localeDisplayNames/territories");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/world-50m.json.gz");
    let mut topology = String::new();
    GzDecoder::new(File::open(data)?).read_to_string(&mut topology)?;
    let world = World::from_topojson(&topology)?;
    let mut lines: Vec<String> =
        world.outlines().map(|land| line(&land, &short, &numbers, names)).collect();
    lines.sort();
    println!(
        "# code\tshort code\tnumber\tname\tother names\tposition\toutline of its land, roughly"
    );
    for line in lines {
        println!("{line}");
    }
    Ok(())
}

fn line(
    land: &Outline<'_>,
    short: &BTreeMap<&str, &str>,
    numbers: &BTreeMap<&str, &str>,
    names: Option<&Value>,
) -> String {
    let short = short.get(land.code).copied().unwrap_or_default();
    let mut called: Vec<String> = Vec::new();
    let variants = ["", "-alt-short", "-alt-variant", "-alt-long"];
    for variant in variants {
        let name = names.and_then(|names| names.get(format!("{short}{variant}"))?.as_str());
        called.extend(name.map(str::to_owned));
    }
    called.push(land.name.to_owned());
    called.dedup();
    let name = called.remove(0);
    called.retain(|other| *other != name);
    let position = middle(land);
    let spoken: Vec<String> = rings(land)
        .iter()
        .map(|ring| {
            let points = ring.iter().map(|point| format!("{:.1} {:.1}", point.lon, point.lat));
            points.collect::<Vec<_>>().join(",")
        })
        .collect();
    format!(
        "{}\t{short}\t{}\t{name}\t{}\t{:.1} {:.1}\t{}",
        land.code,
        numbers.get(land.code).copied().unwrap_or_default(),
        called.join(";"),
        position.lon,
        position.lat,
        spoken.join(";")
    )
}

/// The largest part.
fn largest(land: &Outline<'_>) -> Vec<LonLat> {
    let rings = land.rings.iter().map(|ring| unrolled(ring));
    rings.max_by(|one, other| area(one).total_cmp(&area(other))).unwrap_or_default()
}

/// A ring that may cross the date line, with longitudes that go on beyond 180 degrees.
fn unrolled(ring: &[LonLat]) -> Vec<LonLat> {
    let mut last: Option<f64> = None;
    let points = ring.iter().map(|point| {
        let lon = last
            .map_or(point.lon, |last| last + (point.lon - last + 540.0).rem_euclid(360.0) - 180.0);
        last = Some(lon);
        LonLat::new(lon, point.lat)
    });
    points.collect()
}

/// The area of a ring in square degrees of the equator.
fn area(ring: &[LonLat]) -> f64 {
    let pairs = ring.iter().zip(ring.iter().cycle().skip(1));
    let squeeze = |point: &LonLat| point.lon * point.lat.to_radians().cos();
    pairs.map(|(one, next)| squeeze(one) * next.lat - squeeze(next) * one.lat).sum::<f64>().abs()
        / 2.0
}

/// A point inside the largest part, as far from its border as a grid of 40 by 40 finds one.
fn middle(land: &Outline<'_>) -> LonLat {
    let ring = &largest(land);
    let range = |pick: fn(&LonLat) -> f64| {
        ring.iter().map(pick).fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        })
    };
    let ((west, east), (south, north)) = (range(|point| point.lon), range(|point| point.lat));
    let grid = (0..40).flat_map(|row| (0..40).map(move |column| (row, column)));
    let inside = grid.filter_map(|(row, column)| {
        let lon = west + (east - west) * (f64::from(column) + 0.5) / 40.0;
        let lat = south + (north - south) * (f64::from(row) + 0.5) / 40.0;
        let point = LonLat::new(lon, lat);
        let nearest =
            ring.iter().map(|border| point.angle_to(*border)).fold(f64::INFINITY, f64::min);
        holds(ring, point).then_some((nearest, point))
    });
    let best = inside.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.map_or_else(
        || ring.first().copied().unwrap_or(LonLat::new(0.0, 0.0)),
        |(_, point)| LonLat::new((point.lon + 180.0).rem_euclid(360.0) - 180.0, point.lat),
    )
}

/// Whether a point lies within a ring, by the crossings of a line to the east.
fn holds(ring: &[LonLat], point: LonLat) -> bool {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossed = edges.filter(|(one, other)| {
        (one.lat > point.lat) != (other.lat > point.lat)
            && point.lon
                < (other.lon - one.lon) * (point.lat - one.lat) / (other.lat - one.lat) + one.lon
    });
    crossed.count() % 2 == 1
}

/// The rings of a land, with no more points than it takes to know what is near it.
fn rings(land: &Outline<'_>) -> Vec<Vec<LonLat>> {
    let mut rings: Vec<Vec<LonLat>> = land.rings.iter().map(|ring| unrolled(ring)).collect();
    rings.sort_by(|one, other| area(other).total_cmp(&area(one)));
    let mut kept: Vec<Vec<LonLat>> = Vec::new();
    for ring in rings {
        let points = thinned(&ring);
        // An islet beside what is there already.
        let is_beside = points.iter().all(|point| {
            kept.iter().flatten().any(|other| point.angle_to(*other) < BESIDE.to_radians())
        });
        if !is_beside {
            kept.push(points);
        }
    }
    kept
}

/// The points of a line that lie further than [`TOLERANCE`] from what is left (Douglas and Peucker).
fn thinned(line: &[LonLat]) -> Vec<LonLat> {
    let [first, inner @ .., last] = line else { return line.to_vec() };
    let squeeze = first.lat.to_radians().cos().max(0.2);
    let plane = |point: &LonLat| (point.lon * squeeze, point.lat);
    let ((ax, ay), (bx, by)) = (plane(first), plane(last));
    let off = |point: &LonLat| {
        let (x, y) = plane(point);
        let length = (bx - ax).hypot(by - ay);
        if length < 1e-9 {
            return (x - ax).hypot(y - ay);
        }
        ((bx - ax) * (ay - y) - (ax - x) * (by - ay)).abs() / length
    };
    let farthest = inner.iter().enumerate().max_by(|(_, a), (_, b)| off(a).total_cmp(&off(b)));
    match farthest {
        Some((at, point)) if off(point) > TOLERANCE => {
            // The point itself ends the one half and begins the other.
            let (left, right) = (line.get(..at + 2), line.get(at + 1..));
            let mut thin = thinned(left.unwrap_or_default());
            thin.extend(thinned(right.unwrap_or_default()).into_iter().skip(1));
            thin
        }
        _ if first == last => vec![*first],
        _ => vec![*first, *last],
    }
}
