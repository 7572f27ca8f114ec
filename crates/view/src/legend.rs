//! The legend of the map: what its lines and bars mean. Only what the map shows is in it.

use leptos::prelude::*;
use whosays_story::{ReplyStatus, Standing};

use crate::{
    Page,
    goods::standing_name,
    paint::{Sorts, bar_sample, line_sample},
};

/// One entry for each sort of line and of reply bar on this map; none where it has no lines.
#[component]
pub fn Legend(
    /// The page.
    page: Page,
) -> impl IntoView {
    let lines = page.drawing.steps.iter().flat_map(|step| &step.lines);
    let Sorts { standings: drawn, statuses } = Sorts::of(lines, &page.ties.routes, |_, _| true);
    if drawn.is_empty() {
        return None;
    }
    let standings = [
        (Standing::Alleged, "said to have happened"),
        (Standing::Proposed, "said to be offered or arranged"),
        (Standing::Considered, "said to be considered"),
    ];
    let lines = standings
        .into_iter()
        .filter(|(standing, _)| drawn.contains(standing))
        .map(|(standing, words)| {
            view! {
                <li data-standing=standing_name(standing)>
                    <svg viewBox="0 0 36 10" aria-hidden="true" inner_html=line_sample()></svg>
                    {words}
                </li>
            }
        })
        .collect_view();
    let replies =
        [(ReplyStatus::Denied, "denied"), (ReplyStatus::Rejected, "rejected or countered")];
    let bars = replies
        .into_iter()
        .filter(|(status, _)| statuses.iter().any(|other| alike(*other) == *status))
        .map(|(status, words)| {
            view! {
                <li>
                    <svg viewBox="0 0 36 10" aria-hidden="true" inner_html=bar_sample(status)></svg>
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

/// The bars of rejections and counter-allegations look the same.
fn alike(status: ReplyStatus) -> ReplyStatus {
    if status == ReplyStatus::Countered { ReplyStatus::Rejected } else { status }
}
