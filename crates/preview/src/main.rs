//! The worker: takes texts, and answers with pages; takes files, and answers with what they are.

mod files;

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use whosays_atlas::World;
use whosays_preview::{Preview, Sheet};
use whosays_story::{ArticleText, Borders, Severity, check};

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
    /// The paragraph of the article that it is in; 0 is the standfirst.
    #[serde(skip_serializing_if = "Option::is_none")]
    paragraph: Option<usize>,
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

/// The land of the world, for who picks places: every land by its code, with a closed line around each of
/// its parts.
#[derive(Serialize)]
struct Lands {
    lands: Vec<(String, Vec<Vec<[f64; 2]>>)>,
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
        paragraph: (problem.file() != NAME).then(|| paragraph_at(&asked.article, problem.line())),
        place: problem.place().to_owned(),
        key: problem.key().map(str::to_owned),
        message: problem.message().to_owned(),
        advice: problem.advice().to_owned(),
    });
    problems.collect()
}

/// The paragraph that a line stands in, counted from 1: each line that is not blank is one.
fn paragraph_at(article: &str, line: usize) -> usize {
    let so_far = article.lines().take(line).filter(|line| !line.trim().is_empty());
    so_far.count().saturating_sub(1)
}

fn borders(name: &str) -> Borders {
    match name {
        "de_facto" => Borders::DeFacto,
        _ => Borders::UnitedNations,
    }
}

/// The answer to a question, which is JSON, or to an errand with a file, or to `land` with the name of
/// borders. A map of the world (its borders, its text) has none.
fn answer(scope: &DedicatedWorkerGlobalScope, data: &JsValue) -> Option<JsValue> {
    if let Some(pair) = data.dyn_ref::<Array>() {
        if let Some(answer) = files::answer(pair) {
            return Some(answer.into());
        }
        let borders = borders(&pair.get(0).as_string()?);
        let bytes = pair.get(1).dyn_into::<Uint8Array>().ok()?.to_vec();
        let world = World::from_topojson(std::str::from_utf8(&bytes).ok()?).ok()?;
        PREVIEW.with_borrow_mut(|preview| preview.add_world(borders, world));
        return None;
    }
    let said = data.as_string()?;
    if let Some(name) = said.strip_prefix("land ") {
        let lands = PREVIEW.with_borrow(|preview| preview.lands(borders(name)));
        return serde_json::to_string(&Lands { lands }).ok().map(|json| JsValue::from_str(&json));
    }
    let asked: Asked = serde_json::from_str(&said).ok()?;
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
