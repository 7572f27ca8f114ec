//! Picks, the back button and Escape: each changes the state, and the address with it.

use std::{cell::Cell, rc::Rc};

use js_sys::Reflect;
use reactive_graph::traits::{GetUntracked, Set, Update, WithUntracked};
use web_sys::{
    CustomEvent, Element, Event, FocusOptions, HtmlElement, KeyboardEvent, MouseEvent,
    PopStateEvent,
    wasm_bindgen::{JsCast, JsValue},
};
use whosays_address::{State, View};

use super::{Shown, dom, page::Page, panes::Panes};

/// The ways to change the state.
pub struct Navigator {
    shown: Shown,
    panes: Rc<Panes>,
    root: String,
    host: Option<String>,
    /// Whether the address bar cannot be written to, as in some sandboxes.
    refused: Cell<bool>,
}

impl Navigator {
    /// Starts from the page's own state.
    pub fn new(shown: Shown, page: &Page, panes: Rc<Panes>) -> Self {
        let (root, host) = (page.root.clone(), page.host.clone());
        Self { shown, panes, root, host, refused: Cell::new(false) }
    }

    /// Listens to the whole page. Links keep working without this; it only makes them instant.
    pub fn listen(this: &Rc<Self>) {
        let [clicks, steps, keys, questions] = [this, this, this, this].map(Rc::clone);
        dom::listen("click", move |event| clicks.click(event));
        dom::listen("popstate", move |_: &PopStateEvent| steps.read_address());
        dom::listen("pointermove", |_: &Event| dom::unmark("data-still"));
        dom::listen("keydown", move |event: &KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() && !dom::has("dialog[open]") {
                keys.clear();
            }
        });
        dom::listen("whosays:ask", move |event| questions.answer(event));
        for name in ["pointerover", "focusin"] {
            let coming = Rc::clone(this);
            dom::listen(name, move |event: &Event| coming.foresee(event));
        }
    }

    /// Gets the pane that a link under the pointer, or one with the focus, leads to.
    fn foresee(&self, event: &Event) {
        if let Some(slug) = link_of(event).and_then(|link| dom::slug_of(&link)) {
            self.panes.want(&slug, || ());
        }
    }

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
            self.shown.state.update(|state| state.view = View::named(&name));
            self.write_address();
        } else if let Some(slug) = dom::slug_of(&link).filter(|slug| self.panes.has(slug)) {
            event.prevent_default();
            let from_below = link.closest(".bodies, .table").is_ok_and(|found| found.is_some());
            self.pick(&slug);
            // A pick from the page around an embed leaves the focus there: its link is out of sight.
            if !link.has_attribute("hidden") {
                keep_focus_visible(from_below);
            }
        }
    }

    fn clear(&self) {
        let state = self.shown.state.get_untracked();
        if state.selection.is_empty() {
            return;
        }
        if self.panes.has("") {
            dom::mark("data-still");
            self.pick("");
            keep_focus_visible(false);
        } else {
            let overview = State { selection: String::new(), ..state };
            dom::load(&overview.address());
        }
    }

    fn pick(&self, slug: &str) {
        let again = self.shown.state.with_untracked(|state| state.selection == slug);
        dom::mark("data-picked");
        self.shown.picked.set(true);
        if !again {
            self.shown.state.update(|state| slug.clone_into(&mut state.selection));
            self.write_address();
        }
    }

    /// Puts the state into a new entry of the history. Only parameters that the reader knows stay.
    fn write_address(&self) {
        let address = self.shown.state.get_untracked().address();
        let history = dom::window().history();
        let written = history
            .and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&address)));
        // The selection changes all the same.
        self.refused.set(written.is_err());
    }

    /// Takes the state from the address, after a step through the history.
    fn read_address(&self) {
        // A skip link makes a step too; where addresses are not written, they say nothing.
        if self.refused.get() {
            return;
        }
        let state = State::read(&self.root, &dom::address());
        let Some(state) = state.filter(|state| self.panes.has(&state.selection)) else {
            _ = dom::window().location().reload();
            return;
        };
        dom::mark("data-still");
        self.shown.picked.set(true);
        self.shown.state.set(state);
    }

    /// In an embed: shows the state that the address of the article around it asks for, unless
    /// the reader has picked something meanwhile.
    pub fn read_host(self: &Rc<Self>) {
        let asked = self.host.as_ref().and_then(|host| State::of_host(&self.root, host));
        let Some(asked) = asked else { return };
        if self.panes.has(&asked.selection) {
            self.open_asked(&asked);
        } else {
            let (this, slug) = (Rc::clone(self), asked.selection.clone());
            self.panes.want(&slug, move || this.open_asked(&asked));
        }
    }

    fn open_asked(&self, asked: &State) {
        if self.shown.picked.get_untracked() || !self.panes.has(&asked.selection) {
            return;
        }
        // Colours that the frame itself was given hold where the host's address says nothing.
        let theme = asked.theme.or(self.shown.state.get_untracked().theme);
        let asked = State { theme, ..asked.clone() };
        let address = asked.address();
        self.shown.state.set(asked);
        let written = dom::window()
            .history()
            .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
        self.refused.set(written.is_err());
    }

    /// Tells who asks, such as the share dialog, what is on the screen and where.
    fn answer(&self, question: &CustomEvent) {
        let detail = question.detail();
        let address = self.shown.state.get_untracked().address();
        _ = Reflect::set(&detail, &"address".into(), &address.into());
        _ = Reflect::set(&detail, &"root".into(), &self.root.as_str().into());
        if let Some(host) = &self.host {
            _ = Reflect::set(&detail, &"host".into(), &host.as_str().into());
        }
    }
}

fn link_of(event: &Event) -> Option<Element> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let link = element.closest("a").ok()??;
    link.closest("#app").ok()??;
    Some(link)
}

/// The panes have changed: where the link that was used is gone, or far below, the reader goes to
/// the head of what is shown now.
fn keep_focus_visible(from_below: bool) {
    let focused = dom::document().active_element();
    let gone = focused.is_none_or(|el| !el.tag_name().eq_ignore_ascii_case("a"));
    if !from_below && !gone {
        return;
    }
    let heading = dom::document().query_selector(".head h2").ok().flatten();
    if let Some(heading) = heading.and_then(|el| el.dyn_into::<HtmlElement>().ok()) {
        // A pick on the map must not move the map from under the finger.
        let options = FocusOptions::new();
        options.set_prevent_scroll(!from_below);
        _ = heading.focus_with_options(&options);
    }
}
