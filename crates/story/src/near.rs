//! Guessing what was meant, and quoting what was written.

/// The candidate that differs least from the word, if it differs by few enough letters to be a
/// slip; the first of several.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = word.to_lowercase();
    candidates
        .into_iter()
        // Whatever differs too much in length alone need not be compared letter by letter.
        .filter(|candidate| {
            let (one, other) = (word.chars().count(), candidate.chars().count());
            one.abs_diff(other) <= one.max(other).div_ceil(3)
        })
        .map(|candidate| (strsim::osa_distance(&word, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= word.chars().count().max(candidate.chars().count()).div_ceil(3)
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// "did you mean …?", or what there is to choose from.
pub(crate) fn suggestion<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
    intro: &str,
) -> String {
    match nearest(word, candidates.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("{intro} {}", listed(candidates)),
    }
}

/// Names in a row: `a`, `b`, `c`; of many the first, and how many more there are.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 20;
    let mut names = names.into_iter();
    let first: Vec<String> = names.by_ref().take(MOST).map(|name| format!("`{name}`")).collect();
    let more = match names.count() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    first.join(", ") + &more
}

/// What the file says, in quotation marks, on one line and no longer than a message bears.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        format!("{text:?}")
    } else {
        format!("{:?}", text.chars().take(LONGEST).chain(['…']).collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_put_right() {
        assert_eq!(nearest("sumary", ["title", "summary"]), Some("summary"));
        assert_eq!(nearest("Kind", ["id", "kind"]), Some("kind"));
        assert_eq!(nearest("colour", ["id", "kind"]), None);
        assert_eq!(nearest("ab", ["ac", "ad"]), Some("ac"));
    }

    #[test]
    fn a_long_row_is_cut_short() {
        assert_eq!(listed(["a", "b"]), "`a`, `b`");
        assert!(listed(["a"; 25]).ends_with("`a` and 5 more"));
    }

    #[test]
    fn quotes_stay_on_one_short_line() {
        assert_eq!(quoted("a\nb"), r#""a\nb""#);
        assert_eq!(quoted(&"x".repeat(90)).chars().count(), 63);
    }
}
