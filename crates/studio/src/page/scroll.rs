//! Scrolling one column of the studio, and nothing else.

use leptos::prelude::*;
use web_sys::Element;

/// How far below the top of its column something is put, in CSS pixels.
const GAP: f64 = 8.0;

/// Puts the first element that matches at the top of its column. Where columns stand below one another
/// the page itself is the only one.
pub fn to_top(css: &str) {
    let Some(element) = found(css) else { return };
    match column(&element) {
        Some(column) => shift(&column, top(&element) - top(&column) - GAP),
        None => element.scroll_into_view(),
    }
}

/// Puts the first element that matches where it can be seen, if its column scrolls by itself: who is busy
/// in another column is not taken away from it.
pub fn into_sight(css: &str) {
    let Some(element) = found(css) else { return };
    let Some(column) = column(&element) else { return };
    let (own, around) = (element.get_bounding_client_rect(), column.get_bounding_client_rect());
    if own.top() < around.top() || own.bottom() > around.bottom() {
        shift(&column, own.top() - around.top() - around.height() / 3.0);
    }
}

fn found(css: &str) -> Option<Element> {
    document().query_selector(css).ok().flatten()
}

/// The column that an element stands in, if that scrolls by itself.
fn column(element: &Element) -> Option<Element> {
    let column = element.closest("main > section").ok().flatten()?;
    let style = window().get_computed_style(&column).ok().flatten()?;
    let scrolls = style.get_property_value("overflow-y").is_ok_and(|value| value == "auto");
    scrolls.then_some(column)
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

fn shift(column: &Element, by: f64) {
    column.set_scroll_top(column.scroll_top() + by.round() as i32);
}
