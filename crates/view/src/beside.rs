//! What stands in full beside other statements of the same pane, and is short in its own place.

use leptos::prelude::*;
use whosays_story::{Statement, StatementId};
use whosays_words::say;

use crate::{
    List, Page,
    cautions::cautions,
    entry::Silent,
    says::{Says, SummaryLink},
};

/// The statements of an actor's pane with these lists that stand in full beside others: replies
/// beside what they answer, caveats beside what they limit.
pub fn beside_others(page: &Page, lists: &[List]) -> Vec<StatementId> {
    let entries = |list| page.first(page.entries(list));
    let about = entries(List::About);
    let stands = |id: &StatementId| about.iter().any(|one| one.id == *id);
    let replies = entries(List::Replies).into_iter();
    let mut beside: Vec<StatementId> = replies
        .filter(|one| !one.responds_to.is_empty() && one.responds_to.iter().all(stands))
        .map(|reply| reply.id.clone())
        .collect();
    // A caveat stands with an entry: not with a reply, which has none where it is beside others,
    // and not with another caveat.
    let full: Vec<&Statement> = lists
        .iter()
        .flat_map(|list| entries(*list))
        .filter(|one| !beside.contains(&one.id))
        .collect();
    let is_limited =
        |id: &StatementId| full.iter().any(|one| one.id == *id && one.qualifies.is_empty());
    let caveats = full.iter().filter(|one| {
        let limits = !one.qualifies.is_empty() && one.qualifies.iter().all(is_limited);
        // What answers it or limits it in turn would stand nowhere.
        limits && page.answers_to(one).is_empty()
    });
    let caveats: Vec<StatementId> = caveats.map(|one| one.id.clone()).collect();
    beside.extend(caveats);
    beside
}

/// A statement that stands in full beside others: who says it, what and how firmly, and beside what.
#[component]
pub fn Repeated(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let beside = match (statement.qualifies.len(), statement.responds_to.len()) {
        (0, 1) => say!(page.words, "in-full-beside-one"),
        (0, count) => say!(page.words, "in-full-beside", count = count),
        (1, _) => say!(page.words, "limit-in-full-beside-one"),
        (count, _) => say!(page.words, "limit-in-full-beside", count = count),
    };
    let cautions = cautions(&page, &statement);
    let id = statement.id.to_string();
    let kind = statement.kind.name();
    view! {
        <article class="statement" data-statement=id data-kind=kind>
            <div class="said">
                <p class="kind">{page.words.kind_label(statement.kind)}</p>
                <Says page=page.clone() statement=statement.clone() />
                <p class="summary"><SummaryLink page=page.clone() statement=statement.clone() /></p>
                // Wherever the content is, its source's caution is, too.
                {cautions}
                <p class="small">{beside}</p>
            </div>
            <Silent page statement />
        </article>
    }
}
