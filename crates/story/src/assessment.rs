//! What a third party makes of another's statement.

use serde::{Deserialize, Serialize};

use crate::StatementId;

/// On which statements a third party's finding or assessment is, and what it concludes. It is one
/// more attributed statement, and nobody's verdict but its source's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assesses {
    /// The statements.
    pub statements: Vec<StatementId>,
    /// What it concludes.
    pub conclusion: Conclusion,
    /// On which part of them alone, where it is not on all of it: "which poison it was".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
}

/// What a third party concludes on a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Conclusion {
    /// A finding: it is so.
    Upheld,
    /// A finding: it is not so, or not shown to be.
    Dismissed,
    /// A finding: it could not be settled.
    Inconclusive,
    /// There is no finding yet.
    Pending,
    /// An assessment: the third party says that it is so, too.
    Confirmed,
    /// An assessment: the third party says that less than that is so, or known.
    Limited,
}

impl Conclusion {
    /// Whether it holds what is said to be so.
    #[must_use]
    pub fn upholds(self) -> bool {
        matches!(self, Self::Upheld | Self::Confirmed)
    }

    /// Whether it is one of those who decide, and not of any third party.
    #[must_use]
    pub fn is_of_finding(self) -> bool {
        !matches!(self, Self::Confirmed | Self::Limited)
    }
}
