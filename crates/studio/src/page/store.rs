//! What the browser keeps: every story with its article, after each change. It is a cache, and the file is
//! the truth: browsers may drop it.

use std::time::Duration;

use idb::{Database, DatabaseEvent as _, Factory, ObjectStoreParams, Query, TransactionMode};
use js_sys::Date;
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};
use whosays_studio::{Document, Outline, Part};

use super::state::{BLANK, Studio};

const DATABASE: &str = "whosays-studio";
const STORIES: &str = "stories";
/// How long after the last change a story is kept.
const SOON: Duration = Duration::from_millis(300);

/// A story as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The name it is kept under.
    key: String,
    /// Its headline.
    title: String,
    text: String,
    article: String,
    /// Whether the text is in a file as it is.
    saved: bool,
    /// When it was kept, in milliseconds of the clock.
    at: f64,
}

/// All stories that are kept, the newest first, and the one that is about to be.
#[derive(Clone, Copy)]
struct Shelf {
    all: RwSignal<Vec<Kept>>,
    pending: StoredValue<Option<(TimeoutHandle, Kept)>>,
    /// What was last opened, kept, or is about to be: as long as nothing differs from it nothing is done.
    last: StoredValue<Option<Kept>>,
}

impl Shelf {
    /// Keeps a story once its author takes a breath. Another one that was about to be kept is kept at once:
    /// whoever turns to the next story has not given up the last.
    fn keep_soon(self, studio: Studio, kept: Kept) {
        if let Some((timeout, before)) = self.take_pending() {
            timeout.clear();
            if before.key != kept.key {
                spawn_local(write(studio, self, before));
            }
        }
        let later = kept.clone();
        let write = move || {
            self.pending.set_value(None);
            spawn_local(write(studio, self, later));
        };
        if let Ok(timeout) = set_timeout_with_handle(write, SOON) {
            self.pending.set_value(Some((timeout, kept)));
        }
    }

    /// Keeps what was about to be kept, since the page may be gone the next moment.
    fn keep_now(self, studio: Studio) {
        if let Some((timeout, kept)) = self.take_pending() {
            timeout.clear();
            spawn_local(write(studio, self, kept));
        }
    }

    /// Drops a story, and what was about to be kept of it.
    fn forget(self, key: &str) {
        self.all.update(|all| all.retain(|one| one.key != key));
        if self.pending.with_value(|one| one.as_ref().is_some_and(|(_, kept)| kept.key == key))
            && let Some((timeout, _)) = self.take_pending()
        {
            timeout.clear();
        }
        let key = key.to_owned();
        spawn_local(async move {
            _ = forget(&key).await;
        });
    }

    fn take_pending(self) -> Option<(TimeoutHandle, Kept)> {
        self.pending.try_update_value(Option::take).flatten()
    }
}

async fn database() -> Result<Database, idb::Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            _ = database.create_object_store(STORIES, ObjectStoreParams::new());
        }
    });
    request.await
}

async fn keep(kept: Kept) -> Result<(), idb::Error> {
    let database = database().await?;
    let transaction = database.transaction(&[STORIES], TransactionMode::ReadWrite)?;
    let json = serde_json::to_string(&kept).unwrap_or_default();
    let key = JsValue::from_str(&kept.key);
    transaction.object_store(STORIES)?.put(&JsValue::from_str(&json), Some(&key))?.await?;
    transaction.commit()?.await?;
    Ok(())
}

async fn forget(key: &str) -> Result<(), idb::Error> {
    let database = database().await?;
    let transaction = database.transaction(&[STORIES], TransactionMode::ReadWrite)?;
    transaction.object_store(STORIES)?.delete(Query::Key(JsValue::from_str(key)))?.await?;
    transaction.commit()?.await?;
    Ok(())
}

/// All that is kept. What cannot be understood is handed on as it is, to be saved as a file.
async fn all() -> Result<(Vec<Kept>, Vec<String>), idb::Error> {
    let database = database().await?;
    let transaction = database.transaction(&[STORIES], TransactionMode::ReadOnly)?;
    let found = transaction.object_store(STORIES)?.get_all(None, None)?.await?;
    let (mut kept, mut strange) = (Vec::new(), Vec::new());
    for json in found.into_iter().filter_map(|value| value.as_string()) {
        match serde_json::from_str::<Kept>(&json) {
            Ok(one) => kept.push(one),
            Err(_) => strange.push(json),
        }
    }
    kept.sort_by(|one, other| other.at.total_cmp(&one.at));
    Ok((kept, strange))
}

const REFUSED: &str = "This browser keeps nothing here (a private window, a full disk or a setting): whatever \
    is not saved as a file is gone when the page is closed.";

/// Opens what was open last, and from then on keeps every change. Also tells other tabs.
pub fn start(studio: Studio) {
    let shelf = Shelf {
        all: RwSignal::new(Vec::new()),
        pending: StoredValue::new(None),
        last: StoredValue::new(None),
    };
    provide_context(shelf);
    let is_ready = RwSignal::new(false);
    spawn_local(async move {
        match all().await {
            Ok((kept, strange)) => {
                if let Some(last) = kept.first() {
                    open(studio, shelf, last);
                }
                shelf.all.set(kept);
                if let Some(first) = strange.first() {
                    _ = super::files::save("kept-story.json", first);
                    studio.trouble.set(Some(
                        "Something that was kept here cannot be understood any more. It is offered to you as a \
                         file, and left where it is."
                            .to_owned(),
                    ));
                }
            }
            Err(_) => studio.trouble.set(Some(REFUSED.to_owned())),
        }
        if studio.open.get_untracked().is_empty() {
            studio.open.set(new_key());
        }
        is_ready.set(true);
    });
    Effect::new(move |_| {
        let kept = Kept {
            key: studio.open.get(),
            title: studio.outline.with(|outline| title(outline.as_deref().ok())),
            text: studio.document.with(|document| document.text().to_owned()),
            article: studio.article.get(),
            saved: studio.document.with(Document::is_saved),
            at: Date::now(),
        };
        if !is_ready.get() || kept.key.is_empty() {
            return;
        }
        if kept.text == BLANK && kept.article.is_empty() {
            // Nothing is left of it, so nothing is kept of it.
            if shelf.all.with_untracked(|all| all.iter().any(|one| one.key == kept.key)) {
                shelf.forget(&kept.key);
            }
            return;
        }
        // Opening a story is no change of it: another tab may have a newer one.
        let is_as_last = shelf.last.with_value(|last| {
            last.as_ref().is_some_and(|last| {
                (&last.key, &last.text, &last.article, last.saved)
                    == (&kept.key, &kept.text, &kept.article, kept.saved)
            })
        });
        if is_as_last {
            return;
        }
        shelf.last.set_value(Some(kept.clone()));
        shelf.keep_soon(studio, kept);
    });
    for leaving in ["pagehide", "visibilitychange"] {
        let left = window_event_listener_untyped(leaving, move |_| shelf.keep_now(studio));
        on_cleanup(move || left.remove());
    }
    tell_other_tabs(studio);
}

async fn write(studio: Studio, shelf: Shelf, kept: Kept) {
    match keep(kept.clone()).await {
        Ok(()) => shelf.all.update(|all| {
            all.retain(|one| one.key != kept.key);
            all.insert(0, kept);
        }),
        Err(_) => studio.trouble.set(Some(REFUSED.to_owned())),
    }
}

fn title(outline: Option<&Outline>) -> String {
    let title = outline.map(|outline| outline.story.text("title")).unwrap_or_default();
    if title.is_empty() { "A story without a headline".to_owned() } else { title.to_owned() }
}

fn new_key() -> String {
    format!("{:.0}-{:.0}", Date::now(), js_sys::Math::random() * 1e9)
}

/// Begins another story; the last one stays where it is kept.
pub fn begin(studio: Studio, document: Document, article: String) {
    studio.open.set(new_key());
    studio.article.set(article);
    studio.document.set(document);
    turn_to(studio);
}

/// Nothing that belongs to the last story stays.
fn turn_to(studio: Studio) {
    studio.chosen.set(Part::Story);
    studio.path.set(String::new());
    studio.other.set(None);
    studio.pointed.set(None);
    studio.told.set(None);
}

fn open(studio: Studio, shelf: Shelf, kept: &Kept) {
    shelf.last.set_value(Some(kept.clone()));
    let document =
        if kept.saved { Document::new(&kept.text) } else { Document::unsaved(&kept.text) };
    studio.open.set(kept.key.clone());
    studio.article.set(kept.article.clone());
    studio.document.set(document);
    turn_to(studio);
}

/// The stories that are kept, to be opened or dropped.
#[component]
pub fn Stories() -> impl IntoView {
    let studio = Studio::here();
    let Some(shelf) = use_context::<Shelf>() else { return ().into_any() };
    let chosen = move |event: web_sys::Event| {
        let key = event_target_value(&event);
        spawn_local(async move {
            // As it is kept now: another tab may have gone on with it.
            if let Ok((kept, _)) = all().await {
                shelf.all.set(kept);
            }
            let kept =
                shelf.all.with_untracked(|all| all.iter().find(|one| one.key == key).cloned());
            if let Some(kept) = kept {
                open(studio, shelf, &kept);
            }
        });
    };
    let drop_it = move |_| {
        let key = studio.open.get_untracked();
        let was = studio.document.get_untracked();
        shelf.forget(&key);
        begin(studio, Document::unsaved(BLANK), String::new());
        studio.say("Dropped, with its article. Undo brings its text back as a new story.");
        // The one way back: its last text is the first step of the next story.
        let text = was.text().to_owned();
        studio.document.update(|document| {
            document.change(whosays_studio::Change::Named("dropping a story".to_owned()), &text);
            document.change(whosays_studio::Change::Named("dropping a story".to_owned()), BLANK);
        });
    };
    view! {
        <label class="stories">
            <span class="hidden">"Stories kept in this browser"</span>
            <select on:change=chosen>
                {move || {
                    let open = studio.open.get();
                    let all = shelf.all.get();
                    let is_kept = all.iter().any(|one| one.key == open);
                    let here = (!is_kept).then(|| view! { <option prop:selected=true>"This story"</option> });
                    let listed = all.into_iter().map(|one| {
                        let is_open = one.key == open;
                        view! { <option value=one.key prop:selected=is_open>{one.title}</option> }
                    });
                    view! { {here} {listed.collect_view()} }
                }}
            </select>
        </label>
        <button class="quiet" on:click=drop_it>"Drop"</button>
    }
    .into_any()
}

/// Whoever opens a story that is open in another tab is told, and so is that tab.
fn tell_other_tabs(studio: Studio) {
    let Ok(channel) = BroadcastChannel::new(DATABASE) else { return };
    let answers = channel.clone();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(said) = event.data().as_string() else { return };
        let own = studio.open.get_untracked();
        let Some((word, key)) = said.split_once(' ') else { return };
        if key != own || own.is_empty() {
            return;
        }
        if word == "opened" {
            _ = answers.post_message(&JsValue::from_str(&format!("here {own}")));
        }
        studio.trouble.set(Some(
            "This story is open in another tab, too. What is changed there and here overwrites one another: go \
             on in one of them."
                .to_owned(),
        ));
    });
    channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    Effect::new(move |_| {
        let open = studio.open.get();
        if !open.is_empty() {
            _ = channel.post_message(&JsValue::from_str(&format!("opened {open}")));
        }
    });
}
