//! One statement, with what limits it and what answers it.

use leptos::prelude::*;
use whosays_story::{ActorId, Evidence, PutDate, ReplyStatus, Statement, StatementKind};
use whosays_words::{NameForm, Part, Words, parts, say};

use crate::{
    List, Page, Selection,
    bdi::bdi,
    body::owned,
    cautions::{cautions, own_cautions, translation},
    more::ListLink,
    says::{ActorLinks, Says, SummaryLink, Told, target_replies},
    sentence::sentence,
};

/// A statement in full: source, content, words, hedge, dates, caveats, and a reply for each
/// target, or that none is reported.
#[component]
pub fn Entry(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
    /// Whether it stands on a page of others, and leads to its own.
    #[prop(default = true)]
    linked: bool,
    /// Whether its replies stand here, and not below a group that it belongs to.
    #[prop(default = true)]
    with_replies: bool,
) -> impl IntoView {
    let story = page.story.clone();
    let caveats: Vec<Statement> = owned(&story.all_caveats_of(&statement));
    let replies = story.replies_to(&statement);
    let first = if with_replies { owned(&page.first(replies.clone())) } else { Vec::new() };
    let all = if with_replies { story.assessments_of(&statement) } else { Vec::new() };
    let assessments = owned(&page.first(all.clone()));
    let more = |list, all: usize, shown: usize| {
        (with_replies && all > shown).then(|| {
            let page = page.of(Selection::Statement(statement.id.clone())).seen_from(&page);
            view! { <ListLink page list /> }
        })
    };
    let more_replies = more(List::Replies, replies.len(), first.len());
    let more_assessments = more(List::Assessments, all.len(), assessments.len());
    // An answer to the statement is not to be read as one to what limits it.
    let to_statement = (!caveats.is_empty() && !first.is_empty()).then(|| {
        let count = replies.len();
        view! { <p class="to-all">{say!(page.words, "reply-to-limited", count = count)}</p> }
    });
    let silent = statement.clone();
    let answers = answers(&page, &statement);
    let id = statement.id.to_string();
    let kind = statement.kind.name();
    view! {
        <article class="statement" data-statement=id data-kind=kind>
            <div class="said">
                <Content page=page.clone() statement linked assessed_below=with_replies />
                {answers}
            </div>
            {caveats.into_iter().map(|caveat| view! {
                <div class="caveat">
                    <Content page=page.clone() statement=caveat.clone() />
                    <ReplyLines page=page.clone() statement=caveat />
                </div>
            }).collect_view()}
            {to_statement}
            <Replies page=page.clone() replies=first />
            {more_replies}
            <Silent page=page.clone() statement=silent />
            <Replies page replies=assessments />
            {more_assessments}
        </article>
    }
}

/// The targets of a statement of which no reply to it is reported, and nothing of why.
fn silent(page: &Page, statement: &Statement) -> Vec<ActorId> {
    let is_silent = |id: &&ActorId| {
        let ways = page.story.replies_of(statement, id);
        ways.iter().any(|way| way.status == ReplyStatus::NoReplyReported)
    };
    statement.about.iter().filter(is_silent).cloned().collect()
}

/// Of whom no reply to a statement is reported, and how a reply is missing where the article tells:
/// where there is something of either.
#[component]
pub fn Silent(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let missing = statement.no_reply.iter().map(|missing| {
        let told = page.words.missing_reply(&page.story, missing);
        view! { <p class="no-reply">{bdi(&page, told)}</p> }
    });
    let missing = missing.collect_view();
    let ids = silent(&page, &statement);
    let silent = (!ids.is_empty()).then(|| {
        let said = sentence(parts!(page.words, "no-reply-of", [names]), |_| {
            let form = NameForm::Opening;
            view! { <ActorLinks page=page.clone() ids=ids.clone() form /> }.into_any()
        });
        view! { <p class="no-reply">{said}</p> }
    });
    view! { {missing} {silent} }
}

/// What the targets of a statement reply that stands with another one, a line each: no allegation
/// stands anywhere without its reply, or that none is reported.
#[component]
fn ReplyLines(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let lines = page.story.calls_for_reply(&statement).then(|| target_replies(&page, &statement));
    // A class that excerpts have a style for.
    let lines =
        lines.into_iter().flatten().map(|(_, reply)| view! { <p class="small">{reply}</p> });
    lines.collect_view()
}

/// Replies, or what third parties make of a statement, each with the weight of what it is on.
#[component]
pub fn Replies(
    /// The page.
    page: Page,
    /// The replies.
    replies: Vec<Statement>,
) -> impl IntoView {
    let replies = replies.into_iter().map(|reply| {
        let class = if reply.kind.is_assessment() { "assessment" } else { "reply" };
        let kind = reply.kind.name();
        view! {
            <div class=class data-kind=kind>
                <Content page=page.clone() statement=reply.clone() />
                <ReplyLines page=page.clone() statement=reply />
            </div>
        }
    });
    replies.collect_view()
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
    /// Whether what third parties make of it stands in full below.
    #[prop(default = false)]
    assessed_below: bool,
) -> impl IntoView {
    let summary = if linked {
        view! { <SummaryLink page=page.clone() statement=statement.clone() /> }.into_any()
    } else {
        bdi(&page, &*statement.summary)
    };
    let quotations = statement.quotations.iter().map(|one| {
        let quotation = say!(page.words, "quotation", words = &one.quote);
        let translation = translation(&page, one);
        view! { <blockquote><p>{quotation}</p></blockquote> {translation} }
    });
    let quotations = quotations.collect_view();
    let cautions = if assessed_below {
        own_cautions(&page, &statement).into_any()
    } else {
        cautions(&page, &statement).into_any()
    };
    view! {
        <p class="kind">{page.words.kind_label(statement.kind)}</p>
        <Says page=page.clone() statement=statement.clone() />
        <p class="summary">{summary}</p>
        {quotations}
        {cautions}
        <div class="small">
            <Facts page=page.clone() statement=statement.clone() />
            <More page statement open=!linked />
        </div>
    }
}

/// What is read on demand: whom it is about, the dates that the article's words stand for, why a
/// line is on the map, and remarks. Open on the statement's own page and on paper.
#[component]
fn More(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
    /// Whether it is open from the start.
    open: bool,
) -> impl IntoView {
    let about = (!statement.about.is_empty()).then(|| {
        let about = sentence(parts!(page.words, "about", [names]), |_| {
            view! { <ActorLinks page=page.clone() ids=statement.about.clone() /> }.into_any()
        });
        view! { <p class="about">{about}</p> }
    });
    let said = [
        (said_on(&page.words, &statement), &statement.said),
        (parts!(page.words, "happened-on", [date]), &statement.happened),
    ];
    let dates = said.into_iter().filter_map(|(said, date)| {
        let date = date.clone().filter(PutDate::is_inferred)?;
        let said =
            sentence(said, |_| view! { <Put page=page.clone() date=date.clone() /> }.into_any());
        Some(view! { <p class="date">{said}</p> })
    });
    let dates = dates.collect::<Vec<_>>();
    let order = order(&page, &statement);
    let routes = statement.transfers.iter().filter_map(|transfer| {
        let basis = transfer.basis.clone()?;
        Some(view! { <p class="note">{say!(page.words, "on-the-map", basis = basis)}</p> })
    });
    let routes = routes.collect::<Vec<_>>();
    let note = statement.note.clone().map(|note| {
        view! { <p class="note">{say!(page.words, "note", note = note)}</p> }
    });
    let unnamed = page.words.unnamed_because(&statement);
    let unnamed = unnamed.map(|reason| view! { <p class="note">{bdi(&page, reason)}</p> });
    let is_empty = unnamed.is_none()
        && about.is_none()
        && dates.is_empty()
        && order.is_none()
        && routes.is_empty()
        && note.is_none();
    (!is_empty).then(|| {
        view! {
            <details class="more" open=open>
                <summary>{say!(page.words, "details")}</summary>
                {about}
                {unnamed}
                {dates.collect_view()}
                {order}
                {routes.collect_view()}
                {note}
            </details>
        }
    })
}

/// What a statement without a date was said after, or at the time of.
fn order(page: &Page, statement: &Statement) -> Option<AnyView> {
    let said = statement.said.as_ref()?;
    let other = page.story.statement(said.order()?)?.clone();
    let told = match said.meanwhile {
        Some(_) => parts!(page.words, "order-meanwhile", [what]),
        None => parts!(page.words, "order-after", [what]),
    };
    let told =
        sentence(told, |_| view! { <Told page=page.clone() statement=other.clone() /> }.into_any());
    Some(view! { <p class="date">{told}</p> }.into_any())
}

/// When something was said, or done: the slot `date`.
fn said_on(words: &Words, statement: &Statement) -> Vec<Part<'static>> {
    match statement.kind {
        StatementKind::Action => parts!(words, "done-on", [date]),
        _ => parts!(words, "said-on", [date]),
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
    let place = page.words.place_label(&page.story, &statement);
    match page.story.passage(&statement) {
        Some(href) => {
            let place = if page.story.source.is_several() {
                place
            } else {
                say!(page.words, "place-of-article", place = place)
            };
            view! { <a href=href>{place}</a> }.into_any()
        }
        None => place.into_any(),
    }
}

/// When it was said, the evidence, and where it stands in the article.
#[component]
fn Facts(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let item = |said, date: PutDate| {
        let said = sentence(said, |_| bdi(&page, &*date.as_put));
        view! { <li>{said}</li> }
    };
    let said = statement.said.clone().map(|date| item(said_on(&page.words, &statement), date));
    let happened = statement
        .happened
        .clone()
        .map(|date| item(parts!(page.words, "happened-on", [date]), date));
    let added = page.words.added(&statement).map(|added| view! { <li>{added}</li> });
    let evidence = (statement.evidence != Evidence::None)
        .then(|| view! { <li>{page.words.evidence(statement.evidence)}</li> });
    view! {
        <ul class="facts">
            {said}
            {happened}
            {evidence}
            {added}
            <li><Passage page statement /></li>
        </ul>
    }
}

/// A date in the article's words, with the inferred one behind it.
#[component]
pub fn Put(
    /// The page.
    page: Page,
    /// The date.
    date: PutDate,
) -> impl IntoView {
    let resolved = page.words.resolved(&date).map(|resolved| {
        let note = match date.basis.clone() {
            Some(basis) => say!(page.words, "put-inferred-basis", date = resolved, basis = basis),
            None => say!(page.words, "put-inferred", date = resolved),
        };
        view! { <span class="inferred">" " {note}</span> }
    });
    view! { {bdi(&page, &*date.as_put)} {resolved} }
}

/// What a statement answers, what it limits, and what it is on as a third party's.
pub fn answers(page: &Page, statement: &Statement) -> impl IntoView + use<> {
    let assessed = statement.assesses.iter().flat_map(|assesses| &assesses.statements);
    let linked = [
        (say!(page.words, "answers"), statement.responds_to.iter().collect::<Vec<_>>()),
        (say!(page.words, "limits"), statement.qualifies.iter().collect()),
        (say!(page.words, "assesses"), assessed.collect()),
    ];
    let linked = linked.into_iter().filter_map(|(title, ids)| {
        let others: Vec<&Statement> =
            ids.into_iter().filter_map(|id| page.story.statement(id)).collect();
        let items = owned(&others).into_iter().map(|other| {
            view! { <li><Told page=page.clone() statement=other /></li> }
        });
        (!others.is_empty()).then(|| {
            view! { <div class="answers"><p>{title}</p><ul>{items.collect_view()}</ul></div> }
        })
    });
    linked.collect_view()
}
