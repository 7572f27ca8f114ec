//! What is still to be answered.

use std::collections::VecDeque;

/// How many statements about one actor are remembered, the newest.
const MEMORY: usize = 6;

/// The newest statements about everybody: replies are to those, as in an article that goes on.
pub(crate) struct Open {
    about: Vec<VecDeque<usize>>,
    /// Whoever has something to reply to, once for each time.
    asked: VecDeque<usize>,
}

impl Open {
    pub fn new(actors: usize) -> Self {
        Self { about: vec![VecDeque::new(); actors], asked: VecDeque::new() }
    }

    /// Remembers that a statement is about an actor that speaks for itself.
    pub fn add(&mut self, actor: usize, statement: usize) {
        let Some(about) = self.about.get_mut(actor) else { return };
        // A statement about a country and a body of it is one about that country.
        if about.back() == Some(&statement) {
            return;
        }
        about.push_back(statement);
        if about.len() > MEMORY {
            about.pop_front();
        }
        self.asked.push_back(actor);
        if self.asked.len() > 4 * MEMORY {
            self.asked.pop_front();
        }
    }

    /// Somebody who was spoken about lately, and one to three statements that it answers.
    pub fn take(&mut self, chance: &mut fastrand::Rng) -> Option<(usize, Vec<usize>)> {
        let actor = *self.asked.get(chance.usize(0..self.asked.len().max(1)))?;
        let about = self.about.get_mut(actor)?;
        let count = chance.usize(1..=3).min(about.len());
        let answered: Vec<usize> = about.drain(about.len() - count..).collect();
        (!answered.is_empty()).then_some((actor, answered))
    }
}
