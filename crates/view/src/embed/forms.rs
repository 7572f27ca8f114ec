//! The choice of forms in the share dialog.

use leptos::prelude::*;
use whosays_words::say;

use crate::Page;

/// The whole reader, or only what is selected; the dialog hides the second where nothing is.
#[component]
pub fn EmbedForms(
    /// The page.
    page: Page,
) -> impl IntoView {
    let words = &page.words;
    view! {
        <label>{say!(words, "embed-form")} " " <select id="share-form">
            <option value="">{say!(words, "embed-form-reader")}</option>
            <option value="excerpt">{say!(words, "embed-form-excerpt")}</option>
        </select></label>
    }
}
