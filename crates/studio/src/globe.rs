//! The lands of the world as a picker shows them, and what is said of a place.

use std::fmt::Write as _;

use whosays_story::Land;

use crate::Outline;

/// How far from a land is beside it, in degrees of a great circle: about 30 km.
const BESIDE: f64 = 0.3;

/// A closed line of longitudes and latitudes, in degrees.
type Ring = Vec<[f64; 2]>;

/// The land of the world, longitude to the right and latitude upwards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Globe {
    lands: Vec<(String, Vec<Ring>)>,
    path: String,
}

impl Globe {
    /// Takes every land, by its code, with a closed line around each of its parts. Those that cross the
    /// date line or go round a pole are made to end there.
    #[must_use]
    pub fn new(lands: Vec<(String, Vec<Ring>)>) -> Self {
        let lands: Vec<(String, Vec<Ring>)> = lands
            .into_iter()
            .map(|(code, rings)| (code, rings.iter().flat_map(|ring| turned(ring)).collect()))
            .collect();
        let mut path = String::new();
        for point in lands.iter().flat_map(|(_, rings)| rings).flat_map(|ring| commands(ring)) {
            // Nothing but memory keeps a text from growing.
            _ = path.write_str(&point);
        }
        Self { lands, path }
    }

    /// All land as the commands of one SVG path, a unit a degree, downwards.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The code of the land that a place is in; of one within another it is the inner.
    #[must_use]
    pub fn land_at(&self, place: [f64; 2]) -> Option<&str> {
        let all =
            self.lands.iter().flat_map(|(code, rings)| rings.iter().map(move |ring| (code, ring)));
        let around = all.filter(|(_, ring)| holds(ring, place));
        let least = around.min_by(|(_, one), (_, other)| area(one).total_cmp(&area(other)));
        least.map(|(code, _)| code.as_str())
    }

    /// The code of the land that a place in none is just beside: where two meet, of the smaller, which is easily
    /// missed.
    fn beside(&self, [lon, lat]: [f64; 2]) -> Option<&str> {
        let squeeze = lat.to_radians().cos();
        let far = |[x, y]: &[f64; 2]| ((x - lon) * squeeze).hypot(y - lat);
        let rings =
            self.lands.iter().flat_map(|(code, rings)| rings.iter().map(move |ring| (code, ring)));
        let all = rings.filter_map(|(code, ring)| {
            let nearest = ring.iter().map(far).min_by(f64::total_cmp)?;
            Some((code, nearest, area(ring)))
        });
        let nearest =
            all.min_by(|one, other| one.1.total_cmp(&other.1).then(one.2.total_cmp(&other.2)));
        nearest.filter(|(_, far, _)| *far <= BESIDE).map(|(code, ..)| code.as_str())
    }
}

/// A place in words: "61.0° east, 55.0° north, in Russia".
#[must_use]
pub fn told_place(globe: Option<&Globe>, place: Option<[f64; 2]>) -> String {
    let Some([longitude, latitude]) = place else { return "It has no place yet.".to_owned() };
    let side = |degrees: f64, more: &str, less: &str| {
        format!("{:.1}° {}", degrees.abs(), if degrees < 0.0 { less } else { more })
    };
    let told = format!("{}, {}", side(longitude, "east", "west"), side(latitude, "north", "south"));
    let Some(globe) = globe else { return told };
    let code = globe.land_at([longitude, latitude]);
    match code.map(|code| Land::of(code).map_or(code, |land| land.name)) {
        Some(name) => format!("{told}, in {name}"),
        // Islands may be smaller than a tenth of a degree.
        None => match globe.beside([longitude, latitude]) {
            Some(code) => {
                format!("{told}, beside {}", Land::of(code).map_or(code, |land| land.name))
            }
            None => format!("{told}, in no land"),
        },
    }
}

/// Places that an actor without one may have, each by the name of its land: of the country that it comes
/// from, or of one that its name or its home names. A part of a government stands with its country.
#[must_use]
pub fn proposals(outline: &Outline, at: usize) -> Vec<(String, [f64; 2])> {
    let Some(own) = outline.actors.get(at) else { return Vec::new() };
    let is_done = !own.words("position").is_empty() || !own.text("part_of").is_empty();
    if is_done || own.text("kind") == "country" {
        return Vec::new();
    }
    let mut found: Vec<(String, [f64; 2])> = Vec::new();
    let home = own.text("national_of");
    let home = outline.actors.iter().find(|actor| !home.is_empty() && actor.text("id") == home);
    if let Some(home) = home
        && let [longitude, latitude] = home.words("position")
        && let (Ok(longitude), Ok(latitude)) = (longitude.parse(), latitude.parse())
    {
        found.push((home.text("name").to_owned(), [longitude, latitude]));
    }
    let words = [own.text("place"), own.text("name")];
    for land in words.into_iter().flat_map(named_in) {
        if !found.iter().any(|(name, _)| name == land.name) {
            found.push((land.name.to_owned(), land.position));
        }
    }
    found.truncate(3);
    found
}

/// The lands that are named in a text, by one to three of its words.
fn named_in(text: &str) -> Vec<&'static Land> {
    let words: Vec<&str> =
        text.split([' ', ',', '(', ')']).filter(|word| !word.is_empty()).collect();
    let runs = (1..=3).rev().flat_map(|length| words.windows(length).map(|words| words.join(" ")));
    runs.filter(|name| name.len() > 3).filter_map(|name| Land::named(&name)).collect()
}

/// The ring with longitudes that go on from point to point; once more on the other side of the world where
/// it crosses the date line.
fn turned(ring: &[[f64; 2]]) -> Vec<Ring> {
    let mut last: Option<f64> = None;
    let mut line: Ring = ring
        .iter()
        .map(|[lon, lat]| {
            let near = |last: f64| last + (lon - last + 540.0).rem_euclid(360.0) - 180.0;
            let lon = last.map_or(*lon, near);
            last = Some(lon);
            [lon, *lat]
        })
        .collect();
    if let (Some([first, _]), Some([end, lat])) = (line.first().copied(), line.last().copied())
        && (end - first).abs() > 180.0
    {
        // Round a pole: down to it, and back along it.
        let pole = if lat < 0.0 { -90.0 } else { 90.0 };
        line.extend([[end, pole], [first, pole]]);
    }
    let reaches = |bound: fn(f64) -> bool| line.iter().any(|[lon, _]| bound(*lon));
    let (east, west) = (reaches(|lon| lon > 180.0), reaches(|lon| lon < -180.0));
    let by = |turn: f64| line.iter().map(|[lon, lat]| [lon + turn, *lat]).collect::<Ring>();
    let mut rings = Vec::new();
    if east {
        rings.push(by(-360.0));
    }
    if west {
        rings.push(by(360.0));
    }
    rings.push(line);
    rings
}

/// A ring as commands of a path.
fn commands(ring: &[[f64; 2]]) -> Vec<String> {
    let points = ring.iter().enumerate().map(|(number, [lon, lat])| {
        format!("{}{lon:.2} {:.2}", if number == 0 { 'M' } else { 'L' }, -lat)
    });
    points.chain(["Z".to_owned()]).collect()
}

fn edges(ring: &[[f64; 2]]) -> impl Iterator<Item = ([f64; 2], [f64; 2])> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// Whether a place lies within a ring, by how often a line to the east crosses it.
fn holds(ring: &[[f64; 2]], [lon, lat]: [f64; 2]) -> bool {
    let crossed = edges(ring).filter(|([ax, ay], [bx, by])| {
        (*ay > lat) != (*by > lat) && lon < (bx - ax) * (lat - ay) / (by - ay) + ax
    });
    crossed.count() % 2 == 1
}

fn area(ring: &[[f64; 2]]) -> f64 {
    edges(ring).map(|([ax, ay], [bx, by])| ax * by - bx * ay).sum::<f64>().abs()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn square(west: f64, south: f64, size: f64) -> Ring {
        vec![
            [west, south],
            [west, south + size],
            [west + size, south + size],
            [west + size, south],
            [west, south],
        ]
    }

    #[test]
    fn a_place_is_told_with_its_land() {
        let globe = Globe::new(vec![
            ("RUS".to_owned(), vec![square(30.0, 45.0, 40.0)]),
            ("KAZ".to_owned(), vec![square(50.0, 46.0, 2.0)]),
        ]);
        let told = |place| told_place(Some(&globe), Some(place));
        assert_eq!(told([61.0, 55.0]), "61.0° east, 55.0° north, in Russia");
        assert_eq!(told([51.0, 47.0]), "51.0° east, 47.0° north, in Kazakhstan");
        assert_eq!(told([29.8, 45.0]), "29.8° east, 45.0° north, beside Russia");
        assert_eq!(told([-30.25, -12.0]), "30.2° west, 12.0° south, in no land");
        assert_eq!(told_place(None, Some([1.0, 2.0])), "1.0° east, 2.0° north");
        assert_eq!(told_place(Some(&globe), None), "It has no place yet.");
    }

    #[test]
    fn what_crosses_the_date_line_stands_on_both_sides() {
        let ring = vec![[178.0, 0.0], [178.0, 4.0], [-178.0, 4.0], [-178.0, 0.0], [178.0, 0.0]];
        let globe = Globe::new(vec![("FJI".to_owned(), vec![ring])]);
        for longitude in [179.0, -179.0] {
            assert_eq!(globe.land_at([longitude, 2.0]), Some("FJI"));
        }
        assert_eq!(globe.land_at([0.0, 2.0]), None);
        assert_eq!(globe.path().matches('M').count(), 2);
    }

    #[test]
    fn what_goes_round_a_pole_holds_it() {
        let ring: Ring = [-180.0, -90.0, 0.0, 90.0, 180.0].map(|lon| [lon, -70.0]).to_vec();
        let globe = Globe::new(vec![("ATA".to_owned(), vec![ring])]);
        assert_eq!(globe.land_at([10.0, -85.0]), Some("ATA"));
        assert_eq!(globe.land_at([10.0, -65.0]), None);
    }

    #[test]
    fn places_are_proposed_for_those_who_are_no_countries() {
        let outline = Outline::read(
            "[[actor]]\nid = \"france\"\nname = \"France\"\nkind = \"country\"\nposition = [2.35, 48.9]\n\
             [[actor]]\nid = \"dealer\"\nname = \"A dealer\"\nkind = \"person\"\nnational_of = \"france\"\n\
             [[actor]]\nid = \"bank\"\nname = \"Bank of South Korea\"\nkind = \"organisation\"\n\
             [[actor]]\nid = \"ministry\"\nname = \"Ministry of France\"\nkind = \"government_body\"\npart_of = \"france\"\n\
             [[actor]]\nid = \"club\"\nname = \"Club\"\nkind = \"organisation\"\nplace = \"Lyon, France\"\n",
        )
        .unwrap();
        let names = |at: usize| -> Vec<String> {
            proposals(&outline, at).into_iter().map(|(name, _)| name).collect()
        };
        assert!(names(0).is_empty() && names(3).is_empty() && names(9).is_empty());
        assert_eq!(names(1), ["France"]);
        assert_eq!(proposals(&outline, 1), [("France".to_owned(), [2.35, 48.9])]);
        assert_eq!(names(2), ["South Korea"]);
        assert_eq!(names(4), ["France"]);
    }
}
