//! The panes of the story: the page's own, and the others from the file that holds them.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Array, Object, Promise, Reflect};
use web_sys::{
    Element, Response,
    wasm_bindgen::{JsCast, JsValue, closure::Closure},
};
use whosays_address::shard_of;

use super::{
    dom,
    page::{PARTS, Page},
};

/// One pane, as it stands in the page or may stand there.
#[derive(Clone)]
pub struct Pane {
    /// Its sections, in the order of [`PARTS`].
    parts: Vec<Element>,
    /// The title of the page while it is shown.
    pub title: String,
    /// What a screen reader is told when it is picked.
    pub announcement: String,
    /// The names of what stands out while it is shown.
    pub lights: String,
}

/// All panes that can be shown without loading a page.
pub struct Panes {
    /// Those that were shown before, with their slugs.
    known: RefCell<Vec<(String, Pane)>>,
    /// The pane that stands in the page.
    shown: RefCell<Pane>,
    /// For each slug whose pane is here an array of title, announcement, lights and sections.
    others: Object,
    /// The address of the first file, until it is asked for.
    first: Cell<Option<String>>,
    /// The addresses of a large story's shards, empty once asked for. See [`shard_of`].
    shards: RefCell<Vec<String>>,
}

impl Panes {
    /// The page's own pane, and the others to come.
    pub fn new(page: &Page) -> Self {
        let head = page.parts.first();
        let title = head.map(|head| dom::attribute(head, "data-title")).unwrap_or_default();
        let own = Pane {
            parts: page.parts.clone(),
            announcement: title.clone(),
            title,
            lights: page.lights.clone(),
        };
        Self {
            known: RefCell::new(vec![(page.slug.clone(), own.clone())]),
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
        // src/boot.js has asked for it already.
        let early = dom::html().and_then(|html| Reflect::get(&html, &"panes".into()).ok());
        let early = early.filter(JsValue::is_object).map(JsCast::unchecked_into);
        let answer = early.unwrap_or_else(|| dom::window().fetch_with_str(&file));
        read(&answer, move |content| {
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

    /// Fetches the pane of this slug, if it is in a file that was not asked for yet, and calls `then`
    /// once the file is there; it may hold no such pane.
    pub fn want(self: &Rc<Self>, slug: &str, then: impl Fn() + 'static) {
        let mut shards = self.shards.borrow_mut();
        let shard = shard_of(slug, shards.len());
        let Some(file) = shards.get_mut(shard).map(std::mem::take) else { return };
        if file.is_empty() {
            return;
        }
        let panes = Rc::clone(self);
        read(&dom::window().fetch_with_str(&file), move |content| {
            Object::assign(&panes.others, content.unchecked_ref());
            then();
        });
    }

    /// Whether the pane of this slug can be shown.
    pub fn has(&self, slug: &str) -> bool {
        self.known(slug).is_some() || self.other(slug).is_some()
    }

    /// What the files hold under this slug. An object answers to more names than it was given, such
    /// as `constructor`; only a list is a pane.
    fn other(&self, slug: &str) -> Option<Array> {
        Reflect::get(&self.others, &slug.into()).ok()?.dyn_into().ok()
    }

    fn known(&self, slug: &str) -> Option<Pane> {
        let known = self.known.borrow();
        known.iter().find(|(one, _)| one == slug).map(|(_, pane)| pane.clone())
    }

    /// Puts the pane of this slug in place of the one that is shown, and gives it; `None` where it
    /// is not there, or where something has taken the shown one out of the page.
    pub fn show(&self, slug: &str) -> Option<Pane> {
        let pane = self.pane(slug)?;
        let mut shown = self.shown.borrow_mut();
        // Nothing of another selection may stand beside it, whoever put it there.
        let own = |(selector, part): (&str, &Element)| dom::only(selector).as_ref() == Some(part);
        if pane.parts.len() != shown.parts.len() || !PARTS.into_iter().zip(&shown.parts).all(own) {
            return None;
        }
        if shown.parts != pane.parts {
            for (old, new) in shown.parts.iter().zip(&pane.parts) {
                old.replace_with_with_node_1(new).ok()?;
            }
            *shown = pane.clone();
        }
        Some(pane)
    }

    fn pane(&self, slug: &str) -> Option<Pane> {
        if let Some(pane) = self.known(slug) {
            return Some(pane);
        }
        let entry = self.other(slug)?;
        let text = |index| entry.get(index).as_string();
        let shown = self.shown.borrow();
        // What the page keeps of a selection must not outlast it.
        let sections = u32::try_from(shown.parts.len()).ok()?;
        (entry.length() == 3 + sections).then_some(())?;
        let parts = shown.parts.iter().zip(3..);
        let parts = parts.map(|(part, index)| section(part, slug, &text(index)?));
        let pane = Pane {
            title: text(0)?,
            announcement: text(1)?,
            lights: text(2)?,
            parts: parts.collect::<Option<_>>()?,
        };
        self.known.borrow_mut().push((slug.to_owned(), pane.clone()));
        Some(pane)
    }
}

/// A section to stand in place of one that is shown, with this content.
fn section(shown: &Element, slug: &str, html: &str) -> Option<Element> {
    let section: Element = shown.clone_node().ok()?.dyn_into().ok()?;
    // What the page says of its own selection.
    for name in ["data-title", "data-lights"] {
        section.remove_attribute(name).ok()?;
    }
    section.set_attribute("data-pane", slug).ok()?;
    section.set_inner_html(html);
    Some(section)
}

/// Reads a JSON file that was asked for, and calls `then` with what it holds. Promises are chained by hand: futures
/// would cost the WebAssembly a tenth of its weight.
fn read(file: &Promise, then: impl Fn(&JsValue) + 'static) {
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
    ignoring_failure(&file.then(&answer));
    answer.forget();
}

/// A file that did not come is said in the console by the browser; links load pages.
fn ignoring_failure(promise: &Promise) {
    let failed = Closure::<dyn FnMut(JsValue)>::new(|_| ());
    _ = promise.catch(&failed);
    failed.forget();
}
