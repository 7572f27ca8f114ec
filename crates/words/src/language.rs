//! The languages that there are words in.

/// A language with its messages.
#[derive(Debug)]
pub struct Language {
    /// Its tag: `en`.
    pub tag: &'static str,
    /// The language by whose rules numbers, dates and lists are written; that of the story where
    /// there is none here.
    pub formats: Option<&'static str>,
    /// Its Fluent files, each with its name.
    pub files: &'static [(&'static str, &'static str)],
}

macro_rules! files {
    ($tag:literal: $($name:literal)*) => {
        &[$(($name, include_str!(concat!("../locales/", $tag, "/", $name, ".ftl")))),*]
    };
}

/// The language that every other one falls back to.
///
/// Its words are British, and so are its dates: "30 March 2023" in a story from anywhere.
pub static ENGLISH: Language = Language {
    tag: "en",
    formats: Some("en-GB"),
    files: files!("en": "actors" "archive" "card" "dates" "embed" "frame" "kinds" "ledger" "lists" "machines" "map"
        "overview" "replies" "share" "statements" "table"),
};

/// Arabic. Dates and digits are those of the story's own region: months have other names in
/// Damascus than in Cairo, and the Maghreb writes other digits.
static ARABIC: Language = Language {
    tag: "ar",
    formats: None,
    files: files!("ar": "actors" "archive" "card" "dates" "embed" "frame" "kinds" "ledger" "lists" "machines" "map"
        "overview" "replies" "share" "statements" "table"),
};

/// All languages, English first.
pub static LANGUAGES: [&Language; 2] = [&ENGLISH, &ARABIC];

/// The tags of the languages that there are words in, English first.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.tag)
}
