//! The dialog that shares what is on the screen. It needs script, and stays closed without.

use leptos::prelude::*;
use whosays_words::{Part, parts, say};

use crate::{Page, embed::EmbedForms, sentence::sentence, views::view_label};

/// The dialog, with empty fields: they are filled in when it opens.
#[component]
pub fn ShareDialog(
    /// The page.
    page: Page,
) -> impl IntoView {
    let words = page.words.clone();
    let cited = words.cited(&page.story.source);
    // The script puts in what it knows where these stand.
    let citation = say!(
        words,
        "citation",
        title = "{title}",
        source = cited.trim_end_matches('.'),
        address = "{address}",
        date = "{date}"
    );
    let story = page.story.id.clone();
    view! {
        <dialog id="share" class="share" aria-labelledby="share-title" data-citation=citation
            data-copied=say!(words, "share-copied") data-not-copied=say!(words, "share-not-copied") data-story=story>
            <div class="share-top">
                <h2 id="share-title">{say!(words, "share-title")}</h2>
                <button type="button" data-share="close" aria-label=say!(words, "share-close")>"×"</button>
            </div>
            <p class="shared"></p>
            <label for="share-link">{say!(words, "share-link")}</label>
            <div class="copy">
                <input id="share-link" type="text" dir="ltr" readonly="" />
                <button type="button" data-copy="share-link">{say!(words, "share-copy-link")}</button>
            </div>
            <p class="system"><button type="button" data-share="system">{say!(words, "share-system")}</button></p>
            <p class="told" role="status"></p>
            <EmbedPart page=page.clone() />
            <details>
                <summary>{say!(words, "share-cite")}</summary>
                <div class="copy">
                    <textarea id="share-cite" readonly="" rows="4" aria-label=say!(words, "share-citation")></textarea>
                    <button type="button" data-copy="share-cite">{say!(words, "share-copy-citation")}</button>
                </div>
            </details>
            <details>
                <summary>{say!(words, "share-qr")}</summary>
                <div class="qr" role="img" aria-label=say!(words, "share-qr")></div>
                <p class="no-qr" hidden="">{say!(words, "share-no-qr")}</p>
                <p><a class="save-qr">{say!(words, "share-save-qr")}</a></p>
            </details>
            <DataPart page />
        </dialog>
    }
}

/// The code for other pages, with a preview.
#[component]
fn EmbedPart(
    /// The page.
    page: Page,
) -> impl IntoView {
    let words = page.words.clone();
    let px = |width: usize| say!(words, "share-width-px", width = width);
    let widths = [
        ("100%", say!(words, "share-width-full")),
        ("640", px(640)),
        ("480", px(480)),
        ("320", px(320)),
    ];
    let themes = [
        ("", say!(words, "share-theme-own")),
        ("light", say!(words, "share-theme-light")),
        ("dark", say!(words, "share-theme-dark")),
    ];
    let preview = say!(words, "share-preview");
    view! {
        <details>
            <summary data-share="preview">{say!(words, "share-embed")}</summary>
            <div class="choices">
                <EmbedForms page=page.clone() />
                <label>{say!(words, "share-width")} " " <select id="share-width">
                    {widths.map(|(value, label)| view! { <option value=value>{label}</option> }).into_iter().collect_view()}
                </select></label>
                <label>{say!(words, "share-colours")} " " <select id="share-theme">
                    {themes.map(|(value, label)| view! { <option value=value>{label}</option> }).into_iter().collect_view()}
                </select></label>
                <label>{say!(words, "share-view")} " " <select id="share-view">
                    {page.views().map(|view| view! { <option value=view.name()>{view_label(&words, view)}</option> }).collect_view()}
                </select></label>
            </div>
            <div class="copy">
                <textarea id="share-embed" dir="ltr" readonly="" rows="4" aria-label=say!(words, "share-embed-code")></textarea>
                <button type="button" data-copy="share-embed">{say!(words, "share-copy-code")}</button>
            </div>
            <div class="preview" role="region" aria-label=say!(words, "share-preview-label") data-title=preview tabindex="0"></div>
        </details>
    }
}

/// The files that the story publishes.
#[component]
fn DataPart(
    /// The page.
    page: Page,
) -> impl IntoView {
    let (root, words) = (page.full_root().to_owned(), page.words.clone());
    let item = |parts: Vec<Part<'static>>| {
        let item = sentence(parts, |slot| {
            let (file, name) = match slot {
                "story" => ("story.json", say!(words, "share-story")),
                "schema" => ("../story.schema.json", say!(words, "data-schema")),
                "statements" => ("statements.csv", say!(words, "share-statements")),
                _ => ("map.svg", say!(words, "share-map")),
            };
            view! { <a href=format!("{root}{file}")>{name}</a> }.into_any()
        });
        view! { <li>{item}</li> }
    };
    view! {
        <details>
            <summary>{say!(words, "data")}</summary>
            <ul class="files">
                {item(parts!(words, "share-data-story", [story, schema]))}
                {item(parts!(words, "share-data-statements", [statements]))}
                {page.has_map().then(|| item(parts!(words, "share-data-map", [map])))}
            </ul>
        </details>
    }
}
