//! The first letter of a line.

use crate::{
    Part, Words,
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

    /// The same of a sentence in which elements stand: of the text that it begins with.
    #[must_use]
    pub fn capital_parts<'a>(&self, mut parts: Vec<Part<'a>>) -> Vec<Part<'a>> {
        if let Some(Part::Text(text)) = parts.first_mut() {
            *text = self.capital(text);
        }
        parts
    }
}
