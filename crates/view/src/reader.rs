//! The reader: the map with its ledger and table, and the pane of the page's one selection.

use leptos::prelude::*;
use whosays_words::say;

use crate::{Page, Pane, PaneBody, PaneHead, ledger::Ledger, map::Map, table::Table, views::Views};

/// The reader of one page. It carries the pane of its own selection only: the browser fetches
/// those of the others once this one is on the screen.
///
/// Wherever a pane stands, its head and its body name the selection that they are of, so that
/// whoever exchanges them can see that both are of the same.
#[component]
pub fn Reader(
    /// The page.
    page: Page,
) -> impl IntoView {
    let shown = Pane::of(&page);
    let (of_head, of_body) = (shown.slug.clone(), shown.slug.clone());
    let root = page.href(None);
    let highlighted = page.highlighted();
    // Of a large story each pane has its own ledger and table.
    let of_ledger = page.is_large().then(|| shown.slug.clone());
    let of_table = of_ledger.clone();
    // Where nobody has a place the ledger leads.
    let mapless = (!page.has_map()).then_some("");
    let words = page.words.clone();
    let map = page.has_map().then(|| {
        view! { <section class="map" id="map" aria-label=say!(words, "actor-map")><Map page=page.clone() /></section> }
    });
    view! {
        <div class="reader" id="reader" data-selected=shown.slug data-root=root data-mapless=mapless>
            <nav class="views" aria-label=say!(words, "views")><Views page=page.clone() /></nav>
            {map}
            <div class="heads">
                <section class="head" data-pane=of_head data-title=shown.title data-lights=highlighted><PaneHead page=page.clone() /></section>
            </div>
            <section class="ledger" id="ledger" aria-label=say!(words, "ledger") data-pane=of_ledger><Ledger page=page.clone() /></section>
            <div class="bodies">
                <section class="body" data-pane=of_body><PaneBody page=page.clone() /></section>
            </div>
            <section class="table" id="table" aria-label=say!(words, "table") data-pane=of_table><Table page /></section>
            // The browser tells here what was picked.
            <p class="visually-hidden" role="status"></p>
        </div>
    }
}
