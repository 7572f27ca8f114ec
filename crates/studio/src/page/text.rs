//! The text of the story file, with the lines that have a mistake.

use std::collections::BTreeMap;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlTextAreaElement;

use super::state::Studio;

/// The id of the text, for whoever leads to a line of it.
const TEXT: &str = "story-text";

/// A plain field, with the numbers of its lines beside it.
#[component]
pub fn Text() -> impl IntoView {
    let studio = Studio::here();
    let value = Memo::new(move |_| studio.document.with(|document| document.text().to_owned()));
    let lines = Memo::new(move |_| {
        let mut marked: BTreeMap<usize, bool> = BTreeMap::new();
        studio.told.with(|told| {
            for one in told.iter().flatten().filter(|one| one.line > 0) {
                let is_hint = marked.entry(one.line).or_insert(true);
                *is_hint &= one.is_hint;
            }
        });
        let count = value.with(|text| text.lines().count().max(1));
        (1..=count).map(|line| (line, marked.get(&line).copied())).collect::<Vec<_>>()
    });
    view! {
        <div class="text">
            <div class="lines" aria-hidden="true">
                <div class="numbers">
                    {move || lines.get().into_iter().map(|(line, marked)| {
                        let class = match marked {
                            None => "",
                            Some(true) => "hinted",
                            Some(false) => "faulty",
                        };
                        view! { <span class=class>{line}</span> }
                    }).collect_view()}
                </div>
            </div>
            <textarea
                id=TEXT
                spellcheck="false"
                wrap="off"
                rows=move || (lines.with(Vec::len) + 1).to_string()
                aria-label="The text of story.toml"
                prop:value=move || value.get()
                on:input=move |event| studio.type_text(&event_target_value(&event))
            ></textarea>
        </div>
    }
}

/// Puts the cursor into a line, counted from 1.
pub fn go_to(line: usize) {
    let field = document().get_element_by_id(TEXT);
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return;
    };
    let text = field.value();
    let start: usize = text
        .split('\n')
        .take(line.saturating_sub(1))
        .map(|line| line.encode_utf16().count() + 1)
        .sum();
    let length =
        text.split('\n').nth(line.saturating_sub(1)).map_or(0, |line| line.encode_utf16().count());
    let at = |number: usize| u32::try_from(number).unwrap_or_default();
    _ = field.focus();
    _ = field.set_selection_range(at(start), at(start + length));
    // The whole text is as high as its lines; what is around it scrolls.
    let all = text.split('\n').count().max(1);
    let top = f64::from(field.scroll_height()) * (line.saturating_sub(4) as f64) / all as f64;
    if let Some(around) = field.parent_element() {
        around.set_scroll_top(top as i32);
    }
}
