//! What follows the state.

use std::rc::Rc;

use leptos::prelude::*;
use whosays_address::{State, path_of, story_root};

use super::{Shown, dom, page::Page, panes::Panes};

/// Keeps the pane, the page's title, its canonical address (which browsers share), what stands
/// out, the links and the marks of current ones in step. Gives what is to be announced.
pub fn follow(shown: Shown, page: &Page, panes: &Rc<Panes>) -> impl Fn() -> String + use<> {
    let canonical = dom::canonical();
    // The site may be known under another address than the one it was loaded from.
    let official = canonical.as_ref().map(|link| story_root(&link.href(), &page.key));
    let reader = page.reader.clone();
    let (panes, told) = (Rc::clone(panes), RwSignal::new(String::new()));
    let selection = Memo::new(move |_| shown.state.get().selection);
    let manner = Memo::new(move |_| {
        let state = shown.state.get();
        (state.view, state.theme)
    });
    let selections = RenderEffect::new(move |before: Option<()>| {
        let key = selection.get();
        let now = before.map(|()| panes.show(&key));
        if matches!(now, Some(None)) {
            // Nothing of one selection may stand beside anything of another.
            _ = window().location().assign(&shown.state.get_untracked().address());
            return;
        }
        _ = reader.set_attribute("data-selected", &key);
        dom::light(&key);
        dom::mark_current("a.chip", "data-actor", &key, "page");
        if let Some(now) = now.flatten() {
            document().set_title(&now.title);
            if let (Some(link), Some(root)) = (&canonical, &official) {
                link.set_href(&path_of(root, &key));
            }
            told.set(now.announcement);
        }
    });
    let views = RenderEffect::new(move |_| {
        let (view, _) = manner.get();
        dom::show_view(view);
        dom::mark_current(".views a", "data-view", view.name(), "true");
    });
    let links = RenderEffect::new(move |_| {
        // The address of the page changes without a reload, so links must not be relative to it;
        // and what opens in another tab is shown there as it is here.
        selection.track();
        manner.track();
        let state = shown.state.get_untracked();
        for link in dom::all("a[data-actor], a[data-statement]") {
            if let Some(selection) = dom::key_of(&link) {
                _ = link.set_attribute("href", &State { selection, ..state.clone() }.address());
            }
        }
    });
    // They end with the page.
    std::mem::forget((selections, views, links));
    move || if shown.picked.get() { told.get() } else { String::new() }
}
