//! Statements that nobody has confirmed yet, one after the other.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use whosays_story::ArticleText;
use whosays_studio::{Change, Edit, Entry, Part, Value};

use super::{scroll, state::Studio};

/// The drafts, as long as there are any.
#[component]
pub fn Drafts() -> impl IntoView {
    let studio = Studio::here();
    let drafts = Memo::new(move |_| studio.outline().drafts());
    let has_some = Memo::new(move |_| drafts.with(|drafts| !drafts.is_empty()));
    view! {
        <Show when=move || has_some.get()>
            <Panel drafts />
        </Show>
    }
}

/// The one whose turn it is, and what to do with it.
#[component]
fn Panel(drafts: Memo<Vec<usize>>) -> impl IntoView {
    let studio = Studio::here();
    let turn = RwSignal::new(0_usize);
    let current = Memo::new(move |_| {
        drafts.with(|drafts| drafts.get(turn.get() % drafts.len().max(1)).copied())
    });
    let entry = Memo::new(move |_| {
        let outline = studio.outline();
        current.get().and_then(|at| outline.statements.get(at).cloned()).unwrap_or_default()
    });
    let head = move || match drafts.with(Vec::len) {
        1 => "1 draft to confirm".to_owned(),
        count => format!("{count} drafts to confirm"),
    };
    let summary = move || entry.with(|entry| named(entry).to_owned());
    let passage = Memo::new(move |_| passage(studio, &entry.get()));
    // What is looked at here is shown in the article, too.
    let is_looked_at = RwSignal::new(false);
    Effect::new(move |_| {
        if is_looked_at.get() {
            studio.pointed.set(current.get());
            request_animation_frame(|| scroll::into_sight(".paragraph.here"));
        }
    });
    let look_away = move || {
        is_looked_at.set(false);
        studio.pointed.set(None);
    };
    on_cleanup(move || studio.pointed.set(None));
    let later = move |_| {
        turn.update(|turn| *turn += 1);
        studio.say(format!("Left for later. Next: {}", summary()));
    };
    view! {
        <section
            class="drafts"
            aria-labelledby="drafts-head"
            on:mouseenter=move |_| is_looked_at.set(true)
            on:mouseleave=move |_| look_away()
            on:focusin=move |_| is_looked_at.set(true)
            on:focusout=move |_| look_away()
        >
            <h3 id="drafts-head">{head}</h3>
            <p class="hint">"A draft is on no page until somebody has held it against the article and confirmed it."</p>
            <p class="what" dir="auto">{summary}</p>
            <p class="hint" dir="auto">{move || told(studio, &entry.get())}</p>
            {move || passage.get().map(|text| view! { <blockquote dir="auto">{text}</blockquote> })}
            <p class="wrong">{move || current.get().and_then(|at| resting(studio, at))}</p>
            <div class="tools">
                <button on:click=move |_| act(studio, current, drafts, true)>"Confirm"</button>
                <button class="quiet" on:click=move |_| act(studio, current, drafts, false)>"Drop"</button>
                <button class="quiet" on:click=later disabled=move || drafts.with(Vec::len) < 2>"Leave for later"</button>
                <button class="quiet" on:click=move |_| if let Some(at) = current.get_untracked() {
                    studio.choose(Part::Statement(at));
                }>"Show its form"</button>
            </div>
        </section>
    }
}

/// Confirms a draft, or drops it.
fn act(studio: Studio, current: Memo<Option<usize>>, drafts: Memo<Vec<usize>>, confirms: bool) {
    let Some(at) = current.get_untracked() else { return };
    let name = studio.outline.get_untracked().unwrap_or_default().name(Part::Statement(at));
    let (edit, change, done) = if confirms {
        let edit = Edit::Set(Part::Statement(at), "draft".to_owned(), Value::Flag(false));
        (edit, format!("confirming {name}"), format!("Confirmed: {name}."))
    } else {
        let edit = Edit::Remove(Part::Statement(at));
        (edit, format!("dropping {name}"), format!("Dropped: {name}. Undo brings it back."))
    };
    studio.run_all(&[edit], Change::Named(change));
    let left = match drafts.with_untracked(Vec::len) {
        0 => "No draft is left.".to_owned(),
        1 => "1 draft is left.".to_owned(),
        count => format!("{count} drafts are left."),
    };
    studio.say(format!("{done} {left}"));
    if drafts.with_untracked(Vec::is_empty) {
        // The buttons are gone, and the keyboard goes on from here.
        let head = document().get_element_by_id("middle-head");
        if let Some(head) = head.and_then(|head| head.dyn_into::<web_sys::HtmlElement>().ok()) {
            _ = head.focus();
        }
    }
}

fn named(entry: &Entry) -> &str {
    let summary = entry.text("summary");
    if summary.is_empty() { entry.text("id") } else { summary }
}

/// Who says it, what it is, and where it stands.
fn told(studio: Studio, entry: &Entry) -> String {
    let outline = studio.outline();
    let source = entry.text("source");
    let actor = outline.actors.iter().find(|actor| actor.text("id") == source);
    let name = actor.map(|actor| actor.text("name")).filter(|name| !name.is_empty());
    let name = match name.unwrap_or(source) {
        "" => "Nobody named",
        name => name,
    };
    let kind = entry.text("kind").replace('_', " ");
    format!("{name}: {kind}, paragraph {}", entry.text("paragraph"))
}

/// The paragraph of the article that it stands in; of what the studio has no article for, its quotation.
fn passage(studio: Studio, entry: &Entry) -> Option<String> {
    let number: usize = entry.text("paragraph").parse().ok()?;
    let own = entry.text("article").is_empty();
    let paragraph = studio.article.with(|text| {
        let is_there = own && !text.trim().is_empty();
        let article = is_there.then(|| ArticleText::new(None, text, "the article"))?;
        article.paragraphs().nth(number).map(str::to_owned)
    });
    let quotation = || entry.tables("quotations").first()?.get("quote").cloned();
    paragraph.or_else(quotation).filter(|text| !text.is_empty())
}

/// What has to be confirmed with it.
fn resting(studio: Studio, at: usize) -> Option<String> {
    let outline = studio.outline();
    let below = outline.drafts_below(at).join(", ");
    (!below.is_empty()).then(|| format!("It rests on what is a draft, too: confirm {below} first."))
}
