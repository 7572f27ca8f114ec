//! Embeds as HTML.

use leptos::prelude::*;

use super::{EmbedReader, EmbedSource, EmbedTop, Excerpt};
use crate::{
    Page, Pane, ShareDialog,
    map_style::places,
    render::{Rendered, description, html},
};

/// Renders the embed of the whole reader at a page's selection.
#[must_use]
pub fn render_embed(page: &Page) -> Rendered {
    let page = page.embedded();
    Owner::new().with(|| {
        let Pane { title, heading, .. } = Pane::of(&page);
        let body = html(view! {
            <div class="embed">
                <EmbedTop page=page.clone() />
                <main id="app"><EmbedReader page=page.clone() /></main>
                <EmbedSource page=page.clone() />
            </div>
            <ShareDialog page=page.clone() />
        });
        Rendered { title, heading, description: description(&page), body }
    })
}

/// Renders the excerpt of a page's selection. Of the overview there is none worth having: see
/// [`excerpts`](super::excerpts).
#[must_use]
pub fn render_excerpt(page: &Page) -> Rendered {
    let page = page.excerpted();
    let small = page.with_small_map();
    let has_map = small.is_some();
    let page = small.unwrap_or(page);
    Owner::new().with(|| {
        let Pane { title, heading, .. } = Pane::of(&page);
        let body = html(view! {
            <div class="embed">
                <EmbedTop page=page.clone() />
                <main id="app"><Excerpt page=page.clone() has_map /></main>
                <EmbedSource page=page.clone() />
            </div>
        });
        Rendered { title, heading, description: description(&page), body }
    })
}

/// The rules of the map in the excerpt of a page's selection; empty where it has none.
#[must_use]
pub fn excerpt_style(page: &Page) -> String {
    let mut css = String::new();
    if let Some(small) = page.with_small_map() {
        places(&mut css, &small.drawing);
    }
    css
}
