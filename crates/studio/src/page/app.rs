//! The page as a whole.

use leptos::prelude::*;

use super::{
    article::Article,
    bar::{self, Bar},
    compare::Compare,
    drafts::Drafts,
    explainer::Explainer,
    faults::Faults,
    forms::Forms,
    link, paste,
    press::Press,
    problems::Problems,
    state::{Middle, Studio},
    store,
    text::Text,
    tour::Tour,
};

/// The studio.
#[component]
pub fn App() -> impl IntoView {
    let studio = Studio::new();
    provide_context(studio);
    provide_context(Press::new());
    store::start(studio, move || link::take(studio));
    link::listen(studio);
    let keys = window_event_listener(leptos::ev::keydown, move |event| bar::keys(studio, &event));
    on_cleanup(move || keys.remove());
    paste::catch_strays(studio);
    let leave = window_event_listener(leptos::ev::beforeunload, move |event| {
        // The browser keeps it, but may drop that: whoever leaves is asked.
        let is_touched = studio.document.with_untracked(|document| document.undoable().is_some());
        if is_touched && !studio.document.with_untracked(whosays_studio::Document::is_saved) {
            event.prevent_default();
        }
    });
    on_cleanup(move || leave.remove());
    let tab = move |which: Middle, said: &'static str| {
        let is_chosen = move || studio.middle.get() == which;
        view! {
            <button
                class="tab"
                aria-pressed=move || is_chosen().to_string()
                on:click=move |_| studio.middle.set(which)
            >{said}</button>
        }
    };
    view! {
        <Bar />
        <p class="trouble" role="alert">{move || studio.trouble.get()}</p>
        <Faults />
        <p class="notice" role="status">{move || studio.notice.get()}</p>
        <Tour />
        <main>
            <Article />
            <section class="middle" aria-labelledby="middle-head">
                <h2 id="middle-head" tabindex="-1">"Story"</h2>
                <div class="tools" role="group" aria-label="How the story is shown">
                    {tab(Middle::Forms, "Forms")}
                    {tab(Middle::Text, "Text")}
                </div>
                <Problems />
                <Compare />
                <Drafts />
                <Show when=move || studio.middle.get() == Middle::Forms fallback=|| view! { <Text /> }>
                    <Forms />
                </Show>
            </section>
            <Explainer />
        </main>
    }
}
