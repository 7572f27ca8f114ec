//! The form of an actor.

use leptos::prelude::*;
use whosays_story::{Land, slug};
use whosays_studio::{Change, Edit, Part, Value};

use super::super::{
    fields::{Choice, Line, Of},
    state::Studio,
    words::ACTOR_KINDS,
};

/// The actor at this place.
#[component]
pub fn ActorForm(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Actor(at);
    let of = move |key| Of { part, key };
    let kinds: Vec<(String, String)> =
        ACTOR_KINDS.iter().map(|(kind, said)| ((*kind).to_owned(), (*said).to_owned())).collect();
    let wholes = Signal::derive(move || {
        let mut options = vec![(String::new(), "nobody: it speaks for itself".to_owned())];
        options.extend(others(studio, at));
        options
    });
    view! {
        <div class="form" role="group" aria-label="Actor">
            <Line of=of("name") label="Name" help="As the article has it: a country, a ministry, a person." />
            <Proposed at />
            <Choice of=of("kind") label="What it is" help="Its chip on the map shows it." options=kinds />
            <Line of=of("id") label="Id" help="What statements call it, and the last part of its page’s address." />
            <Line of=of("code") label="Code" help="Two or three letters for its chip, such as KP." />
            <Line of=of("land") label="Land" help="Three letters of its land on the map, such as PRK. May be left out." />
            <Position at />
            <Choice of=of("part_of") label="Part of" help="What a ministry says is said by its country." options=wholes />
            <button class="quiet" on:click=move |_| studio.take_away(part)>"Take this actor away"</button>
        </div>
    }
}

/// The other actors.
fn others(studio: Studio, at: usize) -> Vec<(String, String)> {
    let outline = studio.outline();
    let others = outline.actors.iter().enumerate().filter(|(number, _)| *number != at);
    others.map(|(_, entry)| (entry.text("id").to_owned(), entry.text("name").to_owned())).collect()
}

/// What the map knows of a land of this name, to be taken over with one press.
#[component]
fn Proposed(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Actor(at);
    let lands = Memo::new(move |_| {
        let outline = studio.outline();
        let Some(entry) = outline.entry(part) else { return Vec::new() };
        let is_done = !entry.text("land").is_empty() || entry.text("kind") != "country";
        if is_done || entry.text("name").len() < 3 {
            return Vec::new();
        }
        Land::search(entry.text("name")).into_iter().take(3).map(|land| land.code).collect()
    });
    let take = move |code: &'static str| {
        let Some(land) = Land::of(code) else { return };
        let text = |words: &str| Value::Text(words.to_owned());
        let mut values = vec![
            ("code", text(land.short)),
            ("land", text(land.code)),
            ("position", Value::Point(land.position)),
        ];
        // An id that somebody has given, or that a statement names, stays.
        let outline = studio.outline();
        let entry = outline.entry(part);
        let own = entry.map(|one| one.text("id").to_owned()).unwrap_or_default();
        let is_made = own.strip_prefix("actor").is_some_and(|rest| {
            rest.chars().all(|letter| letter == '-' || letter.is_ascii_digit())
        });
        let is_named = outline.statements.iter().any(|statement| {
            statement.text("source") == own || statement.words("about").contains(&own)
        });
        if own.is_empty() || is_made && !is_named {
            let name = entry.map(|one| slug(one.text("name"))).unwrap_or_default();
            values.push(("id", text(&outline.free_id(&name))));
        }
        // One step to undo.
        let before = studio.document.with_untracked(|document| document.text().to_owned());
        let mut now = before;
        for (key, value) in values {
            let changed = Edit::Set(part, key.to_owned(), value).apply(&now);
            now = changed.unwrap_or(now);
        }
        let change = Change::Named(format!("code, land and position of {}", land.name));
        studio.document.update(|document| document.change(change, &now));
        studio.say(format!("Code, land and position of {} are filled in.", land.name));
    };
    view! {
        <div class="proposed">
            {move || lands.get().into_iter().filter_map(Land::of).map(|land| view! {
                <button class="quiet" on:click=move |_| take(land.code)>
                    {format!("Fill in {}, {} and its place for {}", land.short, land.code, land.name)}
                </button>
            }).collect_view()}
        </div>
    }
}

/// Where its chip stands, in degrees.
#[component]
fn Position(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Actor(at);
    let numbers = Memo::new(move |_| {
        let outline = studio.outline();
        let words = outline.entry(part).map(|entry| entry.words("position").to_vec());
        let number = |at: usize| words.as_ref().and_then(|words| words.get(at)).cloned();
        [number(0).unwrap_or_default(), number(1).unwrap_or_default()]
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
        studio.set(part, "position", Value::Point([number(0), number(1)]));
    };
    let axis = move |which: usize, label: &'static str, least: &'static str, most: &'static str| {
        view! {
            <label>
                {label}
                <input
                    type="number"
                    step="0.1"
                    min=least
                    max=most
                    prop:value=move || numbers.get().get(which).cloned().unwrap_or_default()
                    on:change=move |event| change(which, &event_target_value(&event))
                />
            </label>
        }
    };
    view! {
        <fieldset class="field position">
            <legend>"Place on the map"</legend>
            <p class="hint">"Degrees. The arrow keys move it."</p>
            {axis(0, "Longitude, east", "-180", "180")}
            {axis(1, "Latitude, north", "-90", "90")}
        </fieldset>
    }
}
