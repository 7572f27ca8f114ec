//! Which way a language is written.

use std::borrow::Cow;

use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::isolate::{PDI, RLI};

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

    /// A line of this direction as it has to be written where lines run from left to right,
    /// whatever stands in them.
    #[must_use]
    pub fn set_in_ltr(self, line: &str) -> Cow<'_, str> {
        match self {
            Self::Ltr => Cow::Borrowed(line),
            Self::Rtl => Cow::Owned(format!("{RLI}{line}{PDI}")),
        }
    }
}
