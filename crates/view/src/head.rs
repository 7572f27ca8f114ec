//! The head of a selection: who it is, how much is said, and what is answered.

use leptos::prelude::*;
use whosays_story::{Actor, ActorId};
use whosays_words::{NameForm, say};

use crate::{
    Page,
    bdi::bdi,
    body::owned,
    says::{ActorLinks, VoicesDiffer},
    sentence::sentence,
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
    let words = &page.words;
    let told = [words.unmentioned(&page.story, &actor.id), words.answered(&page.story, &actor.id)];
    let told = told.into_iter().flatten();
    let told = told.map(|sentence| view! { <p class="answered">{sentence}</p> }).collect_view();
    let counts = ["about", "replies", "by"].into_iter().zip(words.dossier_counts(&dossier));
    let nationals = nationals(&page, &actor.id);
    let differ = owned(&page.story.differences(&actor.id));
    let side = actor.id.clone();
    view! {
        <h2 tabindex="-1">{bdi(&page, &*actor.name)}</h2>
        <Role page=page.clone() actor />
        <ul class="counts">
            {counts.map(|(group, (count, label))| view! {
                <li data-group=group><b>{count}</b> " " {label}</li>
            }).collect_view()}
        </ul>
        {told}
        <VoicesDiffer page=page.clone() side statements=differ />
        {nationals}
        <a class="clear" href=page.href(None) data-actor="">{say!(page.words, "show-all")}</a>
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
    let role = page.words.role(&actor).map(|role| {
        let role = sentence(role, |_| {
            let ids = actor.part_of.clone().into_iter().collect();
            view! { <ActorLinks page=page.clone() ids /> }.into_any()
        });
        view! { <p class="role">{role}</p> }
    });
    let home = page.words.at_home(&actor);
    let home = home.map(|home| view! { <p class="role">{bdi(&page, home)}</p> });
    view! { {role} {home} }
}

/// A person is not their country: says who is listed apart.
fn nationals(page: &Page, actor: &ActorId) -> Option<impl IntoView + use<>> {
    let note = sentence(page.words.nationals(&page.story, actor)?, |_| {
        let nationals = page.story.nationals(actor).into_iter();
        let ids = nationals.map(|national| national.id.clone()).collect();
        view! { <ActorLinks page=page.clone() ids form=NameForm::Opening /> }.into_any()
    });
    Some(view! { <p class="nationals">{note}</p> })
}
