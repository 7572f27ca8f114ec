//! Addresses of states: the path says what is shown, the query how.

use crate::{View, address::parameter};

/// How a selection is shown. Nothing else of a query is ever passed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// The view.
    pub view: View,
    /// `light` or `dark`; `None` for the reader's own.
    pub theme: Option<&'static str>,
}

impl Manner {
    /// The manner that a query such as `?view=table&theme=dark` asks for; whatever else it holds
    /// is left out.
    #[must_use]
    pub fn of(query: &str) -> Self {
        Self {
            view: View::named(parameter(query, "view").unwrap_or_default()),
            theme: Self::theme_named(parameter(query, "theme").unwrap_or_default()),
        }
    }

    /// The theme of that name, if there is one.
    #[must_use]
    pub fn theme_named(name: &str) -> Option<&'static str> {
        ["light", "dark"].into_iter().find(|theme| *theme == name)
    }
}

/// An address that shows this selection in this manner: `root` is that of the story, and ends in
/// a slash; `key` is empty for the overview.
#[must_use]
pub fn link(root: &str, key: &str, manner: Manner) -> String {
    let mut address = crate::address::path_of(root, key);
    let view = (manner.view != View::default()).then(|| manner.view.name());
    let mut mark = '?';
    for (name, value) in [("view", view), ("theme", manner.theme)] {
        if let Some(value) = value {
            address.push(mark);
            address.push_str(name);
            address.push('=');
            address.push_str(value);
            mark = '&';
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_reader_knows_is_passed_on() {
        for (query, address) in [
            ("", "/s/"),
            ("?view=map", "/s/"),
            ("?view=table", "/s/?view=table"),
            ("?theme=dark&view=ledger&childId=1&parentUrl=x", "/s/?view=ledger&theme=dark"),
            ("?theme=red&utm_source=a&view=<script>", "/s/"),
        ] {
            assert_eq!(link("/s/", "", Manner::of(query)), address);
        }
        let dark = Manner::of("?theme=dark");
        assert_eq!(link("/s/", "statement/a", dark), "/s/statement/a/?theme=dark");
    }
}
