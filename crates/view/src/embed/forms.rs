//! The choice of forms in the share dialog.

use leptos::prelude::*;

use super::words::{FORM, ONLY_THIS, WHOLE_READER};

/// The whole reader, or only what is selected; the dialog hides the second where nothing is.
#[component]
pub fn EmbedForms() -> impl IntoView {
    view! {
        <label>{FORM} <select id="share-form">
            <option value="">{WHOLE_READER}</option>
            <option value="excerpt">{ONLY_THIS}</option>
        </select></label>
    }
}
