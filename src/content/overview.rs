//! The overview: what the story holds, and what was said when.

use leptos::prelude::*;
use whosays_story::Statement;

use super::{
    Page,
    card::hedge,
    says::{Says, capital},
};

/// The head of the overview: the invitation, and what there is to see.
#[component]
pub fn OverviewHead(
    /// The page.
    page: Page,
) -> impl IntoView {
    let counts = page.story.counts();
    let items = [
        ("about", counts.statements, one(counts.statements, "statement", "statements")),
        ("replies", counts.replies, one(counts.replies, "reply", "replies")),
        ("by", counts.sources, one(counts.sources, "named source", "named sources")),
    ];
    view! {
        <h2 tabindex="-1">"Pick a country"</h2>
        <p class="role">"See what is said about it, what it replies, and what it says of others."</p>
        <ul class="counts">
            {items.map(|(group, count, label)| view! { <li data-group=group><b>{count}</b> " " {label}</li> })
                .into_iter().collect_view()}
        </ul>
        <p class="answered">
            {format!(
                "{} for a reply; the article reports one to {}.",
                calls(counts.calling), counts.answered,
            )}
        </p>
    }
}

/// The word for one, or for any other number.
fn one(count: usize, one: &'static str, more: &'static str) -> &'static str {
    if count == 1 { one } else { more }
}

/// "1 of them calls", "13 of them call".
fn calls(count: usize) -> String {
    format!("{count} of the statements call{}", if count == 1 { "s" } else { "" })
}

/// The body of the overview: every statement in the order of time.
#[component]
pub fn OverviewBody(
    /// The page.
    page: Page,
) -> impl IntoView {
    // A caveat stands with what it limits.
    let statements = page.story.chronology().into_iter().filter(|one| one.qualifies.is_empty());
    let items = statements.map(|statement| {
        let caveats = page.story.caveats_of(statement).into_iter().cloned();
        let entries = std::iter::once(statement.clone()).chain(caveats);
        view! {
            <li>
                <When statement=statement.clone() />
                <div>{entries.map(|statement| view! { <Entry page=page.clone() statement /> }).collect_view()}</div>
            </li>
        }
    });
    view! {
        <section class="group" data-group="time">
            <h3>"In order of time"</h3>
            <ol class="chronology">{items.collect_view()}</ol>
        </section>
    }
}

/// Who says what, and how firmly.
#[component]
fn Entry(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let hedge = hedge(&statement);
    let summary = statement.summary.clone();
    view! {
        <Says page statement />
        <p class="summary">{summary}</p>
        {hedge}
    }
}

/// When it was said, in the article's words, and the date that they stand for.
#[component]
fn When(
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let (put, date) = match (statement.said, statement.happened) {
        (Some(said), _) => (capital(&said.as_put), Some(said)),
        (None, Some(happened)) => (format!("Said to be of {}", happened.as_put), Some(happened)),
        (None, None) => (String::from("No date given"), None),
    };
    let resolved = date.and_then(|date| date.human());
    let resolved = resolved.map(|date| view! { <span class="inferred">{date} ", inferred"</span> });
    view! { <p class="when">{put} " " {resolved}</p> }
}
