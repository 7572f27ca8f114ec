//! What follows the state.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use reactive_graph::{
    effect::ImmediateEffect,
    traits::{Get, GetUntracked},
};
use send_wrapper::SendWrapper;
use web_sys::HtmlLinkElement;
use whosays_address::{State, View, path_of, story_root};

use super::{Shown, dom, page::Page, panes::Panes};

/// What leads to a selection or a list.
const LINKS: &str = "a[data-actor], a[data-statement], a[data-list]";
/// The same in what is exchanged with the selection.
const IN_PANES: &str =
    "[data-pane] a[data-actor], [data-pane] a[data-statement], [data-pane] a[data-list]";

/// Keeps the pane, the page's title, its canonical address (which browsers share), what stands
/// out, the links, the marks of current ones and what screen readers are told in step with the
/// state, at once whenever that changes.
pub fn follow(shown: Shown, page: &Page, panes: &Rc<Panes>) {
    let canonical = dom::canonical();
    // The site may be known under another address than the one it was loaded from.
    let official = canonical.as_ref().map(|link| story_root(&link.href(), &page.slug));
    let (reader, status) = (page.reader.clone(), page.status.clone());
    let has_map = page.has_map;
    dom::light(&page.lights);
    let panes = Rc::clone(panes);
    let last: RefCell<Option<State>> = RefCell::new(None);
    // Whether the links of the page no longer depend on its address.
    let led = Cell::new(false);
    let follow = move |state: State| {
        let before = last.replace(Some(state.clone()));
        let selection = before.as_ref().map(|before| before.selection.as_str());
        if selection != Some(&state.selection) {
            let slug = state.selection.as_str();
            if selection.is_some() {
                let Some(now) = panes.show(slug) else {
                    // Nothing of one selection may stand beside anything of another.
                    dom::load(&state.address());
                    return;
                };
                dom::light(&now.lights);
                dom::document().set_title(&now.title);
                set_canonical(canonical.as_ref(), official.as_deref(), slug);
                if shown.picked.get_untracked() {
                    status.set_text_content(Some(&now.announcement));
                }
            }
            _ = reader.set_attribute("data-selected", slug);
            dom::mark_current("a.chip", "data-actor", slug, "page");
        }
        if before.as_ref().map(|before| before.view) != Some(state.view) {
            // Where there is no map the ledger leads.
            let view = if has_map || state.view != View::Map { state.view } else { View::Ledger };
            dom::show_view(view);
            dom::mark_current(".views a", "data-view", view.name(), "true");
        }
        // Nothing of this is news on a page that has just woken up.
        let Some(before) = before else { return };
        if before.theme != state.theme {
            dom::show_theme(state.theme);
        }
        // Links outside the panes lead where they led, unless the address of the page was another one, or
        // they are to be shown in another manner.
        let is_same = before.view == state.view && before.theme == state.theme;
        lead_on(&state, if led.replace(true) && is_same { IN_PANES } else { LINKS });
    };
    // There is one thread, and the page outlives it.
    let follow = SendWrapper::new(follow);
    std::mem::forget(ImmediateEffect::new(move || follow(shown.state.get())));
}

fn set_canonical(link: Option<&HtmlLinkElement>, root: Option<&str>, slug: &str) {
    if let (Some(link), Some(root)) = (link, root) {
        link.set_href(&path_of(root, slug));
    }
}

/// The address of the page changes without a reload, so links must not be relative to it; and what
/// opens in another tab is shown there as it is here.
fn lead_on(state: &State, links: &str) {
    for link in dom::all(links) {
        if let Some(selection) = dom::path_of(&link) {
            let address = State { selection, ..state.clone() }.address();
            // A browser takes even the same address for a change, and styles the link anew.
            if dom::attribute(&link, "href") != address {
                _ = link.set_attribute("href", &address);
            }
        }
    }
}
