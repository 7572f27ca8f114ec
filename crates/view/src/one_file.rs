//! The whole story in one file: the page of its overview with every other pane below it.
//!
//! Without script the panes are read one after the other, and every link leads to one of them. With it
//! the reader takes them out of the page and shows one at a time, as everywhere.

use leptos::prelude::*;
use whosays_words::say;

use crate::Page;
#[cfg(feature = "ssr")]
use crate::{
    Foot, Masthead, Pane, Reader, RenderedPane, Selection,
    render::{Rendered, description, html, pane},
};

/// What the file is made of.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug)]
pub struct OneFile {
    /// The overview, with all other panes in its body.
    pub rendered: Rendered,
    /// What is said of each pane, the overview first. Their HTML stands in the body.
    pub panes: Vec<(Pane, String)>,
}

/// Renders the file of a story. `page` is its overview, [in one file](Page::in_one_file).
#[cfg(feature = "ssr")]
#[must_use]
pub fn render_one_file(page: &Page) -> OneFile {
    let panes: Vec<RenderedPane> =
        Selection::all(&page.story).map(|selected| pane(&page.of(selected))).collect();
    // The overview stands in the reader. Slugs are made of letters, digits, hyphens and slashes.
    let below = panes.iter().skip(1).map(|RenderedPane { pane: Pane { slug, .. }, head, body, .. }| {
        format!(
            "<article id=\"/{slug}/\"><section class=\"head\" data-pane=\"{slug}\">{head}</section>\
             <section class=\"body\" data-pane=\"{slug}\">{body}</section></article>"
        )
    });
    let below: String = below.collect();
    let rendered = Owner::new().with(|| {
        let Pane { title, heading, .. } = Pane::of(page);
        let body = html(view! {
            <div id="/"></div>
            <Masthead page=page.clone() />
            <main id="app"><Reader page=page.clone() /><div class="all" inner_html=below></div></main>
            <Foot page=page.clone() />
            <FileDialog page=page.clone() />
        });
        Rendered { title, heading, description: description(page), body }
    });
    let panes = panes.into_iter().map(|one| (one.pane, one.highlighted)).collect();
    OneFile { rendered, panes }
}

/// What stands in place of the share dialog: a file is passed on as a file.
#[component]
fn FileDialog(
    /// The page.
    page: Page,
) -> impl IntoView {
    let words = page.words.clone();
    let published = page.full.clone().map(|web| {
        view! {
            <p><label for="share-link">{say!(words, "file-published")}</label></p>
            <div class="copy"><input id="share-link" type="text" readonly="" data-root=web /></div>
        }
    });
    view! {
        <dialog id="share" class="share" aria-labelledby="share-title">
            <div class="share-top">
                <h2 id="share-title">{say!(words, "share-title")}</h2>
                <button type="button" data-share="close" aria-label=say!(words, "share-close")>"×"</button>
            </div>
            <p>{say!(words, "file-share")}</p>
            <p><label for="share-state">{say!(words, "file-state")}</label></p>
            <div class="copy"><input id="share-state" type="text" readonly="" /></div>
            {published}
        </dialog>
    }
}
