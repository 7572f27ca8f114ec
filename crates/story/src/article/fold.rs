//! Texts without what differs between one way to set them and another.

use std::ops::Range;

/// A text in which quotation marks are straight, dashes are hyphens and white space is one space;
/// with the way back to the text itself.
#[derive(Debug)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of it, the byte of the text that it comes from; then the end of the text.
    from: Vec<usize>,
}

impl Folded {
    /// Folds a text.
    pub fn new(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), from: Vec::new() };
        for (at, character) in text.char_indices() {
            match character {
                // Nobody sees them: soft hyphen, zero-width space and joiners, byte order mark.
                '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => {}
                _ if character.is_whitespace() => {
                    if !folded.text.ends_with(' ') {
                        folded.push(' ', at);
                    }
                }
                '“' | '”' | '„' | '‟' | '«' | '»' | '″' => folded.push('"', at),
                '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '`' | 'ʼ' => {
                    folded.push('\'', at);
                }
                '–' | '—' | '‑' | '‐' | '−' => folded.push('-', at),
                '…' => (0..3).for_each(|_| folded.push('.', at)),
                _ => folded.push(character, at),
            }
        }
        folded.from.push(text.len());
        folded
    }

    fn push(&mut self, character: char, at: usize) {
        self.text.push(character);
        self.from.extend(std::iter::repeat_n(at, character.len_utf8()));
    }

    /// The bytes of the text that a span of the folded text comes from.
    pub fn back(&self, span: Range<usize>) -> Range<usize> {
        let at =
            |byte: usize| self.from.get(byte).or(self.from.last()).copied().unwrap_or_default();
        at(span.start)..at(span.end).max(at(span.start))
    }

    /// Where a folded text stands in it, between words.
    pub fn find(&self, wanted: &str) -> Option<Range<usize>> {
        let is_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        let mut found = self.text.match_indices(wanted).map(|(at, found)| at..at + found.len());
        found.find(|span| {
            let before = self.text.get(..span.start).and_then(|text| text.chars().next_back());
            let after = self.text.get(span.end..).and_then(|text| text.chars().next());
            let (first, last) = (wanted.chars().next(), wanted.chars().next_back());
            !(is_word(before) && is_word(first) || is_word(after) && is_word(last))
        })
    }

    /// Whether the span is between quotation marks.
    pub fn is_quoted(&self, span: &Range<usize>) -> bool {
        let marks = |text: Option<&str>| text.unwrap_or_default().matches('"').count();
        let own = marks(self.text.get(span.clone()));
        // Marks that the passage itself has come in pairs, or it would not be within any.
        marks(self.text.get(..span.start)) % 2 == 1 || (own > 0 && own % 2 == 0)
    }
}

/// A text as [`Folded`] has it, without white space around it.
pub fn folded(text: &str) -> String {
    Folded::new(text).text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_set_otherwise_is_found_and_leads_back() {
        let text = "He said:\u{a0}“We don’t co\u{ad}operate – ever”.";
        let article = Folded::new(text);
        assert_eq!(article.text, "He said: \"We don't cooperate - ever\".");
        let span = article.find("don't cooperate").unwrap();
        assert_eq!(text.get(article.back(span.clone())), Some("don’t co\u{ad}operate"));
        assert!(article.is_quoted(&span));
        assert!(!article.is_quoted(&article.find("He said").unwrap()));
        assert_eq!(article.find("operate"), None);
    }

    proptest! {
        #[test]
        fn every_span_leads_back_into_the_text(text in "\\PC{0,40}", at in 0_usize..60, length in 0_usize..60) {
            let folded = Folded::new(&text);
            let back = folded.back(at..at + length);
            prop_assert!(back.end <= text.len());
            prop_assert!(text.get(back).is_some());
        }
    }
}
