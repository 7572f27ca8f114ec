//! What the checker says; each message leads to its field or its line.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::{
    scroll,
    state::{Middle, Studio, Told, part_named},
    text,
};

/// All mistakes and hints.
#[component]
pub fn Problems() -> impl IntoView {
    let studio = Studio::here();
    let counted = Memo::new(move |_| {
        studio.told.with(|told| {
            let told = told.as_ref()?;
            let hints = told.iter().filter(|one| one.is_hint).count();
            Some((told.len() - hints, hints))
        })
    });
    let head = move || {
        let said = |count: usize, noun: &str| {
            format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
        };
        match counted.get() {
            None => "Not checked yet".to_owned(),
            Some((0, 0)) => "No mistakes".to_owned(),
            Some((0, hints)) => format!("No mistakes, {}", said(hints, "hint")),
            Some((mistakes, 0)) => said(mistakes, "mistake"),
            Some((mistakes, hints)) => {
                format!("{}, {}", said(mistakes, "mistake"), said(hints, "hint"))
            }
        }
    };
    // Mistakes first, as a report has them.
    let sorted = move || {
        let mut told = studio.told.get().unwrap_or_default();
        told.sort_by_key(|one| one.is_hint);
        told
    };
    view! {
        <details class="problems" class:faulty=move || counted.get().is_some_and(|(mistakes, _)| mistakes > 0)>
            <summary>{head}</summary>
            <ul>
                {move || sorted().into_iter().map(|one| view! { <li><One one /></li> }).collect_view()}
            </ul>
        </details>
    }
}

#[component]
fn One(one: Told) -> impl IntoView {
    let studio = Studio::here();
    let place = match (one.place.as_str(), one.key.as_deref()) {
        ("", None) => match one.paragraph {
            Some(0) => "Standfirst".to_owned(),
            Some(number) => format!("Paragraph {number}"),
            None => format!("Line {}", one.line),
        },
        ("", Some(key)) => key.to_owned(),
        (place, None) => place.to_owned(),
        (place, Some(key)) => format!("{place}, {key}"),
    };
    let goal = one.clone();
    view! {
        <button class="problem" class:hinted=one.is_hint on:click=move |_| lead(studio, &goal)>
            <strong>{if one.is_hint { "Hint" } else { "Mistake" }}</strong>
            " " <span class="place">{place}</span> ": " {one.message.clone()}
        </button>
        <p class="hint">{one.advice.clone()}</p>
    }
}

/// Shows where a problem is.
fn lead(studio: Studio, told: &Told) {
    if let Some(number) = told.paragraph {
        let css = format!("[data-paragraph=\"{number}\"]");
        scroll::to_top(&css);
        let paragraph = document().query_selector(&css).ok().flatten();
        if let Some(paragraph) = paragraph.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            _ = paragraph.focus();
        }
        return;
    }
    let outline = studio.outline.get_untracked();
    let line = told.line;
    let Ok(outline) = outline else {
        studio.middle.set(Middle::Text);
        request_animation_frame(move || text::go_to(line));
        return;
    };
    if studio.middle.get_untracked() == Middle::Text {
        text::go_to(line);
        return;
    }
    let Some(part) = part_named(&outline, &told.place) else {
        studio.middle.set(Middle::Text);
        request_animation_frame(move || text::go_to(line));
        return;
    };
    studio.chosen.set(part);
    let told = told.clone();
    request_animation_frame(move || {
        if let Some(field) = field_of(&told) {
            // It may be folded away.
            if let Some(fold) = field.closest("details").ok().flatten() {
                _ = fold.set_attribute("open", "");
            }
            _ = field.focus();
        } else {
            // Only the text has it.
            studio.middle.set(Middle::Text);
            request_animation_frame(move || text::go_to(line));
        }
    });
}

/// The field of a key, or the one nearest to it: of a table that as a whole is at fault, its first.
fn field_of(told: &Told) -> Option<HtmlElement> {
    let key = told.key.as_deref().unwrap_or_default();
    let own = key.rsplit('.').next().unwrap_or_default();
    let mut wanted = Vec::new();
    if let Some((noun, number)) = told.place.split(", ").nth(1).and_then(|row| row.rsplit_once(' '))
    {
        let number = number.parse::<usize>().ok()?.checked_sub(1)?;
        for list in [noun.to_owned(), format!("{noun}s")] {
            wanted.push(format!("#field-{list}-{number}-{own}"));
            wanted.push(format!("#field-{list}"));
        }
    } else if !key.is_empty() {
        wanted.push(format!("#field-{}", key.replace('.', "-")));
        wanted.push(format!("#field-{own}"));
        wanted.push(format!("[id^='field-{own}-']:is(input, select, textarea, fieldset)"));
    }
    let found = wanted.iter().find_map(|css| document().query_selector(css).ok().flatten());
    found?.dyn_into().ok()
}
