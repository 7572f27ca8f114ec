//! The worker that renders: what it is asked and what it tells.

use std::{cell::RefCell, rc::Rc, time::Duration};

use js_sys::{Array, Uint8Array};
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Response, Worker, WorkerOptions, WorkerType};

use super::super::state::{Studio, Told as Problem};

/// How long after the last letter a page is rendered.
const SOON: Duration = Duration::from_millis(60);

/// What the worker is asked for: see `crates/preview`.
#[derive(Serialize)]
struct Asked<'a> {
    number: u32,
    text: &'a str,
    article: &'a str,
    path: &'a str,
    /// Whether a page is wanted, too, and not only what the checker says.
    page: bool,
}

/// What it tells.
#[derive(Deserialize)]
struct Told {
    number: u32,
    took: f64,
    sheet: Option<Sheet>,
}

/// What the checker says.
#[derive(Deserialize)]
struct Checked {
    number: u32,
    problems: Vec<Problem>,
}

/// A page.
#[derive(Clone, Deserialize, PartialEq)]
pub struct Sheet {
    pub path: String,
    pub language: String,
    pub rtl: bool,
    pub title: String,
    pub body: String,
    pub style: String,
}

/// A file beside the studio, as its page names it.
fn file(name: &str) -> String {
    let body = document().body();
    body.and_then(|body| body.get_attribute(&format!("data-{name}"))).unwrap_or_default()
}

async fn fetched(name: &str) -> Option<Uint8Array> {
    let response = JsFuture::from(window().fetch_with_str(&file(name))).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    response.ok().then(|| Uint8Array::new(&buffer))
}

/// The style sheets of the house, as one.
pub async fn house() -> String {
    let mut css = String::new();
    for name in ["style", "late", "rtl"] {
        if let Some(bytes) = fetched(name).await {
            css.push_str(&String::from_utf8_lossy(&bytes.to_vec()));
            css.push('\n');
        }
    }
    css
}

/// What a file of another form has become.
#[derive(Deserialize)]
struct Imported {
    text: Option<String>,
    troubles: Vec<String>,
}

/// Starts the worker, and has it render after each change and read files of other forms.
pub fn start(studio: Studio, sheet: RwSignal<Option<Sheet>>, is_behind: RwSignal<bool>) {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let Ok(worker) = Worker::new_with_options(&file("worker"), &options) else {
        let told = "This browser cannot show the explainer beside the forms.";
        studio.trouble.set(Some(told.to_owned()));
        return;
    };
    let is_ready = RwSignal::new(false);
    let asked: StoredValue<u32> = StoredValue::new(0);
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(said) = event.data().as_string() else { return };
        if said == "ready" {
            is_ready.set(true);
        } else if let Ok(checked) = serde_json::from_str::<Checked>(&said) {
            if checked.number == asked.get_value() {
                studio.told.set(checked.problems);
            }
        } else if let Ok(told) = serde_json::from_str::<Told>(&said) {
            if told.number == asked.get_value() {
                // For whoever measures.
                let body = document().body();
                _ = body.map(|body| body.set_attribute("data-took", &format!("{:.0}", told.took)));
                is_behind.set(told.sheet.is_none());
                sheet.update(|known| {
                    if let Some(new) = told.sheet {
                        *known = Some(new);
                    }
                });
            }
        } else if let Ok(imported) = serde_json::from_str::<Imported>(&said) {
            take(studio, imported);
        }
    });
    worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    let has_world = bring_worlds(studio, worker.clone(), is_ready);
    read_files(studio, worker.clone(), is_ready);
    let pending: Rc<RefCell<Option<TimeoutHandle>>> = Rc::default();
    Effect::new(move |_| {
        let text = studio.document.with(|document| document.text().to_owned());
        let path = studio.path.get();
        let article = studio.article.get();
        let page = has_world.get();
        if !is_ready.get() {
            return;
        }
        if let Some(before) = pending.borrow_mut().take() {
            before.clear();
        }
        let worker = worker.clone();
        let later = move || {
            let number = asked.get_value().wrapping_add(1);
            asked.set_value(number);
            let question = Asked { number, text: &text, article: &article, path: &path, page };
            if let Ok(json) = serde_json::to_string(&question) {
                _ = worker.post_message(&JsValue::from_str(&json));
            }
        };
        *pending.borrow_mut() = set_timeout_with_handle(later, SOON).ok();
    });
}

/// Fetches the map of the world that the story asks for, once each. Tells whether it is there.
fn bring_worlds(studio: Studio, worker: Worker, is_ready: RwSignal<bool>) -> Memo<bool> {
    let brought: RwSignal<Vec<&'static str>> = RwSignal::new(Vec::new());
    let wanted = Memo::new(move |_| {
        let is_de_facto = studio.outline().story.text("borders") == "de_facto";
        if is_de_facto { "de_facto" } else { "united_nations" }
    });
    Effect::new(move |_| {
        let borders = wanted.get();
        if !is_ready.get() || brought.with_untracked(|known| known.contains(&borders)) {
            return;
        }
        let worker = worker.clone();
        spawn_local(async move {
            let name = if borders == "de_facto" { "world-de-facto" } else { "world" };
            if let Some(bytes) = fetched(name).await {
                let pair = Array::of2(&JsValue::from_str(borders), &bytes);
                _ = worker.post_message(&pair);
                brought.update(|known| known.push(borders));
            }
        });
    });
    Memo::new(move |_| brought.with(|known| known.contains(&wanted.get())))
}

/// Hands on files of other forms that the author opens.
fn read_files(studio: Studio, worker: Worker, is_ready: RwSignal<bool>) {
    Effect::new(move |_| {
        if !is_ready.get() {
            return;
        }
        let Some((name, bytes)) = studio.file.get() else { return };
        studio.file.set(None);
        let bytes = Uint8Array::from(bytes.as_slice());
        let file = Array::of3(&JsValue::NULL, &bytes, &JsValue::from_str(&name));
        _ = worker.post_message(&file);
    });
}

fn take(studio: Studio, imported: Imported) {
    if let Some(text) = imported.text {
        super::super::bar::open_text(studio, &text, false);
        studio.trouble.set(None);
        return;
    }
    let told = imported.troubles.join(". ");
    studio.trouble.set(Some(format!("The file could not be read as a story. {told}")));
}
