//! What everybody says.

use crate::cast::Cast;
use crate::forms::Forms;
use crate::phrases::{DEEDS, GOODS, one};
use crate::reply::Open;
use crate::statement::Statement;

/// Writes so many statements: about two in ten are replies, where there is something to reply to,
/// and one in twenty limits what its own source has said.
pub(crate) fn write(
    text: &mut String,
    cast: &Cast,
    count: usize,
    forms: &mut Forms,
    chance: &mut fastrand::Rng,
) {
    let mut open = Open::new(cast.actors.len());
    // The last statement of everybody, which a caveat may limit.
    let mut last: Vec<Option<usize>> = vec![None; cast.actors.len()];
    let mut before: Vec<Statement> = Vec::with_capacity(count);
    for number in 0..count {
        let statement = match chance.u8(0..100) {
            0..22 => answer(cast, &mut open, &before, chance),
            22..27 => caveat(cast, &last, chance),
            _ => None,
        };
        let statement = statement.or_else(|| forms.finding(cast, &before));
        let mut statement = statement.unwrap_or_else(|| assertion(cast, chance));
        forms.join(cast, &mut statement);
        if statement.calls_for_reply() {
            for target in &statement.about {
                open.add(cast.principal(*target), number);
            }
        }
        if let Some(slot) = statement.source.and_then(|source| last.get_mut(source)) {
            *slot = Some(number);
        }
        statement.write(number, text, cast, forms, chance);
        before.push(statement);
    }
}

fn answer(
    cast: &Cast,
    open: &mut Open,
    before: &[Statement],
    chance: &mut fastrand::Rng,
) -> Option<Statement> {
    let (source, responds_to) = open.take(chance)?;
    let kind = match chance.u8(0..10) {
        0..5 => "denial",
        5 | 6 => "rejection",
        7 => "counter_allegation",
        8 => "acknowledgement",
        _ => "declined_comment",
    };
    let about = if kind == "counter_allegation" {
        countered(cast, source, &responds_to, before, chance)
    } else {
        Vec::new()
    };
    let summary = match about.first() {
        Some(target) => format!("it was {} that {}", cast.name(*target), one(&DEEDS, chance)),
        None => format!("the answer of {} to what is said of it", cast.name(source)),
    };
    // Nobody turns on its own side.
    let kind = if kind == "counter_allegation" && about.is_empty() { "denial" } else { kind };
    let source = Some(source);
    Some(Statement { kind, source, summary, about, responds_to, ..Statement::default() })
}

/// Whom a counter-allegation is about: everybody who made what it answers, or else anybody. Nobody
/// where its own side is among them.
fn countered(
    cast: &Cast,
    source: usize,
    answered: &[usize],
    before: &[Statement],
    chance: &mut fastrand::Rng,
) -> Vec<usize> {
    let mut about: Vec<usize> = Vec::new();
    let answered = answered.iter().filter_map(|number| before.get(*number));
    for speaker in answered.flat_map(Statement::sources).copied() {
        if !about.contains(&speaker) {
            about.push(speaker);
        }
    }
    if about.iter().any(|speaker| cast.principal(*speaker) == cast.principal(source)) {
        return Vec::new();
    }
    if about.is_empty() { vec![other(cast, source, chance)] } else { about }
}

fn caveat(cast: &Cast, last: &[Option<usize>], chance: &mut fastrand::Rng) -> Option<Statement> {
    let source = cast.any(chance);
    let limited = last.get(source).copied().flatten()?;
    Some(Statement {
        kind: "caveat",
        source: Some(source),
        summary: "not all of it has been seen yet".to_owned(),
        qualifies: vec![limited],
        ..Statement::default()
    })
}

fn assertion(cast: &Cast, chance: &mut fastrand::Rng) -> Statement {
    let source = cast.any(chance);
    let target = other(cast, source, chance);
    let (kind, source) = match chance.u8(0..100) {
        0..65 => ("allegation", Some(source)),
        65..82 => ("report", None),
        82..88 => ("action", Some(source)),
        88..95 => ("characterisation", Some(source)),
        _ => ("context", Some(source)),
    };
    let mut about = vec![target];
    if chance.u8(0..100) < 25 {
        let second = cast.any(chance);
        if !about.contains(&second) {
            about.push(second);
        }
    }
    let (from, to) = (cast.any_placed(chance), cast.any_placed(chance));
    let names_goods = matches!(kind, "allegation" | "report") && chance.u8(0..100) < 30;
    if names_goods && from != to {
        let goods = one(&GOODS, chance);
        let summary = format!("{} sent {goods} to {}", cast.name(from), cast.name(to));
        let (about, transfer) = (vec![from], Some((goods, from, to)));
        return Statement { kind, source, summary, about, transfer, ..Statement::default() };
    }
    let summary = format!("{} {}", cast.name(target), one(&DEEDS, chance));
    Statement { kind, source, summary, about, ..Statement::default() }
}

/// Anybody but an actor and whoever it speaks as.
fn other(cast: &Cast, actor: usize, chance: &mut fastrand::Rng) -> usize {
    let found = cast.any(chance);
    if cast.principal(found) == cast.principal(actor) {
        // The first two are countries.
        return usize::from(cast.principal(actor) == 0);
    }
    found
}
