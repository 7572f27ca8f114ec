//! The first letter of a line.

use crate::{
    Words,
    isolate::{FSI, LRI},
};

impl Words {
    /// The text with its first letter large, as a line begins. Scripts that know no large letters
    /// stay as they are.
    #[must_use]
    pub fn capital(&self, text: &str) -> String {
        let (marks, rest) =
            text.split_at(text.find(|letter| letter != FSI && letter != LRI).unwrap_or_default());
        let mut letters = rest.chars();
        let first = letters.next().map(char::to_uppercase).into_iter().flatten();
        marks.chars().chain(first).chain(letters).collect()
    }
}
