//! What is wrong with a story file.

use std::fmt;

use miette::{Diagnostic, LabeledSpan, SourceCode, SourceSpan};
use thiserror::Error;

use crate::passage::Passage;
use crate::{Rule, Severity};

/// One thing that is wrong with a story file, and what to write instead.
///
/// As plain text it is one line: ``story.toml:12: statement "x", `kind`: …``.
#[derive(Clone, Debug, Error)]
#[error("{}:{line}: {}{message}", passage.name(), Place(place, key.as_deref()))]
pub struct Problem {
    pub(crate) rule: Rule,
    pub(crate) line: usize,
    pub(crate) place: String,
    pub(crate) key: Option<String>,
    pub(crate) message: String,
    pub(crate) help: String,
    pub(crate) span: SourceSpan,
    pub(crate) passage: Passage,
}

impl Problem {
    /// The rule that is broken.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// Whether it is a mistake, or only a hint.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity()
    }

    /// The file that it is in.
    #[must_use]
    pub fn file(&self) -> &str {
        self.passage.name()
    }

    /// The part of the story, in words: `statement "x"`; empty for the story itself.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The line of the file, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The key at fault, with the keys it stands below: `said.resolved`.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// What is wrong, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to write instead.
    #[must_use]
    pub fn advice(&self) -> &str {
        &self.help
    }
}

impl Diagnostic for Problem {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.rule.name()))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.help))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.rule.severity() {
            Severity::Mistake => miette::Severity::Error,
            Severity::Hint => miette::Severity::Advice,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.passage)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = LabeledSpan::new_primary_with_span(
            Some("here".to_owned()),
            self.passage.shown(self.span),
        );
        Some(Box::new(std::iter::once(label)))
    }
}

/// Everything that is wrong with a story file, from the top of the file to its end. A report shows
/// the first [`Problems::SHOWN`], mistakes before hints.
#[derive(Clone, Debug, Error)]
#[error("{file}: {}", Found(self))]
pub struct Problems {
    pub(crate) file: String,
    pub(crate) problems: Vec<Problem>,
}

impl Diagnostic for Problems {
    fn severity(&self) -> Option<miette::Severity> {
        (!self.has_mistakes()).then_some(miette::Severity::Advice)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let is_cut = self.problems.len() > Self::SHOWN;
        let help = format!("the first {} are shown: mend these, and check again", Self::SHOWN);
        is_cut.then(|| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        let of = |severity| self.iter().filter(move |problem| problem.severity() == severity);
        let shown = of(Severity::Mistake).chain(of(Severity::Hint)).take(Self::SHOWN);
        Some(Box::new(shown.map(|problem| problem as &dyn Diagnostic)))
    }
}

impl Problems {
    /// How many problems a report shows: more help nobody, and often come from one slip.
    pub const SHOWN: usize = 25;

    /// Whether anything is more than a hint.
    #[must_use]
    pub fn has_mistakes(&self) -> bool {
        self.iter().any(|problem| problem.severity() == Severity::Mistake)
    }

    /// Whether there is nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// The same without what is only hinted at.
    #[must_use]
    pub fn without_hints(mut self) -> Self {
        self.problems.retain(|problem| problem.severity() == Severity::Mistake);
        self
    }

    /// The problems, from the top of the file to its end.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.problems.iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// How many problems there are, and how many hints.
struct Found<'a>(&'a Problems);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hints = self.0.iter().filter(|problem| problem.severity() == Severity::Hint).count();
        let counted = |count: usize, noun: &str| {
            format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
        };
        match (self.0.problems.len() - hints, hints) {
            (problems, 0) => f.write_str(&counted(problems, "problem")),
            (0, hints) => f.write_str(&counted(hints, "hint")),
            (problems, hints) => {
                write!(f, "{}, {}", counted(problems, "problem"), counted(hints, "hint"))
            }
        }
    }
}

/// Where in the story, as the start of a message: ``statement "x", `kind`: ``.
struct Place<'a>(&'a str, Option<&'a str>);

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            ("", None) => Ok(()),
            ("", Some(key)) => write!(f, "`{key}`: "),
            (place, None) => write!(f, "{place}: "),
            (place, Some(key)) => write!(f, "{place}, `{key}`: "),
        }
    }
}
