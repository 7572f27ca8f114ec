//! Lists of small tables below a statement: what it says went from one to another, how a reply is missing,
//! what its source made of it later.

use leptos::prelude::*;
use whosays_studio::{Part, Value};

use super::super::state::{Studio, Told};

/// The texts of one row, by their keys.
type Keys = Vec<(String, String)>;

/// What may be chosen: as the file has it, and as the form says it.
type Options = Vec<(String, String)>;

/// A key of a row.
#[derive(Clone, Copy)]
pub struct Column {
    pub key: &'static str,
    pub label: &'static str,
    /// What may be chosen; nothing where any text may stand.
    pub options: Option<Signal<Options>>,
}

/// The rows below a key of the statement at this place.
#[component]
pub fn Rows(
    at: usize,
    key: &'static str,
    label: &'static str,
    help: &'static str,
    /// What one row is called.
    noun: &'static str,
    columns: Vec<Column>,
    /// What a new row begins with.
    first: &'static [(&'static str, &'static str)],
) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Statement(at);
    let rows = Memo::new(move |_| {
        let outline = studio.outline();
        outline.entry(part).map(|entry| entry.tables(key).to_vec()).unwrap_or_default()
    });
    let is_other =
        Memo::new(move |_| studio.outline().entry(part).is_some_and(|entry| entry.is_other(key)));
    let count = Memo::new(move |_| rows.with(Vec::len));
    let all = move || -> Vec<Keys> {
        rows.get_untracked().into_iter().map(|row| row.into_iter().collect()).collect()
    };
    let write = move |all: Vec<Keys>| studio.set(part, key, Value::Tables(all));
    let add = move |_| {
        let mut all = all();
        all.push(first.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect());
        write(all);
    };
    let take_away = move |number: usize| {
        let mut all = all();
        if number < all.len() {
            all.remove(number);
        }
        write(all);
    };
    let columns = StoredValue::new(columns);
    let fields = move |number: usize| {
        columns.get_value().into_iter().map(move |column| {
            let value = Memo::new(move |_| {
                let text = rows.with(|rows| rows.get(number)?.get(column.key).cloned());
                text.unwrap_or_default()
            });
            let change = move |text: String| {
                let mut all = all();
                if let Some(keys) = all.get_mut(number) {
                    match keys.iter_mut().find(|(name, _)| name == column.key) {
                        Some((_, old)) => *old = text,
                        None => keys.push((column.key.to_owned(), text)),
                    }
                }
                write(all);
            };
            view! { <Field id=format!("field-{key}-{number}-{}", column.key) column value change=Callback::new(change) /> }
        }).collect_view()
    };
    view! {
        <fieldset class="field rows" id=format!("field-{key}") tabindex="-1">
            <legend>{label}</legend>
            <p class="hint">{help}</p>
            <Show
                when=move || !is_other.get()
                fallback=|| view! { <p class="hint">"What is told here is more than this form has: see the text."</p> }
            >
                {move || (0..count.get()).map(|number| view! {
                    <div class="row">
                        {fields(number)}
                        <button class="quiet" on:click=move |_| take_away(number)>{format!("Take this {noun} away")}</button>
                    </div>
                }).collect_view()}
                <button class="quiet" on:click=add>{format!("Add a {noun}")}</button>
            </Show>
            <ul class="wrong">
                {move || troubles(studio, part, key).into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
            </ul>
        </fieldset>
    }
}

/// One field of a row.
#[component]
fn Field(
    id: String,
    column: Column,
    value: Memo<String>,
    change: Callback<String>,
) -> impl IntoView {
    let Some(options) = column.options else {
        return view! {
            <label>
                {column.label}
                <input
                    type="text"
                    dir="auto"
                    id=id
                    prop:value=move || value.get()
                    on:input=move |event| change.run(event_target_value(&event))
                />
            </label>
        }
        .into_any();
    };
    let listed = move || {
        let (mut options, value) = (options.get(), value.get());
        // What the file says stays, even where it should not be there.
        if !options.iter().any(|(option, _)| *option == value) {
            options.push((value.clone(), value));
        }
        options
    };
    view! {
        <label>
            {column.label}
            <select id=id on:change=move |event| change.run(event_target_value(&event))>
                {move || listed().into_iter().map(|(option, said)| {
                    let is_chosen = option == value.get();
                    view! { <option value=option prop:selected=is_chosen>{said}</option> }
                }).collect_view()}
            </select>
        </label>
    }
    .into_any()
}

/// What the checker says of the rows, and of the list as a whole.
fn troubles(studio: Studio, part: Part, key: &str) -> Vec<String> {
    let outline = studio.outline();
    let row = key.strip_suffix('s').unwrap_or(key);
    studio.told.with(|told| {
        let own = told.iter().flatten().filter(|one| {
            let below = one.place.split(", ").nth(1);
            let is_row =
                below.and_then(|below| below.rsplit_once(' ')).is_some_and(|(noun, _)| noun == row);
            let is_list = below.is_none() && one.key.as_deref() == Some(key);
            (is_row || is_list)
                && super::super::state::part_named(&outline, &one.place) == Some(part)
        });
        own.map(Told::sentence).collect()
    })
}
