//! What stands above and below the reader on every page.

use leptos::prelude::*;
use whosays_story::{ArticleRef, Borders, Change, Changed};
use whosays_words::{parts, say};

use crate::{Page, bdi::bdi, says::Told, sentence::sentence};

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
    let mut first = Some(article(&page, page.story.source.first(), None));
    let source_of = sentence(parts!(words, "source", [name]), |_| first.take().into_any());
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
            <div class="source"><p>{source_of}</p> {when} {further(&page)}</div>
        </header>
    }
}

/// The further articles that the story is told from, each with when it was published.
fn further(page: &Page) -> Option<AnyView> {
    let words = &page.words;
    let articles = page.story.source.articles().skip(1).map(|one| {
        let date = words.publication(one);
        let mut name = Some(article(page, one, None));
        let told = parts!(words, "article-and-date", [name], date = date);
        let told = sentence(told, |_| name.take().into_any());
        let basis = one.published.basis.clone();
        let basis =
            basis.map(|basis| view! { " " <span class="inferred">{bdi(page, basis)}</span> });
        view! { <li>{told} {basis}</li> }
    });
    let articles = articles.collect::<Vec<_>>();
    (!articles.is_empty()).then(|| {
        let title = say!(words, "further-articles");
        let count = words.number(articles.len());
        view! {
            <details>
                <summary>{title} " " <span class="count">{count}</span></summary>
                <ul>{articles.collect_view()}</ul>
            </details>
        }
        .into_any()
    })
}

/// An article, as a link where its address is known, and who publishes it.
pub fn article(page: &Page, article: ArticleRef<'_>, target: Option<&'static str>) -> AnyView {
    let rel = target.map(|_| "noopener");
    let mut name = Some(match article.url.map(str::to_owned) {
        Some(url) => {
            view! { <a href=url target=target rel=rel>{bdi(page, article.name)}</a> }.into_any()
        }
        None => bdi(page, article.name),
    });
    let Some(publisher) = article.publisher else { return name.into_any() };
    let parts = parts!(page.words, "source-publisher", [source, publisher]);
    sentence(parts, |slot| match slot {
        "source" => name.take().into_any(),
        _ => bdi(page, publisher),
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
    let changes = page.story.changes();
    let is_changed = !changes.is_empty();
    let has_added = changes.iter().any(|change| matches!(change.what, Changed::Added(_)));
    let title = if has_added { say!(words, "changes") } else { say!(words, "corrections") };
    let changes = if is_changed {
        let items = changes.iter().map(|change| view! { <li>{changed(&page, change)}</li> });
        view! { <ul>{items.collect_view()}</ul> }.into_any()
    } else {
        view! { <p>{say!(words, "no-corrections")}</p> }.into_any()
    };
    let borders = page.has_map().then(|| {
        let text = match page.story.borders {
            Borders::UnitedNations => say!(words, "borders-text"),
            Borders::DeFacto => say!(words, "borders-text-de-facto"),
        };
        view! {
            <details>
                <summary><h2>{say!(words, "borders")}</h2></summary>
                <p>{text}</p>
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
            <details open=is_changed>
                <summary><h2>{title}</h2></summary>
                {changes}
            </details>
            // On paper only: src/boot.js says here where the paper came from.
            <p class="printed" data-text=printed></p>
        </footer>
    }
}

/// A change with its day: what was put right, or which statement was added.
fn changed(page: &Page, change: &Change<'_>) -> AnyView {
    let words = &page.words;
    let (day, date) = (change.day.to_owned(), words.day_of(change));
    let day = || view! { <time datetime=day.clone()>{date.clone()}</time> }.into_any();
    match change.what {
        Changed::Corrected(correction) => {
            sentence(parts!(words, "correction", [date, text]), |slot| match slot {
                "date" => day(),
                _ => bdi(page, &*correction.text),
            })
        }
        Changed::Added(statement) => {
            // Whoever reads of it here is told what they would be told at the statement.
            let told = || {
                let told = sentence(parts!(words, "sentence", [text]), |_| {
                    let statement = statement.clone();
                    view! { <Told page=page.clone() statement with_verb=true cautioned=true /> }
                        .into_any()
                });
                let cautions = words.cautions(&page.story, statement);
                let cautions = cautions.map(|cautions| bdi(page, cautions));
                view! { {told} " " {cautions} }.into_any()
            };
            sentence(parts!(words, "addition", [date, what]), |slot| match slot {
                "date" => day(),
                _ => told(),
            })
        }
    }
    .into_any()
}
