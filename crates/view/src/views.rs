//! The links to the views. Without script they lead to the parts of the page.

use leptos::prelude::*;
use whosays_address::View;
use whosays_words::{Words, say};

use crate::Page;

/// One link a view; the first is current on every page that comes from a server.
#[component]
pub fn Views(
    /// The page.
    page: Page,
) -> impl IntoView {
    let links = page.views().enumerate().map(|(index, view)| {
        let label = view_label(&page.words, view);
        let current = (index == 0).then_some("true");
        view! { <a href=format!("#{}", view.name()) data-view=view.name() aria-current=current>{label}</a> }
    });
    let not_loaded = say!(page.words, "share-not-loaded");
    view! {
        {links.collect_view()}
        // Shown where it works: see src/boot.js.
        <button type="button" class="share-button" data-share="open" aria-haspopup="dialog" data-retry=not_loaded>{say!(page.words, "share")}</button>
    }
}

/// What a view is called.
pub fn view_label(words: &Words, view: View) -> String {
    match view {
        View::Map => say!(words, "map"),
        View::Ledger => say!(words, "ledger"),
        View::Table => say!(words, "table"),
    }
}
