//! Queries of addresses, as far as they say how a selection is shown.

/// The value of one parameter in a query such as `?view=table&theme=dark`; names and values that
/// the reader knows are plain words, so nothing is decoded.
#[must_use]
pub fn parameter<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query
        .trim_start_matches('?')
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::parameter;

    #[test]
    fn parameters_are_found_and_nonsense_is_not() {
        assert_eq!(parameter("?a=b&view=table", "view"), Some("table"));
        assert_eq!(parameter("?view", "view"), None);
        assert_eq!(parameter("", "view"), None);
        assert_eq!(parameter("?=&&=view=", "view"), None);
    }
}
