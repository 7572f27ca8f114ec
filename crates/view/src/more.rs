//! What a page of a large story has no room for, and where it is.

use leptos::prelude::*;
use whosays_words::{parts, say};

use crate::{List, Page, Selection, sentence::sentence};

/// The way to all of a list of which the pane shows only the first entries; nothing where the pane
/// holds all of it.
#[component]
pub fn ListLink(
    /// The page.
    page: Page,
    /// The list.
    list: List,
) -> impl IntoView {
    (page.pages_of(list) > 0).then(|| {
        let link = link(&page, list);
        view! { <p class="more">{link}</p> }
    })
}

/// What a page has no room for.
#[derive(Clone, Copy)]
pub enum Left {
    /// So many rows of the ledger.
    Rows(usize),
    /// So many statements of the table.
    Statements(usize),
}

/// How many rows more there are, with the way to the numbered lists of the selection; nothing
/// where there are none.
#[component]
pub fn More(
    /// The page.
    page: Page,
    /// How many, of what.
    left: Left,
) -> impl IntoView {
    let said = match left {
        Left::Rows(0) | Left::Statements(0) => return None,
        Left::Rows(count) => parts!(page.words, "more-rows", [links], count = count),
        Left::Statements(count) => parts!(page.words, "more-statements", [links], count = count),
    };
    let own: Vec<List> = page.selected.lists().filter(|one| page.pages_of(*one) > 0).collect();
    // What has only short lists is in the list of the whole story.
    let (of, lists) = if own.is_empty() {
        (page.of(Selection::Overview).seen_from(&page), vec![List::All])
    } else {
        (page.clone(), own)
    };
    let links = || {
        let links = lists.iter().map(|list| link(&of, *list).into_any());
        links.reduce(|before, next| {
            let mut links = [Some(before), Some(next)];
            let [before, next] = &mut links;
            sentence(parts!(page.words, "list-link-next", [before, next]), |slot| {
                let link = if slot == "before" { &mut *before } else { &mut *next };
                link.take().into_any()
            })
            .into_any()
        })
    };
    let said = sentence(said, |_| links().into_any());
    Some(view! { <p class="more">{said}</p> })
}

/// A link to the first page of a list, which says what it holds and how much.
fn link(page: &Page, list: List) -> impl IntoView + use<> {
    let count = page.entries(list).len();
    let slug = page.list_slug(list, 1);
    let href = format!("{}{slug}/", page.full_root());
    let title = page.list_title(list);
    // An embed has no lists: the link leads to the story's own pages, and stays as it is.
    let slug = page.full.is_none().then_some(slug);
    let title = say!(page.words, "list-link", title = title, count = count);
    view! { <a href=href data-list=slug>{title}</a> }
}
