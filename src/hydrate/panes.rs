//! The panes of the story: the page's own, and the others from the file that holds them.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Array, Object, Reflect};
use web_sys::{
    Element, Response,
    wasm_bindgen::{JsCast, JsValue, closure::Closure},
};
use whosays_address::shard_of;

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
    /// Those that were shown before, with their keys.
    known: RefCell<Vec<(String, Pane)>>,
    /// The pane that stands in the page.
    shown: RefCell<Pane>,
    /// For each key whose pane is here an array of title, announcement, head and body.
    others: Object,
    /// The address of the first file, until it is asked for.
    first: Cell<Option<String>>,
    /// The addresses of a large story's shards, empty once asked for. See [`shard_of`].
    shards: RefCell<Vec<String>>,
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
            known: RefCell::new(vec![(page.key.clone(), own.clone())]),
            shown: RefCell::new(own),
            others: Object::new(),
            // The address of the page will change; that of the file must not.
            first: Cell::new(dom::meta("whosays-panes").and_then(|file| dom::resolved(&file))),
            shards: RefCell::default(),
        }
    }

    /// Fetches the other panes, or what the files are called that hold them, and calls `then`.
    /// Without them links load pages, so a failure needs no words.
    pub fn fetch(self: &Rc<Self>, then: impl FnOnce() + 'static) {
        let Some(file) = self.first.take() else { return };
        let (panes, then) = (Rc::clone(self), Cell::new(Some(then)));
        let base = file.clone();
        read(&file, move |content| {
            if Array::is_array(content) {
                let beside = base.rsplit_once('/').map_or("", |(folder, _)| folder);
                let address = |name: JsValue| Some([beside, "/", &name.as_string()?].concat());
                panes.shards.replace(Array::from(content).iter().filter_map(address).collect());
            } else {
                Object::assign(&panes.others, content.unchecked_ref());
            }
            if let Some(then) = then.take() {
                then();
            }
        });
    }

    /// Fetches the pane of this key, if it is in a file that was not asked for yet.
    pub fn want(self: &Rc<Self>, key: &str) {
        let mut shards = self.shards.borrow_mut();
        let shard = shard_of(key, shards.len());
        let Some(file) = shards.get_mut(shard).map(std::mem::take) else { return };
        if file.is_empty() {
            return;
        }
        let panes = Rc::clone(self);
        read(&file, move |content| {
            Object::assign(&panes.others, content.unchecked_ref());
        });
    }

    /// Whether the pane of this key can be shown.
    pub fn has(&self, key: &str) -> bool {
        self.known(key).is_some() || Reflect::has(&self.others, &key.into()).unwrap_or(false)
    }

    fn known(&self, key: &str) -> Option<Pane> {
        let known = self.known.borrow();
        known.iter().find(|(one, _)| one == key).map(|(_, pane)| pane.clone())
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
        if let Some(pane) = self.known(key) {
            return Some(pane);
        }
        let parts: Array = Reflect::get(&self.others, &key.into()).ok()?.dyn_into().ok()?;
        let text = |index| parts.get(index).as_string();
        let pane = Pane {
            title: text(0)?,
            announcement: text(1)?,
            head: section("head", key, &text(2)?)?,
            body: section("body", key, &text(3)?)?,
        };
        self.known.borrow_mut().push((key.to_owned(), pane.clone()));
        Some(pane)
    }
}

fn section(class: &str, key: &str, html: &str) -> Option<Element> {
    let section = dom::document().create_element("section").ok()?;
    section.set_class_name(class);
    section.set_attribute("data-pane", key).ok()?;
    section.set_inner_html(html);
    Some(section)
}

/// Reads a JSON file, and calls `then` with what it holds. Promises are chained by hand: futures
/// would cost the WebAssembly a tenth of its weight.
fn read(file: &str, then: impl Fn(&JsValue) + 'static) {
    let content = Closure::<dyn FnMut(JsValue)>::new(move |content: JsValue| {
        if content.is_object() {
            then(&content);
        }
    });
    let answer = Closure::<dyn FnMut(JsValue)>::new(move |answer: JsValue| {
        let answer: Response = answer.unchecked_into();
        if let (true, Ok(text)) = (answer.ok(), answer.json()) {
            ignoring_failure(&text.then(&content));
        }
    });
    ignoring_failure(&dom::window().fetch_with_str(file).then(&answer));
    answer.forget();
}

/// A file that did not come is said in the console by the browser; links load pages.
fn ignoring_failure(promise: &js_sys::Promise) {
    let failed = Closure::<dyn FnMut(JsValue)>::new(|_| ());
    _ = promise.catch(&failed);
    failed.forget();
}
