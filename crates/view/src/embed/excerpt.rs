//! One actor, or one statement, on its own.

use leptos::prelude::*;
use whosays_story::{Actor, Statement, Story};
use whosays_words::say;

use crate::{
    List, Page, Selection, bdi::bdi, beside::beside_others, body::Group, entry::Entry, head::Role,
    map::Map,
};

/// Every selection of a story that has an excerpt: its actors and its statements.
pub fn excerpts(story: &Story) -> impl Iterator<Item = Selection> {
    Selection::all(story).filter(|selected| *selected != Selection::Overview)
}

/// The excerpt of a page's selection, which is an actor or a statement.
#[component]
pub fn Excerpt(
    /// The page, seen from its excerpt, with its small map if it has one.
    page: Page,
    /// Whether it has one.
    has_map: bool,
) -> impl IntoView {
    let (words, selected) = (page.words.clone(), page.selected.slug());
    let map = has_map.then(|| {
        view! { <section class="map" aria-label=say!(words, "actor-map")><Map page=page.clone() /></section> }
    });
    let content = match page.selected.clone() {
        Selection::Overview => ().into_any(),
        Selection::Actor(id) => {
            let actor = page.actor(&id).cloned();
            actor.map(|actor| view! { <OfActor page actor /> }).into_any()
        }
        Selection::Statement(id) => {
            let statement = page.story.statement(&id).cloned();
            statement.map(|statement| view! { <OfStatement page statement /> }).into_any()
        }
    };
    let class = if has_map { "excerpt with-map" } else { "excerpt" };
    view! {
        <div class=class id="excerpt" data-selected=selected data-show=say!(words, "embed-show-in-article")>
            {map}
            <div class="part" role="region" aria-label=say!(words, "embed-what-is-said") tabindex="0">{content}</div>
        </div>
    }
}

/// Who it is, what is said about it with the replies, what it replies, and how much more it says.
#[component]
fn OfActor(
    /// The page.
    page: Page,
    /// The actor.
    actor: Actor,
) -> impl IntoView {
    let story = page.story.clone();
    let dossier = story.dossier(&actor.id);
    let (words, kind) = (page.words.clone(), actor.kind);
    let beside = beside_others(&page, &[List::About, List::Replies]);
    let none = || say!(words, "group-empty");
    let sentences = [words.unmentioned(&story, &actor.id), words.answered(&story, &actor.id)];
    let sentences = sentences.into_iter().flatten();
    let sentences = sentences.map(|sentence| view! { <p class="answered">{sentence}</p> });
    let more = (!dossier.said_by.is_empty()).then(|| {
        let also = say!(words, "embed-also-says", count = dossier.said_by.len());
        view! { <p class="also"><a href=page.full_href()>{also}</a></p> }
    });
    view! {
        <div class="head">
            <h2>{bdi(&page, &*actor.name)}</h2>
            <Role page=page.clone() actor=actor.clone() />
            {sentences.collect_view()}
        </div>
        <Group page=page.clone() name="about" title=words.group_about(kind) empty=none()
            list=List::About beside=beside.clone() />
        <Group page name="replies" title=words.group_replies(kind) empty=none()
            list=List::Replies beside />
        {more}
    }
}

/// The statement in full, with every reply to it, or that none is reported.
#[component]
fn OfStatement(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    view! {
        <div class="group" data-group="statement"><Entry page statement linked=false /></div>
    }
}
