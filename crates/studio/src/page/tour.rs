//! What the studio does, in three steps, for who is here for the first time.

use leptos::prelude::*;

/// Where the browser keeps that it was seen.
const SEEN: &str = "whosays-studio-tour";

/// The steps: what to do, and what comes of it.
const STEPS: [(&str, &str); 3] = [
    (
        "Paste the article.",
        "It stays in this browser. Words that attribute something to somebody are underlined as long as nothing \
         is coded there.",
    ),
    (
        "Select a passage and press S.",
        "A statement is made of it, with its paragraph and its quotation. Say who says it, about whom, and what \
         it answers. What is missing or wrong is told as you type.",
    ),
    (
        "Look at the explainer, and save story.toml.",
        "The file is yours, and all there is: nothing is sent, and the browser may forget what it keeps.",
    ),
];

/// The tour, until it was seen or skipped.
#[component]
pub fn Tour() -> impl IntoView {
    let storage = || window().local_storage().ok().flatten();
    let was_seen = storage().and_then(|kept| kept.get_item(SEEN).ok().flatten()).is_some();
    let at = RwSignal::new((!was_seen).then_some(0_usize));
    let end = move || {
        at.set(None);
        // Where nothing is kept, it is shown again.
        _ = storage().map(|kept| kept.set_item(SEEN, "seen"));
    };
    let next = move |_| match at.get_untracked() {
        Some(step) if step + 1 < STEPS.len() => at.set(Some(step + 1)),
        _ => end(),
    };
    move || {
        let step = at.get()?;
        let (head, text) = STEPS.get(step)?;
        let is_last = step + 1 == STEPS.len();
        Some(view! {
            <aside class="tour" aria-labelledby="tour-head">
                <p class="hint">{format!("{} of {}", step + 1, STEPS.len())}</p>
                <h2 id="tour-head">{*head}</h2>
                <p>{*text}</p>
                <div class="tools">
                    <button on:click=next>{if is_last { "Begin" } else { "Next" }}</button>
                    {(!is_last).then(|| view! {
                        <button class="quiet" on:click=move |_| end()>"Skip"</button>
                    })}
                </div>
            </aside>
        })
    }
}
