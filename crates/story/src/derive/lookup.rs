//! Finding actors and statements.

use crate::file::ArticleRef;
use crate::{Actor, ActorId, Statement, StatementId, Story};

impl Story {
    /// The actor of that id.
    #[must_use]
    pub fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.actors.get(self.index().actor(id)?)
    }

    /// The statement of that id.
    #[must_use]
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.statements.get(self.index().statement(id)?)
    }

    /// An actor's name in full; its id where the story does not know it.
    #[must_use]
    pub fn name(&self, id: &ActorId) -> String {
        self.actor(id).map_or_else(|| id.to_string(), |actor| actor.name.clone())
    }

    /// The article that a statement stands in; the first one where the story does not know it.
    #[must_use]
    pub fn article<'a>(&'a self, statement: &Statement) -> ArticleRef<'a> {
        let id = statement.article.as_deref();
        let mut articles = self.source.articles();
        articles.find(|article| article.id == id).unwrap_or_else(|| self.source.first())
    }

    /// An actor's name as it stands within a sentence: "the United States".
    #[must_use]
    pub fn name_in_sentence(&self, id: &ActorId) -> String {
        let own = self.actor(id).and_then(|actor| actor.in_sentence.clone());
        own.unwrap_or_else(|| self.name(id))
    }

    /// Who speaks for the source. Where the office is the source itself it is not said twice.
    #[must_use]
    pub fn spokesperson<'a>(&self, statement: &'a Statement) -> Option<&'a str> {
        let name = statement.spokesperson.as_deref()?;
        let office = statement.source.as_ref().map(|id| format!(", {}", self.name(id)));
        Some(office.and_then(|office| name.strip_suffix(&office)).unwrap_or(name))
    }

    /// The statements at these positions.
    pub(super) fn statements_at(&self, positions: &[usize]) -> Vec<&Statement> {
        positions.iter().filter_map(|position| self.statements.get(*position)).collect()
    }

    /// The actors at these positions.
    pub(super) fn actors_at(&self, positions: &[usize]) -> Vec<&Actor> {
        positions.iter().filter_map(|position| self.actors.get(*position)).collect()
    }

    /// The actors that have a chip on the map, in the order of the file.
    pub fn markers(&self) -> impl Iterator<Item = &Actor> {
        self.actors.iter().filter(|actor| actor.is_on_map())
    }
}
