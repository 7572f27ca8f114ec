//! The parts of the story, to choose one of, and buttons to add some.

use leptos::prelude::*;
use whosays_studio::{Change, Edit, Part, Value};

use super::super::state::Studio;

/// All parts.
#[component]
pub fn Lists(
    /// The part that is shown.
    part: Memo<Part>,
) -> impl IntoView {
    let studio = Studio::here();
    let actors = move || entries(studio, false);
    let statements = move || entries(studio, true);
    let add_actor = move |_| {
        let id = studio.outline().free_id("actor");
        let keys = vec![
            ("id".to_owned(), Value::Text(id)),
            ("kind".to_owned(), Value::Text("country".to_owned())),
        ];
        studio.run(&Edit::AddActor(keys), Change::Named("a new actor".to_owned()));
        let count = studio.outline().actors.len();
        studio.chosen.set(Part::Actor(count.saturating_sub(1)));
        studio.say("A new actor. Give its name first.");
    };
    let add_statement = move |_| {
        let id = studio.outline().free_id("statement");
        let keys = vec![
            ("id".to_owned(), Value::Text(id)),
            ("kind".to_owned(), Value::Text("allegation".to_owned())),
            ("paragraph".to_owned(), Value::Whole(1)),
        ];
        studio.run(&Edit::AddStatement(None, keys), Change::Named("a new statement".to_owned()));
        let count = studio.outline().statements.len();
        studio.chosen.set(Part::Statement(count.saturating_sub(1)));
        studio.say("A new statement. Say who says it, and about whom.");
    };
    view! {
        <nav class="parts" aria-label="Parts of the story">
            <ul>
                <li><PartButton own=Part::Story part name="The story".to_owned() is_draft=false /></li>
            </ul>
            <h3>"Actors"</h3>
            <ul>
                {move || actors().into_iter().map(|(own, name, is_draft)| {
                    view! { <li><PartButton own part name is_draft /></li> }
                }).collect_view()}
            </ul>
            <button class="quiet" on:click=add_actor>"Add an actor"</button>
            <h3>"Statements"</h3>
            <ol>
                {move || statements().into_iter().map(|(own, name, is_draft)| {
                    view! { <li><PartButton own part name is_draft /></li> }
                }).collect_view()}
            </ol>
            <button class="quiet" on:click=add_statement>"Add a statement"</button>
        </nav>
    }
}

/// The actors or statements, each by the words that tell it from others, and whether it is a draft.
fn entries(studio: Studio, of_statements: bool) -> Vec<(Part, String, bool)> {
    let outline = studio.outline();
    let list = if of_statements { &outline.statements } else { &outline.actors };
    let named = list.iter().enumerate().map(|(at, entry)| {
        let part = if of_statements { Part::Statement(at) } else { Part::Actor(at) };
        let name = if of_statements { entry.text("summary") } else { entry.text("name") };
        let name = if name.is_empty() { outline.name(part) } else { name.to_owned() };
        (part, name, entry.flag("draft"))
    });
    named.collect()
}

#[component]
fn PartButton(own: Part, part: Memo<Part>, name: String, is_draft: bool) -> impl IntoView {
    let studio = Studio::here();
    let is_chosen = move || (part.get() == own).then_some("true");
    let statement = match own {
        Part::Statement(at) => Some(at),
        _ => None,
    };
    let is_pointed = move || statement.is_some() && studio.pointed.get() == statement;
    view! {
        <button
            class="part"
            class:pointed=is_pointed
            aria-current=is_chosen
            on:click=move |_| studio.choose(own)
            on:mouseenter=move |_| studio.pointed.set(statement)
            on:mouseleave=move |_| studio.pointed.set(None)
        >
            <bdi>{name}</bdi>
            {is_draft.then(|| view! { <span class="draft">"draft"</span> })}
        </button>
    }
}
