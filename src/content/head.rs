//! The head of a selection: who it is, how much is said, and what is answered.

use leptos::prelude::*;
use whosays_story::{Actor, ActorKind, Dossier, ReplyStatus, Tally};

use super::{
    Page,
    says::{ActorLinks, capital, plural},
};

/// The head of an actor's pane.
#[component]
pub fn ActorHead(
    /// The page.
    page: Page,
    /// The actor.
    actor: Actor,
) -> impl IntoView {
    let dossier = page.story.dossier(&actor.id);
    let nobody = dossier.said_about.is_empty().then(|| {
        view! { <p>"Nobody in this article says anything about " {actor.name.clone()} "."</p> }
    });
    let replies = answered(&page, &actor, &dossier).map(|sentence| view! { <p class="answered">{sentence}</p> });
    let counts = [
        ("about", "said about", dossier.said_about.len()),
        ("replies", "replies", dossier.replies.len()),
        ("by", "said by", dossier.said_by.len()),
    ];
    let nationals = nationals(&page, &actor, &dossier);
    view! {
        <h2 tabindex="-1">{actor.name.clone()}</h2>
        <Role page=page.clone() actor />
        <ul class="counts">
            {counts.map(|(group, label, count)| view! {
                <li data-group=group><b>{count}</b> " " {label}</li>
            }).into_iter().collect_view()}
        </ul>
        {nobody}
        {replies}
        {nationals}
        <a class="clear" href=page.href(None) data-actor="">"Show all"</a>
    }
}

/// What the actor is, and what it belongs to.
#[component]
fn Role(
    /// The page.
    page: Page,
    /// The actor.
    actor: Actor,
) -> impl IntoView {
    let role = capital(actor.role.as_deref().unwrap_or_else(|| actor.kind.label()));
    let whole = actor.part_of.map(|id| {
        view! { ", part of the government of the " <ActorLinks page=page.clone() ids=vec![id] /> }
    });
    view! { <p class="role">{role} {whole}</p> }
}

/// How the actor answers what is said about it, in words; `None` where nothing asks for an answer.
fn answered(page: &Page, actor: &Actor, dossier: &Dossier<'_>) -> Option<String> {
    let mut tally = Tally::default();
    let about = dossier.said_about.iter();
    tally.extend(about.filter_map(|statement| page.story.reply_status(statement, &actor.id)));
    let missing = tally.count(ReplyStatus::NoReplyReported);
    let accusations = plural(tally.of, "accusation");
    match (tally.of, missing) {
        (0, _) => None,
        (of, missing) if of == missing => {
            Some(format!("To {accusations} against it the article reports no reply."))
        }
        (_, 0) => Some(format!("{} ({accusations}).", tally.sentence())),
        _ => Some(format!("{} accusations. To the other {missing} the article reports no reply.", tally.sentence())),
    }
}

/// A person is not their country: says who is listed apart.
fn nationals(page: &Page, actor: &Actor, dossier: &Dossier<'_>) -> Option<impl IntoView + use<>> {
    let ids: Vec<_> = dossier.nationals.iter().map(|national| national.id.clone()).collect();
    let person = dossier.nationals.iter().all(|national| national.kind == ActorKind::Person);
    (!ids.is_empty()).then(|| {
        let (who, what) = if person {
            (" comes from here; what is said about that person is not said about ", actor.name.clone())
        } else {
            (" is listed apart; what is said about it is not said about ", actor.name.clone())
        };
        view! { <p class="nationals"><ActorLinks page=page.clone() ids /> {who} {what} "."</p> }
    })
}
