//! Countries by their names: what codes they have and where they are, so that nobody has to look
//! it up.
//!
//! The list is made from the map that the pages draw, with names and two-letter codes of the
//! Unicode CLDR, by `crates/atlas/examples/gazetteer.rs`.

use std::sync::LazyLock;

/// A land of the map.
#[derive(Clone, Debug)]
pub struct Land {
    /// What `land` calls it: ISO 3166-1 alpha-3, or the map's own letters where there is none.
    pub code: &'static str,
    /// Two letters for its chip, ISO 3166-1 alpha-2; empty where there are none.
    pub short: &'static str,
    /// ISO 3166-1 numeric; nothing where there is none.
    pub number: Option<u16>,
    /// Its usual name in English.
    pub name: &'static str,
    /// What else it is called.
    pub other_names: Vec<&'static str>,
    /// A place well inside its largest part: longitude and latitude in degrees.
    pub position: [f64; 2],
    /// Closed lines around its parts, longitudes going on beyond 180 degrees; rough to a degree.
    rings: Vec<Vec<[f64; 2]>>,
}

/// How far from its land somebody may have a chip, in degrees of a great circle: about 220 km, since
/// the outlines are rough.
const NEAR: f64 = 2.0;

/// Every land of the map, in the order of the codes.
pub static LANDS: LazyLock<Vec<Land>> = LazyLock::new(|| {
    include_str!("lands.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(land)
        .collect()
});

fn land(line: &'static str) -> Option<Land> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    let (code, short, number, name, others) = (next()?, next()?, next()?, next()?, next()?);
    let number = number.parse().ok();
    let numbers = |text: &str| -> Vec<f64> {
        text.split(' ').filter_map(|number| number.parse().ok()).collect()
    };
    let position = <[f64; 2]>::try_from(numbers(next()?)).ok()?;
    let rings = next()?.split(';').map(|ring| {
        ring.split(',').filter_map(|point| <[f64; 2]>::try_from(numbers(point)).ok()).collect()
    });
    let other_names = others.split(';').filter(|name| !name.is_empty()).collect();
    Some(Land { code, short, number, name, other_names, position, rings: rings.collect() })
}

impl Land {
    /// The land of this code.
    #[must_use]
    pub fn of(code: &str) -> Option<&'static Self> {
        LANDS.iter().find(|land| land.code == code)
    }

    /// The land of this number, ISO 3166-1 numeric.
    #[must_use]
    pub fn numbered(number: u16) -> Option<&'static Self> {
        LANDS.iter().find(|land| land.number == Some(number))
    }

    /// The land of this name, in whatever case and with or without "the".
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        let wanted = plain(name);
        LANDS.iter().find(|land| land.names().any(|name| plain(name) == wanted))
    }

    /// Every land that may be meant: of that name or code, with the word in its name, or of a name
    /// that differs by a slip. The likeliest first, ten at most.
    #[must_use]
    pub fn search(text: &str) -> Vec<&'static Self> {
        const MOST: usize = 10;
        let wanted = plain(text);
        if wanted.is_empty() {
            return Vec::new();
        }
        let code = text.trim().to_uppercase();
        let mut found: Vec<(usize, &Self)> = LANDS
            .iter()
            .filter_map(|land| {
                let by_name = land.names().filter_map(|name| likeness(&plain(name), &wanted)).min();
                let by_code = (land.code == code || land.short == code).then_some(0);
                Some((by_code.or(by_name)?, land))
            })
            .collect();
        found.sort_by_key(|(rank, land)| (*rank, land.name));
        if found.first().is_some_and(|(rank, _)| *rank == 0) {
            found.retain(|(rank, _)| *rank < SLIP);
        }
        found.into_iter().map(|(_, land)| land).take(MOST).collect()
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.other_names.iter().copied())
    }

    /// Whether somebody at this place is in the land, or near it.
    #[must_use]
    pub fn is_near(&self, position: [f64; 2]) -> bool {
        self.rings.iter().any(|ring| is_near(ring, position))
    }
}

/// The rank from which on a name is only similar.
const SLIP: usize = 10;

/// How unlike a name is to what was asked for: 0 is the name itself.
fn likeness(name: &str, wanted: &str) -> Option<usize> {
    let words = || name.split(' ');
    if name == wanted {
        return Some(0);
    }
    if name.starts_with(wanted) {
        return Some(1);
    }
    if wanted.len() > 3 && words().any(|word| word.starts_with(wanted)) {
        return Some(2);
    }
    let distance = strsim::osa_distance(name, wanted);
    (distance <= wanted.chars().count().max(name.chars().count()) / 4).then_some(SLIP + distance)
}

/// A name without case, accents' marks aside, and without what only joins its words.
fn plain(name: &str) -> String {
    let lower = name.to_lowercase().replace('’', "'").replace('&', "and").replace(['-', '.'], " ");
    let words = lower.split_whitespace().filter(|word| *word != "the");
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a place lies within a ring, or near its line.
fn is_near(ring: &[[f64; 2]], [longitude, latitude]: [f64; 2]) -> bool {
    let squeeze = latitude.to_radians().cos();
    // A ring that crosses the date line goes on beyond it.
    [-360.0, 0.0, 360.0].into_iter().any(|turn| {
        let at = [longitude + turn, latitude];
        // In a plane in which degrees are as long to the east as to the north at this latitude.
        let plane = |[lon, lat]: [f64; 2]| [(lon - at[0]) * squeeze, lat - at[1]];
        let edges =
            || ring.iter().zip(ring.iter().cycle().skip(1)).map(|(a, b)| (plane(*a), plane(*b)));
        let crossed = edges().filter(|([ax, ay], [bx, by])| {
            (*ay > 0.0) != (*by > 0.0) && ax - ay * (bx - ax) / (by - ay) > 0.0
        });
        crossed.count() % 2 == 1 || edges().any(|(a, b)| distance(a, b) <= NEAR)
    })
}

/// How far the origin is from the line between two points.
fn distance([ax, ay]: [f64; 2], [bx, by]: [f64; 2]) -> f64 {
    let (dx, dy) = (bx - ax, by - ay);
    let length = dx.mul_add(dx, dy * dy);
    let share = if length > 0.0 { (-(ax * dx + ay * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (ax + share * dx).hypot(ay + share * dy)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::is_land;

    fn code(name: &str) -> &'static str {
        Land::search(name).first().map_or("", |land| land.code)
    }

    #[test]
    fn names_slips_and_codes_lead_to_a_land() {
        assert_eq!(LANDS.len(), 242);
        for (name, wanted) in [
            ("germany", "DEU"),
            ("Germny", "DEU"),
            ("the United States", "USA"),
            ("UK", "GBR"),
            ("GBR", "GBR"),
            ("north korea", "PRK"),
            ("korea", "PRK"),
            ("Congo - Kinshasa", "COD"),
            ("bosnia", "BIH"),
            ("Ivory Coast", "CIV"),
            ("", ""),
            ("Atlantis", ""),
        ] {
            assert_eq!(code(name), wanted, "{name}");
        }
        assert!(Land::search("korea").iter().any(|land| land.code == "KOR"));
        assert_eq!(Land::named("Russia").unwrap().code, "RUS");
    }

    #[test]
    fn every_land_is_near_itself_and_may_be_named() {
        for land in LANDS.iter() {
            assert!(is_land(land.code), "{land:?}");
            assert!(land.is_near(land.position), "{land:?}");
            assert!(land.rings.iter().all(|ring| !ring.is_empty()), "{land:?}");
        }
    }

    #[test]
    fn capitals_are_in_their_lands_and_not_where_their_numbers_are_swapped() {
        for (code, position) in [
            ("USA", [-77.0, 38.9]),
            ("USA", [-157.9, 21.3]),
            ("PRK", [125.75, 39.03]),
            ("FRA", [2.35, 48.86]),
            ("FRA", [-52.3, 4.9]),
            ("RUS", [37.6, 55.75]),
            ("RUS", [131.9, 43.1]),
            ("NZL", [174.8, -41.3]),
            ("FJI", [178.4, -18.1]),
            ("CHL", [-70.7, -33.4]),
            ("GBR", [-0.1, 51.5]),
        ] {
            let land = Land::of(code).unwrap();
            let [lon, lat] = position;
            assert!(land.is_near(position), "{code} {position:?}");
            assert!(!land.is_near([lat, lon]), "{code} {position:?}");
        }
    }
}
