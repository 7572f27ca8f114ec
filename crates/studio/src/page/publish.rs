//! Publishing: the finished site, one file or a card, made in this browser.

use js_sys::Uint8Array;
use leptos::prelude::*;
use web_sys::HtmlDialogElement;

use super::{
    beside::file,
    files::{self, Content},
    press::{Asked, Made, Press, Progress},
    state::Studio,
};

/// What came of it: what is said, and what whoever publishes should know; or why there is nothing.
type Outcome = Result<(String, Vec<String>), String>;

/// What is asked for beside the story.
#[derive(Clone, Copy)]
struct Wishes {
    url: RwSignal<String>,
    name: RwSignal<String>,
    cards: RwSignal<bool>,
    outcome: RwSignal<Option<Outcome>>,
}

impl Wishes {
    fn ask(self, studio: Studio, press: Press, what: &'static str) {
        self.outcome.set(None);
        let asked = Asked {
            what,
            text: studio.document.with_untracked(|document| document.text().to_owned()),
            url: self.url.get_untracked(),
            name: self.name.get_untracked(),
            cards: self.cards.get_untracked(),
            page: studio.path.get_untracked(),
            ..Asked::default()
        };
        press.ask(asked, move |made| {
            self.outcome.set(Some(made.and_then(|made| keep(studio, made))));
        });
    }
}

/// A button, and the dialog that it opens.
#[component]
pub fn Publish() -> impl IntoView {
    let dialog: NodeRef<leptos::html::Dialog> = NodeRef::new();
    let wishes = Wishes {
        url: RwSignal::new(String::new()),
        name: RwSignal::new(String::new()),
        cards: RwSignal::new(true),
        outcome: RwSignal::new(None),
    };
    let with_dialog = move |act: fn(&HtmlDialogElement)| {
        let dialog: Option<HtmlDialogElement> = dialog.get_untracked();
        if let Some(dialog) = dialog {
            act(&dialog);
        }
    };
    let alone = Some(file("alone")).filter(|name| !name.is_empty()).map(|name| {
        view! {
            <p class="hint">
                <a href=name.clone() download=name>"Keep the studio itself"</a>
                " in one file of 10 MB: it opens from a disk, without a host."
            </p>
        }
    });
    view! {
        <button on:click=move |_| with_dialog(|dialog| _ = dialog.show_modal())>"Publish"</button>
        <dialog class="publish" node_ref=dialog aria-labelledby="publish-head">
            <h2 id="publish-head">"Publish"</h2>
            <p class="hint">
                "All of it is made here, in this browser. It is what whosays build makes of story.toml, byte for byte."
            </p>
            <TheSite wishes />
            <Ways wishes />
            <Told outcome=wishes.outcome />
            {alone}
            <button class="quiet" on:click=move |_| with_dialog(HtmlDialogElement::close)>"Close"</button>
        </dialog>
    }
}

/// What the site says of itself.
#[component]
fn TheSite(wishes: Wishes) -> impl IntoView {
    let Wishes { url, name, cards, .. } = wishes;
    view! {
        <div class="field">
            <label for="publish-url">"Where it will be published"</label>
            <input
                id="publish-url"
                type="url"
                placeholder="https://example.org/explainers/"
                aria-describedby="publish-url-help"
                prop:value=move || url.get()
                on:input=move |event| url.set(event_target_value(&event))
            />
            <p class="hint" id="publish-url-help">
                "The address of the folder. Previews of shared links and search engines need it. May be left out."
            </p>
        </div>
        <div class="field">
            <label for="publish-name">"Name of the site"</label>
            <input
                id="publish-name"
                type="text"
                aria-describedby="publish-name-help"
                prop:value=move || name.get()
                on:input=move |event| name.set(event_target_value(&event))
            />
            <p class="hint" id="publish-name-help">"Such as the desk’s. May be left out."</p>
        </div>
        <label class="flag">
            <input
                type="checkbox"
                prop:checked=move || cards.get()
                on:change=move |event| cards.set(event_target_checked(&event))
            />
            "With a picture of each page, for previews of shared links"
        </label>
    }
}

/// What can be made: what the button says, and for what it is.
const WAYS: [(&str, &str, &str); 3] = [
    ("site", "Save the site", "A zip of plain files, for any web host: unpack it there."),
    (
        "file",
        "Save one file",
        "An HTML file that holds the whole story and loads nothing: for a mail, or a content system that takes a page.",
    ),
    (
        "card",
        "Save the picture",
        "The picture that shared links of the page beside show: 1,200 × 630 pixels.",
    ),
];

/// The buttons, as long as the story has no mistakes.
#[component]
fn Ways(wishes: Wishes) -> impl IntoView {
    let (studio, press) = (Studio::here(), Press::here());
    let mistakes = Memo::new(move |_| {
        let told = studio.told.get().unwrap_or_default();
        told.iter().filter(|one| !one.is_hint).count()
    });
    let is_barred = move || press.progress.with(Option::is_some) || mistakes.get() > 0;
    let blocked = move || {
        let count = mistakes.get();
        let are = if count == 1 { "a mistake".to_owned() } else { format!("{count} mistakes") };
        (count > 0).then(|| {
            view! {
                <p class="broken">
                    {format!("The story has {are}. What is told beside it leads there; then it can be published.")}
                </p>
            }
        })
    };
    view! {
        {blocked}
        <div class="ways">
            {WAYS.map(|(what, said, hint)| view! {
                <button disabled=is_barred on:click=move |_| wishes.ask(studio, press, what)>{said}</button>
                <p class="hint">{hint}</p>
            })}
        </div>
    }
}

/// Saves what was made, and says so.
fn keep(studio: Studio, made: Made) -> Outcome {
    let Made { name, bytes, notes } = made;
    let id = studio.outline.with_untracked(|outline| {
        outline.as_ref().map(|outline| outline.story.text("id").to_owned()).unwrap_or_default()
    });
    let name = match name.as_str() {
        "site.zip" | "card.png" => format!("{id}-{name}"),
        _ => name,
    };
    if !files::save(&name, Content::Bytes(&Uint8Array::from(bytes.as_slice()))) {
        return Err(format!(
            "{name} could not be saved: does this browser keep pages from saving files?"
        ));
    }
    Ok((format!("{name} is saved, in your downloads: {} kB.", bytes.len().div_ceil(1000)), notes))
}

/// How far it is, and what came of it.
#[component]
fn Told(outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let press = Press::here();
    let share = move || match press.progress.get() {
        Some(Progress::Coming(share)) => Some(share),
        _ => None,
    };
    let is_busy = move || press.progress.with(Option::is_some);
    let on_the_way = move || match press.progress.get() {
        Some(Progress::Coming(_)) => "The press is coming. It is loaded once.".to_owned(),
        Some(Progress::Files(count)) => format!("{count} files are made."),
        None => String::new(),
    };
    // Told once, not with each file.
    let said = move || match outcome.get() {
        Some(Ok((saved, _))) => saved,
        Some(Err(failed)) => failed,
        None => String::new(),
    };
    let notes = move || {
        let notes = outcome.get().and_then(Result::ok).map(|(_, notes)| notes).unwrap_or_default();
        notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view()
    };
    view! {
        <progress max="1" hidden=move || !is_busy() prop:value=move || share().unwrap_or(1.0) aria-label="How much of the press has come"></progress>
        <p>{on_the_way}</p>
        <p class="told" role="status">{said}</p>
        <ul class="notes">{notes}</ul>
    }
}
