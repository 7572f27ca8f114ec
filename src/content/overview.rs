//! The overview: what the story holds, and what was said when.

use leptos::prelude::*;
use whosays_story::Statement;

use super::{
    Page,
    says::{Says, plural},
};

/// The head of the overview: the invitation, and what there is to see.
#[component]
pub fn OverviewHead(
    /// The page.
    page: Page,
) -> impl IntoView {
    let counts = page.story.counts();
    let items = [
        ("about", counts.allegations, "allegations and reports"),
        ("replies", counts.replies, "replies"),
        ("by", counts.sources, "sources"),
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
                "{} in all. They accuse somebody {}; the article reports a reply to {}.",
                plural(counts.statements, "statement"),
                times(counts.awaiting + counts.answered),
                counts.answered,
            )}
        </p>
    }
}

/// "once", "2 times".
fn times(count: usize) -> String {
    if count == 1 { String::from("once") } else { format!("{count} times") }
}

/// The body of the overview: every statement in the order of time.
#[component]
pub fn OverviewBody(
    /// The page.
    page: Page,
) -> impl IntoView {
    let statements: Vec<Statement> = page.story.chronology().into_iter().cloned().collect();
    view! {
        <section class="group" data-group="time">
            <h3>"In order of time"</h3>
            <ol class="chronology">
                {statements.into_iter().map(|statement| {
                    let when = statement.said.as_ref().or(statement.happened.as_ref());
                    let when = when.map_or_else(|| String::from("No date given"), |date| {
                        date.human().unwrap_or_else(|| super::says::capital(&date.as_put))
                    });
                    view! {
                        <li>
                            <p class="when">{when}</p>
                            <div><Says page=page.clone() statement=statement.clone() />
                            <p class="summary">{statement.summary.clone()}</p></div>
                        </li>
                    }
                }).collect_view()}
            </ol>
        </section>
    }
}
