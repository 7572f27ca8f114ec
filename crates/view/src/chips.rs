//! The chips: real links, placed by the style sheet.

use leptos::prelude::*;
use whosays_atlas::Shape;
use whosays_story::{Actor, ActorId};
use whosays_words::say;

use crate::{
    Page, Selection,
    bdi::bdi,
    highlights::{self, Of},
    relations::{Reply, extent_name},
};

/// A link for every actor with a place on the map, in the order of the story.
#[component]
pub fn Chips(
    /// The page.
    page: Page,
) -> impl IntoView {
    // Of very many actors only the weightiest have a chip; ledger and table have them all.
    let actors: Vec<Actor> =
        page.story.markers().filter(|one| page.ties.with_chip.contains(&one.id)).cloned().collect();
    view! {
        <nav class="chips" aria-label=say!(page.words, "chips")>
            {actors.into_iter().map(|actor| view! { <Chip page=page.clone() actor /> }).collect_view()}
        </nav>
    }
}

/// The chip of an actor at the first width that has room for it.
fn chip_of<'a>(page: &'a Page, actor: &ActorId) -> Option<&'a whosays_atlas::Chip> {
    page.drawing.steps.iter().flat_map(|step| &step.chips).find(|chip| chip.actor == *actor)
}

/// One chip: the code in a shape that tells what the actor is, and its name.
#[component]
fn Chip(
    /// The page.
    page: Page,
    /// The actor.
    actor: Actor,
) -> impl IntoView {
    let href = page.href(Some(&actor.id));
    let current = (page.selected == Selection::Actor(actor.id.clone())).then_some("page");
    let bodies: Vec<_> = page.story.bodies(&actor.id).into_iter().map(|body| &body.id).collect();
    // Of a statement only the one who makes it is filled in.
    let actors = bodies.into_iter().chain([&actor.id]);
    let of = Of::new(&page, actors, [highlights::speaks(&actor.id)]);
    let (lit, of) = (of.lit(), of.names());
    let chip = chip_of(&page, &actor.id);
    let shape = chip.map_or("circle", |chip| match chip.shape {
        Shape::Circle => "circle",
        Shape::Square => "square",
        Shape::Ring => "ring",
    });
    let docked = chip
        .and_then(|chip| chip.docked)
        .map(|_| view! { <span class="bearing" aria-hidden="true"></span> });
    let label = bdi(&page, actor.label());
    let asked = page.asked(&actor.id).map(|(count, extent)| {
        view! { <b data-extent=extent_name(extent)>{page.words.number(count)}</b> }
    });
    let marks = marks(&page, &actor.id);
    let marks = (asked.is_some() || !marks.is_empty()).then(|| {
        view! { <span class="marks" aria-hidden="true">{asked}{marks}</span> }
    });
    view! {
        <a class="chip" href=href data-actor=actor.id.to_string() data-of=of data-lit=lit data-shape=shape aria-current=current>
            <span class="disc" aria-hidden="true">{actor.code}</span>
            <span class="name">{docked}{label}</span>
            {marks}
        </a>
    }
}

/// The marks of whom the actor speaks of and who speaks of it, with what the target replies: the
/// selection lights those that concern it.
fn marks(page: &Page, actor: &ActorId) -> Vec<AnyView> {
    let marks = page.ties.marks.get(actor).into_iter().flatten();
    let marks = marks.filter_map(|mark| {
        let lit = mark.is_lit(&page.selected).then_some("");
        let of = (!page.is_excerpt()).then(|| mark.names.clone());
        let reply = (mark.reply != Reply::None).then(|| mark.reply.name());
        (lit.is_some() || of.is_some()).then(|| {
            view! { <i data-way=mark.way.name() data-reply=reply data-of=of data-lit=lit></i> }
                .into_any()
        })
    });
    marks.collect()
}
