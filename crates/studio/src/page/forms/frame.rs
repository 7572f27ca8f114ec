//! The part of the world that the map shows.

use leptos::prelude::*;
use whosays_studio::{Change, Edit, Part, Value};

use super::super::{
    fields::{Decimal, Of, Point},
    state::Studio,
};

/// The frame: fitted to the actors, or set by hand.
#[component]
pub fn FrameFields() -> impl IntoView {
    let studio = Studio::here();
    let is_set = Memo::new(move |_| studio.outline().entry(Part::Frame).is_some());
    let of = |key| Of { part: Part::Frame, key };
    let set = move |_| {
        let values = vec![
            ("centre", Value::Point(middle(studio))),
            ("scale", Value::Number(545.0)),
            ("translate", Value::Point([500.0, 470.0])),
        ];
        studio.set_all(Part::Frame, values, Change::Named("a frame of the map".to_owned()));
    };
    let fit = move |_| {
        let change = Change::Named("the frame of the map taken away".to_owned());
        studio.run_all(&[Edit::Remove(Part::Frame)], change);
    };
    view! {
        <fieldset class="field group">
            <legend>"What the map shows"</legend>
            <Show
                when=move || is_set.get()
                fallback=move || view! {
                    <p class="hint">"It is fitted to the actors that have a place, which is best for most stories."</p>
                    <button class="quiet" on:click=set>"Set it by hand"</button>
                }
            >
                <Point
                    of=of("centre")
                    label="The middle of the projection"
                    help="Degrees; what is there is drawn truest."
                    axes=[("Longitude, east", "-180", "180"), ("Latitude, north", "-90", "90")]
                />
                <Decimal of=of("scale") label="Scale" help="Map units per radian: a hemisphere is about 330, a small country 5,000." />
                <Point
                    of=of("translate")
                    label="Where the middle stands"
                    help="On the map of 1000 × 940 units, from the top left."
                    axes=[("To the right", "-1500", "2500"), ("Down", "-1500", "2500")]
                />
                <button class="quiet" on:click=fit>"Fit it to the actors again"</button>
            </Show>
        </fieldset>
    }
}

/// The middle between all places of the story.
fn middle(studio: Studio) -> [f64; 2] {
    let outline = studio.outline.get_untracked().unwrap_or_default();
    let axis = |at: usize| {
        let places = outline.actors.iter().filter_map(|actor| actor.words("position").get(at));
        let numbers: Vec<f64> = places.filter_map(|text| text.parse().ok()).collect();
        let least = numbers.iter().copied().fold(f64::INFINITY, f64::min);
        let most = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if least > most { 0.0 } else { f64::midpoint(least, most).round() }
    };
    [axis(0), axis(1)]
}
