//! What a page of a large story has no room for, and where it is.

use leptos::prelude::*;

use crate::{List, Page, Selection};

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

/// How many rows more there are, with the way to the numbered lists of the selection; nothing
/// where there are none.
#[component]
pub fn More(
    /// The page.
    page: Page,
    /// How many.
    left: usize,
    /// What they are.
    noun: &'static str,
) -> impl IntoView {
    (left > 0).then(|| {
        let own: Vec<List> = page.selected.lists().filter(|one| page.pages_of(*one) > 0).collect();
        // What has only short lists is in the list of the whole story.
        let (of, lists) = if own.is_empty() {
            (page.of(Selection::Overview).seen_from(&page), vec![List::All])
        } else {
            (page.clone(), own)
        };
        let links = lists.into_iter().enumerate().map(|(index, list)| {
            let joint = if index > 0 { "; " } else { "" };
            let link = link(&of, list);
            view! { {joint} {link} }
        });
        let end = if left == 1 { "" } else { "s" };
        view! { <p class="more">{format!("{left} more {noun}{end}. In lists: ")} {links.collect_view()}</p> }
    })
}

/// A link to the first page of a list, which says what it holds and how much.
fn link(page: &Page, list: List) -> impl IntoView + use<> {
    let count = page.entries(list).len();
    let slug = page.list_slug(list, 1);
    let href = format!("{}{slug}/", page.full_root());
    let title = page.list_title(list);
    // An embed has no lists: the link leads to the story's own pages, and stays as it is.
    let slug = page.full.is_none().then_some(slug);
    view! { <a href=href data-list=slug>{format!("{title}: all {count}")}</a> }
}
