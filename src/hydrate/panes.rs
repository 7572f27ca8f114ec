//! The panes of the story: the page's own, and the others from the file that holds them.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use js_sys::{Array, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Element, Response,
    wasm_bindgen::{JsCast, JsValue},
};

use super::{dom, page::Page};

/// One pane, as it stands in the page or may stand there.
#[derive(Clone)]
pub struct Pane {
    head: Element,
    body: Element,
    /// The title of the page while it is shown.
    pub title: String,
    /// What a screen reader is told when it is picked.
    pub announcement: String,
}

/// All panes that can be shown without loading a page.
pub struct Panes {
    /// Those that were shown before, by their keys.
    known: RefCell<BTreeMap<String, Pane>>,
    /// The pane that stands in the page.
    shown: RefCell<Pane>,
    /// The file's content, once it is there: for each key an array of title, announcement, head
    /// and body.
    others: RefCell<JsValue>,
    /// The file's address, until it is asked for.
    file: Cell<Option<String>>,
}

impl Panes {
    /// The page's own pane, and the others to come.
    pub fn new(page: &Page) -> Self {
        let title = dom::attribute(&page.head, "data-title");
        let own = Pane {
            head: page.head.clone(),
            body: page.body.clone(),
            announcement: title.clone(),
            title,
        };
        Self {
            known: RefCell::new(BTreeMap::from([(page.key.clone(), own.clone())])),
            shown: RefCell::new(own),
            others: RefCell::default(),
            file: Cell::new(dom::meta("whosays-panes")),
        }
    }

    /// Fetches the other panes, and calls `then` once they are there. Without them links load
    /// pages, so a failure needs no words.
    pub fn fetch(self: &Rc<Self>, then: impl FnOnce() + 'static) {
        let Some(file) = self.file.take() else { return };
        let panes = Rc::clone(self);
        spawn_local(async move {
            if let Some(others) = read(&file).await {
                panes.others.replace(others);
                then();
            }
        });
    }

    /// Whether the pane of this key can be shown.
    pub fn has(&self, key: &str) -> bool {
        self.known.borrow().contains_key(key)
            || Reflect::has(&self.others.borrow(), &key.into()).unwrap_or(false)
    }

    /// Puts the pane of this key in place of the one that is shown, and gives it; `None` where it
    /// is not there, or where something has taken the shown one out of the page.
    pub fn show(&self, key: &str) -> Option<Pane> {
        let pane = self.pane(key)?;
        let mut shown = self.shown.borrow_mut();
        // Nothing of another selection may stand beside it, whoever put it there.
        let own = |selector, part: &Element| dom::only(selector).as_ref() == Some(part);
        if !own(".head", &shown.head) || !own(".body", &shown.body) {
            return None;
        }
        if shown.head != pane.head {
            shown.head.replace_with_with_node_1(&pane.head).ok()?;
            shown.body.replace_with_with_node_1(&pane.body).ok()?;
            *shown = pane.clone();
        }
        Some(pane)
    }

    fn pane(&self, key: &str) -> Option<Pane> {
        if let Some(pane) = self.known.borrow().get(key) {
            return Some(pane.clone());
        }
        let parts: Array =
            Reflect::get(&self.others.borrow(), &key.into()).ok()?.dyn_into().ok()?;
        let text = |index| parts.get(index).as_string();
        let pane = Pane {
            title: text(0)?,
            announcement: text(1)?,
            head: section("head", key, &text(2)?)?,
            body: section("body", key, &text(3)?)?,
        };
        self.known.borrow_mut().insert(key.to_owned(), pane.clone());
        Some(pane)
    }
}

fn section(class: &str, key: &str, html: &str) -> Option<Element> {
    let section = document().create_element("section").ok()?;
    section.set_class_name(class);
    section.set_attribute("data-pane", key).ok()?;
    section.set_inner_html(html);
    Some(section)
}

async fn read(file: &str) -> Option<JsValue> {
    let answer = JsFuture::from(window().fetch_with_str(file)).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let content = JsFuture::from(answer.json().ok()?).await.ok()?;
    content.is_object().then_some(content)
}
