//! Every number on the pages of made-up stories, counted once more from the file alone, in the slow
//! and obvious way: the overview and the pages of the actors never contradict each other.

use std::collections::BTreeSet;

use whosays_sample::Sample;
use whosays_story::{ActorId, Conclusion, Statement, StatementKind, Story, read};

use crate::{dom::Find, fixture::Drawn};

fn whole(story: &Story, id: &ActorId) -> ActorId {
    let actor = story.actors.iter().find(|one| one.id == *id).unwrap();
    actor.part_of.as_ref().map_or_else(|| id.clone(), |part| whole(story, part))
}

fn asks(story: &Story, statement: &Statement) -> bool {
    use StatementKind::{Action, Allegation, CounterAllegation, Report};
    let kind_asks = |kind| matches!(kind, Allegation | CounterAllegation | Report | Action);
    // A third party that holds so what asks for a reply asks for one, too.
    let upholds = statement.assesses.as_ref().is_some_and(|it| {
        matches!(it.conclusion, Conclusion::Upheld | Conclusion::Confirmed)
            && story
                .statements
                .iter()
                .any(|one| it.statements.contains(&one.id) && kind_asks(one.kind))
    });
    kind_asks(statement.kind) || upholds && !statement.about.is_empty()
}

fn answers(kind: StatementKind) -> bool {
    use StatementKind::{Acknowledgement, CounterAllegation, DeclinedComment, Denial, Rejection};
    matches!(kind, Denial | Rejection | CounterAllegation | Acknowledgement | DeclinedComment)
}

/// Whether somebody of the side of `target` replies to the statement; that there will be no comment
/// is no reply.
fn is_answered(story: &Story, statement: &Statement, target: &ActorId) -> bool {
    let is_reply = |kind| answers(kind) && kind != StatementKind::DeclinedComment;
    is_met(story, statement, target, is_reply)
}

fn is_met(
    story: &Story,
    statement: &Statement,
    target: &ActorId,
    kind: impl Fn(StatementKind) -> bool,
) -> bool {
    story.statements.iter().any(|reply| {
        kind(reply.kind)
            && reply.responds_to.contains(&statement.id)
            && reply.sources().any(|source| whole(story, source) == whole(story, target))
    })
}

/// The numbers in a text, in their order.
fn numbers(text: &str) -> Vec<usize> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

fn stories() -> impl Iterator<Item = Drawn> {
    let sizes = [(2, 3, 1), (6, 25, 2), (9, 40, 3), (12, 55, 4)];
    sizes.into_iter().map(|(actors, statements, seed)| {
        let sample = Sample::new(actors, statements, seed);
        Drawn::new(read(&sample.toml(), "story.toml").unwrap())
    })
}

#[test]
fn the_overview_counts_right() {
    for drawn in stories() {
        let story = &drawn.story;
        let asking: Vec<&Statement> =
            story.statements.iter().filter(|one| asks(story, one)).collect();
        let (mut called_for, mut answered) = (0, 0);
        for statement in &asking {
            let targets: BTreeSet<ActorId> =
                statement.about.iter().map(|id| whole(story, id)).collect();
            called_for += targets.len();
            answered += targets.iter().filter(|id| is_answered(story, statement, id)).count();
        }
        let replies = story.statements.iter().filter(|one| answers(one.kind)).count();
        let speakers: BTreeSet<ActorId> = story
            .statements
            .iter()
            .flat_map(|one| one.sources().map(|id| whole(story, id)).collect::<Vec<_>>())
            .collect();
        let sheet = drawn.sheet("");
        let counts = sheet.html.texts(".head[data-pane=''] .counts b");
        let expected = [story.statements.len(), replies, speakers.len()];
        assert_eq!(counts.iter().flat_map(|text| numbers(text)).collect::<Vec<_>>(), expected);
        let sentence = sheet.html.texts(".head[data-pane=''] .answered").concat();
        let expected = if asking.len() == called_for {
            vec![asking.len(), answered]
        } else {
            vec![asking.len(), called_for, answered]
        };
        assert_eq!(numbers(&sentence), expected, "{sentence}");
    }
}

#[test]
fn the_pages_of_actors_count_right() {
    for drawn in stories() {
        let story = &drawn.story;
        for actor in &story.actors {
            let is_it = |id: &ActorId| *id == actor.id || whole(story, id) == actor.id;
            let is_same = |id: &ActorId| whole(story, id) == whole(story, &actor.id);
            let by = |one: &&Statement| one.sources().any(is_it);
            let about: Vec<&Statement> =
                story.statements.iter().filter(|one| one.about.iter().any(is_it)).collect();
            let own: Vec<&Statement> = story.statements.iter().filter(by).collect();
            let replies = own.iter().filter(|one| answers(one.kind)).count();
            let sheet = drawn.sheet(actor.id.as_str());
            let pane = format!(".head[data-pane='{}']", actor.id);
            let counts = sheet.html.texts(&format!("{pane} .counts b")).into_iter();
            let counts: Vec<usize> = counts.flat_map(|text| numbers(&text)).collect();
            assert_eq!(counts, [about.len(), replies, own.len() - replies], "{}", actor.id);
            // What asks for no reply counts where it gets one all the same.
            let with_status = about
                .iter()
                .filter(|one| {
                    let is_told = one.no_reply.iter().any(|missing| is_same(&missing.of));
                    asks(story, one) || is_told || is_met(story, one, &actor.id, answers)
                })
                .count();
            let answered = about.iter().filter(|one| is_answered(story, one, &actor.id)).count();
            // The number at the chip is of what asks for a reply alone.
            let asking: Vec<&&Statement> = about.iter().filter(|one| asks(story, one)).collect();
            let chip = format!(".chip[data-actor='{}']", actor.id);
            if let Some(chip) = sheet.html.all(&chip).first() {
                let number: Vec<usize> =
                    chip.texts(".marks b").iter().flat_map(|text| numbers(text)).collect();
                let expected: Vec<usize> =
                    Some(asking.len()).filter(|count| *count > 0).into_iter().collect();
                assert_eq!(number, expected, "{}", actor.id);
                let met = asking.iter().filter(|one| is_answered(story, one, &actor.id)).count();
                let extent = match met {
                    0 => "none",
                    all if all == asking.len() => "all",
                    _ => "some",
                };
                let found = chip.attrs(".marks b", "data-extent");
                assert!(found.iter().all(|one| *one == extent), "{}: {found:?}", actor.id);
            }
            let sentences = sheet.html.texts(&format!("{pane} .answered"));
            let sentence = sentences.iter().find(|text| text.contains("for a reply"));
            let Some(sentence) = sentence else {
                assert_eq!(with_status, 0, "{}: {sentences:?}", actor.id);
                continue;
            };
            let found = numbers(sentence);
            assert_eq!(found.first(), Some(&with_status), "{}: {sentence}", actor.id);
            let silent = about.iter().filter(|one| {
                let is_told = one.no_reply.iter().any(|missing| is_same(&missing.of));
                asks(story, one) && !is_told && !is_met(story, one, &actor.id, answers)
            });
            let silent = silent.count();
            if silent > 0 && answered > 0 {
                assert_eq!(found.last(), Some(&silent), "{}: {sentence}", actor.id);
            }
        }
    }
}

#[test]
fn the_ledger_counts_right() {
    for drawn in stories() {
        let story = &drawn.story;
        let sheet = drawn.sheet("");
        let mut pairs = 0;
        for one in &story.statements {
            let entry = !answers(one.kind) || one.kind == StatementKind::CounterAllegation;
            let targets: BTreeSet<ActorId> = one.about.iter().map(|id| whole(story, id)).collect();
            let voices: BTreeSet<ActorId> = one.sources().map(|id| whole(story, id)).collect();
            // Who is not named is one voice.
            pairs += if entry { targets.len() * voices.len().max(1) } else { 0 };
        }
        let counts = sheet.html.texts(".voice > ul > .row .count").into_iter();
        // What stands in brackets says how many of them are of some sort.
        let counted: usize = counts.filter_map(|text| numbers(&text).first().copied()).sum();
        assert_eq!(counted, pairs);
    }
}
