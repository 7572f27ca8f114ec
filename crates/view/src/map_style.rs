//! The rules of one story's map: where things stand at each width, and what a preview lights.
//!
//! They are a style sheet and not script, so that the map is right at every width before
//! anything else has loaded; and not `style` attributes, which a strict policy forbids.

use std::{collections::BTreeSet, fmt::Write as _};

use whosays_atlas::Drawing;
use whosays_story::{ActorId, Story};

/// The rules for one story.
#[must_use]
pub fn map_style(story: &Story, drawing: &Drawing) -> String {
    let mut css = String::new();
    places(&mut css, drawing);
    previews(&mut css, story, drawing);
    css
}

/// The looks of an inset and of what ties it to its place.
const INSET: &str = ".inset > :first-child { fill: var(--sea); }\n\
    .inset > :last-child { fill: none; stroke: var(--border); stroke-width: 1px; vector-effect: non-scaling-stroke; pointer-events: none; }\n";

/// Each step holds from its width on; the first holds below it, too. Writing to a String cannot
/// fail, hence the dropped results.
pub fn places(css: &mut String, drawing: &Drawing) {
    if !drawing.insets.is_empty() {
        // Few stories have one, so its looks come with those that do.
        css.push_str(INSET);
    }
    let all = with_chip(drawing);
    let mut hidden: BTreeSet<&ActorId> = BTreeSet::new();
    for (index, step) in drawing.steps.iter().enumerate() {
        if index > 0 {
            _ = writeln!(css, "@container map (min-width: {}px) {{", step.min_width);
            _ = writeln!(css, ".step-{} {{ display: none; }}", index - 1);
        }
        _ = writeln!(css, ".step-{index} {{ display: inline; }}");
        for number in 0..drawing.insets.len() {
            let how = if step.inset == Some(number) { "inline" } else { "none" };
            _ = writeln!(css, ".inset-{number} {{ display: {how}; }}");
        }
        for chip in &step.chips {
            let name = format!(".chip[data-actor=\"{}\"]", chip.actor);
            _ = writeln!(css, "{name} {{ left: {}; top: {}; }}", chip.at.x, chip.at.y);
            if let Some(angle) = chip.docked {
                _ = writeln!(css, "{name} .bearing {{ rotate: {angle}deg; }}");
            }
        }
        // A chip for which there is no room at this width shows at another.
        let shown: BTreeSet<&ActorId> = step.chips.iter().map(|chip| &chip.actor).collect();
        let now_hidden: BTreeSet<&ActorId> = all.difference(&shown).copied().collect();
        for actor in now_hidden.symmetric_difference(&hidden) {
            let how = if shown.contains(actor) { "visible" } else { "hidden" };
            _ = writeln!(css, ".chip[data-actor=\"{actor}\"] {{ visibility: {how}; }}");
        }
        hidden = now_hidden;
        for (number, line) in step.lines.iter().enumerate() {
            if let Some(label) = &line.label {
                _ = writeln!(
                    css,
                    ".step-{index} .g{number} {{ left: {}; top: {}; }}",
                    label.at.x, label.at.y
                );
            }
        }
        if index > 0 {
            css.push_str("}\n");
        }
    }
}

/// What concerns the actor under the pointer, or the one that has the focus, stands out for as
/// long; what concerns the selection is marked on the page itself.
///
/// Only who has a chip can be pointed at so: the sheet is no longer for a story of more actors.
fn previews(css: &mut String, story: &Story, drawing: &Drawing) {
    let all = with_chip(drawing);
    let actors = || story.actors.iter().map(|actor| &actor.id).filter(|id| all.contains(id));
    if actors().next().is_none() {
        return;
    }
    // One rule for all: a browser that does not know `:has` knows none of them.
    let rule = |how: &str, page: &str| {
        let one = |id| format!("{page}.map:has([data-actor=\"{id}\"]{how}) [data-of~=\"{id}\"]");
        let list: Vec<String> = actors().map(one).collect();
        format!("{} {{ --strength: 1; --pill: 1; --land: var(--fill-strong); }}", list.join(", "))
    };
    let (focused, pointed) =
        (rule(":focus-visible", ""), rule(":hover", "html:not([data-still]) "));
    _ = writeln!(css, "{focused}\n@media (hover: hover) {{\n{pointed}\n}}");
}

fn with_chip(drawing: &Drawing) -> BTreeSet<&ActorId> {
    drawing.steps.iter().flat_map(|step| &step.chips).map(|chip| &chip.actor).collect()
}
