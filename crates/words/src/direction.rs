//! Which way a language is written.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The direction of the script that a language is written in.
    pub(crate) fn of(language: &LanguageIdentifier) -> Self {
        match language.character_direction() {
            CharacterDirection::RTL => Self::Rtl,
            _ => Self::Ltr,
        }
    }

    /// Its name in HTML: `ltr`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}
