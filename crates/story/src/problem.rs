//! What is wrong with a story file.

use std::fmt;

use miette::{Diagnostic, LabeledSpan, SourceCode, SourceSpan};
use thiserror::Error;

use crate::Rule;
use crate::passage::Passage;

/// One thing that is wrong with a story file, and what to write instead.
///
/// As plain text it is one line: ``story.toml:12: statement "x", `kind`: …``.
#[derive(Debug, Error)]
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
/// the first [`Problems::SHOWN`].
#[derive(Debug, Error)]
#[error("{file}: {} {}", problems.len(), if problems.len() == 1 { "problem" } else { "problems" })]
pub struct Problems {
    pub(crate) file: String,
    pub(crate) problems: Vec<Problem>,
}

impl Diagnostic for Problems {
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let is_cut = self.problems.len() > Self::SHOWN;
        let help = format!("the first {} are shown: mend these, and check again", Self::SHOWN);
        is_cut.then(|| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        let shown = self.problems.iter().take(Self::SHOWN);
        Some(Box::new(shown.map(|problem| problem as &dyn Diagnostic)))
    }
}

impl Problems {
    /// How many problems a report shows: more help nobody, and often come from one slip.
    pub const SHOWN: usize = 25;

    /// The problems, from the top of the file to its end; there is at least one.
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
