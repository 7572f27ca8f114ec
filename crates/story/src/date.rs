//! Dates as an article puts them and as they can be resolved.

use serde::{Deserialize, Serialize};

use crate::calendar::{CalendarDate, Day, Interval};

/// A date in the article's own words, with the calendar date it stands for where that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PutDate {
    /// The words of the article: "last November". They are always shown.
    pub as_put: String,
    /// The calendar date or interval: `2022`, `2022-11`, `2022-11-03` or `2022-06/2022-08`
    /// (ISO 8601, level 0 of EDTF).
    #[serde(default)]
    pub resolved: Option<String>,
    /// Why the date was resolved so; a resolved date is always inferred.
    #[serde(default)]
    pub basis: Option<String>,
}

/// The date of publication of the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The calendar date, `2023-03-30` (ISO 8601).
    pub date: String,
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
}

impl Published {
    /// The date as a day of the calendar; none if it is no date.
    #[must_use]
    pub fn day(&self) -> Option<CalendarDate> {
        CalendarDate::parse(&self.date).ok()
    }
}
