//! The legend of the map: what its lines and bars mean. Only what the map shows is in it.

use leptos::prelude::*;
use whosays_story::{ReplyStatus, Standing};
use whosays_words::say;

use crate::{Page, lines::standing_name};

/// One entry for each sort of line and of reply bar on this map; none where it has no lines.
#[component]
pub fn Legend(
    /// The page.
    page: Page,
) -> impl IntoView {
    let drawn = |id: &str| {
        let mut lines = page.drawing.steps.iter().flat_map(|step| &step.lines);
        lines.any(|line| line.link == id)
    };
    let routes: Vec<_> = page.ties.routes.iter().filter(|route| drawn(&route.id)).collect();
    if routes.is_empty() {
        return None;
    }
    let words = &page.words;
    let standings = [
        (Standing::Alleged, say!(words, "legend-alleged")),
        (Standing::Proposed, say!(words, "legend-proposed")),
        (Standing::Considered, say!(words, "legend-considered")),
    ];
    let lines = standings
        .into_iter()
        .filter(|(standing, _)| routes.iter().any(|route| route.standing == *standing))
        .map(|(standing, words)| {
            view! {
                <li data-standing=standing_name(standing)>
                    <svg viewBox="0 0 36 10" aria-hidden="true">
                        <path class="stroke" d="M1 5H27"></path>
                        <polygon class="head-of-line" points="35,5 26,1 26,9"></polygon>
                    </svg>
                    {words}
                </li>
            }
        })
        .collect_view();
    let statuses = [
        (ReplyStatus::Denied, "denied", say!(words, "legend-denied")),
        (ReplyStatus::Rejected, "rejected", say!(words, "legend-rejected")),
    ];
    let bars = statuses
        .into_iter()
        .filter(|(status, _, _)| {
            let shown = |other| {
                other == *status
                    || (*status == ReplyStatus::Rejected && other == ReplyStatus::Countered)
            };
            routes.iter().any(|route| route.replies.iter().any(|(_, other)| shown(*other)))
        })
        .map(|(_, name, words)| {
            view! {
                <li>
                    <svg viewBox="0 0 36 10" aria-hidden="true">
                        <path class="stroke" d="M1 5H35"></path>
                        <path class="bar" data-status=name d="M18 0V10"></path>
                    </svg>
                    {words}
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <ul class="legend" aria-label=say!(page.words, "legend")>
            {lines}
            {bars}
        </ul>
    })
}
