//! The text of an article, to hold a story against. It is read and never kept: no word of it goes
//! into anything but messages.

mod covered;
mod fold;
mod names;
mod numbered;
mod places;
mod proposal;
mod prose;
mod quotations;
mod verbs;
mod words;

use std::ops::Range;

use fold::Folded;
pub use proposal::Proposal;
pub use prose::Prose;

use crate::check::Tables;
use crate::findings::Findings;
use crate::node::Node;
use crate::passage::Passage;

/// An article as plain text: its standfirst (or its headline, where it has none), then its
/// paragraphs, each on a line of its own. Empty lines count for nothing. Where all lines are as short as
/// if they had been broken, paragraphs end at empty lines.
#[derive(Debug)]
pub struct ArticleText {
    id: Option<String>,
    passage: Passage,
    paragraphs: Vec<Paragraph>,
}

/// A paragraph of an article.
#[derive(Debug)]
struct Paragraph {
    /// Its bytes in the text.
    span: Range<usize>,
    folded: Folded,
}

/// How long lines are that were broken, in characters: no longer, and on average no shorter, where the
/// next one goes on.
const BROKEN: (usize, usize) = (100, 45);

impl ArticleText {
    /// The text of the article that statements call `id`, or of the first one. `file_name` is what
    /// messages call it.
    #[must_use]
    pub fn new(id: Option<&str>, text: &str, file_name: &str) -> Self {
        let spans = paragraphs(text).into_iter().filter_map(|span| {
            let folded = Folded::new(text.get(span.clone())?);
            (!folded.text.trim().is_empty()).then_some(Paragraph { span, folded })
        });
        Self {
            id: id.map(str::to_owned),
            passage: Passage::new(file_name, text),
            paragraphs: spans.collect(),
        }
    }

    /// The id by which statements call it; none of the first.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The number of its last paragraph; 1 is the first below the standfirst.
    fn last(&self) -> usize {
        self.paragraphs.len().saturating_sub(1)
    }
}

/// Where the paragraphs of a text stand.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        lines.push(start..start + line.trim_end().len());
        start += line.len();
    }
    let is_empty =
        |span: &Range<usize>| text.get(span.clone()).is_none_or(|line| line.trim().is_empty());
    let length =
        |span: &Range<usize>| text.get(span.clone()).map_or(0, |line| line.chars().count());
    let (longest, usual) = BROKEN;
    let gone_on = lines.windows(2).filter(|pair| pair.iter().all(|line| !is_empty(line)));
    let lengths: Vec<usize> = gone_on.filter_map(|pair| pair.first().map(length)).collect();
    let is_broken = lines.iter().all(|line| length(line) <= longest)
        && lengths.iter().sum::<usize>() >= lengths.len().max(1) * usual;
    if !is_broken || !lines.iter().any(is_empty) {
        return lines;
    }
    let blocks =
        lines.split(is_empty).filter_map(|block| Some(block.first()?.start..block.last()?.end));
    blocks.collect()
}

/// Holds a story against its articles, as far as their texts are at hand.
pub(crate) fn check(tables: &Tables<'_>, articles: &[ArticleText], findings: &mut Findings<'_>) {
    for article in articles {
        let own: Vec<&Node<'_>> =
            tables.statements.iter().filter(|statement| stands_in(statement, article)).collect();
        numbered::check(&own, article, findings);
        quotations::check(&own, article, findings);
        places::check(&own, article, findings);
        covered::check(tables, &own, article, findings);
    }
    if !articles.is_empty() {
        prose::check(tables, articles, findings);
        names::check(tables, articles, findings);
        covered::replies(tables, articles, findings);
    }
}

fn stands_in(statement: &Node<'_>, article: &ArticleText) -> bool {
    statement.text("article").map(|id| id.text) == article.id()
}

/// The number of the paragraph that a statement stands in, where it has one.
fn paragraph_of(statement: &Node<'_>) -> Option<usize> {
    statement.whole("paragraph").map(|number| number as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(text: &str) -> Vec<&str> {
        let article = ArticleText::new(None, text, "article.txt");
        article.paragraphs.iter().filter_map(|one| text.get(one.span.clone())).collect()
    }

    #[test]
    fn a_line_is_a_paragraph_unless_lines_are_broken() {
        assert_eq!(numbered("a\nb\r\n\nc\n"), ["a", "b", "c"]);
        let long = "word ".repeat(30);
        assert_eq!(numbered(&format!("Head\n\n{long}\nb c\n")), ["Head", long.trim_end(), "b c"]);
        let line = "a line that was broken where it had got too long\nfor";
        let text = format!("Head\n\n{line} it\n\n\nthree\n");
        assert_eq!(numbered(&text), ["Head", &format!("{line} it"), "three"]);
    }
}
