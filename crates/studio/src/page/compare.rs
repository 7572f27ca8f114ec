//! Another version of the story beside this one: what differs, to be taken over one by one.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use whosays_studio::{Change, Difference, Named, Place, compare};

use super::{files, state::Studio};

/// A button that asks for the other version.
#[component]
pub fn CompareButton() -> impl IntoView {
    let studio = Studio::here();
    let opened = move |event: web_sys::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        files::read(&file, move |text| {
            studio.other.set(Some(text));
            studio.say("The other version stands beside this one.");
        });
        input.set_value("");
    };
    view! {
        <label class="open-file compare-file">
            "Compare"
            <input type="file" accept=".toml" title="Another version of this story.toml" on:change=opened />
        </label>
    }
}

/// The differences, as long as there is another version.
#[component]
pub fn Compare() -> impl IntoView {
    let studio = Studio::here();
    let found = Memo::new(move |_| {
        studio.other.with(|other| {
            let other = other.as_ref()?;
            Some(studio.document.with(|document| compare(document.text(), other)))
        })
    });
    let shown = move || {
        let found = found.get()?;
        let listed = match found {
            Err(_) => {
                view! { <p class="broken">"One of the two cannot be read as TOML."</p> }.into_any()
            }
            Ok(all) if all.is_empty() => view! { <p>"The two do not differ."</p> }.into_any(),
            Ok(all) => view! {
                <ol>{all.into_iter().map(|one| view! { <li><One one /></li> }).collect_view()}</ol>
            }
            .into_any(),
        };
        Some(view! {
            <section class="compare" aria-labelledby="compare-head">
                <h3 id="compare-head">"How the other version differs"</h3>
                {listed}
                <button class="quiet" on:click=move |_| studio.other.set(None)>"Done comparing"</button>
            </section>
        })
    };
    view! { {shown} }
}

#[component]
fn One(one: Difference) -> impl IntoView {
    let studio = Studio::here();
    let (head, act) = match &one.at {
        Place::Story => ("The story".to_owned(), "Take it over"),
        Place::Both(named) => (said(named), "Take it over"),
        Place::OnlyThere(named) => {
            (format!("{}: only in the other version", said(named)), "Add it")
        }
        Place::OnlyHere(named) => {
            (format!("{}: not in the other version", said(named)), "Take it away")
        }
    };
    let name = format!("{} from the other version", head.split(':').next().unwrap_or_default());
    let is_both = matches!(one.at, Place::Story | Place::Both(..));
    let keys = one.keys.clone();
    let take = move |_| {
        let other = studio.other.get_untracked().unwrap_or_default();
        let taken = studio.document.with_untracked(|document| one.take(document.text(), &other));
        if let Ok(text) = taken {
            let change = Change::Named(name.clone());
            studio.stay(|document| document.change(change, &text));
            studio.say(format!("Taken over: {name}. Undo takes it back."));
        }
    };
    view! {
        <h4>{head}</h4>
        <dl>
            {keys.into_iter().map(|values| {
                let here = if values.here.is_empty() { "nothing".to_owned() } else { values.here };
                let there = if values.there.is_empty() { "nothing".to_owned() } else { values.there };
                view! {
                    <dt>{values.key}</dt>
                    <dd>
                        {is_both.then(|| view! { <del>{here.clone()}</del> " " })}
                        {if is_both { view! { <ins>{there}</ins> }.into_any() } else if there == "nothing" {
                            view! { <del>{here}</del> }.into_any()
                        } else {
                            view! { <ins>{there}</ins> }.into_any()
                        }}
                    </dd>
                }
            }).collect_view()}
        </dl>
        <button class="quiet" on:click=take>{act}</button>
    }
}

/// A part in words.
fn said(named: &Named) -> String {
    let id = if named.id.is_empty() { "without an id" } else { &named.id };
    format!("{} {id}", named.list)
}
