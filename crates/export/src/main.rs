//! The worker: takes a story, and answers with the files of its site.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use whosays_export::{About, card, one_file, site, zipped};
use whosays_press::{Error, Frame};

/// What the studio asks for.
#[derive(Deserialize)]
struct Asked {
    /// Which question it is, for the answer.
    number: u32,
    what: What,
    text: String,
    /// Where the site will be published; empty where that is not known.
    #[serde(default)]
    url: String,
    /// The site's name; empty for none of its own.
    #[serde(default)]
    name: String,
    /// Whether pages get pictures for link previews.
    #[serde(default)]
    cards: bool,
    /// The path of a page below the story, for its card.
    #[serde(default)]
    page: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    /// A zip of the whole site.
    Site,
    /// One file with the whole story.
    File,
    /// The card of a page.
    Card,
}

/// What it is told on the way, and in the end.
#[derive(Serialize)]
struct Told {
    number: u32,
    /// How many files there are, as long as there is no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<usize>,
    /// What the file is called that comes with this.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// What whoever publishes should know, in plain words.
    notes: Vec<String>,
    /// Why there is no file.
    #[serde(skip_serializing_if = "Option::is_none")]
    failed: Option<String>,
}

thread_local! {
    static FRAME: RefCell<Option<Frame>> = const { RefCell::new(None) };
}

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Ok(bytes) = event.data().dyn_into::<Uint8Array>() {
            let frame = Frame::unpack(&bytes.to_vec());
            FRAME.with(|held| held.replace(frame.ok()));
        } else if let Some(asked) = event.data().as_string() {
            answer(&asked);
        }
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    tell(&JsValue::from_str("ready"));
}

fn tell(message: &JsValue) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    // Whoever asked has gone where this fails.
    _ = scope.post_message(message);
}

fn say(told: &Told, bytes: Option<&[u8]>) {
    let Ok(json) = serde_json::to_string(told) else { return };
    let bytes = bytes.map_or(JsValue::NULL, |bytes| Uint8Array::from(bytes).into());
    tell(&Array::of2(&JsValue::from_str(&json), &bytes));
}

fn answer(asked: &str) {
    let Ok(asked) = serde_json::from_str::<Asked>(asked) else { return };
    let number = asked.number;
    let (made, notes) = match made(&asked) {
        Ok((name, bytes, notes)) => (Ok((name, bytes)), notes),
        Err(failed) => (Err(failed), Vec::new()),
    };
    match made {
        Ok((name, bytes)) => {
            let told = Told { number, files: None, name: Some(name), notes, failed: None };
            say(&told, Some(&bytes));
        }
        Err(failed) => {
            say(&Told { number, files: None, name: None, notes, failed: Some(failed) }, None);
        }
    }
}

type Made = (String, Vec<u8>, Vec<String>);

fn made(asked: &Asked) -> Result<Made, String> {
    let about = About { url: asked.url.clone(), name: asked.name.clone(), cards: asked.cards };
    let number = asked.number;
    let count = |files| {
        say(
            &Told { number, files: Some(files), name: None, notes: Vec::new(), failed: None },
            None,
        );
    };
    FRAME.with_borrow(|frame| {
        let frame = frame.as_ref().ok_or_else(|| Error::NoReader.to_string());
        match asked.what {
            What::Site => {
                let made =
                    site(&asked.text, &about, frame?, &count).map_err(|error| said(&error))?;
                let (files, pressed) = made;
                let zip = zipped(&files).map_err(|error| error.to_string())?;
                Ok(("site.zip".to_owned(), zip, pressed.notes))
            }
            What::File => {
                let made = one_file(&asked.text, &about, frame?).map_err(|error| said(&error))?;
                let (name, bytes) = made;
                Ok((name, bytes, Vec::new()))
            }
            What::Card => {
                let png = card(&asked.text, &asked.page).map_err(|error| said(&error))?;
                Ok(("card.png".to_owned(), png, Vec::new()))
            }
        }
    })
}

/// Mistakes of the story stand beside it already.
fn said(error: &Error) -> String {
    match error {
        Error::Story(_) => "the story has mistakes: mend what is told above it first".to_owned(),
        error => error.to_string(),
    }
}
