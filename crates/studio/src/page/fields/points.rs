//! Numbers with a part behind the point, and pairs of them.

use leptos::prelude::*;
use whosays_studio::Value;

use super::{super::state::Studio, Around, Of, described};

/// A number.
#[component]
pub fn Decimal(of: Of, label: &'static str, help: &'static str) -> impl IntoView {
    let studio = Studio::here();
    let value = Memo::new(move |_| of.text(studio));
    let change = move |event: web_sys::Event| {
        if let Ok(number) = event_target_value(&event).trim().parse() {
            studio.set(of.part, of.key, Value::Number(number));
        }
    };
    view! {
        <Around of label help>
            <input
                type="number"
                step="any"
                id=of.id()
                aria-describedby=described(of)
                prop:value=move || value.get()
                on:change=change
            />
        </Around>
    }
}

/// One of the two numbers of a pair: what it is called, and its bounds.
pub type Axis = (&'static str, &'static str, &'static str);

/// Two numbers, such as a longitude and a latitude.
#[component]
pub fn Point(of: Of, label: &'static str, help: &'static str, axes: [Axis; 2]) -> impl IntoView {
    let studio = Studio::here();
    let troubles = Memo::new(move |_| of.troubles(studio));
    let numbers = Memo::new(move |_| {
        let entry = of.entry(studio);
        let number = |at: usize| entry.words(of.key).get(at).cloned().unwrap_or_default();
        [number(0), number(1)]
    });
    // Once it is written: half of a number is another number, and a minus alone is none.
    let change = move |which: usize, text: &str| {
        if text.trim().parse::<f64>().is_err() {
            return;
        }
        let known = numbers.get_untracked();
        let number = |at: usize| {
            let text = if at == which { text } else { known.get(at).map_or("", String::as_str) };
            text.trim().parse::<f64>().unwrap_or_default()
        };
        studio.set(of.part, of.key, Value::Point([number(0), number(1)]));
    };
    let field = move |which: usize, (label, least, most): Axis| {
        view! {
            <label>
                {label}
                <input
                    type="number"
                    step="0.1"
                    min=least
                    max=most
                    // The first of the two is where a problem leads.
                    id=(which == 0).then(|| of.id())
                    prop:value=move || numbers.get().get(which).cloned().unwrap_or_default()
                    on:change=move |event| change(which, &event_target_value(&event))
                />
            </label>
        }
    };
    let [first, second] = axes;
    view! {
        <fieldset class="field position" class:faulty=move || !troubles.get().is_empty()>
            <legend>{label}</legend>
            <p class="hint">{help}</p>
            {field(0, first)}
            {field(1, second)}
            <ul class="wrong">
                {move || troubles.get().into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
            </ul>
        </fieldset>
    }
}
