//! Dates as an article puts them and as they can be resolved.

use serde::{Deserialize, Serialize};

use crate::StatementId;
use crate::actor::is_false;
use crate::calendar::{CalendarDate, Day, Interval};

/// A date in the article's own words, with the calendar date it stands for where that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PutDate {
    /// The words of the article: "last November". They are always shown.
    pub as_put: String,
    /// The calendar date or interval in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1,
    /// and quarters): `2022`, `2022-11`, `2022-11-03`, `2022-21` (spring), `2022-34` (the second
    /// quarter), `201X`, `2022~` (about), `2022?` (perhaps), `2022-06/2022-08`, `2022-06/..`.
    #[serde(default)]
    pub resolved: Option<String>,
    /// Why the date was resolved so; asked for unless the words themselves are the date.
    #[serde(default)]
    pub basis: Option<String>,
    /// Whether the article's words are the date, so that nothing is inferred: "in March 2018". Since
    /// version 2 of the format.
    #[serde(default, skip_serializing_if = "is_false")]
    pub explicit: bool,
    /// The statement after which it was, where the article gives an order and no date: "later". Since
    /// version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<StatementId>,
    /// The statement at whose time it was: "meanwhile". Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meanwhile: Option<StatementId>,
}

/// The date of publication of the article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The calendar date, `2023-03-30`; since version 2 of the format also less: `2023-03`. Absent
    /// only where it is bounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The first day on which it may have been published. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<String>,
    /// The last day on which it may have been published. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<String>,
    /// Whether the article leaves the date to be worked out.
    #[serde(default)]
    pub inferred: bool,
    /// What it was worked out from; asked for when `inferred`.
    #[serde(default)]
    pub basis: Option<String>,
}

impl PutDate {
    /// The first day of the resolved date.
    pub(crate) fn first_day(&self) -> Option<Day> {
        Some(self.interval()?.first_day())
    }

    /// The date or the interval that the words stand for, where that is known.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        Interval::parse(self.resolved.as_deref()?).ok()
    }

    /// Whether the date was worked out from the words, and is not in them.
    #[must_use]
    pub fn is_inferred(&self) -> bool {
        self.resolved.is_some() && !self.explicit
    }

    /// What it was said or done after, or at the time of.
    #[must_use]
    pub fn order(&self) -> Option<&StatementId> {
        self.meanwhile.as_ref().or(self.after.as_ref())
    }
}

impl Published {
    /// When the article was published, as exactly as is known.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        if let Some(date) = &self.date {
            return Interval::parse(date).ok();
        }
        let bound = |text: &Option<String>| CalendarDate::parse(text.as_deref()?).ok();
        Interval::between(bound(&self.not_before), bound(&self.not_after))
    }

    /// The day of publication as a day of the calendar, `2023-03-30`; none where it is not known.
    #[must_use]
    pub fn day(&self) -> Option<&str> {
        self.date.as_deref().filter(|date| CalendarDate::parse_day(date).is_ok())
    }

    /// The first day on which it may have been published, as `2023-03-30`: for programs that ask for
    /// a day in any case.
    #[must_use]
    pub fn first_day(&self) -> String {
        let (year, month, day) = self.interval().map_or((1970, 1, 1), Interval::first_day);
        format!("{year:04}-{month:02}-{day:02}")
    }
}
