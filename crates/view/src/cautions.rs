//! What keeps a statement from being taken for more than it is: it stands wherever the statement does.

use leptos::prelude::*;
use whosays_story::{ActorId, Quotation, Statement};
use whosays_words::{NameForm, parts};

use crate::{Page, bdi::bdi, sentence::sentence};

/// How cautiously it is put, what became of it, and what third parties make of it.
pub fn cautions(page: &Page, statement: &Statement) -> impl IntoView + use<> {
    let (own, assessed) = (own_cautions(page, statement), assessed(page, statement));
    view! { {own} {assessed} }
}

/// The same without what third parties make of it, which stands in full below.
pub fn own_cautions(page: &Page, statement: &Statement) -> impl IntoView + use<> {
    let concludes = page.words.concludes(statement);
    let concludes = concludes.map(|told| view! { <p class="conclusion">{bdi(page, told)}</p> });
    let general = statement.hedge.as_ref().map(|words| hedge(page, &[], words));
    let hedges = statement.hedges.iter().map(|one| hedge(page, &one.about, &one.words));
    let hedges = general.into_iter().chain(hedges).collect_view();
    let later = page.words.later(statement).into_iter();
    let later = later.map(|told| view! { <p class="later">{bdi(page, told)}</p> }).collect_view();
    view! { {concludes} {hedges} {later} }
}

/// The source's own few words of caution, on some of its targets or on all.
fn hedge(page: &Page, about: &[ActorId], words: &str) -> impl IntoView + use<> {
    let told = if about.is_empty() {
        parts!(page.words, "hedge", [words])
    } else {
        parts!(page.words, "hedge-of", [names, words])
    };
    let told = sentence(page.words.capital_parts(told), |slot| match slot {
        // Links so near to that of the statement could not be told apart by a finger.
        "names" => {
            bdi(page, page.words.all_of(&page.words.names(&page.story, about, NameForm::Within)))
        }
        _ => view! { <em>{bdi(page, words)}</em> }.into_any(),
    });
    view! { <p class="hedge">{told}</p> }
}

/// What third parties make of it, a line each.
fn assessed(page: &Page, statement: &Statement) -> impl IntoView + use<> {
    let told = page.words.assessments_of(&page.story, statement).into_iter();
    told.map(|told| view! { <p class="assessed">{bdi(page, told)}</p> }).collect_view()
}

/// The original of words that were said, and who translated it, where they are translated.
pub fn translation(page: &Page, quotation: &Quotation) -> impl IntoView + use<> {
    let original = quotation.original.clone().map(|original| {
        let language = quotation.language.clone();
        let original = sentence(parts!(page.words, "original", [words]), |_| {
            // Its direction is its own.
            view! { <q lang=language.clone() dir="auto">{original.clone()}</q> }.into_any()
        });
        view! { <p class="original">{original}</p> }
    });
    let translated = page.words.translated(quotation);
    let translated = translated.map(|told| view! { <p class="original">{bdi(page, told)}</p> });
    view! { {translated} {original} }
}

/// Through whom the article has it, behind who says it.
pub fn passed_on(page: &Page, statement: &Statement) -> Option<impl IntoView + use<>> {
    let told = page.words.as_passed_on(&page.story, statement)?;
    Some(view! { <span class="spokesperson">{bdi(page, told)}</span> })
}
