//! A link that holds the story, and opening one.

use std::time::Duration;

use js_sys::{Function, Promise, Reflect};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;
use whosays_studio::{Document, LONGEST, Outline, pack, packed_in, unpack};

use super::{bar, state::Studio, store};

/// Where the link stands to be copied by hand.
const FIELD: &str = "story-link";

/// How long the clipboard may take.
const PATIENCE: Duration = Duration::from_secs(1);

/// A button that makes a link, and what is said of it.
#[component]
pub fn LinkButton() -> impl IntoView {
    let studio = Studio::here();
    let is_open = RwSignal::new(false);
    let link = Memo::new(move |_| {
        is_open.get().then(|| studio.document.with(|document| address(document.text())))
    });
    let press = move |_| {
        is_open.set(true);
        if let Some(link) = link.get_untracked().filter(|link| link.len() <= LONGEST) {
            copy(studio, link);
        }
    };
    view! {
        <button class="quiet" aria-expanded=move || is_open.get().to_string() on:click=press>"Copy a link"</button>
        <Show when=move || is_open.get()>
            <div class="link-panel" role="group" aria-label="A link with the story">
                <Made link />
                <button class="quiet" on:click=move |_| is_open.set(false)>"Close"</button>
            </div>
        </Show>
    }
}

/// The link, or why there is none.
#[component]
fn Made(link: Memo<Option<String>>) -> impl IntoView {
    let studio = Studio::here();
    let length = Memo::new(move |_| link.with(|link| link.as_ref().map_or(0, String::len)));
    view! {
        <Show
            when=move || length.get() <= LONGEST
            fallback=move || view! {
                <p>
                    {move || format!("The link would have {} characters, and many programs cut off what is longer than {LONGEST}. Send the file instead.", length.get())}
                </p>
                <button on:click=move |_| bar::save(studio)>"Save story.toml to send it"</button>
            }
        >
            <p>
                "It holds the story as it is now, and not the article. What stands behind its # is sent to no server: \
                 whoever has the link has the story."
            </p>
            <label>
                "The link"
                <input type="text" id=FIELD readonly prop:value=move || link.get().unwrap_or_default() />
            </label>
        </Show>
    }
}

/// The address of this studio with the story in it.
fn address(text: &str) -> String {
    let here = window().location();
    let (origin, path) = (here.origin().unwrap_or_default(), here.pathname().unwrap_or_default());
    format!("{origin}{path}{}", pack(text))
}

/// Copies a link; where the browser forbids that, or asks and gets no answer, the author can.
fn copy(studio: Studio, link: String) {
    let is_told = StoredValue::new(false);
    let tell = move |is_copied: bool| {
        if is_told.get_value() {
            return;
        }
        is_told.set_value(true);
        if is_copied {
            return studio.say("The link is copied.");
        }
        let field = document().get_element_by_id(FIELD);
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            _ = field.focus();
            field.select();
        }
        studio.say("The link could not be copied by itself: it is selected, copy it with Ctrl+C.");
    };
    spawn_local(async move { tell(is_copied(&link).await) });
    set_timeout(move || tell(false), PATIENCE);
}

/// Where there is no clipboard at all, asking it would end the program.
async fn is_copied(link: &str) -> bool {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    let clipboard = get(&get(&window(), "navigator"), "clipboard");
    if !clipboard.is_object() {
        return false;
    }
    let Ok(write) = get(&clipboard, "writeText").dyn_into::<Function>() else { return false };
    let Ok(answer) = write.call1(&clipboard, &link.into()) else { return false };
    JsFuture::from(Promise::resolve(&answer)).await.is_ok()
}

/// Opens whatever story is put into the address later.
pub fn listen(studio: Studio) {
    let changed = window_event_listener(leptos::ev::hashchange, move |_| take(studio));
    on_cleanup(move || changed.remove());
}

/// Opens the story that the address holds, if there is one. It becomes a new story: what is kept stays as
/// it is.
pub fn take(studio: Studio) {
    let fragment = window().location().hash().unwrap_or_default();
    let Some(packed) = packed_in(&fragment) else { return };
    match unpack(packed) {
        Ok(text) => {
            let outline = Outline::read(&text).unwrap_or_default();
            let title = match outline.story.text("title") {
                "" => "a story without a headline",
                title => title,
            };
            let said = format!(
                "Opened from a link: {title}. It is a story of its own here, not saved to disk; nothing that was here has changed."
            );
            store::begin(studio, Document::unsaved(&text), String::new());
            studio.trouble.set(None);
            studio.say(said);
        }
        Err(why) => {
            let told = format!("The link could not be opened: {why}. Ask for the file instead.");
            studio.trouble.set(Some(told));
        }
    }
    // Loading the page again is not opening it again.
    let here = window().location();
    let path = here.pathname().unwrap_or_default() + &here.search().unwrap_or_default();
    let history = window().history();
    _ = history.map(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&path)));
}
