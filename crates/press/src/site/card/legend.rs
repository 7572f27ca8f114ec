//! The legend of the map of a card.

use whosays_atlas::{Line, Rect};
use whosays_story::{ReplyStatus, Route, Standing};

use super::{chip::halo, fonts::Face, lit::Lit, view::View};
use crate::site::paint::{MUTED, Text};

/// The size of its letters.
const SIZE: f64 = 22.0;

/// What dashes and bars mean, in a lower corner that is free.
pub fn legend(
    svg: &mut String,
    view: &View,
    lines: &[&Line],
    lit: &Lit,
    routes: &[Route],
    taken: &[Rect],
) {
    let shown = || routes.iter().filter(|route| lit.goods.contains_key(&route.id));
    let standings = [Standing::Alleged, Standing::Proposed, Standing::Considered]
        .into_iter()
        .filter(|standing| shown().any(|route| route.standing == *standing))
        .map(|standing| standing.label().to_lowercase());
    let standings: Vec<String> = standings.collect();
    if lines.is_empty() || standings.is_empty() {
        return;
    }
    let contested: Vec<ReplyStatus> = lines
        .iter()
        .flat_map(|line| line.bars.iter().map(move |bar| (line, bar)))
        .filter(|(line, bar)| lit.bars.contains(&(line.link.clone(), bar.by.clone())))
        .map(|(_, bar)| bar.status)
        .collect();
    let mut texts = vec![format!("Dashed: {}", either(&standings))];
    let words = [
        (ReplyStatus::Denied, "denied"),
        (ReplyStatus::Rejected, "rejected"),
        (ReplyStatus::Countered, "countered"),
    ];
    let words: Vec<String> = words
        .into_iter()
        .filter(|(status, _)| contested.contains(status))
        .map(|(_, word)| word.to_owned())
        .collect();
    if !words.is_empty() {
        texts.push(format!("Bar: {}", either(&words)));
    }
    let leading = SIZE * 1.25;
    let width = texts.iter().map(|text| Face::Plain.width(text, SIZE)).fold(0.0, f64::max);
    let height = leading * texts.len() as f64;
    let bottom = view.panel.bottom - 22.0;
    let corners = [view.panel.left + 22.0, view.panel.right - 22.0 - width];
    let corners =
        corners.map(|left| Rect { left, top: bottom - height, right: left + width, bottom });
    let Some(corner) = corners.iter().find(|corner| {
        view.panel.holds_all(corner) && !taken.iter().any(|other| other.meets(&corner.grown(8.0)))
    }) else {
        return;
    };
    for (number, text) in texts.iter().enumerate() {
        let at = (corner.left, corner.top + leading * (number as f64 + 0.8));
        let text =
            Text { at, size: SIZE, weight: 400, colour: MUTED, centred: false, content: text };
        text.write(svg, &halo(3.0));
    }
}

/// "denied", "denied or rejected", "denied, rejected or countered".
fn either(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    }
}
