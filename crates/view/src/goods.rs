//! The goods of the alleged transfers, at one step of the map's width.

use leptos::prelude::*;
use whosays_atlas::Line;
use whosays_story::Standing;

use crate::{Page, bdi::bdi, highlights::Of};

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
        let of = Of::named(&page, page.ties.names_of_route(number));
        let (lit, of) = (of.lit(), of.names());
        Some(view! {
            <span class=format!("pill g{index}") data-standing=standing_name(route.standing)
                data-of=of data-lit=lit>{text}</span>
        })
    });
    view! { <div class=format!("step step-{step}")>{pills.collect_view()}</div> }.into_any()
}

/// A standing as a name for the style sheet.
pub fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Alleged => "alleged",
        Standing::Proposed => "proposed",
        Standing::Considered => "considered",
    }
}
