//! Positions are on the globe, and the frame can be drawn.

use std::ops::RangeInclusive;

use super::draft::Draft;
use crate::Rule;
use crate::findings::Findings;
use crate::node::Node;

/// From the whole globe in the middle of the map to a city; beyond, there is nothing to be seen.
const SCALES: RangeInclusive<f64> = 100.0..=100_000.0;
/// Where the centre may stand: on the map, or as far off it as the map is wide, and half as much.
const SHIFTS: RangeInclusive<f64> = -1500.0..=2500.0;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for actor in &draft.actors {
        position(actor, "position", findings);
    }
    let Some(frame) = draft.root.child("frame") else {
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
