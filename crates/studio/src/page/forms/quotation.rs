//! The words that a statement quotes.

use leptos::prelude::*;
use whosays_studio::{Part, Value};

use super::super::state::{Studio, Told, part_named};

/// Of several quotations the first: the text has the others.
#[component]
pub fn Quotation(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Statement(at);
    let quotations = Memo::new(move |_| {
        let outline = studio.outline();
        outline.entry(part).map(|entry| entry.tables("quotations").to_vec()).unwrap_or_default()
    });
    let first = Memo::new(move |_| {
        quotations
            .with(|all| all.first().and_then(|one| one.get("quote")).cloned())
            .unwrap_or_default()
    });
    let change = move |text: String| {
        let mut all: Vec<Vec<(String, String)>> =
            quotations.get_untracked().into_iter().map(|one| one.into_iter().collect()).collect();
        match all.first_mut().and_then(|keys| keys.iter_mut().find(|(key, _)| key == "quote")) {
            Some((_, quote)) => *quote = text,
            None => all.insert(0, vec![("quote".to_owned(), text)]),
        }
        // As long as anything else is there, an empty one stays: whoever retypes it loses nothing.
        if all.iter().flatten().all(|(_, text)| text.is_empty()) {
            all.clear();
        }
        studio.set(part, "quotations", Value::Tables(all));
    };
    let more = move || {
        let others = quotations.with(Vec::len).saturating_sub(1);
        (others > 0).then(|| format!("{others} more: see the text."))
    };
    let troubles = Memo::new(move |_| {
        let outline = studio.outline();
        studio.told.with(|told| {
            let own = told.iter().flatten().filter(|one| {
                let below = one.place.split(", ").nth(1).unwrap_or_default();
                let is_quotation = below.starts_with("quotation ")
                    || below.is_empty() && one.key.as_deref() == Some("quotations");
                is_quotation && part_named(&outline, &one.place) == Some(part)
            });
            own.map(Told::sentence).collect::<Vec<_>>()
        })
    });
    if studio.outline.with_untracked(|outline| {
        outline
            .as_ref()
            .is_ok_and(|one| one.entry(part).is_some_and(|one| one.is_other("quotations")))
    }) {
        return view! { <p class="hint">"Its quotations say more than this form has: see the text."</p> }.into_any();
    }
    view! {
        <div class="field" class:faulty=move || !troubles.get().is_empty()>
            <label for="field-quotations">"Quotation"</label>
            <textarea
                rows="2"
                dir="auto"
                id="field-quotations"
                aria-describedby="field-quotations-help field-quotations-wrong"
                prop:value=move || first.get()
                on:input=move |event| change(event_target_value(&event))
            ></textarea>
            <p class="hint" id="field-quotations-help">
                "Word for word what a named speaker said, without quotation marks. The article’s own words are no \
                 quotation. May be left out. " {more}
            </p>
            <ul class="wrong" id="field-quotations-wrong">
                {move || troubles.get().into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
            </ul>
        </div>
    }
    .into_any()
}
