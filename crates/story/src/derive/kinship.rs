//! Who speaks as whom, and who is from where.

use crate::{Actor, ActorId, Statement, Story};

impl Story {
    /// Whom an actor speaks as and is spoken about as: what it is part of, or itself.
    #[must_use]
    pub fn principal<'a>(&'a self, id: &'a ActorId) -> &'a ActorId {
        let mut principal = id;
        // A checked story has no circles; one made by hand must not hang the program.
        for _ in &self.actors {
            match self.actor(principal).and_then(|actor| actor.part_of.as_ref()) {
                Some(whole) => principal = whole,
                None => break,
            }
        }
        principal
    }

    /// The bodies that are part of an actor, in the order of the file.
    #[must_use]
    pub fn parts(&self, id: &ActorId) -> Vec<&Actor> {
        let part = |actor: &&Actor| actor.id != *id && self.principal(&actor.id) == id;
        self.actors.iter().filter(part).collect()
    }

    /// The people and organisations that come from a country, in the order of the file. They
    /// never speak for it, nor it for them.
    #[must_use]
    pub fn nationals(&self, id: &ActorId) -> Vec<&Actor> {
        self.actors.iter().filter(|actor| actor.national_of.as_ref() == Some(id)).collect()
    }

    /// Who makes the statement, rolled up; nothing where the article names nobody.
    #[must_use]
    pub fn speaker<'a>(&'a self, statement: &'a Statement) -> Option<&'a ActorId> {
        statement.source.as_ref().map(|source| self.principal(source))
    }

    /// Whom the statement is about, rolled up, each once, in the order of the file.
    #[must_use]
    pub fn targets<'a>(&'a self, statement: &'a Statement) -> Vec<&'a ActorId> {
        let mut targets = Vec::new();
        for target in &statement.about {
            let target = self.principal(target);
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
        targets
    }
}
