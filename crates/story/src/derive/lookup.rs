//! Finding actors and statements.

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
