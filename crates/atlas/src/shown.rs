//! What of a story is shown at one width.

use std::collections::BTreeSet;

use whosays_story::ActorId;

use crate::{
    Input, LeftOut, Line, Marker, Point, chips,
    limits::{heaviest, most},
    seat::Seat,
};

/// The weightiest markers that the width has room for, in the order of the story.
pub(crate) fn markers(input: &Input, width: u32) -> Vec<Marker> {
    let weights: Vec<usize> = input.markers.iter().map(|marker| marker.weight).collect();
    let kept = heaviest(&weights, most(width).0);
    kept.into_iter().filter_map(|position| input.markers.get(position).cloned()).collect()
}

/// What of the input is drawn with these markers: the weightiest links between them.
pub(crate) fn part(input: &Input, markers: Vec<Marker>, width: u32) -> Input {
    let known: BTreeSet<&ActorId> = markers.iter().map(|marker| &marker.actor).collect();
    let drawn: Vec<_> = input
        .links
        .iter()
        .filter(|link| link.from != link.to)
        .filter(|link| known.contains(&link.from) && known.contains(&link.to))
        .collect();
    let weights: Vec<usize> = drawn.iter().map(|link| link.weight).collect();
    let kept = heaviest(&weights, most(width).1);
    let links = kept.into_iter().filter_map(|position| drawn.get(position).copied().cloned());
    Input { frame: input.frame, no_inset: input.no_inset, links: links.collect(), markers }
}

/// The lighter ones of all pairs of chips that stand on one another, as positions among them.
pub(crate) fn crowded(markers: &[Marker], seats: &[Seat], places: &[Point]) -> BTreeSet<usize> {
    let weight = |position: usize| markers.get(position).map_or(0, |marker| marker.weight);
    let pairs = chips::overlapping(seats, places);
    // Of two that weigh the same, the one that comes first in the story stays.
    pairs.map(|(a, b)| if weight(a) < weight(b) { a } else { b }).collect()
}

/// What of the input is not among what was drawn.
pub(crate) fn left_out(input: &Input, part: &Input, lines: &[Line]) -> Vec<LeftOut> {
    let chips: BTreeSet<&ActorId> = part.markers.iter().map(|marker| &marker.actor).collect();
    let drawn: BTreeSet<&str> = lines.iter().map(|line| line.link.as_str()).collect();
    let labelled: BTreeSet<&str> =
        lines.iter().filter(|line| line.label.is_some()).map(|line| line.link.as_str()).collect();
    let no_chip = input.markers.iter().filter(|marker| !chips.contains(&marker.actor));
    let no_chip = no_chip.map(|marker| LeftOut::Chip(marker.actor.clone()));
    let missing = input.links.iter().filter_map(|link| {
        if !drawn.contains(link.id.as_str()) {
            return Some(LeftOut::Line(link.id.clone()));
        }
        let is_bare = !link.goods.is_empty() && !labelled.contains(link.id.as_str());
        is_bare.then(|| LeftOut::Label(link.id.clone()))
    });
    no_chip.chain(missing).collect()
}
