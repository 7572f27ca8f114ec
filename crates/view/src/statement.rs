//! A statement's pane: what it is, the statement in full, and ways onward.

use leptos::prelude::*;
use whosays_story::{ActorId, Statement};

use crate::{
    Page,
    entry::{Entry, hedge, paragraph},
    says::{ActorLinks, SummaryLink, capital, plural, who_says},
};

/// The head of a statement's pane: who says it, about whom, and what is replied.
#[component]
pub fn StatementHead(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let kind = capital(statement.kind.noun());
    let about = (!statement.about.is_empty()).then(|| {
        view! { " about " <ActorLinks page=page.clone() ids=statement.about.clone() /> }
    });
    let place = paragraph(&statement).to_lowercase();
    let answered =
        answered(&page, &statement).map(|sentence| view! { <p class="answered">{sentence}</p> });
    let spokesperson = page.story.spokesperson(&statement).map(|name| {
        view! { <span class="spokesperson">" through " {name.to_owned()}</span> }
    });
    let hedge = hedge(&statement);
    view! {
        <h2 class="says" tabindex="-1">{who_says(&page, &statement)} {spokesperson}</h2>
        <p class="summary">{statement.summary.clone()}</p>
        {hedge}
        <p class="role">{kind} {about} ", " {place}</p>
        {answered}
        <a class="clear" href=page.href(None) data-actor="">"Show all"</a>
    }
}

/// What its targets reply, or what it replies to or limits itself.
pub fn answered(page: &Page, statement: &Statement) -> Option<String> {
    let replies = statement.about.iter().filter_map(|id| {
        let status = page.story.reply_status(statement, id)?;
        Some(format!("{}: {}.", page.name(id), status.phrase()))
    });
    let answers = (!statement.responds_to.is_empty())
        .then(|| format!("It answers {}.", plural(statement.responds_to.len(), "statement")));
    let limits = (!statement.qualifies.is_empty()).then(|| {
        format!("It limits {} by the same source.", plural(statement.qualifies.len(), "statement"))
    });
    let sentences: Vec<String> = answers.into_iter().chain(limits).chain(replies).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
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
            <h3>"In full"</h3>
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
    let neighbours = [("Before it in the article", before), ("After it in the article", after)];
    let neighbours = neighbours.into_iter().filter_map(|(title, one)| Some((title, one?.clone())));
    let mut ids: Vec<ActorId> = Vec::new();
    for id in page.parties(&statement) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    let all = (!ids.is_empty()).then(|| {
        view! { <li><b>"All on "</b><ActorLinks page=page.clone() ids /></li> }
    });
    view! {
        <nav class="group" data-group="onward" aria-label="Onward">
            <h3>"Onward"</h3>
            <ul>
                {all}
                {neighbours.map(|(title, one)| view! {
                    <li>
                        <b>{title} ": "</b> {who_says(&page, &one)} ": "
                        <SummaryLink page=page.clone() statement=one />
                    </li>
                }).collect_view()}
            </ul>
        </nav>
    }
}

/// The title of a statement's page: who says it, and what.
pub fn title(page: &Page, statement: &Statement) -> String {
    format!("{}: {}", who_says(page, statement), statement.summary.trim_end_matches('.'))
}

/// A statement's page in a sentence or two, for search results and link previews.
pub fn description(page: &Page, statement: &Statement) -> String {
    let about: Vec<String> = statement.about.iter().map(|id| page.name(id)).collect();
    let about = match about.as_slice() {
        [] => String::new(),
        [one] => format!(" about {one}"),
        [others @ .., last] => format!(" about {} and {last}", others.join(", ")),
    };
    let kind = capital(statement.kind.noun());
    let place = paragraph(statement).to_lowercase();
    let replies = answered(page, statement).map(|text| format!(" {text}")).unwrap_or_default();
    format!("{kind}{about}, {place} of {}.{replies}", page.story.source.name)
}
