//! Waking up the prerendered page.

mod dom;
mod follow;
mod framed;
mod navigate;
mod page;
mod panes;

use std::rc::Rc;

use reactive_graph::{owner::Owner, signal::RwSignal};
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
    let owner = Owner::new();
    owner.with(|| {
        let shown =
            Shown { state: RwSignal::new(page.state.clone()), picked: RwSignal::new(false) };
        let panes = Rc::new(Panes::new(&page));
        follow::follow(shown, &page, &panes);
        let navigator = Rc::new(Navigator::new(shown, &page, Rc::clone(&panes)));
        Navigator::listen(&navigator);
        panes.fetch(move || {
            navigator.read_host();
            dom::mark("data-ready");
        });
    });
    // What it owns ends with the page.
    std::mem::forget(owner);
    dom::mark("data-hydrated");
}
