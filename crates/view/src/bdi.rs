//! Keeping names of another direction from moving what stands beside them.

use leptos::prelude::*;

use crate::Page;

/// A text that somebody else wrote: a name, a title, a quotation. It is isolated (`<bdi>`) where it
/// holds letters of another direction than the page; a page in one script needs no marks.
pub fn bdi(page: &Page, text: impl Into<String>) -> AnyView {
    let text = text.into();
    if page.words.is_foreign(&text) {
        view! { <bdi>{text}</bdi> }.into_any()
    } else {
        text.into_any()
    }
}
