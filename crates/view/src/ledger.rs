//! The ledger: who says it, about whom, and the reply.

use leptos::prelude::*;
use whosays_story::{ActorId, Tally, Voice};
use whosays_words::say;

use crate::{
    Page,
    body::owned,
    highlights::{self, Of},
    more::{Left, More},
    says::{ActorLink, VoicesDiffer},
};

/// Every pair of voice and target on a row of its own, with the reply; rows of one voice hang
/// together. Of a large story only pairs of the selection, those with most statements first.
#[component]
pub fn Ledger(
    /// The page.
    page: Page,
) -> impl IntoView {
    let total = page.ties.ledger.len();
    let (numbers, left) = page.pairs();
    let mut voices: Vec<(Voice, Vec<usize>)> = Vec::new();
    for number in numbers {
        let Some(row) = page.ties.ledger.get(number) else { continue };
        match voices.iter_mut().find(|(voice, _)| *voice == row.voice) {
            Some((_, rows)) => rows.push(number),
            None => voices.push((row.voice.clone(), vec![number])),
        }
    }
    let end = if page.is_large() {
        view! { <More page=page.clone() left=Left::Rows(left) /> }.into_any()
    } else {
        let all = say!(page.words, "show-rows", count = total);
        view! { <p class="all-rows"><a href=page.href(None) data-actor="">{all}</a></p> }.into_any()
    };
    view! {
        <h3 class="columns"><span>{say!(page.words, "ledger-who")}</span> " " <span>{say!(page.words, "ledger-whom")}</span></h3>
        <ol class="voices">
            {voices.into_iter().map(|(voice, rows)| view! { <VoiceRows page=page.clone() voice rows /> }).collect_view()}
        </ol>
        {end}
    }
}

/// One voice and whom it speaks about.
#[component]
fn VoiceRows(
    /// The page.
    page: Page,
    /// The voice.
    voice: Voice,
    /// The numbers of its rows.
    rows: Vec<usize>,
) -> impl IntoView {
    let of = of_rows(&page, &rows);
    let (lit, of) = (of.lit(), of.names());
    let who = match &voice {
        Voice::Actor(id) => view! { <ActorLink page=page.clone() id=id.clone() /> }.into_any(),
        Voice::Unattributed(_) | Voice::Unnamed { .. } => {
            view! { <i>{page.words.voice(&page.story, &voice)}</i> }.into_any()
        }
    };
    view! {
        <li class="voice row" data-of=of data-lit=lit>
            <p class="who">{who}</p>
            <ul>{rows.into_iter().map(|number| view! { <Row page=page.clone() number /> }).collect_view()}</ul>
        </li>
    }
}

/// One target of a voice, and what it replies.
#[component]
fn Row(
    /// The page.
    page: Page,
    /// The number of the row.
    number: usize,
) -> impl IntoView {
    let row = page.ties.ledger.get(number)?.clone();
    let of = of_rows(&page, &[number]);
    let (lit, of) = (of.lit(), of.names());
    let kind = if row.tally.of > 0 { "allegation" } else { "comment" };
    let count = page.words.row(&page.story, &row);
    let reply = (row.tally.of > 0).then(|| {
        view! {
            <p class="answer" data-answered=answered(&row.tally)>{page.words.tally(&page.story, &row.tally, &row.target)}</p>
        }
    });
    let of_target = owned(&page.story.differences_of_target(&row));
    let of_voice = owned(&page.story.differences_of_voice(&row));
    let side = match &row.voice {
        Voice::Actor(id) => id.clone(),
        Voice::Unattributed(_) | Voice::Unnamed { .. } => row.target.clone(),
    };
    Some(view! {
        <li class="row" data-of=of data-lit=lit data-kind=kind>
            <p class="target"><ActorLink page=page.clone() id=row.target.clone() /> " " <span class="count">{count}</span></p>
            <VoicesDiffer page=page.clone() side statements=of_voice />
            {reply}
            <VoicesDiffer page side=row.target statements=of_target />
        </li>
    })
}

/// Whom rows concern: those who speak in them and their targets, also as parts of a government.
fn of_rows(page: &Page, numbers: &[usize]) -> Of {
    if page.is_large() {
        return Of::always();
    }
    let rows = numbers.iter().filter_map(|number| page.ties.ledger.get(*number));
    let actors = rows.flat_map(|row| {
        let statements = row.statements.iter().filter_map(|id| page.story.statement(id));
        let is_part = |id: &&ActorId| page.story.principal(id) == &row.target;
        let named =
            statements.flat_map(move |one| one.sources().chain(one.about.iter().filter(is_part)));
        named.chain([&row.target])
    });
    Of::new(page, actors, numbers.iter().copied().map(highlights::pair))
}

/// Whether a reply to anything on the row is reported.
fn answered(tally: &Tally) -> &'static str {
    if tally.answered() > 0 { "yes" } else { "no" }
}
