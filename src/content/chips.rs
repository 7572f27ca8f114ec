//! The chips: real links, placed by the style sheet.

use leptos::prelude::*;
use whosays_atlas::Shape;
use whosays_story::Actor;

use super::{Page, Selection};

/// A link for every actor with a place on the map, in the order of the story.
#[component]
pub fn Chips(
    /// The page.
    page: Page,
) -> impl IntoView {
    let actors: Vec<Actor> = page.story.markers().cloned().collect();
    view! {
        <nav class="chips" aria-label="Actors on the map">
            {actors.into_iter().map(|actor| view! { <Chip page=page.clone() actor /> }).collect_view()}
        </nav>
    }
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
    let parts: Vec<_> = page.story.parts(&actor.id).into_iter().map(|part| &part.id).collect();
    // Of a statement only the one who makes it is filled in.
    let said =
        page.story.statements.iter().filter(|one| {
            one.source.as_ref().is_some_and(|id| page.story.principal(id) == &actor.id)
        });
    let of = page.of(parts.into_iter().chain([&actor.id]), said.map(|one| &one.id));
    let (lit, of) = (of.lit(), of.keys);
    let chip = page
        .drawing
        .steps
        .first()
        .and_then(|step| step.chips.iter().find(|chip| chip.actor == actor.id));
    let shape = chip.map_or("circle", |chip| match chip.shape {
        Shape::Circle => "circle",
        Shape::Square => "square",
        Shape::Ring => "ring",
    });
    let docked = chip
        .and_then(|chip| chip.docked)
        .map(|_| view! { <span class="bearing" aria-hidden="true"></span> });
    let label = actor.label().to_owned();
    view! {
        <a class="chip" href=href data-actor=actor.id.to_string() data-of=of data-lit=lit data-shape=shape aria-current=current>
            {docked}
            <span class="disc" aria-hidden="true">{actor.code}</span>
            <span class="name">{label}</span>
        </a>
    }
}
