//! A whole page as HTML.

use leptos::prelude::*;
use whosays_words::say;

use crate::{
    Foot, List, Listing, Masthead, Page, Pane, PaneBody, PaneHead, Reader, Selection, ShareDialog,
    ledger::Ledger, table::Table,
};

/// What a page is made of; the press puts it into its template.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// For `<title>`.
    pub title: String,
    /// What is shown, without the story's name: the title of link previews.
    pub heading: String,
    /// For the description in search results and link previews.
    pub description: String,
    /// Everything inside `<body>`.
    pub body: String,
}

impl Rendered {
    /// The body in two parts: all that the first screen may show, and what comes after it. The second
    /// begins with the table, which only another view shows.
    #[must_use]
    pub fn screens(&self) -> (&str, &str) {
        let end = self.body.find("<section class=\"table\"").unwrap_or(self.body.len());
        self.body.split_at(end)
    }
}

/// A pane on its own, for pages that show another one at first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedPane {
    /// What is said of it.
    pub pane: Pane,
    /// The HTML of its head. Addresses are relative to the story's own page.
    pub head: String,
    /// The HTML of its body.
    pub body: String,
    /// The names of what stands out while it is shown, with spaces between.
    pub highlighted: String,
    /// The HTML of its ledger and its table, where it has its own: in a large story.
    pub rows: Option<[String; 2]>,
}

/// Renders a page. The same page always yields the same text.
#[must_use]
pub fn render(page: &Page) -> Rendered {
    Owner::new().with(|| {
        let Pane { title, heading, .. } = Pane::of(page);
        let body = html(view! {
            <Masthead page=page.clone() />
            <main id="app"><Reader page=page.clone() /></main>
            <Foot page=page.clone() />
            <ShareDialog page=page.clone() />
        });
        Rendered { title, heading, description: description(page), body }
    })
}

/// Renders a numbered page of a list of the page's selection.
#[must_use]
pub fn render_list(page: &Page, list: List, number: usize) -> Rendered {
    Owner::new().with(|| {
        let page = page.on_list();
        let words = page.words.clone();
        let of = say!(
            words,
            "list-page",
            title = page.list_title(list),
            number = number,
            pages = page.pages_of(list)
        );
        let title_of = |heading: &str, story: &str| {
            say!(words, "page-title", heading = heading, story = story)
        };
        let heading = match &page.selected {
            Selection::Statement(_) => title_of(&of, &Pane::of(&page).heading),
            _ => of,
        };
        let title = title_of(&heading, &page.story.title);
        let body = html(view! {
            <Masthead page=page.clone() of_list=true />
            <main id="app"><Listing page=page.clone() list number /></main>
            <Foot page=page.clone() />
        });
        let (first, entries) = page.entries_on(list, number);
        let description = say!(
            words,
            "list-description",
            first = first,
            end = first + entries.len().saturating_sub(1),
            total = page.entries(list).len(),
            source = &page.story.source.name
        );
        Rendered { title, heading, description, body }
    })
}

/// Renders the pane of a selection as it stands on the overview's page.
#[must_use]
pub fn pane(page: &Page) -> RenderedPane {
    let page = page.at_root();
    let rows = || {
        let ledger = html(view! { <Ledger page=page.clone() /> });
        [ledger, html(view! { <Table page=page.clone() /> })]
    };
    Owner::new().with(|| RenderedPane {
        pane: Pane::of(&page),
        head: html(view! { <PaneHead page=page.clone() /> }),
        body: html(view! { <PaneBody page=page.clone() /> }),
        highlighted: page.highlighted(),
        rows: page.is_large().then(rows),
    })
}

/// What Leptos puts between texts.
const MARK: &str = "<!>";

/// Nothing hydrates node by node, so the markers for that are left out.
pub fn html(view: impl IntoView) -> String {
    let marked = view.into_view().to_html();
    let mut html = String::with_capacity(marked.len());
    let mut from = 0;
    // Every page is searched for them, and `str::replace` is several times as slow.
    for at in memchr::memmem::find_iter(marked.as_bytes(), MARK) {
        html.push_str(marked.get(from..at).unwrap_or_default());
        from = at + MARK.len();
    }
    html.push_str(marked.get(from..).unwrap_or_default());
    html
}

pub fn description(page: &Page) -> String {
    let (story, words) = (&page.story, &page.words);
    match &page.selected {
        Selection::Overview => None,
        Selection::Actor(id) => {
            page.actor(id).map(|actor| words.actor_description(actor, &story.dossier(id)))
        }
        Selection::Statement(id) => {
            story.statement(id).map(|one| words.statement_description(story, one))
        }
    }
    .unwrap_or_else(|| story.dek.clone())
}
