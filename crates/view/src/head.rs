//! The head of a selection: who it is, how much is said, and what is answered.

use leptos::prelude::*;
use whosays_story::{Actor, ActorId, ActorKind};

use crate::{
    Page,
    says::{ActorLinks, capital},
};

/// The head of an actor's pane.
#[component]
pub fn ActorHead(
    /// The page.
    page: Page,
    /// The actor.
    actor: Actor,
) -> impl IntoView {
    let dossier = page.story.dossier(&actor.id);
    let nobody = page
        .story
        .unmentioned(&actor.id)
        .map(|sentence| view! { <p class="answered">{sentence}</p> });
    let answer =
        page.story.answered(&actor.id).map(|sentence| view! { <p class="answered">{sentence}</p> });
    let replied = if dossier.replies.len() == 1 { "reply" } else { "replies" };
    let counts = [
        ("about", "said about", dossier.said_about.len()),
        ("replies", replied, dossier.replies.len()),
        ("by", "said by", dossier.said_by.len()),
    ];
    let nationals = nationals(&page, &actor.id);
    view! {
        <h2 tabindex="-1">{actor.name.clone()}</h2>
        <Role page=page.clone() actor />
        <ul class="counts">
            {counts.map(|(group, label, count)| view! {
                <li data-group=group><b>{count}</b> " " {label}</li>
            }).into_iter().collect_view()}
        </ul>
        {nobody}
        {answer}
        {nationals}
        <a class="clear" href=page.href(None) data-actor="">"Show all"</a>
    }
}

/// What the actor is, and what it belongs to.
#[component]
pub fn Role(
    /// The page.
    page: Page,
    /// The actor.
    actor: Actor,
) -> impl IntoView {
    // That a country is one need not be said.
    let kind = (actor.kind != ActorKind::Country).then(|| actor.kind.label());
    let role = actor.role.as_deref().or(kind).map(capital);
    let whole = actor.part_of.map(|id| {
        view! { " of the " <ActorLinks page=page.clone() ids=vec![id] /> }
    });
    (role.is_some() || whole.is_some()).then(|| view! { <p class="role">{role} {whole}</p> })
}

/// A person is not their country: says who is listed apart.
fn nationals(page: &Page, actor: &ActorId) -> Option<impl IntoView + use<>> {
    let ids = page.story.nationals(actor).into_iter().map(|national| national.id.clone()).collect();
    let note = page.story.nationals_note(actor)?;
    Some(view! { <p class="nationals"><ActorLinks page=page.clone() ids /> " " {note}</p> })
}
