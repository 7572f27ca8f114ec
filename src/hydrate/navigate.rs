//! Picks, the back button and Escape: each changes the address, and the state with it.

use std::rc::Rc;

use leptos::{ev, prelude::*};
use web_sys::{
    Element, FocusOptions, HtmlElement, MouseEvent,
    wasm_bindgen::{JsCast, JsValue},
};

use super::{State, dom};
use crate::{
    Pane, View,
    address::{key_in, path_of, story_root},
    framed::host,
    share::{
        host::host_place,
        link::{Manner, link},
    },
};

/// The addresses of the story's pages, and the state that they stand for.
struct Navigator {
    state: State,
    keys: Vec<String>,
    root: String,
}

/// Listens to the whole page. Links keep working without this; it only makes them instant.
pub fn listen(state: State, panes: &[Pane]) {
    let keys = panes.iter().map(|pane| pane.key.clone()).collect();
    let root = story_root(&dom::path(), &dom::selected_key());
    // The address changes without a reload, so links must not be relative to it. On paper they
    // are read in full.
    let site = dom::origin() + &root;
    for link in dom::all("a[data-actor], a[data-statement]") {
        if let Some(key) = key_of(&link) {
            _ = link.set_attribute("href", &path_of(&site, &key));
        }
    }
    let clicks = Rc::new(Navigator { state, keys, root });
    clicks.read_host();
    let (keys, steps) = (Rc::clone(&clicks), Rc::clone(&clicks));
    _ = window_event_listener(ev::click, move |event| clicks.click(&event));
    _ = window_event_listener(ev::popstate, move |_| steps.read_address());
    _ = window_event_listener(ev::pointermove, |_| dom::unmark("data-still"));
    _ = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" && !event.default_prevented() && !dom::has("dialog[open]") {
            keys.clear();
        }
    });
}

impl Navigator {
    fn click(&self, event: &MouseEvent) {
        if event.default_prevented()
            || event.button() != 0
            || event.meta_key()
            || event.ctrl_key()
            || event.shift_key()
            || event.alt_key()
        {
            return;
        }
        let Some(link) = link_of(event) else { return };
        if let Some(name) = link.get_attribute("data-view") {
            event.prevent_default();
            self.state.view.set(View::named(&name));
            self.write_address();
        } else if let Some(index) = key_of(&link).and_then(|key| self.index(&key)) {
            event.prevent_default();
            let from_below = link.closest(".bodies, .table").is_ok_and(|found| found.is_some());
            self.pick(index);
            keep_focus_visible(from_below);
        }
    }

    fn clear(&self) {
        if self.state.selected.get_untracked() != 0 {
            dom::mark("data-still");
            self.pick(0);
            keep_focus_visible(false);
        }
    }

    fn pick(&self, index: usize) {
        let again = self.state.selected.get_untracked() == index;
        dom::mark("data-picked");
        self.state.picked.set(true);
        self.state.selected.set(index);
        if !again {
            self.write_address();
        }
    }

    /// Puts the state into a new entry of the history. Only parameters that the reader knows stay.
    fn write_address(&self) {
        let key = self.keys.get(self.state.selected.get_untracked()).map_or("", String::as_str);
        let view = self.state.view.get_untracked();
        let address = link(&self.root, key, Manner { view, ..Manner::of(&dom::query()) });
        if let Ok(history) = window().history() {
            // Refused in some sandboxes; the selection changes all the same.
            _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
        }
    }

    /// Takes the state from the address, after a step through the history.
    fn read_address(&self) {
        let index = key_in(&dom::path(), &self.root).and_then(|key| self.index(&key));
        let Some(index) = index else {
            _ = window().location().reload();
            return;
        };
        dom::mark("data-still");
        self.state.view.set(Manner::of(&dom::query()).view);
        self.state.picked.set(true);
        self.state.selected.set(index);
    }

    /// In an embed: shows the state that the address of the article around it asks for.
    fn read_host(&self) {
        let Some(host) = host() else { return };
        let Some(place) = host_place(&host) else { return };
        let (path, query) = place.split_once('?').unwrap_or((place, ""));
        let Some((story, key)) = path.trim_end_matches('/').split_once('/') else { return };
        let of_this_story = self.root.trim_end_matches('/').ends_with(&(String::from("/") + story));
        if let Some(index) = self.index(key).filter(|_| of_this_story) {
            self.state.view.set(Manner::of(query).view);
            self.state.selected.set(index);
        }
    }

    fn index(&self, key: &str) -> Option<usize> {
        self.keys.iter().position(|known| known == key)
    }
}

/// The key of what a link leads to, if it leads to a selection.
fn key_of(link: &Element) -> Option<String> {
    link.get_attribute("data-actor")
        .or_else(|| Some(String::from("statement/") + &link.get_attribute("data-statement")?))
}

fn link_of(event: &MouseEvent) -> Option<Element> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let link = element.closest("a").ok()??;
    link.closest("#app").ok()??;
    Some(link)
}

/// Once the panes have changed: where the link that was used is gone, or far below, the reader
/// goes to the head of what is shown now.
fn keep_focus_visible(from_below: bool) {
    request_animation_frame(move || {
        let focused = document().active_element().and_then(|el| el.dyn_into::<HtmlElement>().ok());
        let gone = focused.is_none_or(|el| el.tag_name() != "A" && el.tag_name() != "a")
            || document().query_selector("[hidden] :focus").is_ok_and(|found| found.is_some());
        if !from_below && !gone {
            return;
        }
        let heading = document().query_selector(".head:not([hidden]) h2").ok().flatten();
        if let Some(heading) = heading.and_then(|el| el.dyn_into::<HtmlElement>().ok()) {
            // A pick on the map must not move the map from under the finger.
            let options = FocusOptions::new();
            options.set_prevent_scroll(!from_below);
            _ = heading.focus_with_options(&options);
        }
    });
}
