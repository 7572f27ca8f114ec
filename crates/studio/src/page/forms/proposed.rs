//! What the map knows of an actor, to be taken over with one press.

use leptos::prelude::*;
use whosays_story::{Land, slug};
use whosays_studio::{Change, Part, Value, proposals};

use super::super::state::Studio;

/// What the map knows of a country of this name.
#[component]
pub fn Proposed(at: usize) -> impl IntoView {
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
        let change = Change::Named(format!("code, land and position of {}", land.name));
        studio.set_all(part, values, change);
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

/// Places that an actor without one may have: of the country that it comes from, or of a land that its
/// name or its home names.
#[component]
pub fn ProposedPlaces(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let places = Memo::new(move |_| proposals(&studio.outline(), at));
    let take = move |name: &str, position: [f64; 2]| {
        studio.set(Part::Actor(at), "position", Value::Point(position));
        studio.say(format!("It stands where {name} is. The arrow keys on the map move it."));
    };
    view! {
        <div class="proposed">
            {move || places.get().into_iter().map(|(name, position)| {
                let said = format!("Put it where {name} is");
                view! { <button class="quiet" on:click=move |_| take(&name, position)>{said}</button> }
            }).collect_view()}
        </div>
    }
}
