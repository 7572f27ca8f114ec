//! What the worker does with files: it reads stories and articles, and packs what is saved.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};

use super::{bar, export, state::Studio};

/// A way to save a story that is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Folder,
    Sheets,
    Workbook,
}

/// Something that is to be done.
#[derive(Clone, Debug)]
pub enum Errand {
    /// Reads a file as a story.
    Open { name: String, bytes: Vec<u8> },
    /// Reads a DOCX as an article.
    Article { bytes: Vec<u8> },
    /// Packs the text of a story.
    Pack { way: Way, text: String },
}

impl Errand {
    /// What the worker is told: see `crates/preview/src/files.rs`.
    pub fn message(&self) -> Array {
        let text = JsValue::from_str;
        match self {
            Self::Open { name, bytes } => {
                Array::of3(&text("open"), &text(name), &Uint8Array::from(bytes.as_slice()))
            }
            Self::Article { bytes } => {
                Array::of2(&text("article"), &Uint8Array::from(bytes.as_slice()))
            }
            Self::Pack { way, text: story } => {
                let way = match way {
                    Way::Folder => "folder",
                    Way::Sheets => "sheets",
                    Way::Workbook => "workbook",
                };
                Array::of3(&text("pack"), &text(way), &text(story))
            }
        }
    }
}

/// Takes what the worker answers. It also tells how far it has come, which is no answer: what is said stays.
pub fn take(studio: Studio, answer: &Array) {
    let kind = answer.get(0).as_string().unwrap_or_default();
    if !["open", "article", "pack"].contains(&kind.as_str()) {
        return;
    }
    let trouble = answer.get(3).as_string();
    let first = answer.get(1).as_string().unwrap_or_default();
    // What was said of the last file is over.
    studio.trouble.set(None);
    match (kind.as_str(), trouble) {
        ("open", None) => {
            bar::open_text(studio, &first, answer.get(2).is_truthy());
        }
        ("open", Some(told)) => {
            studio.say("");
            let told = format!("The file could not be read as a story. {}", capital(&told));
            studio.trouble.set(Some(told));
        }
        ("article", None) => super::paste::put(studio, first),
        ("article", Some(told)) => {
            studio.say("");
            let told = format!("The article could not be read. {}", capital(&told));
            studio.trouble.set(Some(told));
        }
        ("pack", None) => {
            if let Ok(bytes) = answer.get(2).dyn_into::<Uint8Array>() {
                export::save(studio, &first, &bytes);
            }
        }
        (_, told) => {
            studio.say("");
            studio.trouble.set(told.map(|told| format!("Nothing was saved. {}", capital(&told))));
        }
    }
}

/// A sentence as it begins.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
