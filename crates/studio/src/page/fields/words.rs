//! Several ids in one line.

use leptos::prelude::*;
use whosays_studio::Value;

use super::{super::state::Studio, Around, Of, described};

/// Ids that are written with commas between them.
#[component]
pub fn Words(of: Of, label: &'static str, help: &'static str) -> impl IntoView {
    let studio = Studio::here();
    let value = Memo::new(move |_| of.entry(studio).words(of.key).join(", "));
    // Once it is written: a comma alone is the beginning of one more.
    let change = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        let words = text.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty());
        studio.set(of.part, of.key, Value::Words(words.map(str::to_owned).collect()));
    };
    view! {
        <Around of label help>
            <input
                type="text"
                id=of.id()
                aria-describedby=described(of)
                prop:value=move || value.get()
                on:change=change
            />
        </Around>
    }
}
