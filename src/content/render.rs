//! A whole page as HTML.

use leptos::prelude::*;
use whosays_story::{Actor, ActorKind};

use super::{
    Page, Selection,
    body::ActorBody,
    frame::{Foot, Masthead},
    head::ActorHead,
    ledger::Ledger,
    map::Map,
    overview::{OverviewBody, OverviewHead},
    says::{capital, plural, who_says},
    share::ShareDialog,
    statement::{self, StatementBody, StatementHead},
    table::Table,
    views::Views,
};
use crate::{Pane, Reader, Stage};

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

/// Renders a page. The same page always yields the same text.
#[must_use]
pub fn render(page: &Page) -> Rendered {
    Owner::new().with(|| {
        let panes = panes(page);
        let key = page.selected.key();
        let selected = panes.iter().position(|pane| pane.key == key).unwrap_or(0);
        let title = panes.get(selected).map(|pane| pane.title.clone()).unwrap_or_default();
        let stage = Stage {
            views: html(view! { <Views /> }),
            map: html(view! { <Map page=page.clone() /> }),
            ledger: html(view! { <Ledger page=page.clone() /> }),
            table: html(view! { <Table page=page.clone() /> }),
        };
        // The shell keeps its markers, which hydration counts; content needs none.
        let shell = view! {
            <Reader panes stage selected=RwSignal::new(selected) picked=RwSignal::new(false) />
        };
        let body = [
            html(view! { <Masthead page=page.clone() /> }),
            String::from("<main id=\"app\">"),
            shell.to_html(),
            String::from("</main>"),
            html(view! { <Foot page=page.clone() /> }),
            html(view! { <ShareDialog page=page.clone() /> }),
        ];
        let (heading, description) = (heading(page), description(page));
        Rendered { title, heading, description, body: body.concat() }
    })
}

/// Content as HTML, without the markers that only hydration needs.
pub(super) fn html(view: impl IntoView) -> String {
    view.into_view().to_html().replace("<!>", "")
}

fn panes(page: &Page) -> Vec<Pane> {
    let overview = Pane {
        key: String::new(),
        title: page.story.title.clone(),
        announcement: String::from("Overview"),
        head: html(view! { <OverviewHead page=page.clone() /> }),
        body: html(view! { <OverviewBody page=page.clone() /> }),
    };
    let actors = page.story.actors.iter().map(|actor| Pane {
        key: Selection::Actor(actor.id.clone()).key(),
        title: format!("{} – {}", actor.name, page.story.title),
        announcement: announcement(page, actor),
        head: html(view! { <ActorHead page=page.clone() actor=actor.clone() /> }),
        body: html(view! { <ActorBody page=page.clone() actor=actor.clone() /> }),
    });
    let statements = page.story.statements.iter().map(|one| Pane {
        key: Selection::Statement(one.id.clone()).key(),
        title: format!("{} – {}", statement::title(page, one), page.story.title),
        announcement: format!("{}. {}", capital(one.kind.noun()), who_says(page, one)),
        head: html(view! { <StatementHead page=page.clone() statement=one.clone() /> }),
        body: html(view! { <StatementBody page=page.clone() statement=one.clone() /> }),
    });
    std::iter::once(overview).chain(actors).chain(statements).collect()
}

/// "North Korea. Said about: 9. Replies: 1. Said by: 0."
fn announcement(page: &Page, actor: &Actor) -> String {
    let dossier = page.story.dossier(&actor.id);
    format!(
        "{}. Said about: {}. Replies: {}. Said by: {}.",
        actor.name,
        dossier.said_about.len(),
        dossier.replies.len(),
        dossier.said_by.len(),
    )
}

fn heading(page: &Page) -> String {
    match &page.selected {
        Selection::Overview => None,
        Selection::Actor(id) => Some(page.name(id)),
        Selection::Statement(id) => page.story.statement(id).map(|one| statement::title(page, one)),
    }
    .unwrap_or_else(|| page.story.title.clone())
}

fn description(page: &Page) -> String {
    let of_actor = |id| page.actor(id).map(|actor| describe(page, actor));
    let of_statement = |id| page.story.statement(id).map(|one| statement::description(page, one));
    match &page.selected {
        Selection::Overview => None,
        Selection::Actor(id) => of_actor(id),
        Selection::Statement(id) => of_statement(id),
    }
    .unwrap_or_else(|| page.story.dek.clone())
}

fn describe(page: &Page, actor: &Actor) -> String {
    let dossier = page.story.dossier(&actor.id);
    let (it, its) = match actor.kind {
        ActorKind::Person => ("them", "their"),
        _ => ("it", "its"),
    };
    format!(
        "{}: {} said about {it}, {} by {it} and {} of {its} own, as one article reports them.",
        actor.name,
        plural(dossier.said_about.len(), "statement"),
        if dossier.replies.len() == 1 {
            "1 reply".to_owned()
        } else {
            format!("{} replies", dossier.replies.len())
        },
        plural(dossier.said_by.len(), "statement"),
    )
}
