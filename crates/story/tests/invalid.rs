//! Every rule has a file that breaks it, with the message that explains it: `rule.toml`, and where
//! one file cannot break it in every way, `rule.way.toml`.
//!
//! `UPDATE_FIXTURES=1 cargo test -p whosays-story` writes the messages anew; read them before
//! you keep them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use miette::NarratableReportHandler;
use whosays_story::{Problems, Rule, read_bytes};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invalid")
}

/// The files with that extension, without it, sorted.
fn fixtures(extension: &str) -> BTreeSet<String> {
    let paths = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let wanted = paths.filter(|path| path.extension() == Some(OsStr::new(extension)));
    wanted.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

fn problems(name: &str) -> Problems {
    let file_name = format!("{name}.toml");
    read_bytes(&fs::read(folder().join(&file_name)).unwrap(), &file_name).expect_err(name)
}

fn plain(problems: &Problems) -> String {
    let mut plain = String::new();
    for problem in problems {
        writeln!(plain, "{problem}\n  help: {}", problem.advice()).unwrap();
    }
    plain
}

/// The rule that a fixture breaks.
fn rule(fixture: &str) -> &str {
    fixture.split_once('.').map_or(fixture, |(rule, _)| rule)
}

#[test]
fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
    let rules: BTreeSet<String> = Rule::ALL.iter().map(|rule| rule.name().to_owned()).collect();
    let broken: BTreeSet<String> =
        fixtures("toml").iter().map(|name| rule(name).to_owned()).collect();
    assert_eq!(broken, rules);
    assert_eq!(fixtures("txt"), fixtures("toml"));
}

#[test]
fn every_fixture_breaks_its_rule_and_no_other() {
    for name in fixtures("toml") {
        for problem in &problems(&name) {
            assert_eq!(problem.rule().name(), rule(&name), "{problem}");
        }
    }
}

#[test]
fn every_fixture_gives_its_message() {
    for name in fixtures("toml") {
        let (path, found) = (folder().join(format!("{name}.txt")), plain(&problems(&name)));
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, expected, "{}", path.display());
    }
}

#[test]
fn messages_are_one_line_and_name_the_line_of_the_passage() {
    for name in fixtures("toml") {
        let bytes = fs::read(folder().join(format!("{name}.toml"))).unwrap();
        let lines = String::from_utf8_lossy(&bytes);
        for problem in &problems(&name) {
            assert!(!problem.to_string().contains('\n'), "{problem}");
            assert!(problem.to_string().starts_with(&format!("{name}.toml:{}: ", problem.line())));
            assert!((1..=lines.lines().count() + 1).contains(&problem.line()));
            assert!(!problem.advice().is_empty());
        }
    }
}

#[test]
fn the_passage_can_be_printed() {
    let mut report = String::new();
    let problems = problems("unknown-key");
    NarratableReportHandler::new().render_report(&mut report, &problems).unwrap();
    for part in ["unknown-key.toml: 2 problems", "sumary = ", "did you mean `summary`?"] {
        assert!(report.contains(part), "{part:?} is not in {report}");
    }
}
