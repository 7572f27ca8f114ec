//! Who says it: the words that keep a statement from being read as a fact.

use std::collections::{HashMap, HashSet};

use leptos::prelude::*;
use whosays_story::{ActorId, Statement, StatementKind};
use whosays_words::{Listed, NameForm, parts, say};

use crate::{Page, bdi::bdi, cautions::passed_on, sentence::sentence};

/// So many statements in which the voices of a side differ are named at most.
const DIFFERING: usize = 6;

/// A link to an actor's page, in its name.
#[component]
pub fn ActorLink(
    /// The page that the link stands on.
    page: Page,
    /// The actor.
    id: ActorId,
    /// Where the name stands.
    #[prop(default = NameForm::Label)]
    form: NameForm,
) -> impl IntoView {
    let href = page.href(Some(&id));
    let name = page.words.name(&page.story, &id, form);
    view! { <a href=href data-actor=id.to_string()>{bdi(&page, name)}</a> }
}

/// Links to several actors: "Iran and Russia".
#[component]
pub fn ActorLinks(
    /// The page that the links stand on.
    page: Page,
    /// The actors.
    ids: Vec<ActorId>,
    /// Where the names stand.
    #[prop(default = NameForm::Within)]
    form: NameForm,
) -> impl IntoView {
    let names = page.words.names(&page.story, &ids, form);
    let pieces = page.words.listed(&names).into_iter().map(|piece| match piece {
        Listed::Joint(joint) => joint.into_any(),
        Listed::Item(number) => {
            // Only the first of them opens the sentence.
            let opens = number > 0 && form == NameForm::Opening;
            let form = if opens { NameForm::Within } else { form };
            let id = ids.get(number).cloned();
            id.map(|id| view! { <ActorLink page=page.clone() id form /> }).into_any()
        }
    });
    pieces.collect_view()
}

/// "White House says", with the spokesperson below; "Experts say" where no source is named.
#[component]
pub fn Says(
    /// The page.
    page: Page,
    /// What is said.
    statement: Statement,
) -> impl IntoView {
    let who = match &statement.source {
        Some(_) => sentence(page.words.who_says_parts(&page.story, &statement), |_| {
            let ids: Vec<ActorId> = statement.sources().cloned().collect();
            let form = page.words.form_of_source(&statement);
            view! { <ActorLinks page=page.clone() ids form /> }.into_any()
        })
        .into_any(),
        None => view! { <span>{page.words.who_says(&page.story, &statement)}</span> }.into_any(),
    };
    let spokesperson = spokesperson(&page, &statement).map(|through| {
        view! { " " <span class="spokesperson">{through}</span> }
    });
    let passed_on = passed_on(&page, &statement);
    view! { <p class="says"><span class="who">{who}</span>{spokesperson}{passed_on}</p> }
}

/// "through John Kirby", where somebody speaks for the source.
pub fn spokesperson(page: &Page, statement: &Statement) -> Option<impl IntoView + use<>> {
    let name = page.story.spokesperson(statement)?.to_owned();
    Some(sentence(parts!(page.words, "through", [name]), |_| bdi(page, &*name)))
}

/// That the voices of a side do not say the same, with a link to what each of them says.
#[component]
pub fn VoicesDiffer(
    /// The page.
    page: Page,
    /// The side.
    side: ActorId,
    /// The statements in which they differ; where there are none, nothing is said.
    statements: Vec<Statement>,
) -> impl IntoView {
    let (words, story) = (&page.words, &page.story);
    let mut statements = statements;
    // A voice that says several things in one way is named once.
    let mut met = HashSet::new();
    statements.retain(|one| met.insert((one.kind, one.sources().cloned().collect::<Vec<_>>())));
    let all = statements.len();
    let statements = each_way_first(statements);
    let more = all - statements.len();
    let more = (more > 0).then(|| say!(words, "voices-differ-more", count = more));
    let names: Vec<String> = statements
        .iter()
        .map(|one| {
            // Others who say it jointly are no voices of this side.
            let is_own = |id: &&ActorId| story.principal(id) == story.principal(&side);
            let own = words.names(story, one.sources().filter(is_own), NameForm::Label);
            let (name, kind) = (words.all_of(&own), words.kind(one.kind));
            say!(words, "voice-and-kind", name = name, kind = kind)
        })
        .collect();
    let name = words.name(story, &side, NameForm::Within);
    (!statements.is_empty()).then(|| {
        let told = sentence(parts!(words, "voices-differ", [statements], name = name), |_| {
            let pieces = words.listed(&names).into_iter().map(|piece| {
                match piece {
                Listed::Joint(joint) => joint.into_any(),
                Listed::Item(number) => statements.get(number).map(|one| {
                    let href = page.statement_href(&one.id);
                    let name = names.get(number).cloned().unwrap_or_default();
                    view! { <a href=href data-statement=one.id.to_string()>{bdi(&page, name)}</a> }
                }).into_any(),
            }
            });
            pieces.collect_view().into_any()
        });
        view! { <p class="differ">{told} {more}</p> }
    })
}

/// The first few of statements that differ, in their order: one of each kind before a second of any,
/// so that what is left out is never a whole side.
fn each_way_first(mut statements: Vec<Statement>) -> Vec<Statement> {
    if statements.len() <= DIFFERING {
        return statements;
    }
    let mut kinds: HashMap<StatementKind, usize> = HashMap::new();
    let mut ranked: Vec<(usize, usize)> = statements
        .iter()
        .enumerate()
        .map(|(place, one)| {
            let met = kinds.entry(one.kind).or_default();
            *met += 1;
            (*met, place)
        })
        .collect();
    ranked.sort_unstable();
    let kept: HashSet<usize> = ranked.into_iter().take(DIFFERING).map(|(_, place)| place).collect();
    let mut place = 0..;
    statements.retain(|_| place.next().is_some_and(|place| kept.contains(&place)));
    statements
}

/// What each target replies to a statement, as a sentence of its own: "Iran: denies". Nothing of
/// targets whom it asks for no reply and who give none.
pub fn target_replies(
    page: &Page,
    statement: &Statement,
) -> impl Iterator<Item = (bool, AnyView)> + use<> {
    let replies = statement.about.iter().filter_map(|id| {
        let reply = page.words.replies_of(&page.story, statement, id)?;
        let name = page.words.name(&page.story, id, NameForm::Opening);
        let parts = parts!(page.words, "target-reply", [name], reply = reply);
        let reply = sentence(parts, |_| bdi(page, &*name)).into_any();
        Some((page.story.is_answered_by(statement, id), reply))
    });
    replies.collect::<Vec<_>>().into_iter()
}

/// A statement in a list of others: who makes it, and what is said as a link to its page.
#[component]
pub fn Told(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
    /// Whether the verb stands with the name: "Iran says".
    #[prop(default = false)]
    with_verb: bool,
    /// Whether all that keeps it from being taken for more than it is follows, and need not be told in
    /// brief.
    #[prop(default = false)]
    cautioned: bool,
) -> impl IntoView {
    let (words, story) = (&page.words, &page.story);
    let who =
        if with_verb { words.who_says(story, &statement) } else { words.who(story, &statement) };
    let brief = words.in_brief(&statement).filter(|_| !cautioned).map(|brief| {
        let brief = sentence(parts!(words, "in-brief", [brief]), |_| bdi(&page, &*brief));
        view! { " " {brief} }
    });
    let told = sentence(parts!(words, "said", [who, what]), |slot| match slot {
        "who" => bdi(&page, &*who),
        _ => view! { <SummaryLink page=page.clone() statement=statement.clone() /> }.into_any(),
    });
    view! { {told} {brief} }
}

/// What is said, as a link to the statement's own page.
#[component]
pub fn SummaryLink(
    /// The page that the link stands on.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let href = page.statement_href(&statement.id);
    let summary = bdi(&page, statement.summary);
    view! { <a href=href data-statement=statement.id.to_string()>{summary}</a> }
}
