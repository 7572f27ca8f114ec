//! What stands above and below everything that is embedded.

use leptos::prelude::*;
use whosays_story::Changed;
use whosays_words::{parts, say};

use crate::{Page, bdi::bdi, frame::article, sentence::sentence};

/// What story it is, and the way to the full page.
#[component]
pub fn EmbedTop(
    /// The page, seen from an embed.
    page: Page,
) -> impl IntoView {
    let (href, words) = (page.full_href(), page.words.clone());
    view! {
        <a class="skip" href="#end" target="_self">{say!(words, "embed-skip")}</a>
        <header class="of">
            <h1>{bdi(&page, &*page.story.title)}</h1>
            <a class="full" href=href target="_blank" rel="noopener" aria-label=say!(words, "embed-full-page-of")>{say!(words, "embed-full-page")}</a>
        </header>
    }
}

/// Which article it is about, that none of it is a finding, and when it was last changed.
#[component]
pub fn EmbedSource(
    /// The page, seen from an embed.
    page: Page,
) -> impl IntoView {
    let words = page.words.clone();
    let first = page.story.source.first();
    let mut article = Some(article(&page, first, Some("_blank")));
    let date = words.publication(first);
    let source = sentence(parts!(words, "embed-source", [source], date = date), |_| {
        article.take().into_any()
    });
    // Whoever reads an old embed must learn that it says something else than before.
    let all = page.story.changes();
    let last = all.first().map(|change| {
        let (day, href) = (change.day.to_owned(), page.full_root().to_owned());
        let human = words.day_of(change);
        let on = match change.what {
            Changed::Corrected(_) => parts!(words, "corrected-on", [date]),
            Changed::Added(_) => parts!(words, "added-on", [date]),
        };
        let told = sentence(parts!(words, "embed-corrected", [link]), |_| {
            let on = sentence(on.clone(), |_| {
                view! { <time datetime=day.clone()>{human.clone()}</time> }.into_any()
            });
            view! {
                <a class="corrected" href=href.clone() target="_blank" rel="noopener">{on}</a>
            }
            .into_any()
        });
        view! { " " {told} }
    });
    view! {
        <footer class="source-line" id="end" tabindex="0"><p>{source} {last}</p></footer>
    }
}
