//! Whatever is made up passes the check, and is the same each time.

#![allow(clippy::unwrap_used)]

use whosays_sample::Sample;
use whosays_story::{Story, read};

fn story(sample: &Sample) -> Story {
    read(&sample.toml(), "story.toml").unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().take(5).map(ToString::to_string).collect();
        panic!("{sample:?}: {lines:#?}")
    })
}

/// Somebody unnamed was with the one who assessed what they had said.
#[test]
fn nobody_assesses_what_may_be_their_own() {
    story(&Sample::new(2, 8, 7_719_105_018_008_357_084));
}

#[test]
fn samples_of_any_size_pass_the_check() {
    for (actors, statements) in [(0, 0), (2, 1), (3, 40), (12, 20), (25, 100), (200, 1_000)] {
        for seed in 0..5 {
            let sample = Sample::new(actors, statements, seed);
            let story = story(&sample);
            assert_eq!(story.id, sample.id);
            assert_eq!(story.actors.len(), actors.max(2));
            assert_eq!(story.statements.len(), statements.max(1));
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let text = |seed| Sample::new(12, 60, seed).toml();
    assert_eq!(text(7), text(7));
    assert_ne!(text(7), text(8));
}

#[test]
fn a_sample_has_what_stories_have() {
    let story = story(&Sample::new(25, 300, 1));
    let some = |found: usize| found > 5;
    let count = |test: fn(&whosays_story::Statement) -> bool| {
        story.statements.iter().filter(|statement| test(statement)).count()
    };
    assert!(some(count(|one| one.kind.is_reply())));
    assert!(some(count(|one| !one.qualifies.is_empty())));
    assert!(some(count(|one| !one.transfers.is_empty())));
    assert!(some(count(|one| one.spokesperson.is_some())));
    assert!(some(count(|one| one.source.is_none())));
    assert!(some(count(|one| !one.quotations.is_empty())));
    assert!(some(count(|one| one.said.as_ref().is_some_and(|date| date.resolved.is_some()))));
    let rare = [
        count(|one| !one.jointly_with.is_empty()),
        count(|one| !one.through.is_empty()),
        count(|one| one.unnamed_source.is_some()),
        count(|one| !one.hedges.is_empty()),
        count(|one| !one.no_reply.is_empty()),
        count(|one| !one.later.is_empty()),
        count(|one| one.added.is_some()),
        count(|one| one.assesses.is_some()),
    ];
    assert!(rare.into_iter().all(|found| found > 1), "{rare:?}");
    assert!(story.actors.iter().any(|actor| actor.part_of.is_some()));
    assert!(story.actors.iter().any(|actor| actor.national_of.is_some()));
    assert!(story.counts().answered > 5 && story.routes().len() > 5);
}
