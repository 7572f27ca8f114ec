//! The files beside the studio: its page names each.

use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The address of a file beside the studio; empty where there is none of that name.
pub fn file(name: &str) -> String {
    let body = document().body();
    body.and_then(|body| body.get_attribute(&format!("data-{name}"))).unwrap_or_default()
}

/// What is in it; nothing where it cannot be had.
pub async fn fetched(name: &str) -> Option<Uint8Array> {
    let response = JsFuture::from(window().fetch_with_str(&file(name))).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    response.ok().then(|| Uint8Array::new(&buffer))
}
