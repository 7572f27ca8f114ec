//! What a statement says went, goes or would go from one actor to another.

use leptos::prelude::*;
use whosays_studio::{Part, Value};

use super::super::{state::Studio, words::STANDINGS};

/// The texts of one transfer, by their keys.
type Keys = Vec<(String, String)>;

/// The transfers of the statement at this place.
#[component]
pub fn Transfers(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Statement(at);
    let rows = Memo::new(move |_| {
        let outline = studio.outline();
        outline.entry(part).map(|entry| entry.tables("transfers").to_vec()).unwrap_or_default()
    });
    let count = Memo::new(move |_| rows.with(Vec::len));
    let all = move || -> Vec<Keys> {
        rows.get_untracked().into_iter().map(|row| row.into_iter().collect()).collect()
    };
    let write = move |all: Vec<Keys>| studio.set(part, "transfers", Value::Tables(all));
    let change = move |number: usize, key: &'static str, text: String| {
        let mut all = all();
        if let Some(keys) = all.get_mut(number) {
            match keys.iter_mut().find(|(name, _)| name == key) {
                Some((_, old)) => *old = text,
                None => keys.push((key.to_owned(), text)),
            }
        }
        write(all);
    };
    let add = move |_| {
        let mut all = all();
        let text = |key: &str, text: &str| (key.to_owned(), text.to_owned());
        all.push(vec![text("goods", "goods"), text("standing", "alleged")]);
        write(all);
    };
    let actors = move || {
        let outline = studio.outline();
        let mut ids: Vec<String> = vec![String::new()];
        ids.extend(outline.actors.iter().map(|actor| actor.text("id").to_owned()));
        ids
    };
    let of = move |number: usize, key: &'static str| {
        rows.with(|rows| rows.get(number).and_then(|row| row.get(key)).cloned()).unwrap_or_default()
    };
    let choose = move |number: usize, key: &'static str, label: &'static str| {
        view! {
            <label>
                {label}
                <select on:change=move |event| change(number, key, event_target_value(&event))>
                    {move || actors().into_iter().map(|id| {
                        let is_chosen = id == of(number, key);
                        view! { <option value=id.clone() prop:selected=is_chosen>{id.clone()}</option> }
                    }).collect_view()}
                </select>
            </label>
        }
    };
    if studio.outline.with_untracked(|outline| {
        outline
            .as_ref()
            .is_ok_and(|one| one.entry(part).is_some_and(|one| one.is_other("transfers")))
    }) {
        return view! { <p class="hint">"Its transfers say more than this form has: see the text."</p> }.into_any();
    }
    view! {
        <fieldset class="field transfers">
            <legend>"Transfers"</legend>
            <p class="hint">"What it says goes from one to another: a line on the map. May be left out."</p>
            {move || (0..count.get()).map(|number| view! {
                <div class="transfer">
                    <label>
                        "Goods"
                        <input
                            type="text"
                            prop:value=move || of(number, "goods")
                            on:input=move |event| change(number, "goods", event_target_value(&event))
                        />
                    </label>
                    {choose(number, "from", "From")}
                    {choose(number, "to", "To")}
                    <label>
                        "How it is told"
                        <select on:change=move |event| change(number, "standing", event_target_value(&event))>
                            {STANDINGS.iter().map(|(standing, said)| view! {
                                <option value=*standing prop:selected=move || of(number, "standing") == *standing>{*said}</option>
                            }).collect_view()}
                        </select>
                    </label>
                    <button
                        class="quiet"
                        on:click=move |_| {
                            let mut all = all();
                            if number < all.len() {
                                all.remove(number);
                            }
                            write(all);
                        }
                    >"Take away"</button>
                </div>
            }).collect_view()}
            <button class="quiet" on:click=add>"Add a transfer"</button>
        </fieldset>
    }
    .into_any()
}
