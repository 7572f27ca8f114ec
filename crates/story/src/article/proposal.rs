//! What a passage of an article proposes for the statement that codes it.

use std::ops::Range;

use super::verbs::{self, Verbs};
use super::words::words;
use super::{ArticleText, Paragraph};

/// What an author who has marked a passage would otherwise type. None of it is more than a proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The paragraph; 0 is the standfirst.
    pub paragraph: usize,
    /// The words between quotation marks in the passage, or the passage itself where it is within them; as
    /// the article has them.
    pub quotation: Option<String>,
    /// The first word in the passage, outside of quotation marks, that attributes; or else the first in its
    /// paragraph.
    pub cue: Option<String>,
    /// The first words of caution in the passage.
    pub hedge: Option<String>,
}

impl ArticleText {
    /// The paragraphs, from the standfirst on, as the text has them.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        let text = self.passage.text();
        self.paragraphs.iter().map(|one| text.get(one.span.clone()).unwrap_or_default())
    }

    /// Where words attribute something to somebody: the number of the paragraph, and the bytes in it.
    /// `language` is a BCP 47 tag; of one without a list of such words nothing is known.
    #[must_use]
    pub fn attributions(&self, language: &str) -> Vec<(usize, Range<usize>)> {
        let Some(verbs) = verbs::of(language) else { return Vec::new() };
        let all = self.paragraphs.iter().enumerate();
        all.flat_map(|(number, paragraph)| {
            said(paragraph, verbs.attributes).into_iter().map(move |span| (number, span))
        })
        .collect()
    }

    /// What a passage proposes: `bytes` of a paragraph. `None` where there is no such passage.
    #[must_use]
    pub fn propose(&self, language: &str, number: usize, bytes: Range<usize>) -> Option<Proposal> {
        let paragraph = self.paragraphs.get(number)?;
        let text = self.paragraphs().nth(number)?;
        let passage = text.get(bytes.clone()).filter(|passage| !passage.trim().is_empty())?;
        let verbs = verbs::of(language);
        let within = |span: &Range<usize>| bytes.start <= span.start && span.end <= bytes.end;
        let found = |list: fn(&Verbs) -> &'static [&'static str]| {
            verbs.map_or_else(Vec::new, |verbs| said(paragraph, list(verbs)))
        };
        let verb = found(|verbs| verbs.attributes);
        let verb = verb.iter().find(|span| within(span)).or(verb.first());
        let hedge = found(|verbs| verbs.hedges).into_iter().find(within);
        let words = |span: &Range<usize>| text.get(span.clone()).map(str::to_owned);
        Some(Proposal {
            paragraph: number,
            quotation: quoted_in(paragraph, &bytes, text, passage),
            cue: verb.and_then(words),
            hedge: hedge.as_ref().and_then(words),
        })
    }
}

/// Where these words stand in a paragraph, outside of quotation marks: what a speaker is quoted to say
/// attributes nothing to the speaker.
fn said(paragraph: &Paragraph, wanted: &[&str]) -> Vec<Range<usize>> {
    let words = words(&paragraph.folded.text).into_iter();
    let found = words.filter(|(word, span)| {
        wanted.contains(&word.as_str()) && !paragraph.folded.is_quoted(span)
    });
    found.map(|(_, span)| paragraph.folded.back(span)).collect()
}

/// The longest stretch between quotation marks that the passage holds, or all of it where it is within
/// them.
fn quoted_in(
    paragraph: &Paragraph,
    bytes: &Range<usize>,
    text: &str,
    passage: &str,
) -> Option<String> {
    let quotations = paragraph.folded.quoted();
    let quotations = quotations.into_iter().map(|span| paragraph.folded.back(span));
    let held = quotations.filter_map(|span| {
        if span.start <= bytes.start && bytes.end <= span.end {
            return Some(passage);
        }
        let is_held = bytes.start <= span.start && span.end <= bytes.end;
        is_held.then(|| text.get(span)).flatten()
    });
    let longest = held.max_by_key(|quotation| quotation.len())?;
    // A comma before the closing mark belongs to the sentence around it.
    let longest = longest.trim().trim_end_matches(',');
    (!longest.is_empty()).then(|| longest.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const TEXT: &str = "Alba and Borea quarrel over shells.\n\
        Alba said on Monday that Borea “may have bought shells,” and its envoy told reporters: “We saw two ships.”\n\
        Borea denied it.\n";

    fn article() -> ArticleText {
        ArticleText::new(None, TEXT, "article.txt")
    }

    fn proposal(number: usize, passage: &str) -> Proposal {
        let article = article();
        let text = article.paragraphs().nth(number).unwrap();
        let start = text.find(passage).unwrap();
        article.propose("en-GB", number, start..start + passage.len()).unwrap()
    }

    #[test]
    fn a_passage_with_a_quotation_proposes_its_words_and_its_verb() {
        let whole = proposal(1, "Alba said on Monday that Borea “may have bought shells,”");
        assert_eq!(whole.paragraph, 1);
        assert_eq!(whole.quotation.as_deref(), Some("may have bought shells"));
        assert_eq!(whole.cue.as_deref(), Some("said"));
        assert_eq!(whole.hedge, None, "what is quoted is no caution of the article");
        // The verb of the passage comes before that of its paragraph.
        assert_eq!(proposal(1, "told reporters: “We saw two ships.”").cue.as_deref(), Some("told"));
    }

    #[test]
    fn a_passage_within_a_quotation_is_the_quotation() {
        assert_eq!(proposal(1, "two ships").quotation.as_deref(), Some("two ships"));
        assert_eq!(proposal(1, "its envoy").quotation, None);
    }

    #[test]
    fn words_of_caution_are_found_outside_of_quotations() {
        let article = ArticleText::new(None, "Top.\nAlba reportedly thinks it likely.\n", "a");
        let found = article.propose("en", 1, 0..33).unwrap();
        assert_eq!(found.hedge.as_deref(), Some("likely"));
        assert_eq!(found.cue.as_deref(), Some("reportedly"));
    }

    #[test]
    fn attributions_are_told_by_paragraph_and_bytes() {
        let article = article();
        let texts: Vec<&str> = article.paragraphs().collect();
        let found: Vec<_> = article
            .attributions("en")
            .into_iter()
            .map(|(number, bytes)| (number, texts.get(number).unwrap().get(bytes).unwrap()))
            .collect();
        assert_eq!(found, [(1, "said"), (1, "told"), (2, "denied")]);
        assert!(article.attributions("xx").is_empty());
    }

    #[test]
    fn what_is_no_passage_proposes_nothing() {
        let article = article();
        assert_eq!(article.propose("en", 9, 0..3), None);
        assert_eq!(article.propose("en", 1, 5..5), None);
        assert_eq!(article.propose("en", 1, 0..9_999), None);
        // Not in the middle of a character: the mark before "may" is three bytes long.
        let at = article.paragraphs().nth(1).unwrap().find('“').unwrap();
        assert_eq!(article.propose("en", 1, at + 1..at + 5), None);
    }
}
