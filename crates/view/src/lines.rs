//! The alleged transfers, at one step of the map's width.

use leptos::prelude::*;
use whosays_atlas::Line;
use whosays_story::{ReplyStatus, Route, Standing};

use crate::{
    Page,
    highlights::{self, Of},
};

/// The lines of a step with their heads and the bars of who contests them, and the leaders from
/// chips to their places.
#[component]
pub fn Lines(
    /// The page.
    page: Page,
    /// The index of the step.
    step: usize,
) -> impl IntoView {
    let Some(drawn) = page.drawing.steps.get(step) else { return ().into_any() };
    let leaders = drawn.chips.iter().filter_map(|chip| {
        let leader = chip.leader.clone()?;
        let (cx, cy) = leader.dot;
        Some(view! {
            <g class="leader">
                <path d=leader.path></path>
                <circle cx=cx cy=cy r="5"></circle>
            </g>
        })
    });
    let lines = drawn.lines.iter().filter_map(|line| {
        let number = page.ties.route(&line.link)?;
        let route = page.ties.routes.get(number)?;
        let bars = line.bars.iter().map(|bar| {
            view! { <path class="bar" data-status=status_name(bar.status) d=bar.path.clone()></path> }
        });
        let bars = bars.collect_view();
        let tether = line.label.as_ref().and_then(|label| label.tether.clone());
        let tether = tether.map(|path| view! { <path class="tether" d=path></path> });
        let of = route_of(&page, number, route);
        let (lit, of) = (of.lit(), of.names());
        Some(view! {
            <g class="line" data-standing=standing_name(route.standing) data-of=of data-lit=lit>
                <path class="halo" d=line.path.clone()></path>
                {tether}
                <path class="stroke" d=line.path.clone()></path>
                <polygon class="head-of-line" points=line.head.clone()></polygon>
                {bars}
            </g>
        })
    });
    view! {
        <g class=format!("step step-{step}")>
            {leaders.collect_view()}
            {lines.collect_view()}
        </g>
    }
    .into_any()
}

/// The pills that name the goods, at one step. They are HTML, so that their text keeps its size.
#[component]
pub fn Goods(
    /// The page.
    page: Page,
    /// The index of the step.
    step: usize,
) -> impl IntoView {
    let Some(drawn) = page.drawing.steps.get(step) else { return ().into_any() };
    let pills = drawn.lines.iter().enumerate().filter_map(|(index, line)| {
        let Line { label: Some(label), link, .. } = line else { return None };
        let number = page.ties.route(link)?;
        let route = page.ties.routes.get(number)?;
        let text = label.lines.clone().into_iter().enumerate().map(|(number, line)| {
            let gap = (number > 0).then(|| view! { <br /> });
            view! { {gap} {line} }
        });
        let text = text.collect_view();
        let of = route_of(&page, number, route);
        let (lit, of) = (of.lit(), of.names());
        Some(view! {
            <span class=format!("pill g{index}") data-standing=standing_name(route.standing)
                data-of=of data-lit=lit>{text}</span>
        })
    });
    view! { <div class=format!("step step-{step}")>{pills.collect_view()}</div> }.into_any()
}

/// Whom a route concerns: its ends, and who has a chip of those that tell of it, since the map
/// previews them under the pointer.
pub fn route_of(page: &Page, number: usize, route: &Route) -> Of {
    let voices = route.statements.iter().filter_map(|id| page.story.statement(id)?.source.as_ref());
    let voices = voices.flat_map(|id| [id, page.story.principal(id)]);
    let with_chip = voices.filter(|id| page.ties.with_chip.contains(*id));
    let actors = [&route.from, &route.to].into_iter().chain(with_chip);
    Of::new(page, actors, [highlights::route(number)])
}

/// A standing as a name for the style sheet.
pub fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Alleged => "alleged",
        Standing::Proposed => "proposed",
        Standing::Considered => "considered",
    }
}

fn status_name(status: ReplyStatus) -> &'static str {
    match status {
        ReplyStatus::Denied => "denied",
        ReplyStatus::Rejected => "rejected",
        ReplyStatus::Countered => "countered",
        _ => "other",
    }
}
