//! Who speaks as whom, and who is from where.

use std::collections::HashSet;

use crate::{Actor, ActorId, Statement, Story};

impl Story {
    /// Whom an actor speaks as and is spoken about as: what it is part of, or itself.
    #[must_use]
    pub fn principal<'a>(&'a self, id: &'a ActorId) -> &'a ActorId {
        self.index().principal(self, id)
    }

    /// The bodies that are part of an actor, in the order of the file.
    #[must_use]
    pub fn bodies(&self, id: &ActorId) -> Vec<&Actor> {
        self.actors_at(self.index().bodies(id))
    }

    /// The people and organisations that come from a country, in the order of the file. They
    /// never speak for it, nor it for them.
    #[must_use]
    pub fn nationals(&self, id: &ActorId) -> Vec<&Actor> {
        self.actors_at(self.index().nationals(id))
    }

    /// Who makes the statement, rolled up, each once; nobody where the article names nobody.
    #[must_use]
    pub fn speakers<'a>(&'a self, statement: &'a Statement) -> Vec<&'a ActorId> {
        let mut seen = HashSet::new();
        let speakers = statement.sources().map(|source| self.principal(source));
        speakers.filter(|speaker| seen.insert(*speaker)).collect()
    }

    /// Whom the statement is about, rolled up, each once, in the order of the file.
    #[must_use]
    pub fn targets<'a>(&'a self, statement: &'a Statement) -> Vec<&'a ActorId> {
        let mut seen = HashSet::new();
        let targets = statement.about.iter().map(|target| self.principal(target));
        targets.filter(|target| seen.insert(*target)).collect()
    }
}
