//! Sentences in which elements stand.

use leptos::prelude::*;
use whosays_words::Part;

/// The text of a sentence with its elements in their places, in the order of the language.
pub fn sentence(
    parts: Vec<Part<'static>>,
    mut element: impl FnMut(&'static str) -> AnyView,
) -> AnyView {
    let parts: Vec<AnyView> = parts
        .into_iter()
        .map(|part| match part {
            Part::Text(text) => text.into_any(),
            Part::Slot(name) => element(name),
        })
        .collect();
    parts.into_any()
}
