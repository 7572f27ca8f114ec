//! What stands above and below everything that is embedded.

use leptos::prelude::*;

use super::words::{
    CORRECTED, FULL_PAGE, FULL_PAGE_OF, INFERRED, NOT_A_FINDING, PUBLISHED, SKIP, SOURCE,
};
use crate::Page;

/// What story it is, and the way to the full page.
#[component]
pub fn EmbedTop(
    /// The page, seen from an embed.
    page: Page,
) -> impl IntoView {
    let href = page.full_href();
    view! {
        <a class="skip" href="#end" target="_self">{SKIP}</a>
        <header class="of">
            <h1>{page.story.title.clone()}</h1>
            <a class="full" href=href target="_blank" rel="noopener" aria-label=FULL_PAGE_OF>{FULL_PAGE}</a>
        </header>
    }
}

/// Which article it is about, that none of it is a finding, and when it was last put right.
#[component]
pub fn EmbedSource(
    /// The page, seen from an embed.
    page: Page,
) -> impl IntoView {
    let source = page.story.source.clone();
    let publisher = source.publisher.map(|name| format!(", {name}"));
    let name = match source.url {
        Some(url) => {
            view! { <a href=url target="_blank" rel="noopener">{source.name}</a> }.into_any()
        }
        None => source.name.into_any(),
    };
    let inferred = source.published.inferred.then_some(INFERRED);
    // Whoever reads an old embed must learn that it says something else than before.
    let last = page.story.corrections.iter().max_by(|one, other| one.date.cmp(&other.date));
    let corrected = last.map(|correction| {
        let (day, href) = (correction.date.clone(), page.full_root().to_owned());
        let human = correction.human();
        view! {
            " " <a class="corrected" href=href target="_blank" rel="noopener">
                {CORRECTED} <time datetime=day>{human}</time></a> "."
        }
    });
    view! {
        <footer class="source-line" id="end" tabindex="0">
            <p>{SOURCE} {name} {publisher} ", " {PUBLISHED} {source.published.human()} {inferred} ". "
                {NOT_A_FINDING} {corrected}</p>
        </footer>
    }
}
