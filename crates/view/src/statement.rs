//! A statement's pane: what it is, the statement in full, and ways onward.

use leptos::prelude::*;
use whosays_story::{ActorId, Statement};
use whosays_words::{parts, say};

use crate::{
    Page,
    bdi::bdi,
    cautions::{cautions, passed_on},
    entry::Entry,
    says::{ActorLinks, Told, spokesperson},
    sentence::sentence,
};

/// The head of a statement's pane: who says it, about whom, and what is replied.
#[component]
pub fn StatementHead(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let words = page.words.clone();
    let (kind, place) = (words.kind_label(statement.kind), words.place(&page.story, &statement));
    let role = if statement.about.is_empty() {
        say!(words, "statement-role", kind = kind, place = place).into_any()
    } else {
        let role = parts!(words, "statement-role-about", [names], kind = kind, place = place);
        sentence(role, |_| {
            view! { <ActorLinks page=page.clone() ids=statement.about.clone() /> }.into_any()
        })
        .into_any()
    };
    let answered = words
        .statement_answered(&page.story, &statement)
        .map(|sentence| view! { <p class="answered">{sentence}</p> });
    let spokesperson = spokesperson(&page, &statement)
        .map(|through| view! { <span class="spokesperson">" " {through}</span> });
    let passed_on = passed_on(&page, &statement);
    let cautions = cautions(&page, &statement);
    view! {
        <h2 class="says" tabindex="-1">{words.who_says(&page.story, &statement)}{spokesperson}{passed_on}</h2>
        <p class="summary">{bdi(&page, &*statement.summary)}</p>
        {cautions}
        <p class="role">{role}</p>
        {answered}
        <a class="clear" href=page.href(None) data-actor="">{say!(words, "show-all")}</a>
    }
}

/// The statement in full, and where to go from it.
#[component]
pub fn StatementBody(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    view! {
        <section class="group" data-group="statement">
            <h3>{say!(page.words, "in-full")}</h3>
            <ul class="entries"><li><Entry page=page.clone() statement=statement.clone() linked=false /></li></ul>
        </section>
        <Onward page statement />
    }
}

/// Whoever the statement concerns, and its neighbours in the article.
#[component]
fn Onward(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let statements = &page.story.statements;
    let place = statements.iter().position(|one| one.id == statement.id);
    let before = place.and_then(|place| statements.get(place.checked_sub(1)?));
    let after = place.and_then(|place| statements.get(place + 1));
    let words = page.words.clone();
    let neighbours = [(say!(words, "before-it"), before), (say!(words, "after-it"), after)];
    let neighbours = neighbours.into_iter().filter_map(|(title, one)| Some((title, one?.clone())));
    let mut ids: Vec<ActorId> = Vec::new();
    for id in page.parties(&statement) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    let all = (!ids.is_empty()).then(|| {
        view! { <li><b>{say!(words, "all-on")} " "</b><ActorLinks page=page.clone() ids /></li> }
    });
    let ways = view! {
        <h3>{say!(words, "onward")}</h3>
        <ul>
            {all}
            {neighbours.map(|(title, one)| view! {
                <li>
                    <b>{title} " "</b> <Told page=page.clone() statement=one with_verb=true />
                </li>
            }).collect_view()}
        </ul>
    };
    if page.one_file {
        // Beside those of all other statements it is no landmark.
        view! { <div class="group" data-group="onward">{ways}</div> }.into_any()
    } else {
        view! { <nav class="group" data-group="onward" aria-label=say!(words, "onward")>{ways}</nav> }
            .into_any()
    }
}
