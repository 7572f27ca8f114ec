//! The picture that shared links of the page show, drawn as it will be published.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use web_sys::{Blob, Url};

use super::{
    super::{
        press::{Asked, Press},
        state::Studio,
    },
    renderer::Sheet,
};

/// The picture of the page that is shown. It is drawn while somebody looks at it, and not otherwise: the press is
/// large, and a picture takes its time.
#[component]
pub fn Card(
    #[prop(into)] sheet: Signal<Option<Sheet>>,
    #[prop(into)] is_shown: Signal<bool>,
    /// Whether the story has mistakes since the page was rendered.
    #[prop(into)]
    is_behind: Signal<bool>,
) -> impl IntoView {
    let studio = Studio::here();
    let press = Press::here();
    let address = RwSignal::new(String::new());
    let failed: RwSignal<Option<String>> = RwSignal::new(None);
    // One at a time; what has changed meanwhile is drawn after it.
    let is_drawing = RwSignal::new(false);
    let drawn: StoredValue<Option<(String, String)>> = StoredValue::new(None);
    Effect::new(move |_| {
        let Some(page) = sheet.with(|sheet| sheet.as_ref().map(|sheet| sheet.path.clone())) else {
            return;
        };
        if !is_shown.get() || is_behind.get() || is_drawing.get() {
            return;
        }
        let text = studio.document.with(|document| document.text().to_owned());
        let wanted = Some((text.clone(), page.clone()));
        if drawn.get_value() == wanted {
            return;
        }
        drawn.set_value(wanted);
        is_drawing.set(true);
        let asked = Asked { what: "card", text, page, ..Asked::default() };
        press.ask(asked, move |made| {
            let shown = made.and_then(|made| {
                picture(&made.bytes).ok_or_else(|| "The picture cannot be shown.".to_owned())
            });
            let before = address.get_untracked();
            match shown {
                Ok(new) => {
                    address.set(new);
                    failed.set(None);
                }
                Err(told) => failed.set(Some(told)),
            }
            if !before.is_empty() && before != address.get_untracked() {
                _ = Url::revoke_object_url(&before);
            }
            is_drawing.set(false);
        });
    });
    let alt = move || {
        let title = sheet.with(|sheet| sheet.as_ref().map(|sheet| sheet.title.clone()));
        format!("The picture for links to “{}”", title.unwrap_or_default())
    };
    view! {
        <div class="card" hidden=move || !is_shown.get()>
            <p class="hint" role="status">{move || match (failed.get(), is_drawing.get()) {
                (Some(told), _) => told,
                (None, true) => "It is being drawn.".to_owned(),
                (None, false) => String::new(),
            }}</p>
            <Show when=move || address.with(|address| !address.is_empty())>
                <img width="1200" height="630" src=move || address.get() alt=alt />
            </Show>
        </div>
    }
}

/// An address of its own for a PNG.
fn picture(bytes: &[u8]) -> Option<String> {
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}
