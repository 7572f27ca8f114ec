//! What the page says, and the fields of the dialog.

use js_sys::Reflect;
use web_sys::{
    Document, Element, Event, Window,
    wasm_bindgen::{JsCast, closure::Closure},
};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// Calls `then` at every such event, for as long as the page lives.
pub fn listen(name: &str, then: impl Fn(Event) + 'static) {
    let then = Closure::<dyn Fn(Event)>::new(then).into_js_value();
    if let Some(window) = window() {
        _ = window.add_event_listener_with_callback(name, then.unchecked_ref());
    }
}

/// The element that an event happened to.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The element of that id.
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// A new element.
pub fn create(name: &str) -> Option<Element> {
    document()?.create_element(name).ok()
}

/// The value of an attribute, or empty text.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// The slug of what the page was rendered for; empty for the overview.
pub fn rendered_slug() -> String {
    by_id("reader").map(|reader| attribute(&reader, "data-selected")).unwrap_or_default()
}

/// Sends an event to the whole page.
pub fn dispatch(event: &Event) {
    if let Some(window) = window() {
        _ = window.dispatch_event(event);
    }
}

/// The title of the page.
pub fn title() -> String {
    document().map(|document| document.title()).unwrap_or_default()
}

/// The language of the page, a BCP 47 tag.
pub fn language() -> String {
    let html = document().and_then(|document| document.document_element());
    html.map(|html| attribute(&html, "lang")).unwrap_or_default()
}

/// The address of the page.
pub fn address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// What a field holds. Fields have no type in common, so it is asked for by name.
pub fn value(id: &str) -> String {
    let value = by_id(id).and_then(|field| Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Puts a text into a field.
pub fn set_value(id: &str, value: &str) {
    if let Some(field) = by_id(id) {
        _ = Reflect::set(&field, &"value".into(), &value.into());
    }
}
