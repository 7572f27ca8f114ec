//! The head of a selection: who it is, how much is said, and what is answered.

use leptos::prelude::*;
use whosays_story::{Actor, ActorKind, Dossier, ReplyStatus, Tally};

use super::{
    Page,
    says::{ActorLinks, capital},
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
        view! { <p class="answered">"Nobody in this article says that " {they(actor.kind)} " did or would do anything."</p> }
    });
    let answer = answered(&page, &actor, &dossier)
        .map(|sentence| view! { <p class="answered">{sentence}</p> });
    let replied = if dossier.replies.len() == 1 { "reply" } else { "replies" };
    let counts = [
        ("about", "said about", dossier.said_about.len()),
        ("replies", replied, dossier.replies.len()),
        ("by", "said by", dossier.said_by.len()),
    ];
    let nationals = nationals(&page, &dossier);
    view! {
        <h2 tabindex="-1">{actor.name.clone()}</h2>
        <Role page=page.clone() actor />
        <ul class="counts">
            {counts.map(|(group, label, count)| view! {
                <li data-group=group><b>{count}</b> " " {label}</li>
            }).into_iter().collect_view()}
        </ul>
        {nobody}
        {answer}
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
    // That a country is one need not be said.
    let kind = (actor.kind != ActorKind::Country).then(|| actor.kind.label());
    let role = actor.role.as_deref().or(kind).map(capital);
    let whole = actor.part_of.map(|id| {
        view! { " of the " <ActorLinks page=page.clone() ids=vec![id] /> }
    });
    (role.is_some() || whole.is_some()).then(|| view! { <p class="role">{role} {whole}</p> })
}

/// How the actor answers what is said about it, in words; `None` where nothing asks for an answer.
fn answered(page: &Page, actor: &Actor, dossier: &Dossier<'_>) -> Option<String> {
    let mut tally = Tally::default();
    let about = dossier.said_about.iter();
    tally.extend(about.filter_map(|statement| page.story.reply_status(statement, &actor.id)));
    let missing = tally.count(ReplyStatus::NoReplyReported);
    let calls = format!(
        "{} for a reply",
        if tally.of == 1 {
            String::from("1 statement calls")
        } else {
            format!("{} statements call", tally.of)
        }
    );
    match (tally.of, missing) {
        (0, _) => None,
        (of, missing) if of == missing => Some(format!("{calls}; the article reports none.")),
        (1, 0) => Some(format!("{calls}. Reply: {}.", tally.sentence().to_lowercase())),
        (_, 0) => Some(format!("{calls}. {}.", tally.sentence())),
        (_, missing) => Some(format!(
            "{calls}. {}; to the other {missing} the article reports no reply.",
            tally.sentence()
        )),
    }
}

/// A person is not their country: says who is listed apart.
fn nationals(page: &Page, dossier: &Dossier<'_>) -> Option<impl IntoView + use<>> {
    let ids: Vec<_> = dossier.nationals.iter().map(|national| national.id.clone()).collect();
    let (come, they) = if ids.len() == 1 {
        (" comes", "it says or what is said about it")
    } else {
        (" come", "they say or what is said about them")
    };
    let they = match dossier.nationals.as_slice() {
        [national] if national.kind == ActorKind::Person => "is said about that person",
        _ => they,
    };
    (!ids.is_empty()).then(|| view! {
        <p class="nationals">
            <ActorLinks page=page.clone() ids /> {come} " from here: what " {they} " is not put down to the country."
        </p>
    })
}

/// How a sentence refers back to an actor.
fn they(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "they",
        _ => "it",
    }
}
