//! Values as cells have them.

/// A text; nothing if there is nothing to see.
pub fn text(cell: &str) -> Option<String> {
    let text = cell.trim().replace("\r\n", "\n");
    (!text.is_empty()).then_some(text)
}

/// A whole number; spreadsheets may show `4` as `4.0`.
pub fn whole(cell: &str) -> Option<i64> {
    let cell = cell.trim();
    let digits = cell.split_once('.').map_or(cell, |(whole, rest)| {
        if rest.bytes().all(|byte| byte == b'0') { whole } else { "" }
    });
    digits.parse().ok().filter(|number| *number >= 0)
}

/// A number, with a point or a comma for the fraction.
pub fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim().replace('−', "-");
    let number: Option<f64> = cell.parse().ok().or_else(|| cell.replace(',', ".").parse().ok());
    number.filter(|number| number.is_finite())
}

/// Yes or no.
pub fn flag(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().as_str() {
        "yes" | "true" | "y" | "x" | "1" | "1.0" => Some(true),
        "no" | "false" | "n" | "0" | "0.0" => Some(false),
        _ => None,
    }
}

/// Longitude and latitude: `13.4, 52.5`, in brackets or not, or with a semicolon between them.
pub fn point(cell: &str) -> Option<[f64; 2]> {
    let cell = cell.trim().trim_start_matches('[').trim_end_matches(']');
    let between = if cell.contains(';') { ';' } else { ',' };
    let (longitude, latitude) = cell.split_once(between)?;
    Some([number(longitude)?, number(latitude)?])
}

/// Texts that stand apart by line ends, or else by semicolons.
pub fn words(cell: &str) -> Vec<String> {
    let between = if cell.trim_end_matches(' ').contains('\n') { '\n' } else { ';' };
    let parts = cell.split(between).map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The cell for a list of texts.
pub fn of_words(texts: &[&str]) -> String {
    if texts.iter().any(|text| text.contains(';')) {
        texts.iter().flat_map(|text| [*text, "\n"]).collect()
    } else {
        texts.join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_as_people_and_spreadsheets_write_them() {
        assert_eq!(
            [whole("4"), whole("4.0"), whole(" 04 "), whole("4.5"), whole("-1")],
            [Some(4), Some(4), Some(4), None, None]
        );
        assert_eq!(point("[13.4, 52.5]"), Some([13.4, 52.5]));
        assert_eq!(point("13,4; 52,5"), Some([13.4, 52.5]));
        assert_eq!(point("−0.1, 51.5"), Some([-0.1, 51.5]));
        assert_eq!(point("52.5"), None);
        assert_eq!(
            [flag("Yes"), flag("x"), flag("no"), flag("maybe")],
            [Some(true), Some(true), Some(false), None]
        );
        assert_eq!(words("a; b ;; c"), ["a", "b", "c"]);
        assert_eq!(words(&of_words(&["a;b"])), ["a;b"]);
        assert_eq!(words(&of_words(&["a;b", "c"])), ["a;b", "c"]);
    }
}
