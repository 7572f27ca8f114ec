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

    /// The same from a byte on, with whole numbers and no "not" cut off: "500" does not stand in "1,500",
    /// nor "We can" in "We can't".
    pub fn find_whole(&self, wanted: &str, from: usize) -> Option<Range<usize>> {
        let rest = Self { text: self.text.get(from..)?.to_owned(), from: Vec::new() };
        let mut start = 0;
        loop {
            let next = Self { text: rest.text.get(start..)?.to_owned(), from: Vec::new() };
            let found = next.find(wanted)?;
            let span = from + start + found.start..from + start + found.end;
            if self.is_between_words(&span) && !self.cuts(&span) {
                return Some(span);
            }
            start += found.start + next.text.get(found.start..)?.chars().next()?.len_utf8();
        }
    }

    fn is_between_words(&self, span: &Range<usize>) -> bool {
        let is_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        let before = self.text.get(..span.start).and_then(|text| text.chars().next_back());
        let first = self.text.get(span.clone()).and_then(|text| text.chars().next());
        !(is_word(before) && is_word(first))
    }

    /// Whether a number or a negation is cut open at either end.
    fn cuts(&self, span: &Range<usize>) -> bool {
        let is_digit = |character: Option<char>| character.is_some_and(|one| one.is_ascii_digit());
        let is_mark = |character: Option<char>| matches!(character, Some('.' | ','));
        let own = self.text.get(span.clone()).unwrap_or_default();
        let mut before = self.text.get(..span.start).unwrap_or_default().chars().rev();
        let mut after = self.text.get(span.end..).unwrap_or_default().chars();
        let cut_before =
            is_digit(own.chars().next()) && is_mark(before.next()) && is_digit(before.next());
        let negated = self.text.get(span.end..).is_some_and(|rest| rest.starts_with("'t"));
        let cut_after =
            is_digit(own.chars().next_back()) && is_mark(after.next()) && is_digit(after.next());
        cut_before || cut_after || negated
    }

    /// Whether the span is between quotation marks, double or single.
    pub fn is_quoted(&self, span: &Range<usize>) -> bool {
        let (doubles, singles) = self.quotations();
        let holds = |one: &Range<usize>| one.start <= span.start && span.end <= one.end;
        // Marks that the passage itself has come in pairs, or it would not be within any.
        let own = self.text.get(span.clone()).unwrap_or_default().matches('"').count();
        doubles.iter().chain(&singles).any(holds) || (own > 0 && own.is_multiple_of(2))
    }

    /// What stands between quotation marks, double or single, in its order.
    pub fn quoted(&self) -> Vec<Range<usize>> {
        let (mut doubles, singles) = self.quotations();
        doubles.extend(singles);
        doubles.sort_by_key(|span| span.start);
        doubles
    }

    /// The stretches that no quotation marks enclose.
    pub fn prose(&self) -> Vec<&str> {
        let mut stretches = Vec::new();
        let mut start = 0;
        for span in self.quoted() {
            stretches.push(self.text.get(start..span.start).unwrap_or_default());
            start = start.max(span.end);
        }
        stretches.push(self.text.get(start..).unwrap_or_default());
        stretches
    }

    /// What stands between double quotation marks, and what stands between single ones outside of
    /// those. One that nothing closes goes on to the end, as where a speech has several paragraphs.
    fn quotations(&self) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
        let mut marks = self.text.match_indices('"').map(|(at, _)| at);
        let mut doubles = Vec::new();
        while let Some(open) = marks.next() {
            doubles.push(open + 1..marks.next().unwrap_or(self.text.len()));
        }
        let mut singles: Vec<Range<usize>> = Vec::new();
        // They come in their order, and do not overlap.
        let within = |at: usize| {
            let after = doubles.partition_point(|span: &Range<usize>| span.end <= at);
            doubles.get(after).is_some_and(|span| span.contains(&at))
        };
        let closers = self.text.match_indices('\'').map(|(at, _)| at);
        let closers: Vec<usize> = closers.filter(|at| !within(*at) && self.closes(*at)).collect();
        let sure: Vec<usize> =
            closers.iter().copied().filter(|at| self.is_after_a_mark(*at)).collect();
        let next =
            |all: &[usize], at: usize| all.get(all.partition_point(|end| *end <= at)).copied();
        for (at, _) in self.text.match_indices('\'') {
            if within(at) || singles.last().is_some_and(|span| at <= span.end) || !self.opens(at) {
                continue;
            }
            // The end of a plural's possessive looks like one; behind a full stop or a comma it is one.
            if let Some(end) = next(&sure, at).or_else(|| next(&closers, at)) {
                singles.push(at + 1..end);
            }
        }
        (doubles, singles)
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    fn after(&self, at: usize) -> Option<char> {
        self.text.get(at + 1..)?.chars().next()
    }

    fn opens(&self, at: usize) -> bool {
        self.before(at).is_none_or(|letter| !letter.is_alphanumeric())
            && self.after(at).is_some_and(char::is_alphanumeric)
    }

    fn closes(&self, at: usize) -> bool {
        self.before(at).is_some_and(|letter| !letter.is_whitespace())
            && self.after(at).is_none_or(|letter| !letter.is_alphanumeric())
    }

    fn is_after_a_mark(&self, at: usize) -> bool {
        let is_mark = |letter: Option<char>| letter.is_some_and(|letter| ".,!?;:".contains(letter));
        is_mark(self.before(at)) || is_mark(self.after(at))
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

    #[test]
    fn single_marks_quote_and_apostrophes_do_not() {
        let article = Folded::new(
            "The states’ envoy said: ‘We don’t know the owners’ names, yet.’ It’s late.",
        );
        let quoted = |words: &str| article.is_quoted(&article.find(words).unwrap());
        assert!(quoted("We don't know") && quoted("names, yet"));
        assert!(!quoted("envoy said") && !quoted("It's late"));
        assert_eq!(article.prose(), ["The states' envoy said: '", "' It's late."]);
        let speech = Folded::new("He said: “One ‘two’ three");
        assert_eq!(speech.prose(), ["He said: \"", ""]);
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
