//! The shell: the one part of the page that changes, around content that does not.

use leptos::prelude::*;

use crate::{Pane, Stage};

/// The reader of one story: all its panes, of which the selected one is not hidden.
///
/// Regions with `inner_html` are rendered natively and left alone by hydration, so the browser
/// passes empty text for them and keeps every node.
#[component]
pub fn Reader(
    /// The overview first, then every actor, then every statement.
    panes: Vec<Pane>,
    /// The views that stay.
    stage: Stage,
    /// Which of `panes` is selected.
    selected: RwSignal<usize>,
    /// Whether anything was picked since the page came, so that there is something to announce.
    picked: RwSignal<bool>,
) -> impl IntoView {
    let keys: Vec<String> = panes.iter().map(|pane| pane.key.clone()).collect();
    let announcements: Vec<String> = panes.iter().map(|pane| pane.announcement.clone()).collect();
    let announcement = move || {
        let text = announcements.get(selected.get()).filter(|_| picked.get());
        text.cloned().unwrap_or_default()
    };
    let selected_key = move || keys.get(selected.get()).cloned().unwrap_or_default();
    let (heads, bodies): (Vec<_>, Vec<_>) = panes
        .into_iter()
        .enumerate()
        .map(|(index, pane)| {
            let hidden = move || selected.get() != index;
            let head_id = String::from("head-") + pane.slug();
            let body_id = String::from("body-") + pane.slug();
            (
                view! {
                    <section class="head" id=head_id data-title=pane.title data-announcement=pane.announcement
                        hidden=hidden inner_html=pane.head></section>
                },
                view! { <section class="body" id=body_id hidden=hidden inner_html=pane.body></section> },
            )
        })
        .unzip();
    view! {
        <div class="reader" id="reader" data-selected=selected_key>
            <nav class="views" aria-label="Views" inner_html=stage.views></nav>
            <section class="map" id="map" aria-label="Actor map" inner_html=stage.map></section>
            <div class="heads">{heads}</div>
            <section class="ledger" id="ledger" aria-label="Ledger" inner_html=stage.ledger></section>
            <div class="bodies">{bodies}</div>
            <section class="table" id="table" aria-label="Table" inner_html=stage.table></section>
            <p class="visually-hidden" role="status">{announcement}</p>
        </div>
    }
}
