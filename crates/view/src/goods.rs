//! The goods of the alleged transfers, at one step of the map's width.

use leptos::prelude::*;
use whosays_atlas::Line;
use whosays_story::{Route, Standing, Statement};

use crate::{
    Page,
    bdi::bdi,
    highlights::{self, Of},
};

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
            view! { {gap} {bdi(&page, line)} }
        });
        let text = text.collect_view();
        let of = of_route(&page, number, route);
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
pub fn of_route(page: &Page, number: usize, route: &Route) -> Of {
    let voices = route
        .statements
        .iter()
        .filter_map(|id| page.story.statement(id))
        .flat_map(Statement::sources);
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
