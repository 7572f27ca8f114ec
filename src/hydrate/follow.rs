//! What follows the selection and the view outside of the shell's own markup.

use leptos::prelude::*;

use super::{State, dom};
use crate::Pane;

/// Keeps the page's title, what stands out, and the marks of current links in step.
pub fn follow(state: State, panes: &[Pane]) {
    let names: Vec<_> = panes.iter().map(|pane| (pane.key.clone(), pane.title.clone())).collect();
    let titles = RenderEffect::new(move |_| {
        if let Some((key, title)) = names.get(state.selected.get()) {
            document().set_title(title);
            dom::light(key);
            dom::mark_current("a.chip", "data-actor", key, "page");
        }
    });
    let views = RenderEffect::new(move |_| {
        let view = state.view.get();
        dom::show_view(view);
        dom::mark_current(".views a", "data-view", view.name(), "true");
    });
    // They end with the page.
    std::mem::forget((titles, views));
}
