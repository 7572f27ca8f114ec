//! The links to the views. Without script they lead to the parts of the page.

use leptos::prelude::*;

use whosays_address::View;

/// One link a view; the map is current on every page that comes from a server.
#[component]
pub fn Views() -> impl IntoView {
    let links = View::ALL.map(|view| {
        let label = crate::says::capital(view.name());
        let current = (view == View::Map).then_some("true");
        view! { <a href=format!("#{}", view.name()) data-view=view.name() aria-current=current>{label}</a> }
    });
    view! {
        {links.into_iter().collect_view()}
        // Shown where it works: see src/boot.js.
        <button type="button" class="share-button" data-share="open" aria-haspopup="dialog">"Share"</button>
    }
}
