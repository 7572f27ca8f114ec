//! The press, in a worker of its own. It is large, and comes when something is first asked of it.

use js_sys::{Array, Uint8Array};
use leptos::{prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{MessageEvent, Worker};

use super::beside::{fetched, file};

/// What it is asked for: see `crates/export`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Asked {
    /// Which question it is: given when it is asked.
    pub number: u32,
    /// `site`, `file` or `card`.
    pub what: &'static str,
    pub text: String,
    pub url: String,
    pub name: String,
    pub cards: bool,
    /// The path of the page whose card is wanted.
    pub page: String,
}

/// A file that it has made.
#[derive(Clone, Debug)]
pub struct Made {
    pub name: String,
    pub bytes: Vec<u8>,
    /// What whoever publishes should know.
    pub notes: Vec<String>,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Progress {
    /// Its program is loading: a share of 1.
    Coming(f64),
    /// It has made so many files.
    Files(usize),
}

/// What it tells, beside the bytes of a file.
#[derive(Deserialize)]
struct Told {
    number: Option<u32>,
    /// The share of the program that has come.
    come: Option<f64>,
    files: Option<usize>,
    name: Option<String>,
    #[serde(default)]
    notes: Vec<String>,
    failed: Option<String>,
}

type Then = Box<dyn FnOnce(Result<Made, String>)>;

const FAILED: &str = "The press has failed. Nothing is lost: save story.toml, reload the page, and try again; \
    `whosays build` makes the same files.";

/// The press. It is copied wherever it is needed.
#[derive(Clone, Copy)]
pub struct Press {
    worker: StoredValue<Option<Worker>, LocalStorage>,
    is_ready: StoredValue<bool>,
    /// What was asked and is not answered, each with whom to tell.
    open: StoredValue<Vec<(u32, String, Then)>, LocalStorage>,
    asked: StoredValue<u32>,
    /// How far it is; nothing while it rests.
    pub progress: RwSignal<Option<Progress>>,
}

impl Press {
    /// One that is not loaded yet.
    pub fn new() -> Self {
        Self {
            worker: StoredValue::new_local(None),
            is_ready: StoredValue::new(false),
            open: StoredValue::new_local(Vec::new()),
            asked: StoredValue::new(0),
            progress: RwSignal::new(None),
        }
    }

    /// The press of the studio.
    pub fn here() -> Self {
        use_context::<Self>().unwrap_or_else(Self::new)
    }

    /// Asks for something, and hands it on when it is made.
    pub fn ask(self, mut asked: Asked, then: impl FnOnce(Result<Made, String>) + 'static) {
        let number = self.asked.get_value().wrapping_add(1);
        self.asked.set_value(number);
        asked.number = number;
        let Ok(json) = serde_json::to_string(&asked) else { return };
        if self.is_ready.get_value() {
            self.post(&JsValue::from_str(&json));
        }
        self.open.update_value(|open| open.push((number, json, Box::new(then))));
        if self.worker.with_value(Option::is_none) {
            self.progress.set(Some(Progress::Coming(0.0)));
            self.launch();
        }
    }

    fn launch(self) {
        let Ok(worker) = Worker::new(&file("export")) else {
            return self.fail();
        };
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            self.hear(&event.data());
        });
        let fail = Closure::<dyn FnMut()>::new(move || self.fail());
        worker.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
        worker.set_onerror(Some(fail.into_js_value().unchecked_ref()));
        self.worker.set_value(Some(worker));
    }

    fn post(self, message: &JsValue) {
        self.worker.with_value(|worker| {
            if let Some(worker) = worker {
                _ = worker.post_message(message);
            }
        });
    }

    fn hear(self, said: &JsValue) {
        if said.as_string().is_some_and(|said| said == "ready") {
            spawn_local(self.begin());
            return;
        }
        let Some(pair) = said.dyn_ref::<Array>() else { return };
        let told = pair.get(0).as_string();
        let Some(told) = told.and_then(|json| serde_json::from_str::<Told>(&json).ok()) else {
            return;
        };
        if let Some(share) = told.come {
            return self.progress.set(Some(Progress::Coming(share)));
        }
        if let Some(files) = told.files {
            return self.progress.set(Some(Progress::Files(files)));
        }
        let mut then = None;
        self.open.update_value(|open| {
            let at = open.iter().position(|(number, ..)| Some(*number) == told.number);
            then = at.map(|at| open.remove(at).2);
        });
        if self.open.with_value(Vec::is_empty) {
            self.progress.set(None);
        }
        let Some(then) = then else { return };
        let bytes = pair.get(1).dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec());
        then(match (told.name, bytes) {
            (Some(name), Ok(bytes)) => Ok(Made { name, bytes, notes: told.notes }),
            _ => Err(told.failed.unwrap_or_else(|| FAILED.to_owned())),
        });
    }

    /// Gives it what all pages share, and then what was asked meanwhile.
    async fn begin(self) {
        let Some(frame) = fetched("frame").await else { return self.fail() };
        self.post(&frame);
        self.is_ready.set_value(true);
        let waiting: Vec<String> =
            self.open.with_value(|open| open.iter().map(|(_, json, _)| json.clone()).collect());
        for json in waiting {
            self.post(&JsValue::from_str(&json));
        }
    }

    /// It has come to an end by itself: whoever waits is told, and the next question starts another one.
    fn fail(self) {
        self.worker.update_value(|worker| {
            if let Some(worker) = worker.take() {
                worker.terminate();
            }
        });
        self.is_ready.set_value(false);
        self.progress.set(None);
        let mut open = Vec::new();
        self.open.update_value(|all| open = std::mem::take(all));
        for (_, _, then) in open {
            then(Err(FAILED.to_owned()));
        }
    }
}
