//! The forms: the story, its actors, its statements.

mod actor;
mod lists;
mod statement;
mod transfers;

use leptos::prelude::*;
use whosays_studio::Part;

use super::{
    fields::{Area, Line, Of},
    state::Studio,
};
use actor::ActorForm;
use lists::Lists;
use statement::StatementForm;

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

#[component]
fn StoryForm() -> impl IntoView {
    let story = |key| Of { part: Part::Story, key };
    let source = |key| Of { part: Part::Source, key };
    view! {
        <div class="form" role="group" aria-label="The story">
            <Line of=story("title") label="Headline" help="What the explainer is called." />
            <Area of=story("dek") label="Standfirst" help="One sentence below the headline. Say that it is told, not that it is so." />
            <Line of=story("id") label="Address" help="The last part of its address: small letters, digits, hyphens." />
            <Line of=story("language") label="Language" help="A tag such as en-GB or ar. It chooses words, dates and direction." />
            <Line of=source("name") label="How to speak of the article" help="“a newspaper article on the reported deal”" />
            <Line of=source("publisher") label="Its publisher" help="May be left out." />
            <Line of=source("url") label="Its address" help="https://… May be left out." />
            <Line of=Of { part: Part::Published, key: "date" } label="When it was published" help="2023-03-30, or 2023-03 where the day is not known." />
        </div>
    }
}
