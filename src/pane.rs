//! What the shell holds: natively with its HTML, in the browser without.

/// What is shown for one selection: the overview, an actor or a statement.
#[derive(Clone, Debug, Default)]
pub struct Pane {
    /// Its path below the story: empty for the overview, `russia`, `statement/denial`.
    pub key: String,
    /// The title of the page while this pane is shown.
    pub title: String,
    /// What a screen reader is told when this pane is picked.
    pub announcement: String,
    /// The HTML of its head, shown above the map. Empty in the browser: it stands there already.
    pub head: String,
    /// The HTML of its body, shown below the map. Empty in the browser.
    pub body: String,
}

impl Pane {
    /// The name that the ids of its elements end in.
    #[must_use]
    pub fn slug(&self) -> &str {
        if self.key.is_empty() { "overview" } else { &self.key }
    }
}

/// The HTML of the views that stay whatever is selected. All empty in the browser.
#[derive(Clone, Debug, Default)]
pub struct Stage {
    /// The links to the views.
    pub views: String,
    /// The actor map.
    pub map: String,
    /// The ledger.
    pub ledger: String,
    /// The table of all statements.
    pub table: String,
}
