//! Finding actors and statements.

use crate::{Actor, ActorId, Statement, StatementId, Story};

impl Story {
    /// The actor of that id.
    #[must_use]
    pub fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.id == *id)
    }

    /// The statement of that id.
    #[must_use]
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.id == *id)
    }

    /// The actors that have a chip on the map, in the order of the file.
    pub fn markers(&self) -> impl Iterator<Item = &Actor> {
        self.actors.iter().filter(|actor| actor.is_on_map())
    }
}
