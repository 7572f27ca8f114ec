//! What the map of a story has no room for, told to whoever builds it.

use whosays_atlas::{Drawing, LeftOut};
use whosays_story::Story;

/// So many are named; more are counted.
const NAMED: usize = 5;

/// What the map leaves out, a line for each sort of thing and range of widths; nothing where it
/// shows all.
pub fn note(story: &Story, drawing: &Drawing) -> Option<String> {
    let lines: Vec<String> = ["chip", "line", "label"]
        .into_iter()
        .flat_map(|sort| {
            ranges(drawing, sort).into_iter().map(move |(widths, left)| {
                let end = if left.len() == 1 { "" } else { "s" };
                format!("  {widths}: {} {sort}{end}{}", left.len(), named(story, &left))
            })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        let start = "the map has no room for all; ledger and table show the rest. Left out are";
        format!("{}: {start}\n{}", story.id, lines.join("\n"))
    })
}

/// What is left out of one sort, with the widths at which it is.
fn ranges<'a>(drawing: &'a Drawing, sort: &str) -> Vec<(String, Vec<&'a LeftOut>)> {
    let mut ranges: Vec<(Option<u32>, Option<u32>, Vec<&LeftOut>)> = Vec::new();
    for (index, step) in drawing.steps.iter().enumerate() {
        let left: Vec<&LeftOut> = step.left_out.iter().filter(|one| name(one) == sort).collect();
        let end = drawing.steps.get(index + 1).map(|next| next.min_width - 1);
        match ranges.last_mut() {
            Some((_, last, same)) if *same == left => *last = end,
            _ => ranges.push(((index > 0).then_some(step.min_width), end, left)),
        }
    }
    ranges.retain(|(_, _, left)| !left.is_empty());
    let spoken = |(from, to, left)| {
        let widths = match (from, to) {
            (None, None) => String::from("at every width"),
            (None, Some(to)) => format!("on maps of up to {to} px"),
            (Some(from), Some(to)) => format!("of {from} to {to} px"),
            (Some(from), None) => format!("of {from} px and more"),
        };
        (widths, left)
    };
    ranges.into_iter().map(spoken).collect()
}

fn name(left_out: &LeftOut) -> &'static str {
    match left_out {
        LeftOut::Chip(_) => "chip",
        LeftOut::Line(_) => "line",
        LeftOut::Label(_) => "label",
    }
}

fn named(story: &Story, left: &[&LeftOut]) -> String {
    if left.len() > NAMED {
        return String::new();
    }
    let name = |one: &&LeftOut| match one {
        LeftOut::Chip(actor) => story.name(actor),
        LeftOut::Line(id) | LeftOut::Label(id) => story.route(id).map_or_else(
            || id.clone(),
            |route| format!("{} to {}", story.name(&route.from), story.name(&route.to)),
        ),
    };
    let names: Vec<String> = left.iter().map(name).collect();
    format!(" ({})", names.join(", "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use whosays_atlas::Step;
    use whosays_story::{ActorId, Frame};

    use super::*;
    use crate::site::data::tests::story;

    fn drawing(steps: &[(u32, &[LeftOut])]) -> Drawing {
        let steps = steps.iter().map(|(min_width, left_out)| Step {
            min_width: *min_width,
            inset: None,
            chips: Vec::new(),
            lines: Vec::new(),
            left_out: left_out.to_vec(),
        });
        let frame = Frame { centre: [0.0; 2], scale: 1.0, translate: [0.0; 2] };
        Drawing { frame, lands: Vec::new(), insets: Vec::new(), steps: steps.collect() }
    }

    #[test]
    fn a_map_that_shows_all_needs_no_words() {
        assert_eq!(note(&story(), &drawing(&[(288, &[]), (340, &[])])), None);
    }

    #[test]
    fn few_are_named_and_many_are_counted_at_their_widths() {
        let chip = |id: &str| LeftOut::Chip(ActorId::new(id));
        let many: Vec<LeftOut> = (0..9).map(|number| chip(&format!("a{number}"))).collect();
        let route = LeftOut::Label("north-korea-russia-alleged".to_owned());
        let narrow = [many, vec![route.clone()]].concat();
        let only = [route.clone()];
        let wide = [chip("iran"), route];
        let drawing = drawing(&[(288, &narrow), (340, &narrow), (420, &wide), (520, &only)]);
        assert_eq!(
            note(&story(), &drawing).unwrap(),
            "food-for-arms: the map has no room for all; ledger and table show the rest. Left out \
             are\n  on maps of up to 419 px: 9 chips\n  of 420 to 519 px: 1 chip (Iran)\n  \
             at every width: 1 label (North Korea to Russia)"
        );
    }
}
