//! Stories to test what is derived.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::{
    Actor, ActorId, ActorKind, Assesses, Conclusion, Evidence, Missing, MissingReply, PutDate,
    Standing, Statement, StatementId, StatementKind, Story, Transfer, read,
};

/// The example that uses every key.
pub(super) fn full() -> Story {
    read(include_str!("../../tests/valid/full.toml"), "full.toml").unwrap()
}

/// The ids of statements, as text.
pub(super) fn ids<'a>(statements: &[&'a Statement]) -> Vec<&'a str> {
    statements.iter().map(|statement| statement.id.as_str()).collect()
}

const KINDS: [StatementKind; 13] = [
    StatementKind::Allegation,
    StatementKind::Denial,
    StatementKind::Rejection,
    StatementKind::CounterAllegation,
    StatementKind::Acknowledgement,
    StatementKind::Caveat,
    StatementKind::Report,
    StatementKind::Characterisation,
    StatementKind::Action,
    StatementKind::Context,
    StatementKind::DeclinedComment,
    StatementKind::Finding,
    StatementKind::Assessment,
];

/// Stories with the actors of the full example and any statements, checked or not: what is
/// derived must hold for those that break the rules too.
pub(super) fn stories() -> impl Strategy<Value = Story> {
    let template = full();
    let mut actors: Vec<Actor> = template.actors.clone();
    let mut deeper = actors.last().unwrap().clone();
    deeper.id = ActorId::new("part-of-a-part");
    deeper.kind = ActorKind::GovernmentBody;
    deeper.part_of = Some(ActorId::new("alba-treasury"));
    deeper.national_of = None;
    actors.push(deeper);
    let names: Vec<ActorId> = actors.iter().map(|actor| actor.id.clone()).collect();
    prop::collection::vec(statements(names), 0..12).prop_map(move |mut statements| {
        for (number, statement) in statements.iter_mut().enumerate() {
            statement.id = StatementId::new(format!("s{number}"));
        }
        let mut story = template.clone();
        (story.actors, story.statements) = (actors.clone(), statements);
        story
    })
}

fn statements(names: Vec<ActorId>) -> impl Strategy<Value = Statement> {
    let numbered = || {
        let all: Vec<StatementId> = (0..12).map(|n| StatementId::new(format!("s{n}"))).collect();
        subsequence(all, 0..4)
    };
    (
        select(&KINDS[..]),
        prop::option::of(select(names.clone())),
        subsequence(names.clone(), 0..4),
        numbered(),
        numbered(),
        prop::option::of(dates()),
        prop::option::of(dates()),
        prop::collection::vec(transfers(names.clone()), 0..3),
        prop::collection::vec(missing(names.clone()), 0..2),
        subsequence(names, 0..2),
        prop::option::of(assessments()),
    )
        .prop_map(
            |(
                kind,
                source,
                about,
                responds_to,
                qualifies,
                said,
                happened,
                transfers,
                no_reply,
                jointly_with,
                assesses,
            )| {
                Statement {
                    id: StatementId::new(""),
                    former_ids: Vec::new(),
                    kind,
                    source,
                    unnamed_source: None,
                    jointly_with,
                    spokesperson: None,
                    cue: Some("reportedly".to_owned()),
                    hedge: None,
                    hedges: Vec::new(),
                    through: Vec::new(),
                    assesses,
                    summary: "something is so".to_owned(),
                    quotations: Vec::new(),
                    about,
                    responds_to,
                    qualifies,
                    no_reply,
                    later: Vec::new(),
                    said,
                    happened,
                    evidence: Evidence::None,
                    article: None,
                    added: None,
                    paragraph: 1,
                    selector: None,
                    transfers,
                    note: None,
                    draft: false,
                }
            },
        )
}

fn assessments() -> impl Strategy<Value = Assesses> {
    let all: Vec<StatementId> = (0..12).map(|n| StatementId::new(format!("s{n}"))).collect();
    let conclusions = vec![Conclusion::Upheld, Conclusion::Dismissed, Conclusion::Limited];
    (subsequence(all, 0..4), select(conclusions)).prop_map(|(statements, conclusion)| Assesses {
        statements,
        conclusion,
        part: None,
    })
}

fn missing(names: Vec<ActorId>) -> impl Strategy<Value = MissingReply> {
    let ways = vec![Missing::Declined, Missing::NoResponse, Missing::NotAsked];
    (select(names), select(ways)).prop_map(|(of, how)| MissingReply {
        of,
        how,
        said: None,
        account: None,
    })
}

fn dates() -> impl Strategy<Value = PutDate> {
    prop::option::of("20(1[0-9]|2[0-3])(-0[1-9])?").prop_map(|resolved| PutDate {
        as_put: "some time ago".to_owned(),
        resolved,
        ..PutDate::default()
    })
}

fn transfers(names: Vec<ActorId>) -> impl Strategy<Value = Transfer> {
    let standings = [Standing::Alleged, Standing::Proposed, Standing::Considered];
    (select(names.clone()), select(names), select(standings.to_vec()), select(vec!["a", "b"]))
        .prop_map(|(from, to, standing, goods)| Transfer {
            goods: goods.to_owned(),
            short: None,
            from,
            to,
            via: None,
            standing,
            basis: None,
        })
}
