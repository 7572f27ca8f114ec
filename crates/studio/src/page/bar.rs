//! The bar at the top: what is open, whether it is saved, undo and redo.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use whosays_studio::Document;

use super::{
    compare::CompareButton,
    errand::Errand,
    export::Export,
    files,
    link::LinkButton,
    publish::Publish,
    same_file,
    state::{BLANK, Studio},
    store,
};

/// The bar.
#[component]
pub fn Bar() -> impl IntoView {
    let studio = Studio::here();
    let is_saved = Memo::new(move |_| studio.document.with(Document::is_saved));
    let undoable = Memo::new(move |_| {
        studio.document.with(|document| document.undoable().map(ToString::to_string))
    });
    let redoable = Memo::new(move |_| {
        studio.document.with(|document| document.redoable().map(ToString::to_string))
    });
    let opened = move |event: web_sys::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let name = file.name();
        if name.ends_with("toml") {
            files::read(&file, move |text| open_text(studio, &text, true));
        } else if files::is_of_a_size(studio, &file) {
            studio.say(format!("{name} is being read."));
            files::read_bytes(&file, move |bytes| {
                studio.errand.set(Some(Errand::Open { name, bytes }));
            });
        }
        input.set_value("");
    };
    view! {
        <header class="bar">
            <h1>"whosays " <span>"studio"</span></h1>
            <store::Stories />
            <button class="quiet" on:click=move |_| start_anew(studio)>"New"</button>
            <label class="open-file">
                "Open"
                <input
                    type="file"
                    accept=".toml,.zip,.csv,.tsv,.xlsx,.xlsm,.xlsb,.xls,.ods,.json,.aml,.archieml,.txt"
                    title="A story.toml, its folder as ZIP, sheets (CSV, XLSX, ODS), JSON or ArchieML"
                    on:change=opened
                />
            </label>
            <CompareButton />
            <LinkButton />
            <button class="save" class:due=move || !is_saved.get() on:click=move |_| save(studio)>"Save story.toml"</button>
            <Export />
            <Publish />
            <p class="saved" class:unsaved=move || !is_saved.get()>
                {move || if is_saved.get() { "Saved to disk" } else { "Not saved to disk" }}
            </p>
            <span class="history">
                <button disabled=move || undoable.get().is_none() on:click=move |_| studio.undo()>
                    "Undo" {move || undoable.get().map(|name| view! { <span class="what">{name}</span> })}
                </button>
                <button disabled=move || redoable.get().is_none() on:click=move |_| studio.redo()>
                    "Redo" {move || redoable.get().map(|name| view! { <span class="what">{name}</span> })}
                </button>
            </span>
        </header>
    }
}

/// Opens the text of a story beside what is kept already.
pub fn open_text(
    studio: Studio,
    text: &str,
    // Whether a file has it as it is.
    is_saved: bool,
) {
    // An article that was put here before anything else is most likely its own.
    let is_blank = studio.document.with_untracked(|document| document.text() == BLANK);
    let article = if is_blank { studio.article.get_untracked() } else { String::new() };
    let document = if is_saved { Document::new(text) } else { Document::unsaved(text) };
    store::begin(studio, document, article);
    studio.say("The file is open.");
}

fn start_anew(studio: Studio) {
    store::begin(studio, Document::unsaved(BLANK), String::new());
    studio.say("A new story. The last one is kept in this browser.");
}

/// Saves the story: to the file that was chosen for it, or else by a download.
pub fn save(studio: Studio) {
    if same_file::save(studio) {
        return;
    }
    let text = studio.document.with_untracked(|document| document.text().to_owned());
    if files::save("story.toml", files::Content::Text(&text)) {
        studio.document.update(Document::is_now_saved);
        studio.say("story.toml is saved, in your downloads.");
    } else {
        studio.say("The file could not be saved. Copy the text from the text view.");
    }
}

/// What the keys do everywhere: undo, redo, save.
pub fn keys(studio: Studio, event: &web_sys::KeyboardEvent) {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => studio.undo(),
        ("z", true) | ("y", false) => studio.redo(),
        ("s", false) => save(studio),
        _ => return,
    }
    event.prevent_default();
}
