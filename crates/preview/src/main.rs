//! The worker: takes texts, and answers with pages.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use whosays_atlas::World;
use whosays_exchange::{Form, Known, import};
use whosays_preview::{Preview, Sheet};
use whosays_story::{Borders, slug};

/// What the studio asks for.
#[derive(Deserialize)]
struct Asked {
    /// Which question it is, for the answer.
    number: u32,
    text: String,
    path: String,
}

/// What it is told.
#[derive(Serialize)]
struct Told {
    number: u32,
    /// How long it took, in milliseconds.
    took: f64,
    /// Nothing where the story has mistakes: those are told beside the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<Page>,
}

#[derive(Serialize)]
struct Page {
    path: String,
    language: String,
    rtl: bool,
    title: String,
    body: String,
    style: String,
}

impl From<Sheet> for Page {
    fn from(sheet: Sheet) -> Self {
        let Sheet { path, language, is_rtl, title, body, style } = sheet;
        Self { path, language, rtl: is_rtl, title, body, style }
    }
}

thread_local! {
    static PREVIEW: RefCell<Preview> = RefCell::default();
}

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let told = scope.clone();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(answer) = answer(&told, &event.data()) {
            // Whoever asked has gone where this fails.
            _ = told.post_message(&answer);
        }
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    _ = scope.post_message(&JsValue::from_str("ready"));
}

/// What a file of another form has become.
#[derive(Serialize)]
struct Imported {
    /// The text of a story.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// What keeps it from being one.
    troubles: Vec<String>,
}

/// Reads a file of this name as a story.
fn imported(name: &str, bytes: &[u8]) -> Imported {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let Some(form) = Form::of_ending(ending) else {
        let trouble = format!("no story is read from files that end in “.{ending}”");
        return Imported { text: None, troubles: vec![trouble] };
    };
    let id = slug(stem);
    let known = Known { file: None, id: &id };
    match form.read(stem, bytes).and_then(|raw| import(raw, &known, false)) {
        Ok(made) => Imported { text: Some(made.text), troubles: Vec::new() },
        Err(troubles) => {
            let told = troubles.iter().map(|one| format!("{one}: {}", one.help));
            Imported { text: None, troubles: told.collect() }
        }
    }
}

/// The answer to a question, which is JSON, or to a file (its name, its bytes). A map of the world (its
/// borders, its text) has none.
fn answer(scope: &DedicatedWorkerGlobalScope, data: &JsValue) -> Option<JsValue> {
    if let Some(pair) = data.dyn_ref::<Array>() {
        if let Some(name) = pair.get(2).as_string() {
            let bytes = pair.get(1).dyn_into::<Uint8Array>().ok()?.to_vec();
            let json = serde_json::to_string(&imported(&name, &bytes)).ok()?;
            return Some(JsValue::from_str(&json));
        }
        let borders = match pair.get(0).as_string()?.as_str() {
            "de_facto" => Borders::DeFacto,
            _ => Borders::UnitedNations,
        };
        let bytes = pair.get(1).dyn_into::<Uint8Array>().ok()?.to_vec();
        let world = World::from_topojson(std::str::from_utf8(&bytes).ok()?).ok()?;
        PREVIEW.with_borrow_mut(|preview| preview.add_world(borders, world));
        return None;
    }
    let asked: Asked = serde_json::from_str(&data.as_string()?).ok()?;
    let now = || scope.performance().map_or(0.0, |clock| clock.now());
    let start = now();
    let sheet = PREVIEW.with_borrow_mut(|preview| preview.page(&asked.text, &asked.path).ok());
    let told = Told { number: asked.number, took: now() - start, sheet: sheet.map(Page::from) };
    serde_json::to_string(&told).ok().map(|json| JsValue::from_str(&json))
}
