//! A sheet: a name, and rows of texts.

/// A sheet of texts, of which the first row is the heads of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called: `statements`.
    pub name: String,
    /// Its rows; they need not be of one length.
    pub rows: Vec<Vec<String>>,
}
