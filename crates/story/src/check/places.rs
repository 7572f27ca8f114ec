//! Positions are on the globe, and the frame can be drawn.

use std::ops::RangeInclusive;

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::gazetteer::Land;
use crate::node::Node;

/// From the whole globe in the middle of the map to a city; beyond, there is nothing to be seen.
const SCALES: RangeInclusive<f64> = 100.0..=100_000.0;
/// Where the centre may stand: on the map, or as far off it as the map is wide, and half as much.
const SHIFTS: RangeInclusive<f64> = -1500.0..=2500.0;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for actor in &tables.actors {
        position(actor, "position", findings);
    }
    // A story without any place has no map.
    if tables.actors.iter().any(|actor| actor.has("position")) {
        for actor in &tables.actors {
            at_home(actor, findings);
        }
    }
    let Some(frame) = tables.root.child("frame") else {
        return;
    };
    position(&frame, "centre", findings);
    if frame.number("scale").is_some_and(|scale| !SCALES.contains(&scale)) {
        let message = format!("is not between {} and {}", SCALES.start(), SCALES.end());
        let help = "write map units per radian, as in `scale = 545.0`: a hemisphere is about 330, a \
                    small country 5,000";
        findings.add(Rule::FrameValue, frame.at("scale"), message, help);
    }
    let is_near = |point: [f64; 2]| point.iter().all(|unit| SHIFTS.contains(unit));
    if frame.point("translate").is_some_and(|point| !is_near(point)) {
        let message = format!("is not between {} and {}", SHIFTS.start(), SHIFTS.end());
        let help = "write where the centre stands on the map of 1000 × 940 units, from the top \
                    left, as in `translate = [421.0, 545.0]`";
        findings.add(Rule::FrameValue, frame.at("translate"), message, help);
    }
}

/// A country is on the map, and where its land is.
fn at_home(actor: &Node<'_>, findings: &mut Findings<'_>) {
    if actor.has("part_of") {
        return;
    }
    let is_country = actor.text("kind").is_some_and(|kind| kind.text == "country");
    let named = || Land::named(actor.text("name")?.text).filter(|_| is_country);
    let land = match actor.text("land") {
        Some(code) => Land::of(code.text),
        None => named(),
    };
    let Some([longitude, latitude]) = actor.point("position") else {
        if is_country && !actor.has("position") {
            let message = "a country without a position is on no map";
            let help = match land {
                Some(land) => format!(
                    "add a line such as `position = {:?}`, which is in the middle of {}; leave it out \
                     if it is to be in the lists only",
                    land.position, land.name
                ),
                None => "add `position = [longitude, latitude]` in degrees; `whosays land NAME` proposes \
                         one; leave it out if it is to be in the lists only"
                    .to_owned(),
            };
            findings.add(Rule::NoPosition, actor.here(), message, help);
        }
        return;
    };
    let Some(land) = land.filter(|land| !land.is_near([longitude, latitude])) else { return };
    // Off the globe, it has been reported as such.
    if !(-180.0..=180.0).contains(&longitude) || !(-90.0..=90.0).contains(&latitude) {
        return;
    }
    if land.is_near([latitude, longitude]) {
        let message = format!("is not in {}: longitude and latitude are swapped", land.name);
        let help =
            format!("the longitude comes first: write `position = [{latitude:?}, {longitude:?}]`");
        findings.add(Rule::SwappedPosition, actor.at("position"), message, help);
    } else {
        let message = format!("is far from the land of {}", land.name);
        let help = format!(
            "look it up once more: {:?} is in the middle of it; leave it if the chip is to stand elsewhere",
            land.position
        );
        findings.add(Rule::PositionOffLand, actor.at("position"), message, help);
    }
}

fn position(node: &Node<'_>, key: &str, findings: &mut Findings<'_>) {
    let Some([longitude, latitude]) = node.point(key) else {
        return;
    };
    // Neither range holds a NaN or an infinity.
    if (-180.0..=180.0).contains(&longitude) && (-90.0..=90.0).contains(&latitude) {
        return;
    }
    let help = if (-90.0..=90.0).contains(&longitude) && (-180.0..=180.0).contains(&latitude) {
        format!("the longitude comes first: did you mean `{key} = [{latitude:?}, {longitude:?}]`?")
    } else {
        "write `[longitude, latitude]` in degrees: -180 to 180, -90 to 90".to_owned()
    };
    findings.add(Rule::OffTheGlobe, node.at(key), "is not on the globe", help);
}
