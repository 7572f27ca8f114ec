//! The forms: the story, its actors, its statements.

mod actor;
mod dates;
mod frame;
mod lists;
mod more;
mod options;
mod place;
mod proposed;
mod quotation;
mod rows;
mod statement;
mod story;
mod tables;

use leptos::prelude::*;
use whosays_studio::Part;

use super::state::Studio;
use actor::ActorForm;
use lists::Lists;
use statement::StatementForm;
use story::StoryForm;

/// All parts of the story, and the form of the one that is chosen.
#[component]
pub fn Forms() -> impl IntoView {
    let studio = Studio::here();
    let is_broken = Memo::new(move |_| studio.outline.with(Result::is_err));
    let part = Memo::new(move |_| {
        let outline = studio.outline();
        // What was chosen may be gone by now.
        let part = studio.chosen.get();
        if outline.entry(part).is_some() { part } else { Part::Story }
    });
    view! {
        <Show
            when=move || is_broken.get()
            fallback=move || view! {
                <Lists part />
                {move || match part.get() {
                    Part::Actor(at) => view! { <ActorForm at /> }.into_any(),
                    Part::Statement(at) => view! { <StatementForm at /> }.into_any(),
                    _ => view! { <StoryForm /> }.into_any(),
                }}
            }
        >
            <p class="broken" role="alert">
                "The text cannot be read at the moment, so there are no forms. Mend it in the text, or undo."
            </p>
        </Show>
    }
}
