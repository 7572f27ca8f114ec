//! The dialog that shares what is on the screen. The page holds it, closed and with empty fields.

mod dom;
mod js;
mod place;

use web_sys::{Element, Event, HtmlDialogElement, wasm_bindgen::JsCast};

use whosays_address::{State, Theme, View};

use self::place::Place;
use super::{
    cite::{Cited, cite},
    embed::{Embed, embed_code, height},
    qr::qr_svg,
    roots::embed_root,
};

/// Opens the dialog, and listens for what is done in it and for its next opening.
pub fn open_share_dialog() {
    let Some(share) = Share::find() else { return };
    share.open();
    let choices = share.clone();
    dom::listen("click", move |event| share.click(&event));
    dom::listen("change", move |event| {
        if choices.holds(&event) {
            Share::embed();
            choices.preview();
        }
    });
}

#[derive(Clone)]
struct Share {
    dialog: HtmlDialogElement,
}

impl Share {
    fn find() -> Option<Self> {
        let dialog = dom::by_id("share")?.dyn_into().ok()?;
        Some(Self { dialog })
    }

    fn click(&self, event: &Event) {
        let Some(target) = dom::target(event) else { return };
        if target == **self.dialog {
            // The dialog itself is hit only beside what it holds.
            self.dialog.close();
        } else if let Ok(Some(button)) = target.closest("[data-copy]") {
            self.copy(&dom::attribute(&button, "data-copy"));
        } else if let Ok(Some(button)) = target.closest("[data-share]") {
            match dom::attribute(&button, "data-share").as_str() {
                "open" => self.open(),
                "close" => self.dialog.close(),
                "preview" => self.preview(),
                "system" => js::share(&dom::title(), &dom::value("share-link")),
                _ => {}
            }
        }
    }

    fn holds(&self, event: &Event) -> bool {
        dom::target(event).is_some_and(|target| self.dialog.contains(Some(&target)))
    }

    /// Fills in everything that depends on the state, and shows the dialog.
    fn open(&self) {
        let place = Place::ask();
        let address = place.shared();
        dom::set_value("share-link", &address);
        dom::set_value("share-view", place.state.view.name());
        dom::set_value("share-theme", place.state.theme.map_or("", Theme::name));
        self.set_text(".shared", &dom::title());
        self.set_text(".told", "");
        self.hide(".system", !js::can_share());
        let cited = Cited {
            form: &dom::attribute(&self.dialog, "data-citation"),
            title: &dom::title(),
            address: &address,
            accessed: &js::today(),
        };
        dom::set_value("share-cite", &cite(&cited));
        self.code(&address);
        self.hide("[value=excerpt]", place.state.selection.is_empty());
        dom::set_value("share-form", "");
        Self::embed();
        _ = self.dialog.show_modal();
    }

    fn code(&self, address: &str) {
        let svg = qr_svg(address);
        self.hide(".no-qr", svg.is_some());
        self.hide(".qr", svg.is_none());
        self.hide(".save-qr", svg.is_none());
        let svg = svg.unwrap_or_default();
        let file = String::from("data:image/svg+xml,") + &js::encode(&svg);
        if let (Some(place), Some(save)) = (self.part(".qr"), self.part(".save-qr")) {
            place.set_inner_html(&svg);
            _ = save.set_attribute("href", &file);
            _ = save.set_attribute("download", "whosays.svg");
        }
    }

    /// Writes the code for the chosen width, colours and view.
    fn embed() {
        let (address, width) = (Self::embedded(), dom::value("share-width"));
        let code = embed_code(&Embed { address: &address, title: &dom::title(), width: &width });
        dom::set_value("share-embed", &code);
    }

    /// The address of the chosen form.
    fn embedded() -> String {
        let view = View::named(&dom::value("share-view"));
        let theme = Theme::named(&dom::value("share-theme"));
        let state = Place::ask().state;
        let (root, mut selection) = (embed_root(&state.root), state.selection);
        if dom::value("share-form") != "excerpt" || selection.is_empty() {
            return State { root, selection, view, theme }.address();
        }
        selection.push_str("/excerpt");
        State { root, selection, view: View::default(), theme }.address()
    }

    /// Shows what the code does. The frame is made anew: its history is not the reader's.
    fn preview(&self) {
        let (Some(frame), Some(place)) = (dom::create("iframe"), self.part(".preview")) else {
            return;
        };
        let width = dom::value("share-width");
        for (name, value) in [
            ("title", dom::attribute(&place, "data-title").as_str()),
            ("src", &Self::embedded()),
            ("width", &width),
            ("height", height(&width)),
        ] {
            _ = frame.set_attribute(name, value);
        }
        place.set_text_content(None);
        _ = place.append_child(&frame);
    }

    fn copy(&self, id: &str) {
        let Some(field) = dom::by_id(id) else { return };
        js::select(&field);
        let dialog = self.clone();
        js::copy(&dom::value(id), move |done| {
            let name = if done { "data-copied" } else { "data-not-copied" };
            dialog.set_text(".told", &dom::attribute(&dialog.dialog, name));
        });
    }

    fn part(&self, selector: &str) -> Option<Element> {
        self.dialog.query_selector(selector).ok().flatten()
    }

    fn set_text(&self, selector: &str, text: &str) {
        if let Some(part) = self.part(selector) {
            part.set_text_content(Some(text));
        }
    }

    fn hide(&self, selector: &str, hidden: bool) {
        if let Some(part) = self.part(selector) {
            _ = part.toggle_attribute_with_force("hidden", hidden);
        }
    }
}
