//! The studio's page: the article on the left, the statements in the middle, the explainer on the right.

mod app;
mod article;
mod bar;
mod compare;
mod explainer;
mod fields;
mod files;
mod forms;
mod passage;
mod problems;
mod state;
mod store;
mod text;
mod tour;
mod words;

use app::App;
use leptos::prelude::*;

fn main() {
    let told = document().get_element_by_id("told");
    // What was said while the program was loading has had its time.
    if let Some(told) = told {
        told.remove();
    }
    mount_to_body(App);
}
