//! The pane of a selection: its head and its body, and what else is said of it.

use leptos::prelude::*;
use whosays_words::say;

use crate::{
    Page, Selection,
    body::ActorBody,
    head::ActorHead,
    overview::{OverviewBody, OverviewHead},
    statement::{StatementBody, StatementHead},
};

/// What is said of a selection beside its pane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pane {
    /// Its path below the story: empty for the overview, `russia`, `statement/denial`.
    pub slug: String,
    /// What is shown, without the story's name.
    pub heading: String,
    /// The title of the page while it is shown.
    pub title: String,
    /// What a screen reader is told when it is picked.
    pub announcement: String,
}

impl Pane {
    /// The pane of a page's own selection.
    #[must_use]
    pub fn of(page: &Page) -> Self {
        let (story, words) = (&page.story, &page.words);
        let (heading, announcement) = match &page.selected {
            Selection::Overview => None,
            Selection::Actor(id) => page.actor(id).map(|actor| {
                (actor.name.clone(), words.actor_announced(actor, &story.dossier(id)))
            }),
            Selection::Statement(id) => story.statement(id).map(|one| {
                (words.statement_title(story, one), words.statement_announced(story, one))
            }),
        }
        .unwrap_or_else(|| (story.title.clone(), say!(words, "overview-announced")));
        let title = if page.selected == Selection::Overview {
            story.title.clone()
        } else {
            say!(words, "page-title", heading = &heading, story = &story.title)
        };
        Self { slug: page.selected.slug(), heading, title, announcement }
    }
}

/// What a pane holds above the map.
#[component]
pub fn PaneHead(
    /// The page.
    page: Page,
) -> impl IntoView {
    match page.selected.clone() {
        Selection::Overview => view! { <OverviewHead page /> }.into_any(),
        Selection::Actor(id) => {
            let actor = page.actor(&id).cloned();
            actor.map(|actor| view! { <ActorHead page actor /> }).into_any()
        }
        Selection::Statement(id) => {
            let statement = page.story.statement(&id).cloned();
            statement.map(|statement| view! { <StatementHead page statement /> }).into_any()
        }
    }
}

/// What a pane holds below the map.
#[component]
pub fn PaneBody(
    /// The page.
    page: Page,
) -> impl IntoView {
    match page.selected.clone() {
        Selection::Overview => view! { <OverviewBody page /> }.into_any(),
        Selection::Actor(id) => {
            let actor = page.actor(&id).cloned();
            actor.map(|actor| view! { <ActorBody page actor /> }).into_any()
        }
        Selection::Statement(id) => {
            let statement = page.story.statement(&id).cloned();
            statement.map(|statement| view! { <StatementBody page statement /> }).into_any()
        }
    }
}
