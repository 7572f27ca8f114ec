//! The whole reader, as it stands in other people's pages.

use leptos::prelude::*;
use whosays_words::say;

use crate::{Page, Pane, PaneBody, PaneHead, ledger::Ledger, map::Map, table::Table, views::Views};

/// The reader without page furniture. Its parts are those of [`Reader`](crate::Reader), by the same
/// names, so that the same WebAssembly wakes it up. Ledger, table and statements scroll, each in a
/// part of its own, so that no pick makes the frame higher.
#[component]
pub fn EmbedReader(
    /// The page, seen from its embed.
    page: Page,
) -> impl IntoView {
    let shown = Pane::of(&page);
    let (of_head, of_body) = (shown.slug.clone(), shown.slug.clone());
    let root = page.href(None);
    let full = page.full_root().to_owned();
    let highlighted = page.highlighted();
    // Of a large story each pane has its own ledger and table.
    let of_ledger = page.is_large().then(|| shown.slug.clone());
    let of_table = of_ledger.clone();
    let mapless = (!page.has_map()).then_some("");
    let words = page.words.clone();
    let map = page.has_map().then(|| {
        view! { <section class="map" id="map" aria-label=say!(words, "actor-map")><Map page=page.clone() /></section> }
    });
    view! {
        <div class="reader" id="reader" data-selected=shown.slug data-root=root data-full=full data-mapless=mapless data-show=say!(words, "embed-show-in-article")>
            <nav class="views" aria-label=say!(words, "views")><Views page=page.clone() /></nav>
            {map}
            <div class="part" role="region" aria-label=say!(words, "embed-what-is-said") tabindex="0">
                <div class="heads">
                    <section class="head" data-pane=of_head data-title=shown.title data-lights=highlighted><PaneHead page=page.clone() /></section>
                </div>
                <div class="bodies">
                    <section class="body" data-pane=of_body><PaneBody page=page.clone() /></section>
                </div>
            </div>
            <section class="ledger" id="ledger" aria-label=say!(words, "ledger") data-pane=of_ledger tabindex="0"><Ledger page=page.clone() /></section>
            <section class="table" id="table" aria-label=say!(words, "table") data-pane=of_table tabindex="0"><Table page /></section>
            // The browser tells here what was picked.
            <p class="visually-hidden" role="status"></p>
        </div>
    }
}
