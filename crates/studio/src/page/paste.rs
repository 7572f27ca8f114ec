//! Where the article is put: pasted, dropped, or opened as a file.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{DragEvent, File, HtmlInputElement};

use super::{errand::Errand, files, state::Studio};

/// The place.
#[component]
pub fn Paste() -> impl IntoView {
    let studio = Studio::here();
    let is_over = RwSignal::new(false);
    let drop = move |event: DragEvent| {
        is_over.set(false);
        // A text that is dropped goes where any text does.
        if let Some(file) = file_of(&event) {
            event.prevent_default();
            event.stop_propagation();
            read(studio, &file);
        }
    };
    let opened = move |event: web_sys::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            read(studio, &file);
        }
        input.set_value("");
    };
    view! {
        <div
            class="place"
            class:over=move || is_over.get()
            on:dragover=move |event| { event.prevent_default(); is_over.set(true); }
            on:dragleave=move |_| is_over.set(false)
            on:drop=drop
        >
            <p class="hint" id="paste-hint">
                "Paste the article’s text, or drop its file: text, HTML or DOCX. The first line is the standfirst, then \
                 one paragraph a line. It stays in this browser: no file that you save has it."
            </p>
            <textarea
                class="paste"
                rows="12"
                aria-label="The article’s text"
                aria-describedby="paste-hint"
                prop:value=move || studio.pasted.get()
                on:input=move |event| studio.pasted.set(event_target_value(&event))
            ></textarea>
            <div class="tools">
                <button class="use" on:click=move |_| take(studio)>"Use this article"</button>
                <label class="open-file article-file">
                    "Open the article’s file"
                    <input
                        type="file"
                        accept=".txt,.text,.md,.html,.htm,.docx"
                        title="The article as text, HTML or DOCX"
                        on:change=opened
                    />
                </label>
            </div>
        </div>
    }
}

fn take(studio: Studio) {
    let text = studio.pasted.get_untracked();
    if text.trim().is_empty() {
        studio.say("There is no text yet: paste the article, or open its file.");
        return;
    }
    studio.article.set(text);
    studio.pasted.set(String::new());
    studio.say("The article is here. Select a passage and press S to make a statement of it.");
}

/// Puts the text of a file where its author can look at it before it is used.
pub fn put(studio: Studio, text: String) {
    if text.trim().is_empty() {
        studio.trouble.set(Some("There is no text in this file.".to_owned()));
        return;
    }
    studio.pasted.set(text);
    studio.say(
        "The file is read. Take out what is no part of the article, such as headline and byline, and press Use \
         this article.",
    );
    super::focus(document().query_selector(".place .use").ok().flatten());
}

/// Reads a file as the article.
fn read(studio: Studio, file: &File) {
    if !files::is_of_a_size(studio, file) {
        return;
    }
    studio.trouble.set(None);
    let (name, kind) = (file.name(), file.type_());
    match files::ending(&name).as_str() {
        "docx" => {
            studio.say(format!("{name} is being read."));
            files::read_bytes(file, move |bytes| studio.errand.set(Some(Errand::Article { bytes })));
        }
        "html" | "htm" => files::read(file, move |text| put(studio, files::text_of_html(&text))),
        "txt" | "text" | "md" => files::read(file, move |text| put(studio, text)),
        _ if kind == "text/html" => {
            files::read(file, move |text| put(studio, files::text_of_html(&text)));
        }
        _ if kind.starts_with("text/") => files::read(file, move |text| put(studio, text)),
        _ => studio.trouble.set(Some(format!(
            "{name} cannot be read as an article: save it as DOCX, HTML or plain text, or paste its text."
        ))),
    }
}

fn file_of(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// A file that is dropped beside its place would be opened by the browser, in place of the studio.
pub fn catch_strays(studio: Studio) {
    let has_files = |event: &DragEvent| {
        let kinds = event.data_transfer().map(|data| data.types());
        kinds.is_some_and(|kinds| kinds.includes(&"Files".into(), 0))
    };
    let over = window_event_listener(leptos::ev::dragover, move |event| {
        if has_files(&event) {
            event.prevent_default();
        }
    });
    let drop = window_event_listener(leptos::ev::drop, move |event| {
        if has_files(&event) {
            event.prevent_default();
            studio.say("Drop an article where its text goes; open a story with Open.");
        }
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
}
