//! Yes or no.

use leptos::prelude::*;
use whosays_studio::Value;

use super::{super::state::Studio, Of, described};

/// A box to tick.
#[component]
pub fn Flag(of: Of, label: &'static str, help: &'static str) -> impl IntoView {
    let studio = Studio::here();
    let value = Memo::new(move |_| of.entry(studio).flag(of.key));
    let troubles = Memo::new(move |_| of.troubles(studio));
    view! {
        <div class="field" class:faulty=move || !troubles.get().is_empty()>
            <label class="flag">
                <input
                    type="checkbox"
                    id=of.id()
                    aria-describedby=described(of)
                    prop:checked=move || value.get()
                    on:change=move |event| {
                        studio.set(of.part, of.key, Value::Flag(event_target_checked(&event)));
                    }
                />
                {label}
            </label>
            <p class="hint" id=format!("{}-help", of.id())>{help}</p>
            <ul class="wrong" id=format!("{}-wrong", of.id())>
                {move || troubles.get().into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
            </ul>
        </div>
    }
}
