//! What keeps the browser from keeping the story, in plain words, with the story as a file at hand.

use leptos::prelude::*;

use super::{
    bar,
    files::{self, Content},
    state::Studio,
    store::{Fault, Shelf, Strange},
};

/// What a fault means, and what to do.
fn words(fault: Fault) -> &'static str {
    match fault {
        Fault::Full => {
            "This browser has no room left for what you write (a full disk, or a limit of its own). Save the story as a \
             file. Once there is room, it is kept again with the next change."
        }
        Fault::Refused => {
            "This browser keeps nothing here (a private window or a setting): whatever is not saved as a file is gone \
             when the page is closed."
        }
        Fault::Silent => {
            "This browser does not answer whether it keeps stories. Until it does, whatever is not saved as a file is \
             gone when the page is closed."
        }
    }
}

/// The faults.
#[component]
pub fn Faults() -> impl IntoView {
    let studio = Studio::here();
    let Some(shelf) = use_context::<Shelf>() else { return ().into_any() };
    let fault = move || {
        let told = words(studio.fault.get()?);
        Some(view! {
            <p>
                {told} " " <button class="keep-it" on:click=move |_| bar::save(studio)>"Save story.toml"</button>
            </p>
        })
    };
    view! {
        <div class="faults" role="alert">
            {fault}
            <For each=move || shelf.strange.get() key=|one| one.key.clone() let:one>
                <Record one />
            </For>
        </div>
    }
    .into_any()
}

/// A record that is no story any more.
#[component]
fn Record(one: Strange) -> impl IntoView {
    let studio = Studio::here();
    let shelf = use_context::<Shelf>();
    let Strange { key, content } = one;
    let told = if content.is_some() {
        "A story that was kept here is damaged and cannot be opened. What is left of it can be saved as it is; the \
         others are not affected."
    } else {
        "A story that was kept here is damaged, and this browser cannot read it at all. The others are not affected."
    };
    let save = content.map(|content| {
        let save = move |_| {
            let is_saved = files::save("damaged-story.json", Content::Text(&content));
            studio.say(if is_saved {
                "It is saved, in your downloads. Texts and article stand in it between quotation marks."
            } else {
                "It could not be saved."
            });
        };
        view! { <button class="save-damaged" on:click=save>"Save what is left"</button> " " }
    });
    let drop_it = move |_| {
        if let Some(shelf) = shelf {
            shelf.strange.update(|all| all.retain(|one| one.key != key));
            shelf.forget(studio, &key);
        }
    };
    view! {
        <p>{told} " " {save} <button class="quiet" on:click=drop_it>"Drop it"</button></p>
    }
}
