//! What of an article is coded already, and what seems to wait for it.

use std::ops::Range;

use whosays_story::ArticleText;

use crate::{Entry, Outline};

/// A marked stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its bytes in the paragraph.
    pub bytes: Range<usize>,
    /// What it is marked for.
    pub what: Marked,
}

/// What a stretch is marked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marked {
    /// The statement at this place quotes it or names it as its passage.
    Coded(usize),
    /// A word that attributes something, in a paragraph that no statement stands in.
    Open,
}

/// A paragraph with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its text.
    pub text: String,
    /// The places of the statements that stand in it.
    pub statements: Vec<usize>,
    /// Marks that do not overlap, in the order of the text.
    pub marks: Vec<Mark>,
}

/// The paragraphs of an article with what is coded of them; 0 is the standfirst.
#[must_use]
pub fn paragraphs(article: &ArticleText, outline: &Outline) -> Vec<Paragraph> {
    let language = outline.story.text("language");
    let language = if language.is_empty() { "en" } else { language };
    let open = article.attributions(language);
    let statements: Vec<(usize, usize, &Entry)> = outline
        .statements
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.text("article").is_empty())
        .filter_map(|(at, entry)| Some((at, entry.text("paragraph").parse().ok()?, entry)))
        .collect();
    let all = article.paragraphs().enumerate().map(|(number, text)| {
        let here = statements.iter().filter(|(_, paragraph, _)| *paragraph == number);
        let mut marks: Vec<Mark> = here
            .clone()
            .flat_map(|(at, _, entry)| {
                passages(entry).into_iter().filter_map(move |passage| {
                    let start = text.find(passage.as_str())?;
                    let bytes = start..start + passage.len();
                    Some(Mark { bytes, what: Marked::Coded(*at) })
                })
            })
            .collect();
        let statements: Vec<usize> = here.map(|(at, ..)| *at).collect();
        if statements.is_empty() && number > 0 {
            let waiting = open.iter().filter(|(paragraph, _)| *paragraph == number);
            marks.extend(
                waiting.map(|(_, bytes)| Mark { bytes: bytes.clone(), what: Marked::Open }),
            );
        }
        Paragraph { text: text.to_owned(), statements, marks: apart(marks) }
    });
    all.collect()
}

/// The words of the article that a statement holds.
fn passages(entry: &Entry) -> Vec<String> {
    let quotations = entry.tables("quotations").iter();
    let mut passages: Vec<String> =
        quotations.filter_map(|quotation| quotation.get("quote").cloned()).collect();
    let other = ["hedge", "cue"].map(|key| entry.text(key).to_owned());
    passages.extend(other);
    passages.retain(|passage| !passage.is_empty());
    passages
}

/// The marks in their order, without those that overlap one before them.
fn apart(mut marks: Vec<Mark>) -> Vec<Mark> {
    marks.sort_by_key(|mark| (mark.bytes.start, std::cmp::Reverse(mark.bytes.end)));
    let mut end = 0;
    marks.retain(|mark| {
        let is_free = mark.bytes.start >= end;
        if is_free {
            end = mark.bytes.end;
        }
        is_free
    });
    marks
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_is_coded_is_marked_and_what_waits_too() {
        let article = ArticleText::new(
            None,
            "Top says.\nAlba said Borea “buys shells”.\nBorea denied it.\nNothing here.\n",
            "article.txt",
        );
        let outline = Outline::read(
            "language = \"en-GB\"\n[[statement]]\nid = \"s\"\nparagraph = 1\ncue = \"said\"\n\
             quotations = [{ quote = \"buys shells\" }, { quote = \"not there\" }]\n",
        )
        .unwrap();
        let paragraphs = paragraphs(&article, &outline);
        let marked: Vec<Vec<(&str, &Marked)>> = paragraphs
            .iter()
            .map(|one| {
                let marks = one.marks.iter();
                marks.map(|mark| (one.text.get(mark.bytes.clone()).unwrap(), &mark.what)).collect()
            })
            .collect();
        assert_eq!(
            marked,
            [
                vec![],
                vec![("said", &Marked::Coded(0)), ("buys shells", &Marked::Coded(0))],
                vec![("denied", &Marked::Open)],
                vec![],
            ]
        );
        let standing: Vec<&[usize]> = paragraphs.iter().map(|one| &*one.statements).collect();
        assert_eq!(standing, [&[][..], &[0], &[], &[]]);
    }

    #[test]
    fn marks_do_not_overlap() {
        let mark = |bytes| Mark { bytes, what: Marked::Open };
        let kept = apart(vec![mark(4..8), mark(0..5), mark(6..7), mark(5..6)]);
        assert_eq!(kept, [mark(0..5), mark(5..6), mark(6..7)]);
    }
}
