//! Dates of the calendar, as precise as they are written, in the Extended Date/Time Format
//! (ISO 8601-2:2019, annex A): its levels 0 and 1, and the quarters of level 2.

use edtf_core::{Date, Edtf, IntervalEndpoint, SetElement, YearKind};
use thiserror::Error;

/// A day, a month, a season, a quarter, a year, a decade or a century.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarDate {
    year: u16,
    part: Part,
    certainty: Certainty,
}

/// How much of the year, or of the years around it, is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A hundred years; the year is the first of them.
    Century,
    /// Ten years; the year is the first of them.
    Decade,
    /// All of the year.
    Year,
    /// A season of it.
    Season(Season),
    /// A quarter of it, from 1.
    Quarter(u8),
    /// A month of it, from 1.
    Month(u8),
    /// A day of it: month and day of the month, from 1.
    Day(u8, u8),
}

/// A season, without saying on which half of the globe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "their names say all")]
pub enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// How sure a date is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Certainty {
    /// It may be another one: `2018?`.
    pub is_uncertain: bool,
    /// It is about that time: `2018~`.
    pub is_approximate: bool,
}

/// A day as numbers that compare: year, month, day.
pub(crate) type Day = (u16, u8, u8);

/// A date, or the time between two dates, both included; either of the two may be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    start: Option<CalendarDate>,
    end: Option<CalendarDate>,
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(crate) enum DateFault {
    #[error("is not written as a date")]
    Form,
    #[error("is no date of the calendar")]
    NoSuchDate,
    #[error("ends before it starts")]
    EndsBeforeStart,
    #[error("is more than this format reads of a date")]
    Beyond,
}

impl CalendarDate {
    /// Reads a date: `2022`, `2022-11`, `2022-11-03`, `2022-21`, `201X`.
    pub(crate) fn parse(text: &str) -> Result<Self, DateFault> {
        match parsed(text)? {
            Edtf::Date(date) => Self::of(&date),
            _ => Err(DateFault::Form),
        }
    }

    /// Reads a day, `2022-11-03`.
    pub(crate) fn parse_day(text: &str) -> Result<Day, DateFault> {
        let date = Self::parse(text)?;
        let is_day = matches!(date.part, Part::Day(..)) && date.certainty == Certainty::default();
        if is_day { Ok(date.first_day()) } else { Err(DateFault::Form) }
    }

    fn of(date: &Date) -> Result<Self, DateFault> {
        let YearKind::Standard { negative: false, digits } = date.year.kind else {
            return Err(DateFault::Beyond);
        };
        if date.year.significant_digits.is_some() {
            return Err(DateFault::Beyond);
        }
        let known = digits.iter().take_while(|digit| digit.is_some()).count();
        let year = digits.iter().fold(0, |year, digit| year * 10 + u16::from(digit.unwrap_or(0)));
        let month = date.month.and_then(edtf_core::DateField::value);
        let day = date.day.and_then(edtf_core::DateField::value);
        let part = match (known, month, day) {
            (2, None, None) if date.month.is_none() => Part::Century,
            (3, None, None) if date.month.is_none() => Part::Decade,
            // A month or a day that is not specified is one of those of the rest.
            (4, None, None) => Part::Year,
            (4, Some(21), None) => Part::Season(Season::Spring),
            (4, Some(22), None) => Part::Season(Season::Summer),
            (4, Some(23), None) => Part::Season(Season::Autumn),
            (4, Some(24), None) => Part::Season(Season::Winter),
            (4, Some(code @ 33..=36), None) => Part::Quarter(code - 32),
            (4, Some(month @ 1..=12), None) => Part::Month(month),
            (4, Some(month @ 1..=12), Some(day)) => Part::Day(month, day),
            _ => return Err(DateFault::Beyond),
        };
        if year == 0 {
            return Err(DateFault::NoSuchDate);
        }
        let certainty =
            Certainty { is_uncertain: date.is_uncertain(), is_approximate: date.is_approximate() };
        Ok(Self { year, part, certainty })
    }

    /// Its first day. ISO 8601-2 leaves open when seasons begin: here spring is from March to May, and
    /// winter from December into the next year.
    pub(crate) fn first_day(self) -> Day {
        let (month, day) = match self.part {
            Part::Century | Part::Decade | Part::Year => (1, 1),
            Part::Season(season) => (3 * season as u8 + 3, 1),
            Part::Quarter(quarter) => (3 * quarter - 2, 1),
            Part::Month(month) => (month, 1),
            Part::Day(month, day) => (month, day),
        };
        (self.year, month, day)
    }

    fn last_day(self) -> Day {
        let month_end = |month| (self.year, month, days_in(self.year, month));
        match self.part {
            Part::Century => (self.year + 99, 12, 31),
            Part::Decade => (self.year + 9, 12, 31),
            Part::Year => (self.year, 12, 31),
            Part::Season(Season::Winter) => (self.year + 1, 2, days_in(self.year + 1, 2)),
            Part::Season(season) => month_end(3 * season as u8 + 5),
            Part::Quarter(quarter) => month_end(3 * quarter),
            Part::Month(month) => month_end(month),
            Part::Day(month, day) => (self.year, month, day),
        }
    }

    /// The year, or the first of the years.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// How much of it is meant.
    #[must_use]
    pub fn part(self) -> Part {
        self.part
    }

    /// How sure it is.
    #[must_use]
    pub fn certainty(self) -> Certainty {
        self.certainty
    }

    /// The month, from 1; none where it is not known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        match self.part {
            Part::Month(month) | Part::Day(month, _) => Some(month),
            _ => None,
        }
    }

    /// The day of the month, from 1; none where it is not known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        match self.part {
            Part::Day(_, day) => Some(day),
            _ => None,
        }
    }
}

impl Interval {
    /// Reads a date, or two with a slash between them; two dots stand for an open end.
    pub(crate) fn parse(text: &str) -> Result<Self, DateFault> {
        let (start, end) = match parsed(text)? {
            Edtf::Date(date) => {
                let date = CalendarDate::of(&date)?;
                (Some(date), Some(date))
            }
            Edtf::Interval(interval) => (bound(&interval.start)?, bound(&interval.end)?),
            // `[2018-03..]`, "one of these": not before.
            Edtf::Set(set) => match set.elements.as_slice() {
                [SetElement::OnOrAfter(date)] => (Some(CalendarDate::of(date)?), None),
                [SetElement::OnOrBefore(date)] => (None, Some(CalendarDate::of(date)?)),
                _ => return Err(DateFault::Beyond),
            },
            Edtf::DateTime(_) => return Err(DateFault::Beyond),
        };
        match (start, end) {
            (None, None) => Err(DateFault::Form),
            (Some(start), Some(end)) if start.first_day() > end.last_day() => {
                Err(DateFault::EndsBeforeStart)
            }
            _ => Ok(Self { start, end }),
        }
    }

    /// The time from one date to another; either may be open, but not both.
    pub(crate) fn between(start: Option<CalendarDate>, end: Option<CalendarDate>) -> Option<Self> {
        start.or(end).map(|_| Self { start, end })
    }

    /// Its first day; of one with an open start the first of the date where it ends.
    pub(crate) fn first_day(self) -> Day {
        self.start.or(self.end).map(CalendarDate::first_day).unwrap_or_default()
    }

    /// The last day of the interval; none where its end is open.
    pub(crate) fn last_day(self) -> Option<Day> {
        self.end.map(CalendarDate::last_day)
    }

    /// The date, or the first of the two; none where that is open.
    #[must_use]
    pub fn start(self) -> Option<CalendarDate> {
        self.start
    }

    /// The date, or the second of the two; none where that is open.
    #[must_use]
    pub fn end(self) -> Option<CalendarDate> {
        self.end
    }

    /// The date where it is one, and not two.
    #[must_use]
    pub fn date(self) -> Option<CalendarDate> {
        self.start.filter(|_| self.start == self.end)
    }
}

fn parsed(text: &str) -> Result<Edtf, DateFault> {
    let is_date = |text: &str| matches!(Edtf::parse(text), Ok(Edtf::Date(_)));
    Edtf::parse(text).map_err(|_| match text.split_once('/') {
        Some((start, end)) if is_date(start) && is_date(end) => DateFault::EndsBeforeStart,
        _ if is_like_a_date(text) => DateFault::NoSuchDate,
        _ => DateFault::Form,
    })
}

fn bound(end: &IntervalEndpoint) -> Result<Option<CalendarDate>, DateFault> {
    match end {
        IntervalEndpoint::Date(date) => CalendarDate::of(date).map(Some),
        IntervalEndpoint::Open | IntervalEndpoint::Unknown => Ok(None),
        IntervalEndpoint::OnOrBefore(_) | IntervalEndpoint::OnOrAfter(_) => Err(DateFault::Beyond),
    }
}

/// Whether a text has the form of dates and no more than their numbers are wrong.
fn is_like_a_date(text: &str) -> bool {
    let is_date = |date: &str| {
        let parts: Vec<&str> = date.split('-').collect();
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        let is_digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        is_digits && matches!(lengths.as_slice(), [4] | [4, 2] | [4, 2, 2])
    };
    text.split('/').count() <= 2 && text.split('/').all(is_date)
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    fn days(text: &str) -> (Day, Option<Day>) {
        let read = Interval::parse(text).unwrap();
        (read.first_day(), read.last_day())
    }

    #[test]
    fn dates_are_as_precise_as_they_are_written() {
        let parts = |text: &str| {
            let read = Interval::parse(text).unwrap();
            let parts = |date: CalendarDate| (date.year(), date.part());
            (read.start().map(parts), read.end().map(parts))
        };
        let one = |year, part| (Some((year, part)), Some((year, part)));
        assert_eq!(parts("2022"), one(2022, Part::Year));
        assert_eq!(parts("2022-11"), one(2022, Part::Month(11)));
        assert_eq!(parts("2022-11-03"), one(2022, Part::Day(11, 3)));
        assert_eq!(parts("2022-XX"), one(2022, Part::Year));
        assert_eq!(parts("2022-11-XX"), one(2022, Part::Month(11)));
        assert_eq!(parts("2022-23"), one(2022, Part::Season(Season::Autumn)));
        assert_eq!(parts("2022-34"), one(2022, Part::Quarter(2)));
        assert_eq!(parts("201X"), one(2010, Part::Decade));
        assert_eq!(parts("20XX"), one(2000, Part::Century));
        assert_eq!(parts("2022/.."), (Some((2022, Part::Year)), None));
        assert_eq!(parts("2022/"), (Some((2022, Part::Year)), None));
        assert_eq!(parts("../2022-06"), (None, Some((2022, Part::Month(6)))));
        assert_eq!(parts("[2022..]"), (Some((2022, Part::Year)), None));
        assert_eq!(Interval::parse("2022-06/2022-06").unwrap().date().unwrap().month(), Some(6));
        assert_eq!(Interval::parse("2022-06/2022-08").unwrap().date(), None);
    }

    #[test]
    fn how_sure_a_date_is_is_read() {
        let certainty = |text: &str| {
            let certainty = CalendarDate::parse(text).unwrap().certainty();
            (certainty.is_uncertain, certainty.is_approximate)
        };
        assert_eq!(certainty("2018-03"), (false, false));
        assert_eq!(certainty("2018-03?"), (true, false));
        assert_eq!(certainty("2018~"), (false, true));
        assert_eq!(certainty("2018-03-04%"), (true, true));
    }

    #[test]
    fn every_part_has_its_first_and_its_last_day() {
        assert_eq!(days("2022"), ((2022, 1, 1), Some((2022, 12, 31))));
        assert_eq!(days("2024-02"), ((2024, 2, 1), Some((2024, 2, 29))));
        assert_eq!(days("2022-21"), ((2022, 3, 1), Some((2022, 5, 31))));
        assert_eq!(days("2022-24"), ((2022, 12, 1), Some((2023, 2, 28))));
        assert_eq!(days("2022-36"), ((2022, 10, 1), Some((2022, 12, 31))));
        assert_eq!(days("201X"), ((2010, 1, 1), Some((2019, 12, 31))));
        assert_eq!(days("2022-03/.."), ((2022, 3, 1), None));
        assert_eq!(days("../2022-03"), ((2022, 3, 1), Some((2022, 3, 31))));
    }

    #[test]
    fn what_is_no_date_says_why() {
        for (text, fault) in [
            ("", DateFault::Form),
            ("22", DateFault::Form),
            ("2022-1", DateFault::Form),
            ("2022-01-01-01", DateFault::Form),
            ("2022/2023/2024", DateFault::Form),
            ("../..", DateFault::Form),
            ("soon", DateFault::Form),
            ("0000", DateFault::NoSuchDate),
            ("2022-00", DateFault::NoSuchDate),
            ("2022-13", DateFault::NoSuchDate),
            ("2023-02-29", DateFault::NoSuchDate),
            ("1900-02-29", DateFault::NoSuchDate),
            ("2022-04-31", DateFault::NoSuchDate),
            ("2023/2022", DateFault::EndsBeforeStart),
            ("2022-08/2022-06", DateFault::EndsBeforeStart),
            ("-0044-03-15", DateFault::Beyond),
            ("Y170000002", DateFault::Beyond),
            ("2022-11-03T10:00:00Z", DateFault::Beyond),
            ("{2022,2023}", DateFault::Beyond),
            ("2022-25", DateFault::Beyond),
        ] {
            assert_eq!(Interval::parse(text).unwrap_err(), fault, "{text}");
        }
        assert!(Interval::parse("2000-02-29").is_ok());
        assert_eq!(CalendarDate::parse_day("2022-11"), Err(DateFault::Form));
        assert_eq!(CalendarDate::parse_day("2022-11-03~"), Err(DateFault::Form));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[0-9/X~?.-]{0,24}|\\PC{0,12}") {
            if let Ok(interval) = Interval::parse(&text) {
                prop_assert!(interval.last_day().is_none_or(|last| interval.first_day() <= last));
            }
        }

        #[test]
        fn written_days_read_back(year in 1_u16..=9999, month in 1_u8..=12, day in 1_u8..=28) {
            let text = format!("{year:04}-{month:02}-{day:02}");
            prop_assert_eq!(CalendarDate::parse_day(&text), Ok((year, month, day)));
        }
    }
}
