//! What the browser keeps: every story with its article, after each change. It is a cache, and the file is
//! the truth: browsers may drop it.

mod database;

use std::time::Duration;

use js_sys::Date;
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};
use whosays_studio::{Document, Outline, Part};

use self::database::{DATABASE, Kept};
pub use self::database::{Fault, Strange};
use super::state::{BLANK, Studio};

/// How long after the last change a story is kept.
const SOON: Duration = Duration::from_millis(300);
/// How long the browser may take to say what it keeps, before that is told.
const PATIENCE: Duration = Duration::from_secs(5);

/// All stories that are kept, the newest first, and the one that is about to be.
#[derive(Clone, Copy)]
pub struct Shelf {
    /// What was found damaged.
    pub strange: RwSignal<Vec<Strange>>,
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
    pub fn forget(self, studio: Studio, key: &str) {
        self.all.update(|all| all.retain(|one| one.key != key));
        if self.pending.with_value(|one| one.as_ref().is_some_and(|(_, kept)| kept.key == key))
            && let Some((timeout, _)) = self.take_pending()
        {
            timeout.clear();
        }
        let key = key.to_owned();
        spawn_local(async move {
            if let Err(fault) = database::forget(&key).await {
                studio.fault.set(Some(fault));
            }
        });
    }

    fn take_pending(self) -> Option<(TimeoutHandle, Kept)> {
        self.pending.try_update_value(Option::take).flatten()
    }
}

/// Opens what was open last, and from then on keeps every change. Also tells other tabs.
///
/// `then` is called once that is there.
pub fn start(studio: Studio, then: impl FnOnce() + 'static) {
    let shelf = Shelf {
        strange: RwSignal::new(Vec::new()),
        all: RwSignal::new(Vec::new()),
        pending: StoredValue::new(None),
        last: StoredValue::new(None),
    };
    provide_context(shelf);
    let is_ready = RwSignal::new(false);
    spawn_local(async move {
        match database::all().await {
            Ok((kept, strange)) => {
                studio.fault.set(None);
                // Whoever has begun before that is not interrupted.
                let is_blank = studio.document.with_untracked(|document| document.text() == BLANK)
                    && studio.article.with_untracked(String::is_empty);
                if let Some(last) = kept.first().filter(|_| is_blank) {
                    open(studio, shelf, last);
                }
                shelf.all.set(kept);
                shelf.strange.set(strange);
            }
            Err(fault) => studio.fault.set(Some(fault)),
        }
        if studio.open.get_untracked().is_empty() {
            studio.open.set(new_key());
        }
        is_ready.set(true);
        then();
    });
    set_timeout(
        move || {
            if !is_ready.get_untracked() {
                studio.fault.set(Some(Fault::Silent));
            }
        },
        PATIENCE,
    );
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
                shelf.forget(studio, &kept.key);
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
    match database::keep(&kept).await {
        Ok(()) => {
            studio.fault.set(None);
            shelf.all.update(|all| {
                all.retain(|one| one.key != kept.key);
                all.insert(0, kept);
            });
        }
        Err(fault) => {
            // It is tried again with the next change, even one that leads back to this.
            shelf.last.set_value(None);
            studio.fault.set(Some(fault));
        }
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
            if let Ok((kept, strange)) = database::all().await {
                shelf.all.set(kept);
                shelf.strange.set(strange);
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
        shelf.forget(studio, &key);
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
