//! Keeping names of another direction from moving what stands beside them.

use leptos::prelude::*;
use whosays_words::Isolation;

use crate::Page;

/// A text that somebody else wrote: a name, a title, a quotation. It is isolated (`<bdi>`) where it
/// holds letters of another direction than the page; a page in one script needs no marks.
pub fn bdi(page: &Page, text: impl Into<String>) -> AnyView {
    let text = text.into();
    match page.words.isolation(&text) {
        None => text.into_any(),
        Some(Isolation::Foreign) => view! { <bdi>{text}</bdi> }.into_any(),
        Some(Isolation::Mixed) => {
            let direction = page.words.direction().name();
            view! { <bdi dir=direction>{text}</bdi> }.into_any()
        }
    }
}
