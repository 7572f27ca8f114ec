//! Which passage of the article is selected.

use std::ops::Range;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Element;

/// The number of a paragraph and the bytes in it that are selected. Of a selection that goes on into
/// another paragraph it is what lies in the first.
pub fn selected() -> Option<(usize, Range<usize>)> {
    let selection = window().get_selection().ok()??;
    if selection.is_collapsed() {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let element = |node: web_sys::Node| match node.dyn_into::<Element>() {
        Ok(element) => Some(element),
        Err(node) => node.parent_element(),
    };
    let paragraph = element(range.start_container().ok()?)?.closest("[data-paragraph]").ok()??;
    let number = paragraph.get_attribute("data-paragraph")?.parse().ok()?;
    let text = paragraph.text_content()?;
    // What stands before the selection tells where it begins.
    let before = range.clone_range();
    before.select_node_contents(&paragraph).ok()?;
    before.set_end(&range.start_container().ok()?, range.start_offset().ok()?).ok()?;
    let start = String::from(before.to_string()).len();
    let until = element(range.end_container().ok()?)?.closest("[data-paragraph]").ok()?;
    let end = if until.is_some_and(|other| other == paragraph) {
        start + String::from(range.to_string()).len()
    } else {
        text.len()
    };
    let end = end.min(text.len());
    let trimmed = text.get(start..end)?;
    let start = start + trimmed.len() - trimmed.trim_start().len();
    let end = end - (trimmed.len() - trimmed.trim_end().len());
    (start < end).then_some((number, start..end))
}
