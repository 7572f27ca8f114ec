//! Files that keep the rules are read; no text whatever makes reading panic.

#![allow(clippy::unwrap_used)]

use std::ops::Add as _;

use miette::NarratableReportHandler;
use proptest::prelude::*;
use whosays_story::{Evidence, Problems, Standing, StatementKind, read};

const MINIMAL: &str = include_str!("valid/minimal.toml");
const FULL: &str = include_str!("valid/full.toml");

/// Reads a text, and prints what is wrong with it as the command does.
fn read_and_print(text: &str) {
    if let Err(problems) = read(text, "story.toml") {
        assert!(problems.iter().count() > 0);
        let mut report = String::new();
        NarratableReportHandler::new().render_report(&mut report, &problems).unwrap();
        for problem in &problems {
            assert!(!problem.to_string().contains('\n'), "{problem}");
            assert!(problem.line() <= text.matches('\n').count() + 1);
        }
    }
}

#[test]
fn the_least_story_is_read() {
    let story = read(MINIMAL, "minimal.toml").unwrap();
    assert_eq!((story.actors.len(), story.statements.len()), (2, 1));
    let statement = story.statements.first().unwrap();
    assert_eq!(statement.kind, StatementKind::Allegation);
    assert_eq!(statement.evidence, Evidence::None);
    assert!(story.frame.is_none() && story.corrections.is_empty());
    let day = story.source.published.day().unwrap();
    assert_eq!(day, "2023-03-30");
}

#[test]
fn every_key_is_read() {
    let story = read(FULL, "full.toml").unwrap();
    let statement = story.statements.first().unwrap();
    let said = statement.said.as_ref().unwrap().interval().unwrap();
    assert_eq!(said.date().unwrap().month(), Some(11));
    let happened = statement.happened.as_ref().unwrap().interval().unwrap();
    assert_eq!(happened.start().unwrap().month(), Some(6));
    assert_eq!(happened.end().unwrap().month(), Some(8));
    let transfer = statement.transfers.first().unwrap();
    assert_eq!((transfer.label(), transfer.standing), ("shells", Standing::Alleged));
    let labels: Vec<&str> = story.actors.iter().map(whosays_story::Actor::label).collect();
    assert_eq!(labels, ["Alba", "Treasury of Alba", "Borea", "Cora", "Ana Example"]);
    let markers: Vec<&str> = story.markers().map(|actor| actor.id.as_str()).collect();
    assert_eq!(markers, ["alba", "borea", "cora"]);
    assert_eq!(story.frame.unwrap().centre.map(f64::to_bits), [50.0, 45.0].map(f64::to_bits));
    assert!(story.corrections.first().unwrap().day().is_some());
}

#[test]
fn a_thousand_problems_make_a_short_report() {
    let text = MINIMAL.replace("[[actor]]", "[[actor]]\n").replacen(
        "[[statement]]",
        &"[[actor]]\ncolour = 1\n\n".repeat(1_000).add("[[statement]]"),
        1,
    );
    let problems = read(&text, "story.toml").unwrap_err();
    assert!(problems.iter().count() > 1_000);
    let mut report = String::new();
    NarratableReportHandler::new().render_report(&mut report, &problems).unwrap();
    assert!(report.contains("the first 25 are shown"), "{report}");
    assert_eq!(report.matches("Begin snippet").count(), Problems::SHOWN);
}

#[test]
fn all_problems_are_found_at_once() {
    let text = MINIMAL
        .replace("code = \"BO\"", "code = \"BOREA\"\ncolour = \"red\"")
        .replace("kind = \"allegation\"", "kind = \"alegation\"")
        .replace("source = \"alba\"", "source = \"albo\"")
        .replace("paragraph = 1", "");
    let rules: Vec<&str> = read(&text, "story.toml")
        .unwrap_err()
        .iter()
        .map(|problem| problem.rule().name())
        .collect();
    assert_eq!(
        rules,
        ["code-length", "unknown-key", "missing-key", "unknown-value", "dangling-reference"]
    );
}

#[test]
fn texts_that_are_hardly_files_are_refused() {
    for text in ["", "\n", "\u{feff}", "schema = 1", "actor = 3\nstatement = [1]", "[", "\"", "\0"]
    {
        assert!(read(text, "story.toml").is_err(), "{text:?}");
        read_and_print(text);
    }
    read_and_print(&"[".repeat(10_000));
    read_and_print(&format!("a = {}", "[".repeat(10_000)));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}|[\\[\\]{}=.\",'#a-z0-9\\n ]{0,200}") {
        read_and_print(&text);
    }

    /// Removes a piece of a valid file and puts another in its place.
    #[test]
    fn a_spoilt_file_is_read_or_refused(
        at in any::<prop::sample::Index>(),
        length in 0_usize..200,
        piece in "\\PC{0,12}|[\\[\\]{}=.\",'#\\n 0-9-]{0,12}",
    ) {
        let characters: Vec<char> = FULL.chars().collect();
        let at = at.index(characters.len());
        let before = characters.iter().take(at);
        let after = characters.iter().skip(at + length);
        let text: String = before.chain(&piece.chars().collect::<Vec<_>>()).chain(after).collect();
        read_and_print(&text);
    }

    /// Swaps two lines of a valid file, and leaves one out.
    #[test]
    fn a_shuffled_file_is_read_or_refused(
        one in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        without in any::<prop::sample::Index>(),
    ) {
        let mut lines: Vec<&str> = FULL.lines().collect();
        let count = lines.len();
        lines.swap(one.index(count), other.index(count));
        lines.remove(without.index(count));
        read_and_print(&lines.join("\n"));
    }

    /// Replaces one value of a valid file by another: the form stays, the rules may break.
    #[test]
    fn a_file_with_another_value_is_read_or_refused(
        line in any::<prop::sample::Index>(),
        value in prop::sample::select(vec![
            "\"\"", "\" \"", "1", "-1", "1e999", "nan", "inf", "99999999999999999999", "true",
            "[]", "[1, 2]", "[nan, 0.0]", "{}", "[{}]", "2023-03-30", "\"2023-02-30\"", "\"alba\"",
            "[\"sends-shells\"]", "[\"no-comment\"]", "\"denial\"", "\"caveat\"", "\"é\\n\"",
        ]),
    ) {
        let mut lines: Vec<String> = FULL.lines().map(str::to_owned).collect();
        let index = line.index(lines.len());
        if let Some(line) = lines.get_mut(index)
            && let Some((key, _)) = line.split_once(" = ")
        {
            *line = format!("{key} = {value}");
        }
        read_and_print(&lines.join("\n"));
    }
}

#[test]
fn a_long_name_is_refused_only_under_a_chip() {
    let long = "The Treasury of the Realm of Alba and All Its Isles";
    let text = FULL.replace("name = \"Treasury of Alba\"", &format!("name = \"{long}\""));
    let story = read(&text, "full.toml").unwrap();
    assert!(story.actors.iter().any(|actor| actor.name == long));
    // On the map it would stand under a chip.
    let text = FULL.replace("name = \"Borea\"", &format!("name = \"{long}\""));
    assert!(read(&text, "full.toml").is_err());
}
