//! Who says it: the words that keep a statement from being read as a fact.

use leptos::prelude::*;
use whosays_story::{ActorId, Statement, StatementKind, Voice};
pub use whosays_story::{capital, unattributed};

use crate::Page;

/// A link to an actor's page, in its name.
#[component]
pub fn ActorLink(
    /// The page that the link stands on.
    page: Page,
    /// The actor.
    id: ActorId,
) -> impl IntoView {
    let href = page.href(Some(&id));
    let name = page.name(&id);
    view! { <a href=href data-actor=id.to_string()>{name}</a> }
}

/// Links to several actors: "Iran and Russia".
#[component]
pub fn ActorLinks(
    /// The page that the links stand on.
    page: Page,
    /// The actors.
    ids: Vec<ActorId>,
) -> impl IntoView {
    let last = ids.len().saturating_sub(1);
    let links = ids.into_iter().enumerate().map(|(index, id)| {
        let joint = match index {
            0 => "",
            index if index == last => " and ",
            _ => ", ",
        };
        view! { {joint} <ActorLink page=page.clone() id /> }
    });
    links.collect_view()
}

/// "White House says", with the spokesperson below; "Experts say" where no source is named.
#[component]
pub fn Says(
    /// The page.
    page: Page,
    /// What is said.
    statement: Statement,
) -> impl IntoView {
    let who = match &statement.source {
        Some(id) => {
            let verb = statement.kind.verb();
            view! { <ActorLink page=page.clone() id=id.clone() /> {verb} }.into_any()
        }
        None => view! { <span>{unattributed(&statement)}</span> }.into_any(),
    };
    let spokesperson = page.story.spokesperson(&statement).map(|name| {
        view! { " " <span class="spokesperson">"through " {name.to_owned()}</span> }
    });
    view! { <p class="says"><span class="who">{who}</span>{spokesperson}</p> }
}

/// "White House says"; "Experts say (no source named)"; only the name for an act or for context.
pub fn who_says(page: &Page, statement: &Statement) -> String {
    page.story.who_says(statement)
}

/// What is said, as a link to the statement's own page.
#[component]
pub fn SummaryLink(
    /// The page that the link stands on.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let href = page.statement_href(&statement.id);
    view! { <a href=href data-statement=statement.id.to_string()>{statement.summary}</a> }
}

/// How a voice is called in the ledger and in counts.
pub fn voice_name(page: &Page, voice: &Voice) -> String {
    match voice {
        Voice::Actor(id) => page.name(id),
        Voice::Unattributed(cue) => format!("{} (no source named)", capital(cue)),
    }
}

/// "1 statement", "2 statements".
pub fn plural(count: usize, noun: &str) -> String {
    let end = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{end}")
}

/// The kind of a statement as a name for the style sheet: `counter-allegation`.
pub fn kind_name(kind: StatementKind) -> String {
    kind.noun().replace(' ', "-")
}
