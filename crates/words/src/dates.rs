//! Dates, as precise as they are written.

use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter as Formatter,
    fieldsets::{D, M, MD, Y, YM, YMD},
};
use icu_locale_core::Locale;
use whosays_story::{CalendarDate, Certainty, Interval, Part, Published, PutDate, Season};

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

    /// A day, a month or a year; of what else there is, its year.
    fn whole(&self, date: CalendarDate) -> Option<String> {
        let at = gregorian(date)?;
        Some(match date.part() {
            Part::Day(..) => self.day.as_ref()?.format(&at).to_string(),
            Part::Month(_) => self.month.as_ref()?.format(&at).to_string(),
            _ => self.year.as_ref()?.format(&at).to_string(),
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
    /// "30 March 2023", "spring 2018", "the second quarter of 2022", "about 2010".
    #[must_use]
    pub fn date(&self, date: CalendarDate) -> String {
        let plain = self.plain(date);
        match date.certainty() {
            Certainty { is_uncertain: false, is_approximate: false } => plain,
            Certainty { is_uncertain: false, .. } => say!(self, "date-about", date = plain),
            Certainty { is_approximate: false, .. } => say!(self, "date-perhaps", date = plain),
            _ => say!(self, "date-perhaps-about", date = plain),
        }
    }

    /// The same without how sure it is.
    fn plain(&self, date: CalendarDate) -> String {
        let whole = || self.book().dates.whole(date).unwrap_or_else(|| date.year().to_string());
        match date.part() {
            Part::Day(..) | Part::Month(_) | Part::Year => whole(),
            Part::Season(Season::Spring) => say!(self, "season-spring", year = whole()),
            Part::Season(Season::Summer) => say!(self, "season-summer", year = whole()),
            Part::Season(Season::Autumn) => say!(self, "season-autumn", year = whole()),
            Part::Season(Season::Winter) => {
                let next = self.number(usize::from(date.year()) + 1);
                say!(self, "season-winter", year = whole(), next = next)
            }
            Part::Quarter(quarter) => say!(self, "quarter", quarter = quarter, year = whole()),
            Part::Decade => say!(self, "decade", year = whole()),
            Part::Century => {
                let end = self.number(usize::from(date.year()) + 99);
                say!(self, "interval", start = whole(), end = end)
            }
        }
    }

    /// "June to August 2022", "3 to 5 June 2022", "December 2022 to January 2023"; "June 2022 or
    /// later" where one of its ends is open.
    #[must_use]
    pub fn interval(&self, interval: Interval) -> String {
        let (start, end) = match (interval.start(), interval.end()) {
            (Some(start), Some(end)) if start == end => return self.date(start),
            (Some(start), Some(end)) => (start, end),
            (Some(start), None) => return say!(self, "date-or-later", date = self.date(start)),
            (None, Some(end)) => return say!(self, "date-or-earlier", date = self.date(end)),
            (None, None) => return String::new(),
        };
        let sure = [start, end].iter().all(|date| date.certainty() == Certainty::default());
        let same_year =
            sure && start.year() == end.year() && start.month().is_some() && end.month().is_some();
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

    /// What the article's words for a date stand for, where that is known and not what they say
    /// themselves: "June to August 2022".
    #[must_use]
    pub fn resolved(&self, date: &PutDate) -> Option<String> {
        date.interval().filter(|_| !date.explicit).map(|interval| self.interval(interval))
    }

    /// When the article was published, as exactly as is known; as it stands if it is no date.
    #[must_use]
    pub fn published(&self, published: &Published) -> String {
        let written = || published.date.clone().unwrap_or_default();
        published.interval().map_or_else(written, |interval| self.interval(interval))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(tag: &str, text: &str) -> Option<String> {
        let resolved = Some(text.to_owned());
        Words::of(tag).resolved(&PutDate { resolved, ..PutDate::default() })
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
            ("2018-21", "spring 2018"),
            ("2018-24", "winter 2018 to 2019"),
            ("2018-34", "the second quarter of 2018"),
            ("201X", "the 2010s"),
            ("19XX", "1900 to 1999"),
            ("2018~", "about 2018"),
            ("2018-03?", "perhaps March 2018"),
            ("2018-03-04%", "perhaps about 4 March 2018"),
            ("2018-03~/2018-05", "about March 2018 to May 2018"),
            ("2018-21/2018-23", "spring 2018 to autumn 2018"),
        ] {
            assert_eq!(resolved("en-GB", text).as_deref(), Some(human));
            assert_eq!(resolved("en-US", text).as_deref(), Some(human));
        }
        assert_eq!(resolved("en-GB", "2018-03-04/..").as_deref(), Some("4 March 2018 or later"));
        assert_eq!(resolved("en-GB", "../2018").as_deref(), Some("2018 or earlier"));
        assert_eq!(resolved("en-GB", "soon"), None);
        let explicit =
            PutDate { resolved: Some("2018-03".into()), explicit: true, ..PutDate::default() };
        assert_eq!(Words::of("en").resolved(&explicit), None);
    }

    #[test]
    fn publication_is_told_as_exactly_as_it_is_known() {
        let words = Words::of("en-GB");
        let told = |date: Option<&str>, not_before: Option<&str>, not_after: Option<&str>| {
            let [date, not_before, not_after] =
                [date, not_before, not_after].map(|text| text.map(str::to_owned));
            words.published(&Published { date, not_before, not_after, ..Published::default() })
        };
        assert_eq!(told(Some("2018-03-04"), None, None), "4 March 2018");
        assert_eq!(told(Some("2018-03"), None, None), "March 2018");
        assert_eq!(told(None, Some("2018-03-04"), None), "4 March 2018 or later");
        assert_eq!(told(None, None, Some("2018-03-04")), "4 March 2018 or earlier");
        assert_eq!(told(None, Some("2018-03-04"), Some("2018-03-08")), "4 to 8 March 2018");
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
