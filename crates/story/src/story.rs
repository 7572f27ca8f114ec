//! A story and the index over it.

use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::derive::Derived;
use crate::index::Index;
use crate::{Statement, StoryFile};

/// One news story, coded: who says what about whom, and who replies.
///
/// It reads as its [`StoryFile`]. What is derived from it comes from an index that is built once,
/// at the first question, and so is what every page asks for anew; whoever changes the file through
/// it lets go of both, so that no answer is ever about an older state.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Story {
    file: StoryFile,
    /// What is not yet confirmed, and no part of the story.
    #[serde(skip)]
    drafts: Vec<Statement>,
    #[serde(skip)]
    index: OnceLock<Index>,
    #[serde(skip)]
    derived: Derived,
}

impl Story {
    /// What somebody has yet to confirm: no part of the story, and on none of its pages.
    #[must_use]
    pub fn drafts(&self) -> &[Statement] {
        &self.drafts
    }

    /// The index, built when it is first asked for.
    pub(crate) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(&self.file))
    }

    /// What was derived before.
    pub(crate) fn derived(&self) -> &Derived {
        &self.derived
    }
}

/// Drafts are left out, and kept apart.
impl From<StoryFile> for Story {
    fn from(mut file: StoryFile) -> Self {
        let drafts = file.statements.extract_if(.., |statement| statement.draft).collect();
        Self { file, drafts, index: OnceLock::new(), derived: Derived::default() }
    }
}

impl Deref for Story {
    type Target = StoryFile;

    fn deref(&self) -> &StoryFile {
        &self.file
    }
}

impl DerefMut for Story {
    fn deref_mut(&mut self) -> &mut StoryFile {
        self.index = OnceLock::new();
        self.derived = Derived::default();
        &mut self.file
    }
}

/// The schema of a story is that of its file, and says nothing of the index.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for Story {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        StoryFile::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        StoryFile::json_schema(generator)
    }
}

impl Clone for Story {
    fn clone(&self) -> Self {
        Self { drafts: self.drafts.clone(), ..self.file.clone().into() }
    }
}

impl PartialEq for Story {
    fn eq(&self, other: &Self) -> bool {
        self.file == other.file
    }
}

impl std::fmt::Debug for Story {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.file.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::{StatementId, read};

    #[test]
    fn a_change_lets_go_of_what_was_derived() {
        let mut story = read(include_str!("../tests/valid/full.toml"), "full.toml").unwrap();
        let replies = |story: &crate::Story| {
            let id = StatementId::new("sends-shells");
            story.statement(&id).map(|statement| story.replies_to(statement).len())
        };
        assert_eq!(replies(&story), Some(2));
        assert!(!story.routes().is_empty() && !story.ledger().is_empty());
        let route = story.routes().first().map(|route| route.id.clone()).unwrap();
        assert_eq!(story.route(&route), story.routes().first());
        assert_eq!(story.counts().replies, 3);
        story.statements.retain(|statement| !statement.kind.is_reply());
        assert_eq!(replies(&story), Some(0));
        assert_eq!(story.counts().replies, 0);
        story.statements.clear();
        assert_eq!(replies(&story), None);
        assert!(story.routes().is_empty() && story.ledger().is_empty());
        assert!(story.route(&route).is_none());
    }
}
