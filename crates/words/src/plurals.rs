//! Choosing plurals by the rules of CLDR.
//!
//! The rules that Fluent's library carries take a number for what CLDR says of its last two
//! digits: 103 would not be counted as 3 is, which it is in Arabic. So a large number is given to
//! it as a small one of the same category, and is written as itself.

use fluent_bundle::{FluentArgs, FluentValue, types::FluentNumber};
use icu_locale_core::Locale;
use icu_plurals::PluralRules;

/// Below this the rules of Fluent's library are right.
const LARGE: u64 = 100;

/// The plural rules of a language.
pub struct Plurals(Option<PluralRules>);

impl Plurals {
    pub fn new(locale: &Locale) -> Self {
        Self(PluralRules::try_new_cardinal(locale.into()).ok())
    }

    /// The arguments, with a stand-in for each large number.
    pub fn stand_in<'a>(&self, args: &'a FluentArgs<'_>) -> Option<FluentArgs<'a>> {
        let large = args.iter().any(|(_, value)| whole(value).is_some_and(|one| one >= LARGE));
        large.then(|| args.iter().map(|(name, value)| (name, self.value(value))).collect())
    }

    fn value<'a>(&self, value: &'a FluentValue<'_>) -> FluentValue<'a> {
        let small = whole(value).filter(|one| *one >= LARGE).and_then(|number| {
            let rules = self.0.as_ref()?;
            let category = rules.category_for(number);
            // Numbers below may have a variant of their own.
            let small = (3..=LARGE).find(|small| rules.category_for(*small) == category)?;
            let mut stand_in = FluentNumber::from(small);
            stand_in.options.minimum_integer_digits = usize::try_from(number).ok();
            Some(FluentValue::Number(stand_in))
        });
        small.unwrap_or_else(|| value.clone())
    }
}

/// The number that is written: that for which a stand-in stands, if it is one.
pub fn written(number: &FluentNumber) -> i64 {
    let real = number.options.minimum_integer_digits;
    real.and_then(|real| i64::try_from(real).ok()).unwrap_or(number.value as i64)
}

fn whole(value: &FluentValue<'_>) -> Option<u64> {
    match value {
        FluentValue::Number(number) => u64::try_from(written(number)).ok(),
        _ => None,
    }
}
