//! The legend of the map: what its lines and bars mean. Only what the map shows is in it.

use leptos::prelude::*;
use whosays_story::{ActorId, Extent, ReplyStatus, Standing};
use whosays_words::say;

use crate::{
    Page, Selection,
    goods::standing_name,
    paint::{Sorts, bar_sample, line_sample},
    relations::{Reply, Way, each_once, extent_name},
};

/// One entry for each sort of line, of reply bar and of mark on this map; none where it has none.
#[component]
pub fn Legend(
    /// The page.
    page: Page,
) -> impl IntoView {
    let lines = page.drawing.steps.iter().flat_map(|step| &step.lines);
    let Sorts { standings: drawn, statuses } = Sorts::of(lines, &page.ties.routes, |_, _| true);
    let words = &page.words;
    let asked = page.ties.with_chip.iter().filter_map(|id| Some(page.asked(id)?.1));
    let extents = each_once(asked);
    let samples = extents.iter().map(|extent| {
        let told = match extent {
            Extent::None => say!(words, "legend-extent-none"),
            Extent::Some => say!(words, "legend-extent-some"),
            Extent::All => say!(words, "legend-extent-all"),
        };
        let number = words.number(1);
        let sample = view! {
            <span class="marks" aria-hidden="true"><b data-extent=extent_name(*extent)>{number}</b></span>
        };
        view! { <span>{sample} {told}</span> }
    });
    let samples = samples.collect_view();
    let marks = (!extents.is_empty()).then(|| {
        view! { <li class="extents">{say!(words, "legend-number-of")} {samples}</li> }
    });
    let docked = has_docked(&page);
    let relations = shown(&page);
    let is_reply = |reply| relations.iter().any(|(_, one)| *one == reply);
    let is_there = |way| relations.iter().any(|(one, _)| *one == way);
    let ways = [
        (Way::Of, None, is_there(Way::Of), say!(words, "legend-of")),
        (Way::By, None, is_there(Way::By), say!(words, "legend-by")),
        (Way::By, Some(Reply::Some), is_reply(Reply::Some), say!(words, "legend-replied")),
        (
            Way::By,
            Some(Reply::Contested),
            is_reply(Reply::Contested),
            say!(words, "legend-contested"),
        ),
    ];
    let ways = ways.into_iter().filter(|(_, _, is_there, _)| *is_there);
    let ways = ways.map(|(way, reply, _, told)| {
        let reply = reply.map(Reply::name);
        // In an excerpt nothing is picked, and whatever there is is shown.
        let lit = (!page.is_excerpt()).then_some("");
        view! {
            <li><span class="marks" aria-hidden="true"><i data-way=way.name() data-reply=reply data-lit=lit></i></span> {told}</li>
        }
    });
    let ways = ways.collect_view();
    let docked = docked.then(|| {
        view! { <li><span class="bearing" aria-hidden="true"></span> {say!(words, "legend-docked")}</li> }
    });
    if drawn.is_empty() && extents.is_empty() && docked.is_none() {
        return None;
    }
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
            {marks}
            {ways}
            {docked}
        </ul>
    })
}

/// The marks that chips may have: whatever is picked on a page, of its own selection in an excerpt.
fn shown(page: &Page) -> Vec<(Way, Reply)> {
    let is_shown =
        |other: &ActorId| !page.is_excerpt() || page.selected == Selection::Actor(other.clone());
    let relations = page.ties.relations.iter().flat_map(|one| {
        let of = is_shown(&one.target).then_some((Way::Of, one.reply));
        of.into_iter().chain(is_shown(&one.speaker).then_some((Way::By, one.reply)))
    });
    relations.collect()
}

/// Whether any chip stands at the edge of the map for somebody beyond it. In an excerpt the arrow at its
/// name has to do.
fn has_docked(page: &Page) -> bool {
    if page.is_excerpt() {
        return false;
    }
    let mut chips = page.drawing.steps.iter().flat_map(|step| &step.chips);
    chips.any(|chip| chip.docked.is_some())
}

/// The bars of rejections and counter-allegations look the same.
fn alike(status: ReplyStatus) -> ReplyStatus {
    if status == ReplyStatus::Countered { ReplyStatus::Rejected } else { status }
}
