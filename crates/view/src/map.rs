//! The actor map: land, lines, chips and their legend.

use leptos::prelude::*;
use whosays_story::Frame;

use crate::{
    Page,
    chips::Chips,
    highlights::{self, Of},
    legend::Legend,
    lines::{Goods, Lines},
};

/// The map. What is drawn is hidden from screen readers: chips are links, and ledger and table
/// tell the rest.
#[component]
pub fn Map(
    /// The page.
    page: Page,
) -> impl IntoView {
    let view_box = format!("0 0 {} {}", Frame::WIDTH, Frame::HEIGHT);
    let steps = 0..page.drawing.steps.len();
    view! {
        <div class="map-box">
            <svg class="land-map" viewBox=view_box aria-hidden="true" focusable="false">
                <Lands page=page.clone() />
                {steps.clone().map(|step| view! { <Lines page=page.clone() step /> }).collect_view()}
            </svg>
            <div class="goods" aria-hidden="true">
                {steps.map(|step| view! { <Goods page=page.clone() step /> }).collect_view()}
            </div>
            <Chips page=page.clone() />
        </div>
        <Legend page />
    }
}

/// The land of the world, and that of the story's countries, which is clickable all over.
#[component]
fn Lands(
    /// The page.
    page: Page,
) -> impl IntoView {
    let lands = page.drawing.lands.iter().map(|land| {
        let path = land.path.clone();
        match &land.actor {
            None => view! { <path class="land" fill-rule="evenodd" d=path></path> }.into_any(),
            Some(id) => {
                let href = page.href(Some(id));
                let bodies = page.story.bodies(id).into_iter().map(|body| &body.id);
                let of = Of::new(&page, bodies.chain([id]), [highlights::named(id)]);
                let (lit, of) = (of.lit(), of.names());
                view! {
                    <g><a href=href data-actor=id.to_string() tabindex="-1">
                        <path class="land own" fill-rule="evenodd" data-of=of data-lit=lit d=path></path>
                    </a></g>
                }
                .into_any()
            }
        }
    });
    lands.collect_view()
}
