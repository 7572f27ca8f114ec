//! Fields that not every story needs, folded until they are asked for.

use leptos::prelude::*;
use whosays_studio::Part;

use super::super::state::Studio;

/// A fold, which is open from the start where one of its keys is used.
#[component]
pub fn More(
    label: &'static str,
    /// The part that its keys are of.
    of: Part,
    keys: &'static [&'static str],
    children: Children,
) -> impl IntoView {
    let studio = Studio::here();
    let is_used = studio.outline.with_untracked(|outline| {
        let entry = outline.as_ref().ok().and_then(|outline| outline.entry(of));
        entry.is_some_and(|entry| keys.iter().any(|key| entry.get(key).is_some()))
    });
    view! {
        <details class="more" open=is_used>
            <summary>{label}</summary>
            {children()}
        </details>
    }
}
