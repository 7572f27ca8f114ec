//! What the prerendered page says, and the few marks that are set on it.

use leptos::prelude::{document, window};
use web_sys::{Element, HtmlElement, HtmlLinkElement, wasm_bindgen::JsCast};

use crate::{Pane, View};

/// The element that the app was rendered into.
pub fn app() -> Option<HtmlElement> {
    document().get_element_by_id("app")?.dyn_into().ok()
}

/// The panes of the page, in order, without their HTML.
pub fn panes() -> Vec<Pane> {
    all(".head").iter().map(pane).collect()
}

fn pane(head: &Element) -> Pane {
    let id = head.id();
    let slug = id.strip_prefix("head-").unwrap_or_default();
    Pane {
        key: if slug == "overview" { String::new() } else { slug.to_owned() },
        title: attribute(head, "data-title"),
        announcement: attribute(head, "data-announcement"),
        ..Pane::default()
    }
}

/// The key of what the page was rendered for; empty for the overview.
pub fn selected_key() -> String {
    document()
        .get_element_by_id("reader")
        .map(|el| attribute(&el, "data-selected"))
        .unwrap_or_default()
}

/// The view that the start script read from the address.
pub fn view() -> View {
    View::named(&html().map(|html| attribute(&html, "data-view")).unwrap_or_default())
}

/// Shows a view: the style sheet does the rest.
pub fn show_view(view: View) {
    if let Some(html) = html() {
        _ = html.set_attribute("data-view", view.name());
    }
}

/// Sets a mark on the whole page: `data-hydrated` once it is awake; `data-picked` once something
/// was picked, which lets the style sheet animate what comes in; `data-still` from a step through
/// the history until the pointer moves, since a pointer that only rests previews nothing.
pub fn mark(name: &str) {
    if let Some(html) = html() {
        _ = html.set_attribute(name, "true");
    }
}

/// Takes such a mark away.
pub fn unmark(name: &str) {
    if let Some(html) = html() {
        _ = html.remove_attribute(name);
    }
}

/// Every element that a selector finds, in the order of the page.
pub fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
}

/// The value of an attribute, or empty text.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// Marks the one element of several that is current, with the value that ARIA has for its sort.
pub fn mark_current(selector: &str, name: &str, current: &str, value: &str) {
    for element in all(selector) {
        _ = if attribute(&element, name) == current {
            element.set_attribute("aria-current", value)
        } else {
            element.remove_attribute("aria-current")
        };
    }
}

/// Lets stand out what concerns the selection of this key, and nothing else.
pub fn light(key: &str) {
    for element in all("[data-of]") {
        _ = if attribute(&element, "data-of").split(' ').any(|one| one == key) {
            element.set_attribute("data-lit", "")
        } else {
            element.remove_attribute("data-lit")
        };
    }
}

/// Whether the page holds such an element.
pub fn has(selector: &str) -> bool {
    document().query_selector(selector).is_ok_and(|found| found.is_some())
}

/// The link that says the page's canonical address.
pub fn canonical() -> Option<HtmlLinkElement> {
    document().query_selector("link[rel=canonical]").ok()??.dyn_into().ok()
}

/// The scheme, host and port of the page.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// The path of the page.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The query of the page, with its question mark, or empty.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

fn html() -> Option<Element> {
    document().document_element()
}
