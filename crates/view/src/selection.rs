//! What a page is about.

use whosays_story::{ActorId, StatementId, Story};

/// The one selection of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing: the overview.
    #[default]
    Overview,
    /// An actor.
    Actor(ActorId),
    /// A statement.
    Statement(StatementId),
}

impl Selection {
    /// Every selection that a story has: the overview, then its actors, then its statements.
    pub fn all(story: &Story) -> impl Iterator<Item = Self> {
        let actors = story.actors.iter().map(|actor| Self::Actor(actor.id.clone()));
        let statements = story.statements.iter().map(|one| Self::Statement(one.id.clone()));
        std::iter::once(Self::Overview).chain(actors).chain(statements)
    }

    /// Its path below the story, without slashes at the ends: empty, `russia`, `statement/denial`.
    #[must_use]
    pub fn slug(&self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Actor(id) => id.to_string(),
            Self::Statement(id) => format!("statement/{id}"),
        }
    }

    /// The relative address of the story from its page: `./`, `../` or `../../`.
    #[must_use]
    pub fn root(&self) -> &'static str {
        match self {
            Self::Overview => "./",
            Self::Actor(_) => "../",
            Self::Statement(_) => "../../",
        }
    }
}
