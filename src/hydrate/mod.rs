//! Waking up the prerendered page: the selection, its address, and what else follows it.

mod dom;
mod follow;
mod navigate;

use leptos::prelude::*;

use crate::{Reader, Stage, View};

/// What the reader looks at; the address bar holds the same.
#[derive(Clone, Copy)]
struct State {
    /// The index of the selected pane; 0 is the overview.
    selected: RwSignal<usize>,
    /// The view of it.
    view: RwSignal<View>,
    /// Whether anything was picked since the page came, so that there is something to announce.
    picked: RwSignal<bool>,
}

/// Hydrates the page, if it is one of ours; leaves it alone otherwise.
pub fn hydrate() {
    let Some(app) = dom::app() else { return };
    let panes = dom::panes();
    let mount = leptos::mount::hydrate_from(app, move || {
        let selected_key = dom::selected_key();
        let selected = panes.iter().position(|pane| pane.key == selected_key).unwrap_or(0);
        let state = State {
            selected: RwSignal::new(selected),
            view: RwSignal::new(dom::view()),
            picked: RwSignal::new(false),
        };
        follow::follow(state, &panes);
        navigate::listen(state, &panes);
        view! { <Reader panes stage=Stage::default() selected=state.selected picked=state.picked /> }
    });
    mount.forget();
    dom::mark("data-hydrated");
}
