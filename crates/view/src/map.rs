//! The actor map: land, lines, chips and their legend.

use leptos::prelude::*;
use whosays_story::Frame;

use crate::{Page, chips::Chips, goods::Goods, legend::Legend, paint::land_map};

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
            <svg class="land-map" viewBox=view_box aria-hidden="true" focusable="false" inner_html=land_map(&page)></svg>
            <div class="goods" aria-hidden="true">
                {steps.map(|step| view! { <Goods page=page.clone() step /> }).collect_view()}
            </div>
            <Chips page=page.clone() />
        </div>
        <Legend page />
    }
}
