//! The text of a story file, as messages show it.

use std::sync::Arc;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::lines::Lines;

/// How much of a line is shown before and after the passage itself, in bytes.
const AROUND: usize = 2_000;

/// The text of the file, shared by all problems in it.
#[derive(Clone, Debug)]
pub(crate) struct Passage(Arc<Whole>);

#[derive(Debug)]
struct Whole {
    name: String,
    text: String,
    lines: Lines,
}

impl Passage {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let lines = Lines::of(text);
        Self(Arc::new(Whole { name: name.to_owned(), text: plain(text), lines }))
    }

    /// The whole text, every letter of the length that it has.
    pub(crate) fn text(&self) -> &str {
        &self.0.text
    }

    pub(crate) fn name(&self) -> &str {
        &self.0.name
    }

    /// The line of a byte, counted from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.0.lines.line(offset)
    }

    /// The start of a span, without what is too long to be shown.
    pub(crate) fn shown(&self, span: SourceSpan) -> SourceSpan {
        let end = self.boundary(span.offset() + span.len().min(AROUND));
        (span.offset()..end.max(span.offset())).into()
    }

    /// The end of a character at this byte, or right before it.
    fn boundary(&self, offset: usize) -> usize {
        self.0.text.floor_char_boundary(offset)
    }
}

/// The text without what a terminal would obey or what would turn lines round. Every letter keeps
/// its length, so that spans still hold.
fn plain(text: &str) -> String {
    let mut next = text.chars().skip(1);
    let letters = text.chars().map(|letter| match (letter, next.next()) {
        ('\n' | '\t', _) | ('\r', Some('\n')) => letter,
        ('\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}', _) => char::REPLACEMENT_CHARACTER,
        _ if letter.is_control() && letter.is_ascii() => '?',
        _ if letter.is_control() => '¿',
        _ => letter,
    });
    letters.collect()
}

/// Miette counts the lines of a text from its beginning for every passage; here it is given only
/// the lines around the passage, and of very long ones a part.
impl SourceCode for Passage {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let Whole { name, text, lines } = &*self.0;
        let end = span.offset() + span.len();
        // One line more than asked for: of an empty span miette looks at the byte before it.
        let first = lines.line(span.offset()).saturating_sub(before + 1).max(1);
        let line_start = lines.start(first).unwrap_or_default();
        let near = self.boundary(span.offset().saturating_sub(AROUND));
        let from = line_start.max(near);
        let to = lines.start(lines.line(end) + after + 2).unwrap_or(text.len());
        let to = to.min(self.boundary(end.saturating_add(AROUND)));
        let window = text.get(from..to).ok_or(MietteError::OutOfBounds)?;
        let start = span.offset().checked_sub(from).ok_or(MietteError::OutOfBounds)?;
        let contents = window.as_bytes().read_span(&(start, span.len()).into(), before, after)?;
        // What is cut off can hold whole lines, and a part of the one that it ends in.
        let line = lines.line(from);
        let cut = if contents.line() == 0 { from - lines.start(line).unwrap_or(from) } else { 0 };
        let contents = MietteSpanContents::new_named(
            name.clone(),
            contents.data(),
            (contents.span().offset() + from, contents.span().len()).into(),
            contents.line() + line - 1,
            if before == 0 { contents.column() + cut } else { contents.column() },
            contents.line_count() + line - 1,
        );
        Ok(Box::new(contents))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn short_texts_are_shown_as_miette_shows_them(
            text in "[a-zé\n]{1,60}",
            start in any::<prop::sample::Index>(),
            length in 0_usize..12,
            around in 0_usize..4,
        ) {
            let start = text.floor_char_boundary(start.index(text.len()));
            let end = text.floor_char_boundary(start + length).max(start);
            let span: SourceSpan = (start..end).into();
            let passage = Passage::new("story.toml", &text);
            let ours = passage.read_span(&span, around, around).unwrap();
            let theirs = text.read_span(&span, around, around).unwrap();
            prop_assert_eq!(ours.data(), theirs.data());
            prop_assert_eq!(ours.span(), theirs.span());
            prop_assert_eq!((ours.line(), ours.column()), (theirs.line(), theirs.column()));
            prop_assert_eq!(ours.name(), Some("story.toml"));
        }
    }

    #[test]
    fn a_terminal_has_nothing_to_obey() {
        let text = "a\u{1B}[31m\r\nb\rc\u{9B}\u{202E}d\te";
        let shown = plain(text);
        assert_eq!(shown, "a?[31m\r\nb?c¿\u{FFFD}d\te");
        assert_eq!(shown.len(), text.len());
    }

    #[test]
    fn of_an_endless_line_a_part_is_shown() {
        let text = format!("a = 1\n{}é!{}\nb = 2\n", "x".repeat(70_000), "y".repeat(70_000));
        let passage = Passage::new("story.toml", &text);
        let at = text.find('!').unwrap();
        let contents = passage.read_span(&(at, 1).into(), 1, 1).unwrap();
        assert!(contents.data().len() <= 2 * AROUND + 1);
        assert_eq!(contents.line(), 1);
        let whole: SourceSpan = (6, 140_003).into();
        assert_eq!(passage.shown(whole), (6, AROUND).into());
        assert_eq!(passage.read_span(&(at, 1).into(), 0, 0).unwrap().column(), 70_002);
    }
}
