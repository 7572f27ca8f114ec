//! The linked views of the one selection.

/// Which view the reader looks at; the query parameter `view` holds it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The actor map, with the ledger beside it where there is room.
    #[default]
    Map,
    /// The ledger alone.
    Ledger,
    /// Every statement in a table.
    Table,
}

impl View {
    /// All views, in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Map, Self::Ledger, Self::Table];

    /// The name in addresses and in the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Ledger => "ledger",
            Self::Table => "table",
        }
    }

    /// The view of that name; the map for any other text, which may come from anywhere.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|view| view.name() == name).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::View;

    #[test]
    fn names_lead_back_and_nonsense_leads_to_the_map() {
        for view in View::ALL {
            assert_eq!(View::named(view.name()), view);
        }
        assert_eq!(View::named("<script>"), View::Map);
    }
}
