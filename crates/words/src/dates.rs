//! Dates, as precise as they are written.

use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter as Formatter,
    fieldsets::{D, M, MD, Y, YM, YMD},
};
use icu_locale_core::Locale;
use whosays_story::{CalendarDate, Correction, Interval, Published, PutDate};

use crate::{Words, say};

/// How dates are written: always those of the Gregorian calendar, as articles and story files
/// have them, also where a region has one of its own.
pub struct DateFormats {
    day: Option<Formatter<Gregorian, YMD>>,
    month: Option<Formatter<Gregorian, YM>>,
    year: Option<Formatter<Gregorian, Y>>,
    day_of_year: Option<Formatter<Gregorian, MD>>,
    month_of_year: Option<Formatter<Gregorian, M>>,
    day_of_month: Option<Formatter<Gregorian, D>>,
}

impl DateFormats {
    pub fn new(locale: &Locale) -> Self {
        Self {
            day: Formatter::try_new(locale.into(), YMD::long()).ok(),
            month: Formatter::try_new(locale.into(), YM::long()).ok(),
            year: Formatter::try_new(locale.into(), Y::long()).ok(),
            day_of_year: Formatter::try_new(locale.into(), MD::long()).ok(),
            month_of_year: Formatter::try_new(locale.into(), M::long()).ok(),
            day_of_month: Formatter::try_new(locale.into(), D::long()).ok(),
        }
    }

    fn whole(&self, date: CalendarDate) -> Option<String> {
        let at = gregorian(date)?;
        Some(match (date.month(), date.day()) {
            (Some(_), Some(_)) => self.day.as_ref()?.format(&at).to_string(),
            (Some(_), None) => self.month.as_ref()?.format(&at).to_string(),
            (None, _) => self.year.as_ref()?.format(&at).to_string(),
        })
    }

    fn without_year(&self, date: CalendarDate) -> Option<String> {
        let at = gregorian(date)?;
        Some(match date.day() {
            Some(_) => self.day_of_year.as_ref()?.format(&at).to_string(),
            None => self.month_of_year.as_ref()?.format(&at).to_string(),
        })
    }

    fn only_day(&self, date: CalendarDate) -> Option<String> {
        Some(self.day_of_month.as_ref()?.format(&gregorian(date)?).to_string())
    }
}

/// The first day of a date.
fn gregorian(date: CalendarDate) -> Option<Date<Gregorian>> {
    let (month, day) = (date.month().unwrap_or(1), date.day().unwrap_or(1));
    Date::try_new_gregorian(date.year().into(), month, day).ok()
}

impl Words {
    /// "30 March 2023", "November 2022", "2022".
    #[must_use]
    pub fn date(&self, date: CalendarDate) -> String {
        self.book().dates.whole(date).unwrap_or_else(|| date.year().to_string())
    }

    /// "June to August 2022", "3 to 5 June 2022", "December 2022 to January 2023".
    #[must_use]
    pub fn interval(&self, interval: Interval) -> String {
        let start = interval.start();
        let Some(end) = interval.end() else { return self.date(start) };
        let same_year =
            start.year() == end.year() && start.month().is_some() && end.month().is_some();
        let has_days = start.day().is_some() && end.day().is_some();
        let dates = &self.book().dates;
        // What both dates share is said once, with the second.
        let short = if same_year && has_days && start.month() == end.month() {
            dates.only_day(start)
        } else if same_year {
            dates.without_year(start)
        } else {
            None
        };
        let start = short.unwrap_or_else(|| self.date(start));
        say!(self, "interval", start = start, end = self.date(end))
    }

    /// What the article's words for a date stand for, where that is known: "June to August 2022".
    #[must_use]
    pub fn resolved(&self, date: &PutDate) -> Option<String> {
        date.interval().map(|interval| self.interval(interval))
    }

    /// The day of publication; as it stands if it is no date.
    #[must_use]
    pub fn published(&self, published: &Published) -> String {
        published.day().map_or_else(|| published.date.clone(), |day| self.date(day))
    }

    /// The day of a correction; as it stands if it is no date.
    #[must_use]
    pub fn corrected(&self, correction: &Correction) -> String {
        correction.day().map_or_else(|| correction.date.clone(), |day| self.date(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(tag: &str, text: &str) -> Option<String> {
        let resolved = Some(text.to_owned());
        Words::of(tag).resolved(&PutDate { as_put: String::new(), resolved, basis: None })
    }

    #[test]
    fn dates_read_as_people_write_them() {
        for (text, human) in [
            ("2022", "2022"),
            ("2022-11", "November 2022"),
            ("2023-03-30", "30 March 2023"),
            ("2022-06/2022-08", "June to August 2022"),
            ("2022-06-03/2022-06-05", "3 to 5 June 2022"),
            ("2022-06-30/2022-07-02", "30 June to 2 July 2022"),
            ("2022-12/2023-01", "December 2022 to January 2023"),
            ("2022/2023", "2022 to 2023"),
            ("2022/2022-08", "2022 to August 2022"),
            ("2022-06/2022-06", "June 2022"),
        ] {
            assert_eq!(resolved("en-GB", text).as_deref(), Some(human));
            assert_eq!(resolved("en-US", text).as_deref(), Some(human));
        }
        assert_eq!(resolved("en-GB", "soon"), None);
    }

    #[test]
    fn arabic_dates_are_those_of_their_region() {
        for (tag, text, human) in [
            ("ar", "2023-03-30", "30 مارس 2023"),
            ("ar-EG", "2022-06/2022-08", "من يونيو إلى أغسطس ٢٠٢٢"),
            ("ar-EG", "2022-06-03/2022-06-05", "من ٣ إلى ٥ يونيو ٢٠٢٢"),
            ("ar-SY", "2023-03-30", "٣٠ آذار ٢٠٢٣"),
            ("ar-MA", "2023-03-30", "30 مارس 2023"),
            // Not by the calendar of the region: the article has a date of the Gregorian one.
            ("ar-SA", "2023-03-30", "٣٠ مارس ٢٠٢٣"),
        ] {
            assert_eq!(resolved(tag, text).as_deref(), Some(human), "{tag}");
        }
    }
}
