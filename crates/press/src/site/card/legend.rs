//! The legend of the map of a card.

use whosays_atlas::{Line, Rect};
use whosays_story::{ReplyStatus, Standing, Story};
use whosays_words::{Words, say};

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
    story: &Story,
    taken: &[Rect],
) {
    let words = Words::of(&story.language);
    let shown = || story.routes().iter().filter(|route| lit.goods.contains_key(&route.id));
    let standings = [Standing::Alleged, Standing::Proposed, Standing::Considered]
        .into_iter()
        .filter(|standing| shown().any(|route| route.standing == *standing))
        .map(|standing| words.standing(standing));
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
    let mut texts = vec![say!(words, "legend-dashed", standings = words.one_of(&standings))];
    let replies = [
        (ReplyStatus::Denied, say!(words, "done-denied")),
        (ReplyStatus::Rejected, say!(words, "done-rejected")),
        (ReplyStatus::Countered, say!(words, "done-countered")),
    ];
    let replies: Vec<String> = replies
        .into_iter()
        .filter(|(status, _)| contested.contains(status))
        .map(|(_, reply)| reply)
        .collect();
    if !replies.is_empty() {
        texts.push(say!(words, "legend-bar", replies = words.one_of(&replies)));
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
