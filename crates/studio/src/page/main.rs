//! The studio's page: the article on the left, the statements in the middle, the explainer on the right.

mod app;
mod article;
mod bar;
mod beside;
mod compare;
mod drafts;
mod errand;
mod explainer;
mod export;
mod faults;
mod fields;
mod files;
mod forms;
mod link;
mod passage;
mod paste;
mod press;
mod problems;
mod publish;
mod same_file;
mod scroll;
mod state;
mod steps;
mod store;
mod text;
mod tour;
mod words;

use app::App;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

/// Puts the focus on an element, where there is one.
fn focus(element: Option<web_sys::Element>) {
    if let Some(element) = element.and_then(|one| one.dyn_into::<web_sys::HtmlElement>().ok()) {
        _ = element.focus();
    }
}

fn main() {
    let told = document().get_element_by_id("told");
    // What was said while the program was loading has had its time.
    if let Some(told) = told {
        told.remove();
    }
    mount_to_body(App);
}
