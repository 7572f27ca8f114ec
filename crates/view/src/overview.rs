//! The overview: what the story holds, and what was said when.

use leptos::prelude::*;
use whosays_story::Statement;
use whosays_words::say;

use crate::{
    List, Page,
    bdi::bdi,
    body::owned,
    cautions::cautions,
    entry::answers,
    more::ListLink,
    says::{Says, SummaryLink, target_replies},
};

/// The head of the overview: the invitation, and what there is to see.
#[component]
pub fn OverviewHead(
    /// The page.
    page: Page,
) -> impl IntoView {
    let counts = page.story.counts();
    let items = ["all", "replies", "by"].into_iter().zip(page.words.counts(&counts));
    view! {
        <h2 tabindex="-1">{say!(page.words, "pick")}</h2>
        <p class="role">{say!(page.words, "pick-why")}</p>
        <ul class="counts">
            {items.map(|(group, (count, label))| view! { <li data-group=group><b>{count}</b> " " {label}</li> })
                .collect_view()}
        </ul>
        <p class="answered">{page.words.counts_of_replies(&counts)}</p>
    }
}

/// The body of the overview: what can be dated in the order of time, the rest in the article's.
#[component]
pub fn OverviewBody(
    /// The page.
    page: Page,
) -> impl IntoView {
    let statements = page.first(page.entries(List::All)).into_iter();
    let (dated, undated): (Vec<&Statement>, Vec<&Statement>) =
        statements.partition(|one| page.story.is_dated(one));
    let groups = [
        ("time", say!(page.words, "in-order-of-time"), owned(&dated)),
        ("undated", say!(page.words, "without-date"), owned(&undated)),
    ];
    let groups = groups.into_iter().filter(|(_, _, statements)| !statements.is_empty());
    let groups = groups
        .map(|(name, title, statements)| {
            view! {
                <section class="group" data-group=name>
                    <h3>{title}</h3>
                    <ol class="chronology">
                        {statements.into_iter().map(|statement| view! { <Moment page=page.clone() statement /> })
                            .collect_view()}
                    </ol>
                </section>
            }
        })
        .collect_view();
    view! { {groups} <ListLink page list=List::All /> }
}

/// A statement with its date, what it answers, its replies and what limits it.
#[component]
pub fn Moment(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    // What limits it and calls for a reply itself has a moment of its own, with its replies.
    let mut caveats = page.story.all_caveats_of(&statement);
    caveats.retain(|caveat| !page.story.stands_alone(caveat));
    let caveats = owned(&caveats).into_iter();
    let caveats = caveats.map(|caveat| view! { <Entry page=page.clone() statement=caveat /> });
    let replies = replies(&page, &statement);
    // "It had no part in it": in what, has to be said where neither a date nor its own words tell.
    let is_bare = !page.story.is_dated(&statement) && statement.quotations.is_empty();
    // What is a third party's is nothing without what it is on.
    let names_it = statement.kind.is_reply() && is_bare || statement.kind.is_assessment();
    let answered = names_it.then(|| answers(&page, &statement));
    view! {
        <li>
            <When page=page.clone() statement=statement.clone() />
            <div>
                <Entry page=page.clone() statement />
                {answered}
                {replies}
                {caveats.collect_view()}
            </div>
        </li>
    }
}

/// The replies of the targets, a line each, so that no allegation stands without them.
fn replies(page: &Page, statement: &Statement) -> impl IntoView + use<> {
    let lines = target_replies(page, statement).map(|(is_answered, reply)| {
        let answered = if is_answered { "yes" } else { "no" };
        view! { <p class="answer" data-answered=answered>{reply}</p> }
    });
    lines.collect_view()
}

/// Who says what, and how firmly.
#[component]
fn Entry(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let cautions = cautions(&page, &statement);
    view! {
        <Says page=page.clone() statement=statement.clone() />
        <p class="summary"><SummaryLink page statement /></p>
        {cautions}
    }
}

/// When it was said, in the article's words, and the date that they stand for; the paragraph where
/// there is no date at all.
#[component]
fn When(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let words = &page.words;
    let added =
        words.added(&statement).map(|added| view! { " " <span class="added">{added}</span> });
    let (put, date) = match (statement.said.clone(), statement.happened.clone()) {
        (Some(said), _) => (words.capital(&said.as_put), Some(said)),
        (None, Some(happened)) => {
            (say!(words, "said-to-be-of", date = &happened.as_put), Some(happened))
        }
        (None, None) => (words.place_label(&page.story, &statement), None),
    };
    let resolved = date.and_then(|date| words.resolved(&date));
    let resolved = resolved.map(|date| {
        view! { <span class="inferred">{say!(words, "date-is-inferred", date = date)}</span> }
    });
    view! { <p class="when">{bdi(&page, put)} " " {resolved}{added}</p> }
}
