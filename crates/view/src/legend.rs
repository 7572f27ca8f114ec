//! The legend of the map: what its lines and bars mean. Only what the map shows is in it.

use leptos::prelude::*;
use whosays_story::{ReplyStatus, Standing};
use whosays_words::say;

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
    let words = &page.words;
    let standings = [
        (Standing::Alleged, say!(words, "legend-alleged")),
        (Standing::Proposed, say!(words, "legend-proposed")),
        (Standing::Considered, say!(words, "legend-considered")),
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
    let replies = [
        (ReplyStatus::Denied, say!(words, "legend-denied")),
        (ReplyStatus::Rejected, say!(words, "legend-rejected")),
    ];
    let bars = replies
        .into_iter()
        .filter(|(status, _)| statuses.iter().any(|other| alike(*other) == *status))
        .map(|(status, words)| {
            view! {
                <li>
                    <svg viewBox="0 0 36 10" aria-hidden="true" inner_html=bar_sample(status)></svg>
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

/// The bars of rejections and counter-allegations look the same.
fn alike(status: ReplyStatus) -> ReplyStatus {
    if status == ReplyStatus::Countered { ReplyStatus::Rejected } else { status }
}
