//! The body of an actor's pane: what is said about it, its replies, what it says.

use leptos::prelude::*;
use whosays_story::{Actor, ActorKind, Statement};

use crate::{List, Page, card::Card, more::ListLink};

/// All statements that concern one actor, in groups.
#[component]
pub fn ActorBody(
    /// The page.
    page: Page,
    /// The actor.
    actor: Actor,
) -> impl IntoView {
    let story = page.story.clone();
    let dossier = story.dossier(&actor.id);
    let (it, its) = pronouns(actor.kind);
    let nothing = "The article reports none.";
    let groups = [
        ("about", format!("Said about {it}"), nothing, List::About),
        ("replies", format!("{its} replies"), nothing, List::Replies),
        ("by", format!("Said by {it}"), nothing, List::By),
    ];
    let named = (!dossier.named_in.is_empty()).then(|| {
        view! { <Group page=page.clone() name="named" title=String::from("Also named in") empty="" list=List::Named /> }
    });
    view! {
        {groups.into_iter().map(|(name, title, empty, list)| view! {
            <Group page=page.clone() name title empty list />
        }).collect_view()}
        {named}
    }
}

/// One group of statements, or the sentence that says why there are none.
#[component]
fn Group(
    /// The page.
    page: Page,
    /// The group's name for the style sheet.
    name: &'static str,
    /// Its heading.
    title: String,
    /// What to say when it is empty.
    empty: &'static str,
    /// Its statements.
    list: List,
) -> impl IntoView {
    let statements = page.entries(list);
    let count = statements.len();
    let statements = owned(&page.first(statements));
    let empty = (count == 0).then(|| view! { <p class="empty">{empty}</p> });
    let cards = statements.into_iter().map(|statement| {
        view! { <li><Card page=page.clone() statement /></li> }
    });
    let cards = (count > 0).then(|| view! { <ul class="cards">{cards.collect_view()}</ul> });
    view! {
        <section class="group" data-group=name>
            <h3>{title} " " <span class="count">{count}</span></h3>
            {empty}
            {cards}
            <ListLink page list />
        </section>
    }
}

pub fn owned(statements: &[&Statement]) -> Vec<Statement> {
    statements.iter().map(|statement| (*statement).clone()).collect()
}

/// "it" and "Its", or for people "them" and "Their".
fn pronouns(kind: ActorKind) -> (&'static str, &'static str) {
    match kind {
        ActorKind::Person => ("them", "Their"),
        _ => ("it", "Its"),
    }
}
