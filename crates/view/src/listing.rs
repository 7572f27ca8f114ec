//! A numbered page of a long list: plain, without map and reader.

use std::collections::BTreeSet;

use leptos::prelude::*;
use whosays_words::{parts, say};

use crate::{
    List, Page, Pane, Selection, bdi::bdi, entry::Entry, overview::Moment, sentence::sentence,
};

/// The entries of one page, with the way to the others and back to the selection.
#[component]
pub fn Listing(
    /// The page of the selection, seen from here.
    page: Page,
    /// Which of its lists.
    list: List,
    /// The number of the page, from one.
    number: usize,
) -> impl IntoView {
    let total = page.entries(list).len();
    let (first, entries) = page.entries_on(list, number);
    let end = first + entries.len().saturating_sub(1);
    let pages = page.pages_of(list);
    let own = Pane::of(&page);
    let back = match &page.selected {
        Selection::Overview => page.href(None),
        selected => format!("{}{}/", page.href(None), selected.slug()),
    };
    let entries = if page.selected == Selection::Overview {
        let items = entries.into_iter();
        let items = items.map(|statement| view! { <Moment page=page.clone() statement /> });
        view! { <ol class="chronology" start=first>{items.collect_view()}</ol> }.into_any()
    } else {
        let items = entries.into_iter();
        let items = items.map(|statement| view! { <li><Entry page=page.clone() statement /></li> });
        view! { <ol class="entries" start=first>{items.collect_view()}</ol> }.into_any()
    };
    let back = sentence(parts!(page.words, "list-back", [heading]), |_| {
        view! { <a href=back.clone()>{bdi(&page, &*own.heading)}</a> }.into_any()
    });
    let place = say!(
        page.words,
        "list-place",
        number = number,
        pages = pages,
        first = first,
        end = end,
        total = total
    );
    view! {
        <div class="listing" id="list">
            <h2>{page.list_title(list)}</h2>
            <p class="role">{place}</p>
            <p class="back">{back}</p>
            {entries}
            <Numbers page list number />
        </div>
    }
}

/// The way to the other pages of the list: the next ones, the first and the last.
#[component]
fn Numbers(
    /// The page of the selection.
    page: Page,
    /// Which of its lists.
    list: List,
    /// The number of this page.
    number: usize,
) -> impl IntoView {
    let last = page.pages_of(list);
    let near = number.saturating_sub(2)..=number + 2;
    let shown: BTreeSet<usize> =
        near.chain([1, last]).filter(|one| (1..=last).contains(one)).collect();
    let root = page.href(None);
    let href = |number| format!("{root}{}/", page.list_slug(list, number));
    let mut before = 0;
    let numbers = shown.into_iter().map(|one| {
        let gap = (one > before + 1).then(|| view! { <li aria-hidden="true">"…"</li> });
        before = one;
        let current = (one == number).then_some("page");
        view! { {gap} <li><a href=href(one) aria-current=current>{page.words.number(one)}</a></li> }
    });
    let numbers = numbers.collect_view();
    let previous =
        (number > 1).then(|| view! { <li><a rel="prev" href=href(number - 1)>{say!(page.words, "list-previous")}</a></li> });
    let next =
        (number < last).then(|| view! { <li><a rel="next" href=href(number + 1)>{say!(page.words, "list-next")}</a></li> });
    view! {
        <nav class="numbers" aria-label=say!(page.words, "list-pages")><ul>{previous}{numbers}{next}</ul></nav>
    }
}
