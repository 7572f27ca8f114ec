//! Where the lines of a text start.

/// The first byte of every line of a text, so that no line is counted twice.
#[derive(Debug)]
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub fn of(text: &str) -> Self {
        let after = |(at, byte): (usize, u8)| (byte == b'\n').then_some(at + 1);
        Self(std::iter::once(0).chain(text.bytes().enumerate().filter_map(after)).collect())
    }

    /// The line of a byte, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }

    /// The first byte of a line, counted from 1; nothing beyond the last one.
    pub fn start(&self, line: usize) -> Option<usize> {
        self.0.get(line.checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn lines_are_those_that_one_counts(text in "[ab\n]{0,30}", offset in 0_usize..30) {
            let offset = offset.min(text.len());
            let counted = 1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
            let lines = Lines::of(&text);
            prop_assert_eq!(lines.line(offset), counted);
            prop_assert!(lines.start(counted).is_some_and(|start| start <= offset));
            prop_assert_eq!(lines.start(text.matches('\n').count() + 2), None);
        }
    }
}
