//! What stands above and below the reader on every page.

use leptos::prelude::*;

use crate::Page;

/// The headline, and the article that is explained.
#[component]
pub fn Masthead(
    /// The page.
    page: Page,
    /// Whether it is a numbered page of a list.
    #[prop(default = false)]
    of_list: bool,
) -> impl IntoView {
    let (own, called) = match (of_list, page.has_map()) {
        (true, _) => ("#list", "list"),
        (false, true) => ("#reader", "map"),
        (false, false) => ("#reader", "ledger"),
    };
    let source = page.story.source.clone();
    let name = match (source.url, source.publisher) {
        (Some(url), publisher) => {
            let publisher = publisher.map(|name| format!(", {name}"));
            view! { <a href=url>{source.name}</a> {publisher} }.into_any()
        }
        (None, publisher) => {
            let publisher = publisher.map(|name| format!(", {name}"));
            view! { {source.name} {publisher} }.into_any()
        }
    };
    let published = source.published;
    let date = published.human();
    let basis = published.basis.clone().map(|basis| view! { <p>{basis}</p> });
    let when = if published.inferred {
        view! {
            <details><summary>"Published " {date} " (inferred)"</summary>{basis}</details>
        }
        .into_any()
    } else {
        view! { <span>"Published " {date}</span> }.into_any()
    };
    view! {
        <a class="skip" href=own>"Skip to the " {called}</a>
        <header class="masthead">
            <h1>{page.story.title.clone()}</h1>
            <p class="dek">{page.story.dek.clone()}</p>
            <div class="source"><p>"Source: " {name}</p> {when}</div>
        </header>
    }
}

/// How to read the page, whose borders it draws, and what was put right.
#[component]
pub fn Foot(
    /// The page.
    page: Page,
) -> impl IntoView {
    let root = page.href(None);
    let corrections = page.story.corrections.clone();
    let corrected = !corrections.is_empty();
    let corrections = if corrections.is_empty() {
        view! { <p>"None so far."</p> }.into_any()
    } else {
        let items = corrections.into_iter().map(|correction| {
            view! { <li><time datetime=correction.date.clone()>{correction.human()}</time> ": " {correction.text}</li> }
        });
        view! { <ul>{items.collect_view()}</ul> }.into_any()
    };
    let borders = page.has_map().then(|| view! {
        <details>
            <summary><h2>"Borders"</h2></summary>
            <p>
                "The map draws borders close to the view of the United Nations, as edited by Visionscarto "
                "from Natural Earth. A chip’s place says where an actor is at home, not where anything happened."
            </p>
        </details>
    });
    view! {
        <footer class="foot">
            <section>
                <h2>"How to read this"</h2>
                <p>
                    "Everything here is what the article says somebody said. None of it is a finding of ours. "
                    "“No reply reported” describes the article, not those whom it is about: it does not say that they were asked, or that they kept silent. "
                    "Statements are paraphrased; only words in quotation marks are verbatim."
                </p>
            </section>
            {borders}
            <details>
                <summary><h2>"The data"</h2></summary>
                <p>
                    "To check and to reuse: "
                    <a href=format!("{root}story.json")>"the whole story"</a> " (JSON, with its "
                    <a href=format!("{root}../story.schema.json")>"schema"</a> "), "
                    <a href=format!("{root}statements.csv")>"every statement"</a> " (CSV) and "
                    <a href=format!("{root}map.svg")>"the map"</a> " (SVG)."
                </p>
            </details>
            // Corrections are shown, not only kept.
            <details open=corrected>
                <summary><h2>"Corrections"</h2></summary>
                {corrections}
            </details>
            // On paper only: src/boot.js says here where the paper came from.
            <p class="printed"></p>
        </footer>
    }
}
