//! The worker: takes texts, and answers with pages.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use whosays_atlas::World;
use whosays_exchange::{Form, Known, import};
use whosays_preview::{Preview, Sheet};
use whosays_story::{ArticleText, Borders, Severity, check, slug};

/// What the studio asks for.
#[derive(Deserialize)]
struct Asked {
    /// Which question it is, for the answer.
    number: u32,
    text: String,
    /// The text of the article; empty where there is none.
    article: String,
    path: String,
    /// Whether a page is wanted, too.
    page: bool,
}

/// What the checker says.
#[derive(Serialize)]
struct Checked {
    number: u32,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Problem {
    is_hint: bool,
    /// The line of the story, counted from 1; 0 where it is one of the article.
    line: usize,
    place: String,
    key: Option<String>,
    message: String,
    advice: String,
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

/// Everything that is wrong with the story, and what may be.
fn problems(asked: &Asked) -> Vec<Problem> {
    const NAME: &str = "story.toml";
    let is_there = !asked.article.trim().is_empty();
    let article = is_there.then(|| ArticleText::new(None, &asked.article, "the article"));
    let articles: Vec<ArticleText> = article.into_iter().collect();
    let checked = check(&asked.text, NAME, &articles);
    let problems = checked.problems.iter().map(|problem| Problem {
        is_hint: problem.severity() == Severity::Hint,
        line: if problem.file() == NAME { problem.line() } else { 0 },
        place: problem.place().to_owned(),
        key: problem.key().map(str::to_owned),
        message: problem.message().to_owned(),
        advice: problem.advice().to_owned(),
    });
    problems.collect()
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
    let checked = Checked { number: asked.number, problems: problems(&asked) };
    let json = serde_json::to_string(&checked).ok()?;
    if !asked.page {
        return Some(JsValue::from_str(&json));
    }
    // It is quicker than the page, and wanted first.
    scope.post_message(&JsValue::from_str(&json)).ok()?;
    let now = || scope.performance().map_or(0.0, |clock| clock.now());
    let start = now();
    let sheet = PREVIEW.with_borrow_mut(|preview| preview.page(&asked.text, &asked.path).ok());
    let told = Told { number: asked.number, took: now() - start, sheet: sheet.map(Page::from) };
    serde_json::to_string(&told).ok().map(|json| JsValue::from_str(&json))
}
