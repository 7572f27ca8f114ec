//! Gathering problems while a story file is checked.

use std::ops::Range;

use crate::passage::Passage;
use crate::{Problem, Problems, Rule, Severity};

/// A place in a story file that a problem can point at.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    /// The part of the story, in words: `statement "x"`; empty for the story itself.
    pub place: String,
    /// The key, with those it stands below.
    pub key: Option<String>,
    /// The bytes of the passage.
    pub span: Range<usize>,
}

/// The problems found so far.
pub(crate) struct Findings<'t> {
    file_name: &'t str,
    text: &'t str,
    passage: Passage,
    problems: Vec<Problem>,
    /// Those in articles.
    elsewhere: Vec<Problem>,
    guesses: usize,
}

/// How often a message guesses what was meant: each guess looks at every name there is.
const GUESSES: usize = 200;

impl<'t> Findings<'t> {
    pub fn new(file_name: &'t str, text: &'t str) -> Self {
        let passage = Passage::new(file_name, text);
        Self {
            file_name,
            text,
            passage,
            problems: Vec::new(),
            elsewhere: Vec::new(),
            guesses: GUESSES,
        }
    }

    /// Adds a problem: the message says what is wrong, the help what to write instead.
    pub fn add(
        &mut self,
        rule: Rule,
        spot: Spot,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        // Spans come from the parser; a passage must lie within the text to be printed.
        let start = spot.span.start.min(self.text.len());
        let end = spot.span.end.clamp(start, self.text.len());
        self.problems.push(Problem {
            rule,
            line: self.line(start),
            place: spot.place,
            key: spot.key,
            message: message.into(),
            help: help.into(),
            span: (start..end).into(),
            passage: self.passage.clone(),
        });
    }

    /// The line of a byte, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.passage.line(offset)
    }

    /// Whether one more message may guess what was meant.
    pub fn may_guess(&mut self) -> bool {
        self.guesses = self.guesses.saturating_sub(1);
        self.guesses > 0
    }

    /// Adds a problem with a passage of an article: what the story lacks stands there.
    pub fn add_in(
        &mut self,
        article: &Passage,
        rule: Rule,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.elsewhere.push(Problem {
            rule,
            line: article.line(span.start),
            place: String::new(),
            key: None,
            message: message.into(),
            help: help.into(),
            span: span.into(),
            passage: article.clone(),
        });
    }

    /// Whether nothing but hints was found.
    pub fn is_well(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity() == Severity::Hint)
    }

    /// The problems in the order of the file, then those of the articles.
    pub fn into_problems(mut self) -> Problems {
        self.problems.sort_by_key(|problem| (problem.span.offset(), problem.rule));
        self.problems.append(&mut self.elsewhere);
        Problems { file: self.file_name.to_owned(), problems: self.problems }
    }
}
