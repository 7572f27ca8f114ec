//! The worker that renders: what it is asked and what it tells.

use std::sync::Arc;

use js_sys::{Array, Function};
use leptos::{prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageEvent, Worker};
use whosays_studio::Globe;

use super::super::{
    beside::{fetched, file},
    errand,
    state::{Studio, Told as Problem},
};

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

/// The land of the world, for who picks places.
#[derive(Deserialize)]
struct Lands {
    lands: Vec<(String, Vec<Vec<[f64; 2]>>)>,
}

/// How often in a row the worker is started anew for one and the same text.
const RESTARTS: u32 = 2;

/// The worker, and what it has been given.
#[derive(Clone, Copy)]
struct Renderer {
    studio: Studio,
    worker: StoredValue<Option<Worker>, LocalStorage>,
    /// What hears its answers, and what is told when it fails.
    handlers: StoredValue<Option<(Function, Function)>, LocalStorage>,
    is_ready: RwSignal<bool>,
    /// The maps of the world that it has.
    worlds: RwSignal<Vec<&'static str>>,
    /// The number of the last question.
    asked: StoredValue<u32>,
    /// The question that is being answered: its number, and whether its answer ends with a page.
    open: StoredValue<Option<(u32, bool)>>,
    /// The one after it. Those that came between them nobody needs to have answered.
    next: StoredValue<Option<(u32, bool, String)>>,
    restarts: StoredValue<u32>,
}

/// Starts the worker, and has it check and render after each change, and read files of other forms.
pub fn start(studio: Studio, sheet: RwSignal<Option<Sheet>>, is_behind: RwSignal<bool>) {
    let renderer = Renderer {
        studio,
        worker: StoredValue::new_local(None),
        handlers: StoredValue::new_local(None),
        is_ready: RwSignal::new(false),
        worlds: RwSignal::new(Vec::new()),
        asked: StoredValue::new(0),
        open: StoredValue::new(None),
        next: StoredValue::new(None),
        restarts: StoredValue::new(0),
    };
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(said) = event.data().as_string() {
            renderer.hear(&said, sheet, is_behind);
        } else if let Some(answer) = event.data().dyn_ref::<Array>() {
            errand::take(studio, answer);
        }
    });
    let fail = Closure::<dyn FnMut()>::new(move || renderer.fail());
    let handlers = [hear.into_js_value(), fail.into_js_value()].map(JsCast::unchecked_into);
    let [hear, fail] = handlers;
    renderer.handlers.set_value(Some((hear, fail)));
    renderer.launch();
    let has_world = renderer.bring_worlds();
    renderer.bring_globe(has_world);
    renderer.run_errands();
    renderer.ask(has_world);
}

impl Renderer {
    fn launch(self) {
        let Ok(worker) = Worker::new(&file("worker")) else {
            return self.say_failed();
        };
        self.handlers.with_value(|handlers| {
            if let Some((hear, fail)) = handlers {
                worker.set_onmessage(Some(hear));
                worker.set_onerror(Some(fail));
            }
        });
        self.worker.set_value(Some(worker));
    }

    fn post(self, message: &JsValue) {
        self.worker.with_value(|worker| {
            if let Some(worker) = worker {
                _ = worker.post_message(message);
            }
        });
    }

    fn hear(self, said: &str, sheet: RwSignal<Option<Sheet>>, is_behind: RwSignal<bool>) {
        if said == "ready" {
            self.is_ready.set(true);
        } else if let Ok(checked) = serde_json::from_str::<Checked>(said) {
            if checked.number == self.asked.get_value() {
                self.studio.told.set(Some(checked.problems));
            }
            if self.open.get_value() == Some((checked.number, false)) {
                self.go_on();
            }
        } else if let Ok(told) = serde_json::from_str::<Told>(said) {
            self.go_on();
            if told.number != self.asked.get_value() {
                return;
            }
            // For whoever measures.
            let body = document().body();
            _ = body.map(|body| body.set_attribute("data-took", &format!("{:.0}", told.took)));
            is_behind.set(told.sheet.is_none());
            if let Some(new) = told.sheet {
                sheet.set(Some(new));
            }
        } else if let Ok(told) = serde_json::from_str::<Lands>(said) {
            self.studio.globe.set(Some(Arc::new(Globe::new(told.lands))));
        }
    }

    /// The worker has come to an end by itself. Another one takes its place, unless the same text ends
    /// that one, too.
    fn fail(self) {
        self.worker.update_value(|worker| {
            if let Some(worker) = worker.take() {
                worker.terminate();
            }
        });
        self.open.set_value(None);
        self.next.set_value(None);
        self.is_ready.set(false);
        self.worlds.set(Vec::new());
        self.say_failed();
        let restarts = self.restarts.get_value();
        if restarts < RESTARTS {
            self.restarts.set_value(restarts + 1);
            self.launch();
        }
    }

    fn say_failed(self) {
        let told = "What checks the story, reads other files and shows the explainer has failed. Undo the last \
            change, or reload the page; it needs a browser of 2023 or later. Nothing is lost.";
        self.studio.trouble.set(Some(told.to_owned()));
        self.studio.told.set(None);
    }

    /// Asks after each change: at once, or when what was asked before is answered.
    fn ask(self, has_world: Memo<bool>) {
        Effect::new(move |last: Option<String>| {
            let text = self.studio.document.with(|document| document.text().to_owned());
            let path = self.studio.path.get();
            let article = self.studio.article.get();
            let page = has_world.get();
            let is_ready = self.is_ready.get();
            if last.is_some_and(|last| last != text) {
                self.restarts.set_value(0);
                if self.worker.with_value(Option::is_none) {
                    self.launch();
                }
            }
            if !is_ready {
                return text;
            }
            let number = self.asked.get_value().wrapping_add(1);
            self.asked.set_value(number);
            let question = Asked { number, text: &text, article: &article, path: &path, page };
            if let Ok(json) = serde_json::to_string(&question) {
                self.next.set_value(Some((number, page, json)));
            }
            if self.open.with_value(Option::is_none) {
                self.go_on();
            }
            text
        });
    }

    /// The worker is free: it gets the next question, if there is one.
    fn go_on(self) {
        let next = self.next.try_update_value(Option::take).flatten();
        self.open.set_value(next.as_ref().map(|(number, page, _)| (*number, *page)));
        if let Some((_, _, json)) = next {
            self.post(&JsValue::from_str(&json));
        }
    }

    /// Fetches the map of the world that the story asks for, once each. Tells whether it is there.
    fn bring_worlds(self) -> Memo<bool> {
        let wanted = Memo::new(move |_| self.borders());
        Effect::new(move |_| {
            let borders = wanted.get();
            if !self.is_ready.get() || self.worlds.with_untracked(|all| all.contains(&borders)) {
                return;
            }
            spawn_local(async move {
                let name = if borders == "de_facto" { "world-de-facto" } else { "world" };
                if let Some(bytes) = fetched(name).await {
                    self.post(&Array::of2(&JsValue::from_str(borders), &bytes));
                    self.worlds.update(|all| all.push(borders));
                }
            });
        });
        Memo::new(move |_| self.worlds.with(|all| all.contains(&wanted.get())))
    }

    /// Whose view of borders the story asks for.
    fn borders(self) -> &'static str {
        let is_de_facto = self.studio.outline().story.text("borders") == "de_facto";
        if is_de_facto { "de_facto" } else { "united_nations" }
    }

    /// Asks for the land of the world, with the borders of the story, once a form needs it.
    fn bring_globe(self, has_world: Memo<bool>) {
        let wanted = Memo::new(move |_| {
            (self.studio.wants_globe.get() && has_world.get()).then(|| self.borders())
        });
        Effect::new(move |_| {
            if let Some(borders) = wanted.get() {
                self.post(&JsValue::from_str(&format!("land {borders}")));
            }
        });
    }

    /// Hands on what is to be done with a file.
    fn run_errands(self) {
        Effect::new(move |_| {
            if !self.is_ready.get() {
                return;
            }
            let Some(errand) = self.studio.errand.get() else { return };
            self.studio.errand.set(None);
            self.post(&errand.message());
        });
    }
}
