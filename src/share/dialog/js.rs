//! What the browser offers only in part, and what has no types of its own.

use std::{cell::Cell, rc::Rc};

use js_sys::{Date, Function, Object, Promise, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Whether the system can share a link.
pub fn can_share() -> bool {
    method(&navigator(), "share").is_some()
}

/// Hands a link to the system. That the reader changes their mind is no error.
pub fn share(title: &str, url: &str) {
    let navigator = navigator();
    let Some(share) = method(&navigator, "share") else { return };
    let data = Object::new();
    _ = Reflect::set(&data, &"title".into(), &title.into());
    _ = Reflect::set(&data, &"url".into(), &url.into());
    if let Ok(answer) = share.call1(&navigator, &data) {
        settle(&answer, |_| {});
    }
}

/// Copies a text, and then tells whether that was possible: it is not in every frame, nor without
/// a secure connection.
pub fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    let clipboard = Reflect::get(&navigator(), &"clipboard".into()).unwrap_or_default();
    let answer = method(&clipboard, "writeText")
        .and_then(|write| write.call1(&clipboard, &text.into()).ok());
    match answer {
        Some(answer) => settle(&answer, then),
        None => then(false),
    }
}

/// Selects what a field holds.
pub fn select(field: &JsValue) {
    if let Some(select) = method(field, "select") {
        _ = select.call0(field);
    }
}

/// A text as it may stand in an address.
pub fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// Today in words, in the language of the page: "23 November 2026".
pub fn today() -> String {
    let style = Object::new();
    _ = Reflect::set(&style, &"dateStyle".into(), &"long".into());
    Date::new_0().to_locale_date_string(&super::dom::language(), &style).into()
}

/// Calls `then` with whether the promise was kept.
fn settle(answer: &JsValue, then: impl FnOnce(bool) + 'static) {
    let then = Rc::new(Cell::new(Some(then)));
    let handler = |kept: bool| {
        let then = Rc::clone(&then);
        Closure::once_into_js(move |_: JsValue| {
            if let Some(then) = then.take() {
                then(kept);
            }
        })
    };
    let promise = Promise::resolve(answer);
    if let Some(method) = method(&promise, "then") {
        _ = method.call2(&promise, &handler(true), &handler(false));
    }
}

fn navigator() -> JsValue {
    web_sys::window().map(|window| window.navigator().into()).unwrap_or_default()
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
