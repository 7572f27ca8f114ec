//! Where the chip of an actor stands: picked on a map of the world, or written in degrees.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent, MouseEvent};
use whosays_studio::{Part, Value, told_place};

use super::super::{
    fields::{Of, Point},
    state::Studio,
};

/// How much of the world is shown at the nearest: a sixteenth of its width.
const NEAREST: f64 = 16.0;

/// The place of the actor at this place of the list.
#[component]
pub fn Place(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Actor(at);
    studio.wants_globe.set(true);
    let position = Memo::new(move |_| placed(studio, at));
    let zoom = RwSignal::new(1.0_f64);
    let centre = RwSignal::new([0.0_f64, 0.0]);
    let put = move |[longitude, latitude]: [f64; 2]| {
        let round = |degrees: f64| (degrees * 10.0).round() / 10.0;
        let longitude = (longitude + 180.0).rem_euclid(360.0) - 180.0;
        let goal = [round(longitude), round(latitude.clamp(-90.0, 90.0))];
        studio.set(part, "position", Value::Point(goal));
        // Whoever moves it out of sight follows it.
        if !is_within(centre.get_untracked(), zoom.get_untracked(), goal) {
            centre.set(goal);
        }
    };
    let zoom_by = move |factor: f64| {
        zoom.update(|zoom| *zoom = (*zoom * factor).clamp(1.0, NEAREST));
        if let Some(position) = position.get_untracked() {
            centre.set(position);
        }
    };
    let keys = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let step = if event.shift_key() { 10.0 } else { 1.0 };
        let by = match event.key().as_str() {
            "ArrowLeft" => [-step, 0.0],
            "ArrowRight" => [step, 0.0],
            "ArrowUp" => [0.0, step],
            "ArrowDown" => [0.0, -step],
            "+" | "=" => return zoom_by(2.0),
            "-" => return zoom_by(0.5),
            _ => return,
        };
        event.prevent_default();
        let [longitude, latitude] = position.get_untracked().unwrap_or_default();
        put([longitude + by[0], latitude + by[1]]);
    };
    let click = move |event: MouseEvent| {
        if let Some(share) = share(&event) {
            put(degrees(centre.get_untracked(), zoom.get_untracked(), share));
        }
    };
    let told = move || studio.globe.with(|globe| told_place(globe.as_deref(), position.get()));
    let is_placed = move || position.get().is_some();
    let is_nearest = move || zoom.with(|zoom| *zoom >= NEAREST);
    let is_whole = move || zoom.with(|zoom| *zoom <= 1.0);
    view! {
        <div class="field place">
            <p class="label" id="globe-label">"Its place on a map of the world"</p>
            <div
                class="globe"
                tabindex="0"
                role="application"
                aria-labelledby="globe-label"
                aria-describedby="globe-told globe-help"
                on:keydown=keys
                on:click=click
            >
                <Globe position centre zoom at />
            </div>
            <p class="told" id="globe-told" role="status">{told}</p>
            <p class="hint" id="globe-help">
                "Click where its chip belongs, or move it with the arrow keys: one degree, with Shift ten. Plus and minus zoom."
            </p>
            <div class="tools">
                <button class="quiet" aria-label="Zoom in" disabled=is_nearest on:click=move |_| zoom_by(2.0)>"+"</button>
                <button class="quiet" aria-label="Zoom out" disabled=is_whole on:click=move |_| zoom_by(0.5)>"−"</button>
                <button class="quiet" disabled=move || !is_placed() on:click=move |_| studio.set(part, "position", Value::Words(Vec::new()))>"Take its place away"</button>
            </div>
        </div>
        <Point
            of=Of { part, key: "position" }
            label="The same in degrees"
            help="A country without a place is on no map, only in the lists."
            axes=[("Longitude, east", "-180", "180"), ("Latitude, north", "-90", "90")]
        />
    }
}

/// The map itself, for eyes only.
#[component]
fn Globe(
    position: Memo<Option<[f64; 2]>>,
    centre: RwSignal<[f64; 2]>,
    zoom: RwSignal<f64>,
    at: usize,
) -> impl IntoView {
    let studio = Studio::here();
    let land =
        move || studio.globe.with(|globe| globe.as_ref().map(|globe| globe.path().to_owned()));
    let shown = move || {
        let zoom = zoom.get();
        let [west, north] = corner(centre.get(), zoom);
        format!("{west:.2} {:.2} {:.3} {:.3}", -north, 360.0 / zoom, 180.0 / zoom)
    };
    // As large at every zoom.
    let radius = move |size: f64| format!("{:.3}", size / zoom.get());
    let dot = move |[longitude, latitude]: [f64; 2], class: &'static str, size: f64| {
        view! {
            <circle class=class cx=longitude.to_string() cy=(-latitude).to_string() r=move || radius(size)></circle>
        }
    };
    let others = move || {
        let count = studio.outline().actors.len();
        let places =
            (0..count).filter(|other| *other != at).filter_map(|other| placed(studio, other));
        places.map(|place| dot(place, "other", 1.8)).collect_view()
    };
    view! {
        <svg viewBox=shown aria-hidden="true" focusable="false">
            <path class="all-land" d=land></path>
            {others}
            {move || position.get().map(|place| dot(place, "own", 3.6))}
        </svg>
    }
}

/// Where an actor stands, if that can be read.
fn placed(studio: Studio, at: usize) -> Option<[f64; 2]> {
    let outline = studio.outline();
    let words = outline.actors.get(at)?.words("position");
    let [longitude, latitude] = words else { return None };
    Some([longitude.parse().ok()?, latitude.parse().ok()?])
}

/// The west and the north of what is shown: never beyond the world.
fn corner([longitude, latitude]: [f64; 2], zoom: f64) -> [f64; 2] {
    let (wide, high) = (180.0 / zoom, 90.0 / zoom);
    [
        longitude.clamp(wide - 180.0, 180.0 - wide) - wide,
        latitude.clamp(high - 90.0, 90.0 - high) + high,
    ]
}

/// Where a share of the width and of the height of what is shown lies, in degrees.
fn degrees(centre: [f64; 2], zoom: f64, [x, y]: [f64; 2]) -> [f64; 2] {
    let [west, north] = corner(centre, zoom);
    [west + x * 360.0 / zoom, north - y * 180.0 / zoom]
}

fn is_within(centre: [f64; 2], zoom: f64, [longitude, latitude]: [f64; 2]) -> bool {
    let [west, north] = corner(centre, zoom);
    (west..=west + 360.0 / zoom).contains(&longitude)
        && (north - 180.0 / zoom..=north).contains(&latitude)
}

/// Where in the map somebody clicked, as shares of its width and height.
fn share(event: &MouseEvent) -> Option<[f64; 2]> {
    let map: Element = event.current_target()?.dyn_into().ok()?;
    let around = map.query_selector("svg").ok().flatten()?.get_bounding_client_rect();
    let x = (f64::from(event.client_x()) - around.left()) / around.width();
    let y = (f64::from(event.client_y()) - around.top()) / around.height();
    let is_in = |share: f64| (0.0..=1.0).contains(&share);
    (is_in(x) && is_in(y)).then_some([x, y])
}
