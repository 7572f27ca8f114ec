//! The explainer beside the forms: the reader's own pages, at the widths that readers have.

mod card;
mod renderer;
mod stage;

use leptos::{prelude::*, task::spawn_local};

use self::{card::Card, renderer::Sheet, stage::Stage};
use super::state::Studio;

/// The explainer.
#[component]
pub fn Explainer() -> impl IntoView {
    let studio = Studio::here();
    let sheet: RwSignal<Option<Sheet>> = RwSignal::new(None);
    let is_behind = RwSignal::new(true);
    let house = RwSignal::new(String::new());
    let width = RwSignal::new("768".to_owned());
    let look = RwSignal::new("light".to_owned());
    let reader_view = RwSignal::new("map".to_owned());
    renderer::start(studio, sheet, is_behind);
    Effect::new(move |last: Option<String>| {
        let open = studio.open.get();
        // The last story's explainer is not this one's.
        if last.is_some_and(|last| last != open) {
            sheet.set(None);
        }
        open
    });
    spawn_local(async move { house.set(renderer::house().await) });
    let wide = Signal::derive(move || width.with(|width| width.parse().unwrap_or(768)));
    let is_card = Memo::new(move |_| reader_view.with(|view| view == "card"));
    let note = move || {
        if sheet.with(Option::is_none) {
            "It appears as soon as the story has no mistakes."
        } else if is_behind.get() {
            "This is how it was when there was no mistake."
        } else {
            ""
        }
    };
    view! {
        <section class="explainer" aria-labelledby="explainer-head">
            <h2 id="explainer-head">"Explainer"</h2>
            <div class="tools">
                <Look label="Width" chosen=width options=&[("320", "320 px"), ("768", "768 px"), ("1100", "1100 px")] />
                <Look label="Colours" chosen=look options=&[("light", "light"), ("dark", "dark")] />
                <Look label="View" chosen=reader_view options=&[("map", "map"), ("ledger", "ledger"), ("table", "table"), ("card", "picture for links")] />
            </div>
            <p class="behind" role="status">{note}</p>
            <div class="shown" hidden=move || is_card.get()>
                <Stage house sheet width=wide look reader_view />
            </div>
            <Card sheet is_shown=is_card is_behind />
        </section>
    }
}

/// One way of looking at it.
#[component]
fn Look(
    label: &'static str,
    chosen: RwSignal<String>,
    options: &'static [(&'static str, &'static str)],
) -> impl IntoView {
    view! {
        <label>
            {label}
            <select on:change=move |event| chosen.set(event_target_value(&event))>
                {options.iter().map(|(value, said)| view! {
                    <option value=*value selected=move || chosen.get() == *value>{*said}</option>
                }).collect_view()}
            </select>
        </label>
    }
}
