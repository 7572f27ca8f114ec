//! The links to the views. Without script they lead to the parts of the page.

use leptos::prelude::*;

use crate::Page;

/// One link a view; the first is current on every page that comes from a server.
#[component]
pub fn Views(
    /// The page.
    page: Page,
) -> impl IntoView {
    let links = page.views().enumerate().map(|(index, view)| {
        let label = crate::says::capital(view.name());
        let current = (index == 0).then_some("true");
        view! { <a href=format!("#{}", view.name()) data-view=view.name() aria-current=current>{label}</a> }
    });
    view! {
        {links.collect_view()}
        // Shown where it works: see src/boot.js.
        <button type="button" class="share-button" data-share="open" aria-haspopup="dialog">"Share"</button>
    }
}
