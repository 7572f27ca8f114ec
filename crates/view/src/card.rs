//! One statement, with what limits it and what answers it.

use leptos::prelude::*;
use whosays_story::{ActorId, Evidence, PutDate, ReplyStatus, Statement, StatementKind};

use crate::{
    List, Page, Selection,
    more::ListLink,
    says::{ActorLinks, Says, SummaryLink, capital, kind_name, unattributed},
};

/// A statement in full: source, content, words, hedge, dates, caveats, and a reply for each
/// target, or that none is reported.
#[component]
pub fn Card(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
    /// Whether it leads to its own page.
    #[prop(default = true)]
    linked: bool,
) -> impl IntoView {
    let story = page.story.clone();
    let caveats: Vec<Statement> = story.caveats_of(&statement).into_iter().cloned().collect();
    let replies = page.first(story.replies_to(&statement)).into_iter().cloned();
    let replies: Vec<Statement> = replies.collect();
    let more = (story.replies_to(&statement).len() > replies.len()).then(|| {
        let page = page.of(Selection::Statement(statement.id.clone())).seen_from(&page);
        view! { <ListLink page list=List::Replies /> }
    });
    let unanswered: Vec<ActorId> = statement
        .about
        .iter()
        .filter(|id| story.reply_status(&statement, id) == Some(ReplyStatus::NoReplyReported))
        .cloned()
        .collect();
    let answers = answers(&page, &statement);
    let id = statement.id.to_string();
    let kind = kind_name(statement.kind);
    view! {
        <article class="statement" data-statement=id data-kind=kind>
            <div class="said"><Content page=page.clone() statement linked />{answers}</div>
            {caveats.into_iter().map(|caveat| view! {
                <div class="caveat"><Content page=page.clone() statement=caveat /></div>
            }).collect_view()}
            {replies.into_iter().map(|reply| {
                let kind = kind_name(reply.kind);
                view! {
                    <div class="reply" data-kind=kind><Content page=page.clone() statement=reply /></div>
                }
            }).collect_view()}
            {more}
            {(!unanswered.is_empty()).then(|| view! {
                <p class="no-reply">
                    <ActorLinks page=page.clone() ids=unanswered /> ": no reply reported in this article"
                </p>
            })}
        </article>
    }
}

/// What is said, without what others make of it.
#[component]
fn Content(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
    /// Whether it leads to its own page.
    #[prop(default = true)]
    linked: bool,
) -> impl IntoView {
    let summary = if linked {
        view! { <SummaryLink page=page.clone() statement=statement.clone() /> }.into_any()
    } else {
        statement.summary.clone().into_any()
    };
    let quotations = statement.quotations.clone().into_iter().map(|quotation| {
        view! { <blockquote><p>"“" {quotation.quote} "”"</p></blockquote> }
    });
    let hedge = hedge(&statement);
    let routes = statement.transfers.iter().filter_map(|transfer| {
        let basis = transfer.basis.clone()?;
        Some(view! { <p class="note">"On the map: " {basis}</p> })
    });
    let note = statement.note.clone().map(|note| view! { <p class="note">"Note: " {note}</p> });
    view! {
        <p class="kind">{capital(statement.kind.noun())}</p>
        <Says page=page.clone() statement=statement.clone() />
        <p class="summary">{summary}</p>
        {quotations.collect_view()}
        {hedge}
        <Facts page statement=statement.clone() />
        {routes.collect_view()}
        {note}
    }
}

/// Where it stands in the article.
pub fn paragraph(statement: &Statement) -> String {
    match statement.paragraph {
        0 => String::from("Standfirst"),
        number => format!("Paragraph {number}"),
    }
}

/// Its place in the article, as a link to the passage where the article's address is known.
#[component]
pub fn Passage(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let place = paragraph(&statement);
    match page.story.passage(&statement) {
        Some(href) => view! { <a href=href>{place} " of the article"</a> }.into_any(),
        None => place.into_any(),
    }
}

/// The source's own few words of caution.
pub fn hedge(statement: &Statement) -> Option<impl IntoView + use<>> {
    let words = statement.hedge.clone()?;
    Some(view! { <p class="hedge">"As it is put: " <em>{words}</em></p> })
}

/// Whom it is about, when it was said, the evidence, and where it stands in the article.
#[component]
fn Facts(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let about = (!statement.about.is_empty()).then(|| {
        view! { <li>"About " <ActorLinks page=page.clone() ids=statement.about.clone() /></li> }
    });
    let verb = if statement.kind == StatementKind::Action { "When: " } else { "Said: " };
    let said = statement.said.clone().map(|date| view! { <li>{verb} <Put date /></li> });
    let happened = statement
        .happened
        .clone()
        .map(|date| view! { <li>"Said to have happened: " <Put date /></li> });
    let evidence = (statement.evidence != Evidence::None)
        .then(|| view! { <li>{statement.evidence.label()}</li> });
    view! {
        <ul class="facts">
            {about}
            {said}
            {happened}
            {evidence}
            <li><Passage page statement /></li>
        </ul>
    }
}

/// A date in the article's words, with the inferred one behind it.
#[component]
pub fn Put(
    /// The date.
    date: PutDate,
) -> impl IntoView {
    let resolved = date.human().map(|human| {
        let basis = date.basis.clone().map(|basis| format!("; {basis}")).unwrap_or_default();
        view! { <span class="inferred">" (" {human} ", inferred" {basis} ")"</span> }
    });
    view! { {date.as_put.clone()} {resolved} }
}

/// For a reply: what it answers. For a caveat: what it limits.
fn answers(page: &Page, statement: &Statement) -> Option<impl IntoView + use<>> {
    let (title, ids) = if statement.qualifies.is_empty() {
        ("Answers", &statement.responds_to)
    } else {
        ("Limits", &statement.qualifies)
    };
    let targets: Vec<Statement> =
        ids.iter().filter_map(|id| page.story.statement(id)).cloned().collect();
    (!targets.is_empty()).then(|| {
        let items = targets.into_iter().map(|target| {
            let who = match &target.source {
                Some(id) => page.name(id),
                None => unattributed(&target),
            };
            view! { <li>{who} ": " <SummaryLink page=page.clone() statement=target /></li> }
        });
        view! { <div class="answers"><p>{title}</p><ul>{items.collect_view()}</ul></div> }
    })
}
