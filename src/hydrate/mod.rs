//! Waking up the prerendered page.

mod dom;
mod follow;
mod framed;
mod navigate;
mod page;
mod panes;

use std::rc::Rc;

use leptos::prelude::*;
use whosays_address::State;

use self::{navigate::Navigator, page::Page, panes::Panes};

/// What the parts of the reader share.
#[derive(Clone, Copy)]
struct Shown {
    /// What the reader looks at; the address bar holds the same, where it may be written to.
    state: RwSignal<State>,
    /// Whether anything was picked since the page came, so that there is something to announce.
    picked: RwSignal<bool>,
}

/// Wakes up the page if it is what was rendered; otherwise leaves it alone: its links load pages.
pub fn hydrate() {
    let Some(page) = Page::find() else { return };
    let status = page.status.clone();
    let mount = leptos::mount::mount_to(status, move || {
        let shown = Shown { state: RwSignal::new(page.state()), picked: RwSignal::new(false) };
        let panes = Rc::new(Panes::new(&page));
        let announcement = follow::follow(shown, &page, &panes);
        let navigator = Rc::new(Navigator::new(shown, &page, Rc::clone(&panes)));
        Navigator::listen(&navigator);
        panes.fetch(move || {
            navigator.read_host();
            dom::mark("data-ready");
        });
        announcement
    });
    mount.forget();
    dom::mark("data-hydrated");
}
