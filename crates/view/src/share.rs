//! The dialog that shares what is on the screen. It needs script, and stays closed without.

use leptos::prelude::*;

use crate::{Page, embed::EmbedForms, says::capital};

/// The dialog, with empty fields: they are filled in when it opens.
#[component]
pub fn ShareDialog(
    /// The page.
    page: Page,
) -> impl IntoView {
    let source = &page.story.source;
    let publisher = source.publisher.as_ref().map(|name| format!(", {name}")).unwrap_or_default();
    let inferred = if source.published.inferred { " (inferred)" } else { "" };
    let cited = format!(
        "whosays, on {}{publisher}, published {}{inferred}",
        source.name,
        source.published.human()
    );
    let story = page.story.id.clone();
    view! {
        <dialog id="share" class="share" aria-labelledby="share-title" data-source=cited data-story=story>
            <div class="share-top">
                <h2 id="share-title">"Share what is on the screen"</h2>
                <button type="button" data-share="close" aria-label="Close">"×"</button>
            </div>
            <p class="shared"></p>
            <label for="share-link">"Link"</label>
            <div class="copy">
                <input id="share-link" type="text" readonly="" />
                <button type="button" data-copy="share-link">"Copy link"</button>
            </div>
            <p class="system"><button type="button" data-share="system">"Share with an app …"</button></p>
            <p class="told" role="status"></p>
            <EmbedPart page=page.clone() />
            <details>
                <summary>"Cite this"</summary>
                <div class="copy">
                    <textarea id="share-cite" readonly="" rows="4" aria-label="Citation"></textarea>
                    <button type="button" data-copy="share-cite">"Copy citation"</button>
                </div>
            </details>
            <details>
                <summary>"QR code"</summary>
                <div class="qr"></div>
                <p class="no-qr" hidden="">"The link is too long for a QR code."</p>
                <p><a class="save-qr">"Save it as SVG"</a></p>
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
    let widths = [
        ("100%", "As wide as the column"),
        ("640", "640 px"),
        ("480", "480 px"),
        ("320", "320 px"),
    ];
    let themes = [("", "The reader’s own"), ("light", "Light"), ("dark", "Dark")];
    view! {
        <details>
            <summary data-share="preview">"Embed in a page"</summary>
            <div class="choices">
                <EmbedForms />
                <label>"Width " <select id="share-width">
                    {widths.map(|(value, label)| view! { <option value=value>{label}</option> }).into_iter().collect_view()}
                </select></label>
                <label>"Colours " <select id="share-theme">
                    {themes.map(|(value, label)| view! { <option value=value>{label}</option> }).into_iter().collect_view()}
                </select></label>
                <label>"View " <select id="share-view">
                    {page.views().map(|view| view! { <option value=view.name()>{capital(view.name())}</option> }).collect_view()}
                </select></label>
            </div>
            <div class="copy">
                <textarea id="share-embed" readonly="" rows="4" aria-label="Embed code"></textarea>
                <button type="button" data-copy="share-embed">"Copy code"</button>
            </div>
            <div class="preview" role="region" aria-label="Preview of the embed" tabindex="0"></div>
        </details>
    }
}

/// The files that the story publishes.
#[component]
fn DataPart(
    /// The page.
    page: Page,
) -> impl IntoView {
    let root = page.full_root().to_owned();
    view! {
        <details>
            <summary>"The data"</summary>
            <ul class="files">
                <li><a href=format!("{root}story.json")>"The whole story"</a> " – JSON, with its "
                    <a href=format!("{root}../story.schema.json")>"schema"</a></li>
                <li><a href=format!("{root}statements.csv")>"Every statement"</a> " – CSV, for spreadsheets"</li>
                <li><a href=format!("{root}map.svg")>"The map"</a> " – SVG, for print"</li>
            </ul>
        </details>
    }
}
