//! Dates of the calendar, as precise as they are written.

use thiserror::Error;

/// A year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// A day as numbers that compare: year, month, day.
pub(crate) type Day = (u16, u8, u8);

/// A date or an interval of two dates, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    start: CalendarDate,
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
}

impl CalendarDate {
    /// Reads `2022`, `2022-11` or `2022-11-03`.
    pub(crate) fn parse(text: &str) -> Result<Self, DateFault> {
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4)?.ok_or(DateFault::Form)?;
        let month = digits(parts.next(), 2)?;
        let day = digits(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(DateFault::Form);
        }
        let date = Self {
            year,
            month: month.and_then(|month| u8::try_from(month).ok()),
            day: day.and_then(|day| u8::try_from(day).ok()),
        };
        if date.is_real() { Ok(date) } else { Err(DateFault::NoSuchDate) }
    }

    /// Reads a day, `2022-11-03`.
    pub(crate) fn parse_day(text: &str) -> Result<Day, DateFault> {
        let date = Self::parse(text)?;
        if date.day.is_some() { Ok(date.first_day()) } else { Err(DateFault::Form) }
    }

    fn is_real(self) -> bool {
        self.year > 0
            && self.month.is_none_or(|month| (1..=12).contains(&month))
            && self.day.is_none_or(|day| {
                (1..=days_in(self.year, self.month.unwrap_or_default())).contains(&day)
            })
    }

    pub(crate) fn first_day(self) -> Day {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    fn last_day(self) -> Day {
        let month = self.month.unwrap_or(12);
        (self.year, month, self.day.unwrap_or_else(|| days_in(self.year, month)))
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1; none where only the year is known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, from 1; none where only the month is known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        self.day
    }
}

impl Interval {
    /// Reads a date, or two with a slash between them.
    pub(crate) fn parse(text: &str) -> Result<Self, DateFault> {
        let Some((start, end)) = text.split_once('/') else {
            return Ok(Self { start: CalendarDate::parse(text)?, end: None });
        };
        let (start, end) = (CalendarDate::parse(start)?, CalendarDate::parse(end)?);
        if start.first_day() > end.last_day() {
            return Err(DateFault::EndsBeforeStart);
        }
        Ok(Self { start, end: Some(end) })
    }

    /// Its first day.
    pub(crate) fn first_day(self) -> Day {
        self.start.first_day()
    }

    /// The last day of the interval.
    pub(crate) fn last_day(self) -> Day {
        self.end.unwrap_or(self.start).last_day()
    }

    /// The date, or the first of the two.
    #[must_use]
    pub fn start(self) -> CalendarDate {
        self.start
    }

    /// The second date, where there is another one.
    #[must_use]
    pub fn end(self) -> Option<CalendarDate> {
        self.end.filter(|end| *end != self.start)
    }
}

/// Reads exactly so many digits, if there is anything to read.
fn digits(part: Option<&str>, length: usize) -> Result<Option<u16>, DateFault> {
    let Some(part) = part else {
        return Ok(None);
    };
    if part.len() != length || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateFault::Form);
    }
    part.parse().map(Some).map_err(|_| DateFault::Form)
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

    #[test]
    fn dates_are_as_precise_as_they_are_written() {
        let parts = |text: &str| {
            let read = Interval::parse(text).unwrap();
            let parts = |date: CalendarDate| (date.year(), date.month(), date.day());
            (parts(read.start()), read.end().map(parts))
        };
        assert_eq!(parts("2022"), ((2022, None, None), None));
        assert_eq!(parts("2022-11"), ((2022, Some(11), None), None));
        assert_eq!(
            parts("2022-06-03/2022-06-05"),
            ((2022, Some(6), Some(3)), Some((2022, Some(6), Some(5))))
        );
        assert_eq!(parts("2022-06/2022-06"), ((2022, Some(6), None), None));
    }

    #[test]
    fn what_is_no_date_says_why() {
        for (text, fault) in [
            ("", DateFault::Form),
            ("22", DateFault::Form),
            ("2022-1", DateFault::Form),
            ("2022-01-01-01", DateFault::Form),
            ("2022/", DateFault::Form),
            ("2022/2023/2024", DateFault::Form),
            ("0000", DateFault::NoSuchDate),
            ("2022-00", DateFault::NoSuchDate),
            ("2022-13", DateFault::NoSuchDate),
            ("2023-02-29", DateFault::NoSuchDate),
            ("1900-02-29", DateFault::NoSuchDate),
            ("2022-04-31", DateFault::NoSuchDate),
            ("2023/2022", DateFault::EndsBeforeStart),
            ("2022-08/2022-06", DateFault::EndsBeforeStart),
        ] {
            assert_eq!(Interval::parse(text).unwrap_err(), fault, "{text}");
        }
        assert!(Interval::parse("2000-02-29").is_ok());
        assert_eq!(CalendarDate::parse_day("2022-11"), Err(DateFault::Form));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[0-9/-]{0,24}|\\PC{0,12}") {
            if let Ok(interval) = Interval::parse(&text) {
                prop_assert!(interval.end.is_none_or(|end| interval.first_day() <= end.last_day()));
            }
        }

        #[test]
        fn written_days_read_back(year in 1_u16..=9999, month in 1_u8..=12, day in 1_u8..=28) {
            let text = format!("{year:04}-{month:02}-{day:02}");
            prop_assert_eq!(CalendarDate::parse_day(&text), Ok((year, month, day)));
        }
    }
}
