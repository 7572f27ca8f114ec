//! The ledger: who says it, about whom, and the reply.

use std::collections::HashMap;

use leptos::prelude::*;
use whosays_story::{LedgerRow, StatementId, Tally, Voice};

use crate::{
    Page,
    says::{ActorLink, plural, voice_name},
};

/// Every pair of voice and target on a row of its own, with the reply; rows of one voice hang
/// together.
#[component]
pub fn Ledger(
    /// The page.
    page: Page,
) -> impl IntoView {
    let rows = page.story.ledger();
    let total = rows.len();
    let mut voices: Vec<(Voice, Vec<LedgerRow>)> = Vec::new();
    let mut known: HashMap<&Voice, usize> = HashMap::new();
    for row in rows {
        let place = *known.entry(&row.voice).or_insert(voices.len());
        match voices.get_mut(place) {
            Some((_, rows)) => rows.push(row.clone()),
            None => voices.push((row.voice.clone(), vec![row.clone()])),
        }
    }
    view! {
        <h3 class="legend"><span>"Who says it"</span> " " <span>"about whom, and the reply"</span></h3>
        <ol class="voices">
            {voices.into_iter().map(|(voice, rows)| view! { <VoiceRows page=page.clone() voice rows /> }).collect_view()}
        </ol>
        <p class="all-rows"><a href=page.href(None) data-actor="">{format!("Show all {total} rows")}</a></p>
    }
}

/// One voice and whom it speaks about.
#[component]
fn VoiceRows(
    /// The page.
    page: Page,
    /// The voice.
    voice: Voice,
    /// Its rows.
    rows: Vec<LedgerRow>,
) -> impl IntoView {
    let of = page.of(
        rows.iter().flat_map(|row| concerned(&page, row)),
        rows.iter().flat_map(|row| told(&page, row)),
    );
    let (lit, of) = (of.lit(), of.keys);
    let who = match &voice {
        Voice::Actor(id) => view! { <ActorLink page=page.clone() id=id.clone() /> }.into_any(),
        Voice::Unattributed(_) => view! { <i>{voice_name(&page, &voice)}</i> }.into_any(),
    };
    view! {
        <li class="voice row" data-of=of data-lit=lit>
            <p class="who">{who}</p>
            <ul>{rows.into_iter().map(|row| view! { <Row page=page.clone() row /> }).collect_view()}</ul>
        </li>
    }
}

/// One target of a voice, and what it replies.
#[component]
fn Row(
    /// The page.
    page: Page,
    /// The row.
    row: LedgerRow,
) -> impl IntoView {
    let of = page.of(concerned(&page, &row), told(&page, &row));
    let (lit, of) = (of.lit(), of.keys);
    let kind = if row.tally.of > 0 { "allegation" } else { "comment" };
    let count = plural(row.statements.len(), "statement");
    let reply = (row.tally.of > 0).then(|| {
        view! {
            <p class="answer" data-answered=answered(&row.tally)>{row.tally.sentence()}</p>
        }
    });
    view! {
        <li class="row" data-of=of data-lit=lit data-kind=kind>
            <p class="target"><ActorLink page=page id=row.target /> " " <span class="count">{count}</span></p>
            {reply}
        </li>
    }
}

/// Whom a row concerns: those who speak in it, also as a part of a government, and its target.
fn concerned<'a>(page: &'a Page, row: &'a LedgerRow) -> Vec<&'a whosays_story::ActorId> {
    let statements = row.statements.iter().filter_map(|id| page.story.statement(id));
    statements.filter_map(|statement| statement.source.as_ref()).chain([&row.target]).collect()
}

/// The statements of a row, with what replies to them or limits them.
fn told<'a>(page: &'a Page, row: &'a LedgerRow) -> impl Iterator<Item = &'a StatementId> {
    let answers = row.statements.iter().flat_map(|id| page.answers_to(id));
    row.statements.iter().chain(answers)
}

/// Whether a reply to anything on the row is reported.
fn answered(tally: &Tally) -> &'static str {
    if tally.parts().any(|(status, _)| status.is_reply()) { "yes" } else { "no" }
}
