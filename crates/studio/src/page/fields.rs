//! The fields of the forms. Each shows one key of one part, and changes nothing else.

use leptos::prelude::*;
use whosays_studio::{Entry, Part, Value};

use super::state::{Studio, Told};

mod flag;
mod points;
mod words;

pub use flag::Flag;
pub use points::{Decimal, Point};
pub use words::Words;

/// A key of a part.
#[derive(Clone, Copy)]
pub struct Of {
    pub part: Part,
    pub key: &'static str,
}

impl Of {
    /// The part's keys as they are now.
    fn entry(self, studio: Studio) -> Entry {
        studio.outline().entry(self.part).cloned().unwrap_or_default()
    }

    fn text(self, studio: Studio) -> String {
        self.entry(studio).text(self.key).to_owned()
    }

    fn id(self) -> String {
        match self.part {
            Part::Below(_, table) => format!("field-{table}-{}", self.key),
            Part::Frame => format!("field-frame-{}", self.key),
            _ => format!("field-{}", self.key),
        }
    }

    /// The part and the path below it by which the checker knows the key.
    fn path(self) -> (Part, String) {
        match self.part {
            Part::Source => (Part::Story, format!("source.{}", self.key)),
            Part::Published => (Part::Story, format!("source.published.{}", self.key)),
            Part::Frame => (Part::Story, format!("frame.{}", self.key)),
            Part::Below(at, table) => (Part::Statement(at), format!("{table}.{}", self.key)),
            part => (part, self.key.to_owned()),
        }
    }

    /// Whether what is told of a key, or of the whole table that it is the first of, is told of this one.
    fn is_told(self, path: &str, key: &str) -> bool {
        let is_first = matches!(
            (self.part, self.key),
            (Part::Published, "date")
                | (Part::Source, "name")
                | (Part::Frame, "centre")
                | (Part::Below(..), "as_put" | "statements" | "description")
        );
        let table = path.rsplit_once('.').map_or("", |(table, _)| table);
        key == path || (is_first && key == table)
    }

    /// What the checker says of it.
    fn troubles(self, studio: Studio) -> Vec<String> {
        let outline = studio.outline();
        let (part, path) = self.path();
        studio.told.with(|told| {
            let own = told.iter().flatten().filter(|one| {
                one.key.as_deref().is_some_and(|key| self.is_told(&path, key))
                    && !one.place.contains(", ")
                    && super::state::part_named(&outline, &one.place) == Some(part)
            });
            own.map(Told::sentence).collect()
        })
    }
}

/// A label, what the field is for, the field, and what is wrong with it.
#[component]
fn Around(of: Of, label: &'static str, help: &'static str, children: Children) -> impl IntoView {
    let studio = Studio::here();
    let troubles = Memo::new(move |_| of.troubles(studio));
    let (help_id, wrong_id) = (format!("{}-help", of.id()), format!("{}-wrong", of.id()));
    view! {
        <div class="field" class:faulty=move || !troubles.get().is_empty()>
            <label for=of.id()>{label}</label>
            {children()}
            <p class="hint" id=help_id>{help}</p>
            <ul class="wrong" id=wrong_id>
                {move || troubles.get().into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
            </ul>
        </div>
    }
}

fn described(of: Of) -> String {
    format!("{0}-help {0}-wrong", of.id())
}

/// A line of text.
#[component]
pub fn Line(of: Of, label: &'static str, help: &'static str) -> impl IntoView {
    let studio = Studio::here();
    let value = Memo::new(move |_| of.text(studio));
    view! {
        <Around of label help>
            <input
                type="text"
                dir="auto"
                id=of.id()
                aria-describedby=described(of)
                prop:value=move || value.get()
                on:input=move |event| studio.set(of.part, of.key, Value::Text(event_target_value(&event)))
            />
        </Around>
    }
}

/// Several lines of text.
#[component]
pub fn Area(of: Of, label: &'static str, help: &'static str) -> impl IntoView {
    let studio = Studio::here();
    let value = Memo::new(move |_| of.text(studio));
    view! {
        <Around of label help>
            <textarea
                rows="3"
                dir="auto"
                id=of.id()
                aria-describedby=described(of)
                prop:value=move || value.get()
                on:input=move |event| studio.set(of.part, of.key, Value::Text(event_target_value(&event)))
            ></textarea>
        </Around>
    }
}

/// A whole number.
#[component]
pub fn Number(of: Of, label: &'static str, help: &'static str) -> impl IntoView {
    let studio = Studio::here();
    let value = Memo::new(move |_| of.text(studio));
    let change = move |event: web_sys::Event| {
        if let Ok(number) = event_target_value(&event).trim().parse() {
            studio.set(of.part, of.key, Value::Whole(number));
        }
    };
    view! {
        <Around of label help>
            <input
                type="number"
                min="0"
                id=of.id()
                aria-describedby=described(of)
                prop:value=move || value.get()
                on:input=change
            />
        </Around>
    }
}

/// One of several words.
#[component]
pub fn Choice(
    of: Of,
    label: &'static str,
    help: &'static str,
    /// What may be chosen, as the file has it and as the form says it; an empty one takes the key away.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    let studio = Studio::here();
    let value = Memo::new(move |_| of.text(studio));
    let listed = move || {
        let mut options = options.get();
        let value = value.get();
        // What the file says stays, even where it should not be there.
        if !options.iter().any(|(option, _)| *option == value) {
            options.push((value.clone(), value));
        }
        options
    };
    view! {
        <Around of label help>
            <select
                id=of.id()
                aria-describedby=described(of)
                on:change=move |event| studio.set(of.part, of.key, Value::Text(event_target_value(&event)))
            >
                {move || listed().into_iter().map(|(option, said)| {
                    let is_chosen = option == value.get();
                    view! { <option value=option prop:selected=is_chosen>{said}</option> }
                }).collect_view()}
            </select>
        </Around>
    }
}

/// Several of several words.
#[component]
pub fn Several(
    of: Of,
    label: &'static str,
    help: &'static str,
    /// What may be chosen, as the file has it and as the form says it.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// What is said where there is nothing to choose.
    none: &'static str,
) -> impl IntoView {
    let studio = Studio::here();
    let chosen = Memo::new(move |_| of.entry(studio).words(of.key).to_vec());
    let troubles = Memo::new(move |_| of.troubles(studio));
    let change = move |option: String, is_on: bool| {
        let mut words = chosen.get_untracked();
        words.retain(|word| *word != option);
        if is_on {
            words.push(option);
        }
        studio.set(of.part, of.key, Value::Words(words));
    };
    let listed = move || {
        let mut options = options.get();
        for word in chosen.get() {
            if !options.iter().any(|(option, _)| *option == word) {
                options.push((word.clone(), word));
            }
        }
        options
    };
    view! {
        <fieldset class="field several" class:faulty=move || !troubles.get().is_empty() id=of.id() tabindex="-1">
            <legend>{label}</legend>
            <p class="hint">{help}</p>
            {move || listed().is_empty().then(|| view! { <p class="hint">{none}</p> })}
            <div class="options">
                {move || listed().into_iter().map(|(option, said)| {
                    let word = option.clone();
                    let is_on = Memo::new(move |_| chosen.with(|chosen| chosen.contains(&word)));
                    view! {
                        <label>
                            <input
                                type="checkbox"
                                prop:checked=move || is_on.get()
                                on:change=move |event| change(option.clone(), event_target_checked(&event))
                            />
                            <bdi>{said}</bdi>
                        </label>
                    }
                }).collect_view()}
            </div>
            <ul class="wrong">
                {move || troubles.get().into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
            </ul>
        </fieldset>
    }
}
