//! Every rule has a file that breaks it, with the message that explains it: `rule.toml`, and where
//! one file cannot break it in every way, `rule.way.toml`. What only shows beside the article has that
//! as `rule.article`. Rules that are only hinted at have theirs in `tests/hinted`.
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
use whosays_story::{ArticleText, Problem, Problems, Rule, Severity, check_bytes};

/// The folder of the mistakes, and that of the hints.
const FOLDERS: [(&str, Severity); 2] =
    [("tests/invalid", Severity::Mistake), ("tests/hinted", Severity::Hint)];

/// What a fixture is called, with its folder and without its ending.
fn path(fixture: &str, ending: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("{fixture}.{ending}"))
}

/// The files with that extension, without it and with their folder, sorted.
fn fixtures(extension: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (folder, _) in FOLDERS {
        let home = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let paths = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path());
        let wanted = paths.filter(|path| path.extension() == Some(OsStr::new(extension)));
        let stem = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
        all.extend(wanted.map(|path| format!("{folder}/{}", stem(path))));
    }
    all
}

/// What messages call the file.
fn file_name(fixture: &str) -> String {
    format!("{}.toml", fixture.rsplit_once('/').unwrap().1)
}

fn problems(fixture: &str) -> Problems {
    let article = fs::read_to_string(path(fixture, "article")).ok();
    let articles: Vec<ArticleText> =
        article.iter().map(|text| ArticleText::new(None, text, "article.txt")).collect();
    let bytes = fs::read(path(fixture, "toml")).unwrap();
    let checked = check_bytes(&bytes, &file_name(fixture), &articles);
    assert_eq!(checked.file.is_none(), checked.problems.has_mistakes(), "{fixture}");
    assert!(!checked.problems.is_empty(), "{fixture}");
    checked.problems
}

/// The problems of the fixture's own severity: files with mistakes may have hints, too.
fn own<'p>(fixture: &str, problems: &'p Problems) -> Vec<&'p Problem> {
    let (_, severity) = FOLDERS.iter().find(|(folder, _)| fixture.starts_with(folder)).unwrap();
    let own: Vec<_> = problems.iter().filter(|one| one.severity() == *severity).collect();
    assert!(!own.is_empty(), "{fixture}");
    own
}

fn plain(problems: &[&Problem]) -> String {
    let mut plain = String::new();
    for problem in problems {
        writeln!(plain, "{problem}\n  help: {}", problem.advice()).unwrap();
    }
    plain
}

/// The rule that a fixture breaks.
fn rule(fixture: &str) -> &str {
    let name = fixture.rsplit_once('/').unwrap().1;
    name.split_once('.').map_or(name, |(rule, _)| rule)
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
        let problems = problems(&name);
        for problem in own(&name, &problems) {
            assert_eq!(problem.rule().name(), rule(&name), "{problem}");
        }
        // What is only hinted at is no mistake.
        assert_eq!(problems.has_mistakes(), name.starts_with("tests/invalid"), "{name}");
    }
}

#[test]
fn every_fixture_gives_its_message() {
    for name in fixtures("toml") {
        let (path, found) = (path(&name, "txt"), plain(&own(&name, &problems(&name))));
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
        for problem in &problems(&name) {
            assert!(!problem.to_string().contains('\n'), "{problem}");
            let start = format!("{}:{}: ", problem.file(), problem.line());
            assert!(problem.to_string().starts_with(&start), "{problem}");
            let ending = problem.file().rsplit_once('.').unwrap().1.replace("txt", "article");
            let bytes = fs::read(path(&name, &ending)).unwrap();
            let lines = String::from_utf8_lossy(&bytes).lines().count();
            assert!((1..=lines + 1).contains(&problem.line()), "{problem}");
            assert!(!problem.advice().is_empty());
        }
    }
}

#[test]
fn the_passage_can_be_printed() {
    let mut report = String::new();
    let problems = problems("tests/invalid/unknown-key");
    NarratableReportHandler::new().render_report(&mut report, &problems).unwrap();
    for part in ["unknown-key.toml: 2 problems", "sumary = ", "did you mean `summary`?"] {
        assert!(report.contains(part), "{part:?} is not in {report}");
    }
}
