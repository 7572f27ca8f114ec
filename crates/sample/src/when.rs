//! Dates before the article.

use std::fmt::Write as _;

/// The day on which the article was published.
pub(crate) const PUBLISHED: &str = "2024-06-30";

/// The day on which the further one was.
pub(crate) const DAY_AFTER: &str = "2024-07-01";

/// A date as an article puts it, under a key of a statement; every other one is resolved. What is
/// late is in the month of publication, and all else before it: no reply comes first.
pub(crate) fn write(text: &mut String, key: &str, is_late: bool, chance: &mut fastrand::Rng) {
    let (year, month) =
        if chance.bool() { (2023, chance.u8(1..=12)) } else { (2024, chance.u8(1..=5)) };
    if chance.bool() {
        _ = writeln!(text, "{key} = {{ as_put = \"some time ago\" }}");
        return;
    }
    let day = if chance.bool() { format!("-{:02}", chance.u8(1..=28)) } else { String::new() };
    // Without a day, since one reply may answer another.
    let date = if is_late { "2024-06".to_owned() } else { format!("{year}-{month:02}{day}") };
    _ = writeln!(
        text,
        "{key} = {{ as_put = \"before that summer\", resolved = \"{date}\", \
         basis = \"counted back from the day of publication\" }}"
    );
}
