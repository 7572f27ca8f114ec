//! What the prerendered page says, and the few marks that are set on it.

use web_sys::{
    Document, Element, Event, HtmlLinkElement, HtmlMetaElement, Url, Window,
    wasm_bindgen::{JsCast, UnwrapThrowExt, closure::Closure},
};
use whosays_address::{Theme, View};

/// The window. The reader runs in no other place.
pub fn window() -> Window {
    js_sys::global().unchecked_into()
}

/// The page. A window has one for as long as scripts of the page run.
pub fn document() -> Document {
    window().document().unwrap_throw()
}

/// Calls `then` at every such event, for as long as the page lives.
pub fn listen<E: JsCast>(name: &str, then: impl Fn(&E) + 'static) {
    let then = Closure::<dyn Fn(Event)>::new(move |event: Event| then(event.unchecked_ref()));
    let then = then.into_js_value();
    _ = window().add_event_listener_with_callback(name, then.unchecked_ref());
}

/// Loads a page.
pub fn load(address: &str) {
    _ = window().location().assign(address);
}

/// The one element that a selector finds; `None` where it finds none or several.
pub fn only(selector: &str) -> Option<Element> {
    let found = document().query_selector_all(selector).ok()?;
    (found.length() == 1).then(|| found.get(0))??.dyn_into().ok()
}

/// Every element that a selector finds, in the order of the page.
pub fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
}

/// Whether the page holds such an element.
pub fn has(selector: &str) -> bool {
    document().query_selector(selector).is_ok_and(|found| found.is_some())
}

/// The value of an attribute, or empty text.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// What the head of the page says under this name.
pub fn meta(name: &str) -> Option<String> {
    let selector = String::from("meta[name=") + name + "]";
    let meta: HtmlMetaElement = document().query_selector(&selector).ok()??.dyn_into().ok()?;
    Some(meta.content())
}

/// The path below the story that a link leads to: a selection's slug, or that of a numbered list.
pub fn path_of(link: &Element) -> Option<String> {
    slug_of(link).or_else(|| link.get_attribute("data-list"))
}

/// The slug of what a link leads to, if it leads to a selection.
pub fn slug_of(link: &Element) -> Option<String> {
    link.get_attribute("data-actor")
        .or_else(|| Some(String::from("statement/") + &link.get_attribute("data-statement")?))
}

/// Shows the page in these colours, or in those of the reader's system.
pub fn show_theme(theme: Option<Theme>) {
    if let Some(html) = html() {
        _ = match theme {
            Some(theme) => html.set_attribute("data-theme", theme.name()),
            None => html.remove_attribute("data-theme"),
        };
    }
}

/// Shows a view: the style sheet does the rest.
pub fn show_view(view: View) {
    if let Some(html) = html() {
        _ = html.set_attribute("data-view", view.name());
    }
}

/// Sets a mark on the whole page: `data-hydrated` once it is awake; `data-ready` once the
/// panes of all selections are there; `data-picked` once something
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

/// Lets stand out what has one of these names, and nothing else.
pub fn light(names: &str) {
    for element in all("[data-of]") {
        let is_lit = |one: &str| names.split(' ').any(|name| name == one);
        let is_lit = attribute(&element, "data-of").split(' ').any(is_lit);
        // A browser takes even the same mark for a change, and styles anew what has it.
        _ = if is_lit == element.has_attribute("data-lit") {
            Ok(())
        } else if is_lit {
            element.set_attribute("data-lit", "")
        } else {
            element.remove_attribute("data-lit")
        };
    }
}

/// The link that says the page's canonical address.
pub fn canonical() -> Option<HtmlLinkElement> {
    document().query_selector("link[rel=canonical]").ok()??.dyn_into().ok()
}

/// The whole address of what is relative to this page.
pub fn resolved(relative: &str) -> Option<String> {
    Some(Url::new_with_base(relative, &document().base_uri().ok()??).ok()?.href())
}

/// The address of the page.
pub fn address() -> String {
    window().location().href().unwrap_or_default()
}

/// The element of the whole page.
pub fn html() -> Option<Element> {
    document().document_element()
}
