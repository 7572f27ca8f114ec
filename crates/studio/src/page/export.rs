//! Other ways to save a story than its file: its folder, and sheets.

use js_sys::Uint8Array;
use leptos::{html::Details, prelude::*};
use whosays_studio::Document;

use super::{
    bar,
    errand::{Errand, Way},
    files::{self, Content},
    same_file,
    state::Studio,
};

/// The ways: what the button says, and for what it is.
const WAYS: [(Way, &str, &str); 3] = [
    (
        Way::Folder,
        "Folder (ZIP)",
        "story.toml where whosays build looks for it, and a site.toml to fill in",
    ),
    (
        Way::Sheets,
        "Sheets (CSV in a ZIP)",
        "a file each for the story, its actors and its statements",
    ),
    (Way::Workbook, "Workbook (XLSX)", "the same sheets for Excel, LibreOffice or Google Sheets"),
];

/// The panel with these ways.
#[component]
pub fn Export() -> impl IntoView {
    let studio = Studio::here();
    let panel: NodeRef<Details> = NodeRef::new();
    let close = move || {
        if let Some(panel) = panel.get_untracked() {
            panel.set_open(false);
            // Whoever closes it goes on from where it was opened.
            let summary = panel.query_selector("summary").ok().flatten();
            super::focus(summary);
        }
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        let is_open = panel.get_untracked().is_some_and(|panel| panel.open());
        if event.key() == "Escape" && is_open {
            event.prevent_default();
            close();
        }
    };
    let pack = move |way| {
        let text = studio.document.with_untracked(|document| document.text().to_owned());
        studio.packed.set_value(Some((way, text.clone())));
        studio.errand.set(Some(Errand::Pack { way, text }));
        studio.say("It is being made.");
        close();
    };
    let save = move |_| {
        bar::save(studio);
        close();
    };
    let choose = move |_| {
        same_file::choose(studio);
        close();
    };
    let other = same_file::is_offered().then(|| {
        view! {
            <li>
                <button on:click=choose>"Choose a file"</button>
                <span class="hint">"Save and Ctrl+S write to it from then on, until this page is closed"</span>
            </li>
        }
    });
    view! {
        <details class="export" node_ref=panel on:keydown=keys>
            <summary>"Save another way"</summary>
            <div class="export-panel">
                <ul>
                    <li>
                        <button on:click=save>"story.toml"</button>
                        <span class="hint">"the story itself, with your remarks and your order"</span>
                    </li>
                    {other}
                    {WAYS.map(|(way, said, hint)| view! {
                        <li>
                            <button on:click=move |_| pack(way)>{said}</button>
                            <span class="hint">{hint}</span>
                        </li>
                    })}
                </ul>
                <p class="hint">
                    "Each of them can be opened here again. The article is in none. Sheets keep neither remarks nor order: \
                     what is saved so does not count as saved."
                </p>
            </div>
        </details>
    }
}

/// Saves what was packed. The folder has the story as it is; sheets do not count.
pub fn save(studio: Studio, name: &str, bytes: &Uint8Array) {
    if !files::save(name, Content::Bytes(bytes)) {
        studio
            .trouble
            .set(Some("The file could not be saved. Save story.toml instead.".to_owned()));
        return;
    }
    let asked = studio.packed.try_update_value(Option::take).flatten();
    let is_whole = asked.is_some_and(|(way, text)| {
        way == Way::Folder && studio.document.with_untracked(|document| document.text() == text)
    });
    if is_whole {
        studio.document.update(Document::is_now_saved);
    }
    studio.say(format!("{name} is saved, in your downloads ({}).", size(bytes.length())));
}

/// A number of bytes as people say it.
fn size(bytes: u32) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.1} kB", f64::from(bytes) / 1e3),
        _ => format!("{:.1} MB", f64::from(bytes) / 1e6),
    }
}
