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
        ("about", counts.statements, "statements"),
        ("replies", counts.replies, "replies"),
        ("by", counts.sources, "named sources"),
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

/// "1 of them calls", "13 of them call".
fn calls(count: usize) -> String {
    format!("{count} of them call{}", if count == 1 { "s" } else { "" })
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
                <p class="when">{when(statement)}</p>
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

/// When it was said; else when what it tells of is said to have happened, in those words.
fn when(statement: &Statement) -> String {
    match (&statement.said, &statement.happened) {
        (Some(said), _) => said.human().unwrap_or_else(|| capital(&said.as_put)),
        (None, Some(happened)) => {
            let date = happened.human().unwrap_or_else(|| happened.as_put.clone());
            format!("Said to be of {date}")
        }
        (None, None) => String::from("No date given"),
    }
}
