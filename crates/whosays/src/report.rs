//! How the command tells what it found: for people, for programs, or for a CI system.

use std::path::Path;

use clap::ValueEnum;
use serde::Serialize;
use whosays_press::Error;
use whosays_story::{Problem, Problems, Severity};

/// For whom findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: each with its passage
    #[default]
    Human,
    /// For programs: one list of objects, on standard output
    Json,
    /// As GitHub Actions, and systems that follow it, annotate files from
    Github,
}

/// A finding as programs read it.
#[derive(Serialize)]
struct Finding<'a> {
    severity: &'static str,
    rule: &'static str,
    file: &'a str,
    /// Counted from 1.
    line: usize,
    place: &'a str,
    key: Option<&'a str>,
    message: &'a str,
    help: &'a str,
}

/// Every finding in all files, in the form that was asked for.
#[derive(Debug, Default)]
pub struct Report {
    format: Format,
    found: Vec<Problems>,
    /// Files that are no stories with a line to point at, and what is wrong with them.
    unread: Vec<(String, String)>,
}

impl Report {
    /// An empty report.
    pub fn new(format: Format) -> Self {
        Self { format, found: Vec::new(), unread: Vec::new() }
    }

    /// Tells what was found in one file; what programs read is told at the end.
    pub fn add(&mut self, problems: Problems) {
        if self.format == Format::Human && !problems.is_empty() {
            eprintln!("{:?}", miette::Report::new(problems.clone()));
        }
        self.found.push(problems);
    }

    /// Tells that a file could not be read.
    pub fn fail(&mut self, file: &Path, error: Error) {
        self.unread.push((file.display().to_string(), error.to_string()));
        if self.format == Format::Human {
            eprintln!("{:?}", miette::Report::new(error));
        }
    }

    /// Tells that a file repeats an article's own words.
    pub fn leak(&mut self, file: &Path, words: &str) {
        let message = format!("repeats the article's own words: “{words}”");
        if self.format == Format::Human {
            eprintln!("{}: {message}", file.display());
        }
        self.unread.push((file.display().to_string(), message));
    }

    /// Whether people read it, so that a word more is welcome.
    pub fn is_for_people(&self) -> bool {
        self.format == Format::Human
    }

    /// Whether anything is more than a hint.
    pub fn has_mistakes(&self) -> bool {
        !self.unread.is_empty() || self.found.iter().any(Problems::has_mistakes)
    }

    /// Tells all of it to programs.
    pub fn finish(&self) {
        let all = self.found.iter().flatten();
        match self.format {
            Format::Human => {}
            Format::Json => {
                let all: Vec<Finding<'_>> =
                    all.map(finding).chain(self.unread.iter().map(unread)).collect();
                let text = serde_json::to_string_pretty(&all).unwrap_or_default();
                println!("{text}");
            }
            Format::Github => {
                let all = all.map(finding).chain(self.unread.iter().map(unread));
                all.for_each(|finding| println!("{}", annotation(&finding)));
            }
        }
    }
}

fn finding(problem: &Problem) -> Finding<'_> {
    Finding {
        severity: match problem.severity() {
            Severity::Mistake => "mistake",
            Severity::Hint => "hint",
        },
        rule: problem.rule().name(),
        file: problem.file(),
        line: problem.line(),
        place: problem.place(),
        key: problem.key(),
        message: problem.message(),
        help: problem.advice(),
    }
}

fn unread((file, message): &(String, String)) -> Finding<'_> {
    Finding {
        severity: "mistake",
        rule: "file",
        file,
        line: 1,
        place: "",
        key: None,
        message,
        help: "",
    }
}

/// A workflow command: what stands in it must not end it.
fn annotation(finding: &Finding<'_>) -> String {
    let text = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |value: &str| text(value).replace(':', "%3A").replace(',', "%2C");
    let level = if finding.severity == "hint" { "notice" } else { "error" };
    let help = if finding.help.is_empty() { String::new() } else { format!(" ({})", finding.help) };
    format!(
        "::{level} file={},line={},title={}::{}{}",
        property(finding.file),
        finding.line,
        finding.rule,
        text(finding.message),
        text(&help)
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn nothing_in_a_message_ends_its_annotation() {
        let text = "schema = 2\nid = \"a:b,c%\"\n";
        let problems = whosays_story::check(text, "a,b:c.toml", &[]).problems;
        let lines: Vec<String> = problems.iter().map(|one| annotation(&finding(one))).collect();
        assert!(!lines.is_empty());
        for line in &lines {
            assert!(line.starts_with("::error file=a%2Cb%3Ac.toml,line="), "{line}");
            assert!(!line.contains('\n'), "{line}");
        }
    }
}
