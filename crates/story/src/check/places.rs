//! Positions are on the globe, and the frame can be drawn.

use super::draft::Draft;
use crate::Rule;
use crate::findings::Findings;
use crate::node::Node;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for actor in &draft.actors {
        position(actor, "position", findings);
    }
    let Some(frame) = draft.root.child("frame") else {
        return;
    };
    position(&frame, "centre", findings);
    if frame.number("scale").is_some_and(|scale| !(scale.is_finite() && scale > 0.0)) {
        let help = "write map units per radian, as in `scale = 545.0`";
        findings.add(
            Rule::FrameValue,
            frame.at("scale"),
            "is no scale: it has to be above 0",
            help,
        );
    }
    if frame.point("translate").is_some_and(|point| !point.iter().all(|unit| unit.is_finite())) {
        let help = "write map units from the top left, as in `translate = [421.0, 545.0]`";
        findings.add(Rule::FrameValue, frame.at("translate"), "is no place in the frame", help);
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
