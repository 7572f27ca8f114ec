//! What follows the selection and the view outside of the shell's own markup.

use leptos::prelude::*;

use super::{State, dom};
use crate::{
    Pane,
    address::{path_of, story_root},
};

/// Keeps the page's title, its canonical address (which browsers share), what stands out, and the
/// marks of current links in step.
pub fn follow(state: State, panes: &[Pane]) {
    let names: Vec<_> = panes.iter().map(|pane| (pane.key.clone(), pane.title.clone())).collect();
    let canonical = dom::canonical();
    // The site may be known under another address than the one it was loaded from.
    let root = canonical.as_ref().map(|link| story_root(&link.href(), &dom::selected_key()));
    let titles = RenderEffect::new(move |_| {
        if let Some((key, title)) = names.get(state.selected.get()) {
            document().set_title(title);
            if let (Some(link), Some(root)) = (&canonical, &root) {
                link.set_href(&path_of(root, key));
            }
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
