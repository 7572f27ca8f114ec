//! The legend of the map: what its lines and bars mean. Only what the map shows is in it.

use leptos::prelude::*;
use whosays_story::{ReplyStatus, Standing};

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
    let standings = [
        (Standing::Alleged, "said to have happened"),
        (Standing::Proposed, "said to be offered or arranged"),
        (Standing::Considered, "said to be considered"),
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
        (ReplyStatus::Denied, "denied", "denied"),
        (ReplyStatus::Rejected, "rejected", "rejected or countered"),
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
                    {words} " by the one beside it"
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <ul class="legend" aria-label="Legend of the map">
            {lines}
            {bars}
        </ul>
    })
}
