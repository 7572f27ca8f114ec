//! From a story to its drawing.

use whosays_story::{ActorId, ActorKind, Insets, ReplyStatus, Story};

use crate::{
    Drawing, Input, Inset, LonLat, Shape, Step, WIDE_FROM, WIDTHS, World,
    frame::fit,
    input::{Link, Marker},
    lands::{lands, seen},
    shown,
    step::lay_out,
};

/// The width, in CSS pixels, for which the inset of narrow maps is found.
const NARROW: u32 = 340;

/// Draws the map of a story. The same story and world always give the same drawing.
#[must_use]
pub fn draw(story: &Story, world: &World) -> Drawing {
    compose(&input(story), world)
}

/// Draws markers and links, whatever they come from.
#[must_use]
pub fn compose(input: &Input, world: &World) -> Drawing {
    // Whoever is at no width on the map need not be in the frame.
    let widest = WIDTHS.last().copied().unwrap_or_default();
    let markers = shown::markers(input, widest);
    let places: Vec<(LonLat, usize)> =
        markers.iter().map(|marker| (marker.position, marker.weight)).collect();
    let frame = input.frame.unwrap_or_else(|| fit(&places));
    let owners: Vec<_> = input
        .markers
        .iter()
        .filter_map(|marker| Some((marker.actor.clone(), marker.land.clone()?)))
        .collect();
    let land = lands(world, &frame, &seen(), &owners);
    let find = |width| Inset::find(input, &markers, &frame, &land, width);
    // What a narrow map needs is too large on a wide one.
    let (narrow, wide) = (find(NARROW), find(WIDE_FROM));
    let mut insets: Vec<Inset> = Vec::new();
    let steps = WIDTHS.iter().map(|width| {
        let inset = if *width < WIDE_FROM { &narrow } else { &wide };
        let (mut step, is_used) = lay_out(input, &frame, inset.as_ref(), *width);
        if let Some(inset) = inset.as_ref().filter(|_| is_used) {
            step.inset = insets.iter().position(|known| known == inset).or_else(|| {
                insets.push(inset.clone());
                insets.len().checked_sub(1)
            });
        }
        step
    });
    let steps: Vec<Step> = steps.collect();
    for inset in &mut insets {
        inset.lands = lands(world, &inset.frame(&frame), &inset.at, &owners);
    }
    Drawing { frame, lands: land, insets, steps }
}

/// What the map shows of a story.
#[must_use]
pub fn input(story: &Story) -> Input {
    let markers = story.markers().filter_map(|actor| {
        let [lon, lat] = actor.position?;
        let shape = match actor.kind {
            _ if actor.theatre_of_war => Shape::Ring,
            ActorKind::Country | ActorKind::GovernmentBody | ActorKind::Region => Shape::Circle,
            ActorKind::Organisation | ActorKind::Person => Shape::Square,
        };
        Some(Marker {
            actor: actor.id.clone(),
            position: LonLat::new(lon, lat),
            land: actor.land.clone(),
            label: actor.label().to_owned(),
            shape,
            weight: weight(story, &actor.id),
        })
    });
    let links = story.routes().iter().cloned().map(|route| Link {
        id: route.id,
        from: route.from,
        to: route.to,
        goods: route.goods,
        weight: route.statements.len(),
        contested: route.replies.into_iter().filter(|(_, status)| contests(*status)).collect(),
    });
    Input {
        frame: story.frame,
        no_inset: story.insets == Insets::Never,
        markers: markers.collect(),
        links: links.collect(),
    }
}

/// How many statements an actor makes, is a target of or is named in.
fn weight(story: &Story, actor: &ActorId) -> usize {
    let dossier = story.dossier(actor);
    [dossier.said_about, dossier.replies, dossier.said_by, dossier.named_in]
        .iter()
        .map(Vec::len)
        .sum()
}

/// Whether a reply contests what is alleged. Silence and "no comment" do not.
fn contests(status: ReplyStatus) -> bool {
    matches!(status, ReplyStatus::Denied | ReplyStatus::Rejected | ReplyStatus::Countered)
}
