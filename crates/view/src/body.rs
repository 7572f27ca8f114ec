//! The body of an actor's pane: what is said about it, its replies, what it says.

use leptos::prelude::*;
use whosays_story::{Actor, Statement, StatementId};
use whosays_words::{NameForm, say};

use crate::{
    List, Page,
    beside::{Repeated, beside_others},
    entry::{Entry, Replies},
    more::ListLink,
};

/// All statements that concern one actor, in groups.
#[component]
pub fn ActorBody(
    /// The page.
    page: Page,
    /// The actor.
    actor: Actor,
) -> impl IntoView {
    let story = page.story.clone();
    let dossier = story.dossier(&actor.id);
    let (words, kind) = (&page.words, actor.kind);
    let nothing = || say!(words, "group-empty");
    let groups = [
        ("about", words.group_about(kind), List::About, nothing()),
        ("replies", words.group_replies(kind), List::Replies, nothing()),
        ("by", words.group_by(kind), List::By, words.says_nothing(kind, &dossier)),
    ];
    let beside = beside_others(&page, &[List::About, List::Replies, List::By]);
    // Apart from what it says itself, and only where there is something: nobody misses them.
    let unnamed = (!dossier.unnamed.is_empty()).then(|| {
        let (title, name) = (
            say!(words, "group-unnamed"),
            page.words.name(&page.story, &actor.id, NameForm::Within),
        );
        let note = say!(words, "unnamed-do-not-speak-for", name = name);
        view! {
            <Group page=page.clone() name="unnamed" title list=List::Unnamed note empty=nothing()
                beside=beside.clone() />
        }
    });
    let named = (!dossier.named_in.is_empty()).then(|| view! { <Named page=page.clone() /> });
    view! {
        {groups.into_iter().map(|(name, title, list, empty)| view! {
            <Group page=page.clone() name title list empty beside=beside.clone() />
        }).collect_view()}
        {unnamed}
        {named}
    }
}

/// Statements that are not about the actor but name it: read on demand.
#[component]
fn Named(
    /// The page.
    page: Page,
) -> impl IntoView {
    let statements = page.entries(List::Named);
    let count = page.words.number(statements.len());
    let title = say!(page.words, "group-named");
    let statements = owned(&page.first(statements));
    let entries = together(&page, statements).into_iter().map(|statements| {
        view! { <Together page=page.clone() statements /> }
    });
    let entries = entries.collect_view();
    view! {
        <details class="group" data-group="named">
            <summary><h3>{title} " " <span class="count">{count}</span></h3></summary>
            <ul class="entries">{entries}</ul>
            <ListLink page list=List::Named />
        </details>
    }
}

/// One group of statements, or the sentence that says why there are none.
#[component]
pub fn Group(
    /// The page.
    page: Page,
    /// The group's name for the style sheet.
    name: &'static str,
    /// Its heading.
    title: String,
    /// What has to be known of them all.
    #[prop(optional, into)]
    note: Option<String>,
    /// Its statements.
    list: List,
    /// What is said where there are none.
    empty: String,
    /// Those that stand in full beside others of the pane, and need not stand here once more.
    beside: Vec<StatementId>,
) -> impl IntoView {
    let statements = page.entries(list);
    let count = statements.len();
    let statements = owned(&page.first(statements));
    let empty = (count == 0).then(|| view! { <p class="empty">{empty}</p> });
    let number = page.words.number(count);
    // Replies stand with what they answer, in the group before.
    let (above, full): (Vec<_>, Vec<_>) =
        statements.into_iter().partition(|one| name == "replies" && beside.contains(&one.id));
    let above = above.into_iter().map(|statement| {
        view! { <li><Repeated page=page.clone() statement /></li> }
    });
    let above = above.collect_view();
    let entries = together(&page, full).into_iter().map(|statements| match statements.as_slice() {
        [one] if !one.qualifies.is_empty() && beside.contains(&one.id) => {
            view! { <li><Repeated page=page.clone() statement=one.clone() /></li> }.into_any()
        }
        _ => view! { <Together page=page.clone() statements /> }.into_any(),
    });
    let entries =
        (count > 0).then(|| view! { <ul class="entries">{above} {entries.collect_view()}</ul> });
    view! {
        <section class="group" data-group=name>
            // The number does not stand on a line of its own.
            <h3>{title} "\u{a0}" <span class="count">{number}</span></h3>
            {note.map(|note| view! { <p class="note">{note}</p> })}
            {empty}
            {entries}
            <ListLink page list />
        </section>
    }
}

/// Statements that the very same replies answer, side by side: the first of them keeps its place.
fn together(page: &Page, statements: Vec<Statement>) -> Vec<Vec<Statement>> {
    let mut groups: Vec<(Vec<StatementId>, Vec<Statement>)> = Vec::new();
    for statement in statements {
        let replies = page.story.replies_to(&statement).into_iter();
        let replies: Vec<StatementId> = replies.map(|reply| reply.id.clone()).collect();
        let same = groups.iter_mut().find(|(ids, _)| !ids.is_empty() && *ids == replies);
        match same {
            Some((_, group)) => group.push(statement),
            None => groups.push((replies, vec![statement])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Statements with the replies to all of them, which stand once.
#[component]
fn Together(
    /// The page.
    page: Page,
    /// The statements; the same replies answer each.
    statements: Vec<Statement>,
) -> impl IntoView {
    let several = statements.len() > 1;
    let first = statements.first().filter(|_| several);
    let replies = first.map(|first| owned(&page.story.replies_to(first))).unwrap_or_default();
    let title = several.then(|| {
        let count = statements.len();
        let title = match replies.len() {
            1 => say!(page.words, "reply-to-these", count = count),
            _ => say!(page.words, "replies-to-these", count = count),
        };
        view! { <p class="to-all">{title}</p> }
    });
    let entries = statements.into_iter().map(|statement| {
        view! { <Entry page=page.clone() statement with_replies=!several /> }
    });
    let entries = entries.collect_view();
    view! {
        <li>{entries} {title} <Replies page replies /></li>
    }
}

pub fn owned(statements: &[&Statement]) -> Vec<Statement> {
    statements.iter().map(|statement| (*statement).clone()).collect()
}
