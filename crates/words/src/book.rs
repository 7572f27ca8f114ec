//! The messages of a language, with the formats of a region.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_decimal::{
    DecimalFormatter,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::Locale;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::{
    Direction,
    dates::DateFormats,
    isolate::isolated,
    language::{ENGLISH, LANGUAGES, Language},
    lists::ListFormats,
    plurals::{self, Plurals},
};

/// The messages of a language, with the formats of a region.
pub struct Book {
    pub language: &'static Language,
    /// The direction of the words.
    pub direction: Direction,
    bundle: FluentBundle<FluentResource>,
    plurals: Plurals,
    pub digits: Digits,
    pub dates: DateFormats,
    pub lists: ListFormats,
}

impl Book {
    /// The English one.
    pub fn english() -> &'static Arc<Self> {
        static BOOK: LazyLock<Arc<Book>> = LazyLock::new(|| Book::of(&ENGLISH, "en-GB"));
        &BOOK
    }

    /// The one for a language; `None` where there are no words in it. Each is made once.
    pub fn find(language: &LanguageIdentifier) -> Option<Arc<Self>> {
        static BOOKS: LazyLock<Mutex<HashMap<String, Arc<Book>>>> = LazyLock::new(Mutex::default);
        /// Stories say any region that they like; so many are kept.
        const MOST: usize = 64;
        let found = LANGUAGES.iter().find(|one| one.tag == language.language.as_str())?;
        if found.tag == ENGLISH.tag {
            return Some(Arc::clone(Self::english()));
        }
        let tag = found.formats.map_or_else(|| language.to_string(), str::to_owned);
        let mut books = BOOKS.lock().unwrap_or_else(PoisonError::into_inner);
        if books.len() >= MOST {
            books.clear();
        }
        let book = books.entry(tag).or_insert_with_key(|tag| Self::of(found, tag));
        Some(Arc::clone(book))
    }

    fn of(language: &'static Language, formats: &str) -> Arc<Self> {
        let identifier: LanguageIdentifier = formats.parse().unwrap_or_default();
        let locale = locale(&identifier);
        let direction = Direction::of(&identifier);
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // See `isolate.rs`.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match direction {
            Direction::Ltr => written_ltr,
            Direction::Rtl => written_rtl,
        }));
        for (_, text) in language.files {
            // Tests see to it that the files hold no mistakes; what could be read is there anyhow.
            let resource = FluentResource::try_new((*text).to_owned());
            let resource = resource.unwrap_or_else(|(resource, _)| resource);
            _ = bundle.add_resource(resource);
        }
        Arc::new(Self {
            language,
            direction,
            bundle,
            plurals: Plurals::new(&locale),
            digits: Digits::new(&locale),
            dates: DateFormats::new(&locale),
            lists: ListFormats::new(&locale, direction),
        })
    }

    /// The sentence; `None` where the language lacks it.
    pub fn say(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let stand_in = self.plurals.stand_in(args);
        let args = stand_in.as_ref().unwrap_or(args);
        // `format_pattern` would take the finished sentence for an argument, and isolate it.
        let mut said = String::new();
        self.bundle.write_pattern(&mut said, pattern, Some(args), &mut Vec::new()).ok()?;
        Some(said)
    }
}

fn locale(language: &LanguageIdentifier) -> Locale {
    language.to_string().parse().unwrap_or(Locale::UNKNOWN)
}

/// Writes numbers in the digits of a language.
pub struct Digits(Option<DecimalFormatter>);

impl Digits {
    fn new(locale: &Locale) -> Self {
        let mut options = DecimalFormatterOptions::default();
        // Years and paragraphs have no separators, and no story has a million statements.
        options.grouping_strategy = Some(GroupingStrategy::Never);
        Self(DecimalFormatter::try_new(locale.into(), options).ok())
    }

    /// A whole number in these digits.
    pub fn write(&self, number: i64) -> String {
        self.0.as_ref().map_or_else(
            || number.to_string(),
            |formatter| formatter.format(&number.into()).to_string(),
        )
    }
}

impl Memoizable for Digits {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self::new(&locale(&language)))
    }
}

fn written_ltr(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    written(value, memoizer, Direction::Ltr)
}

fn written_rtl(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    written(value, memoizer, Direction::Rtl)
}

/// An argument as it stands in a sentence. Plurals are chosen by the number, not by what is written.
fn written(
    value: &FluentValue<'_>,
    memoizer: &IntlLangMemoizer,
    direction: Direction,
) -> Option<String> {
    match value {
        FluentValue::String(text) => isolated(text, direction),
        FluentValue::Number(number) => {
            let write = |digits: &Digits| digits.write(plurals::written(number));
            memoizer.with_try_get::<Digits, _, _>((), write).ok()
        }
        _ => None,
    }
}
