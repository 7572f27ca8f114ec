//! What stands above and below the reader on every page.

use leptos::prelude::*;
use whosays_words::{parts, say};

use crate::{Page, bdi::bdi, sentence::sentence};

/// The headline, and the article that is explained.
#[component]
pub fn Masthead(
    /// The page.
    page: Page,
    /// Whether it is a numbered page of a list.
    #[prop(default = false)]
    of_list: bool,
) -> impl IntoView {
    let words = page.words.clone();
    let (own, skip) = match (of_list, page.has_map()) {
        (true, _) => ("#list", say!(words, "skip-to-list")),
        (false, true) => ("#reader", say!(words, "skip-to-map")),
        (false, false) => ("#reader", say!(words, "skip-to-ledger")),
    };
    let mut article = Some(article(&page, None));
    let source_of = sentence(parts!(words, "source", [name]), |_| article.take().into_any());
    let published = &page.story.source.published;
    let date = words.published(published);
    let basis = published.basis.clone().map(|basis| view! { <p>{bdi(&page, basis)}</p> });
    let when = if published.inferred {
        let published = say!(words, "published-inferred", date = date);
        view! { <details><summary>{published}</summary>{basis}</details> }.into_any()
    } else {
        view! { <span>{say!(words, "published", date = date)}</span> }.into_any()
    };
    view! {
        <a class="skip" href=own>{skip}</a>
        <header class="masthead">
            <h1>{bdi(&page, &*page.story.title)}</h1>
            <p class="dek">{bdi(&page, &*page.story.dek)}</p>
            <div class="source"><p>{source_of}</p> {when}</div>
        </header>
    }
}

/// The article, as a link where its address is known, and who publishes it.
pub fn article(page: &Page, target: Option<&'static str>) -> AnyView {
    let source = &page.story.source;
    let rel = target.map(|_| "noopener");
    let mut name = Some(match source.url.clone() {
        Some(url) => {
            view! { <a href=url target=target rel=rel>{bdi(page, &*source.name)}</a> }.into_any()
        }
        None => bdi(page, &*source.name),
    });
    let Some(publisher) = source.publisher.clone() else { return name.into_any() };
    let parts = parts!(page.words, "source-publisher", [source, publisher]);
    sentence(parts, |slot| match slot {
        "source" => name.take().into_any(),
        _ => bdi(page, &*publisher),
    })
}

/// How to read the page, whose borders it draws, and what was put right.
#[component]
pub fn Foot(
    /// The page.
    page: Page,
) -> impl IntoView {
    let words = page.words.clone();
    let root = page.full_root().to_owned();
    let corrections = page.story.corrections.clone();
    let corrected = !corrections.is_empty();
    let corrections = if corrections.is_empty() {
        view! { <p>{say!(words, "no-corrections")}</p> }.into_any()
    } else {
        let items = corrections.into_iter().map(|correction| {
            let date = words.corrected(&correction);
            let item = sentence(parts!(words, "correction", [date, text]), |slot| match slot {
                "date" => view! { <time datetime=correction.date.clone()>{date.clone()}</time> }
                    .into_any(),
                _ => bdi(&page, &*correction.text),
            });
            view! { <li>{item}</li> }
        });
        view! { <ul>{items.collect_view()}</ul> }.into_any()
    };
    let borders = page.has_map().then(|| {
        view! {
            <details>
                <summary><h2>{say!(words, "borders")}</h2></summary>
                <p>{say!(words, "borders-text")}</p>
            </details>
        }
    });
    let data = if page.has_map() {
        parts!(words, "data-text", [story, schema, statements, map])
    } else {
        parts!(words, "data-text-mapless", [story, schema, statements])
    };
    let data = sentence(data, |slot| {
        let (file, name) = match slot {
            "story" => ("story.json", say!(words, "data-story")),
            "schema" => ("../story.schema.json", say!(words, "data-schema")),
            "statements" => ("statements.csv", say!(words, "data-statements")),
            _ => ("map.svg", say!(words, "data-map")),
        };
        view! { <a href=format!("{root}{file}")>{name}</a> }.into_any()
    });
    // The script puts in the address where it is `{address}`.
    let no_words = words.falls_back().then(|| {
        let said = say!(words, "no-words", tag = &page.story.language);
        view! { <p class="no-words" lang=words.language()>{said}</p> }
    });
    let printed = say!(words, "printed-from", address = "{address}");
    view! {
        <footer class="foot">
            <section>
                <h2>{say!(words, "how-to-read")}</h2>
                <p>{say!(words, "how-to-read-text")}</p>
                {no_words}
            </section>
            {borders}
            {page.has_files().then(|| view! {
                <details>
                    <summary><h2>{say!(words, "data")}</h2></summary>
                    <p>{data}</p>
                </details>
            })}
            // Corrections are shown, not only kept.
            <details open=corrected>
                <summary><h2>{say!(words, "corrections")}</h2></summary>
                {corrections}
            </details>
            // On paper only: src/boot.js says here where the paper came from.
            <p class="printed" data-text=printed></p>
        </footer>
    }
}
