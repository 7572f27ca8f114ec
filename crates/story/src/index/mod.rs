//! One index over a story: where everything is, so that nothing is looked for twice.

mod mentions;

use std::collections::HashMap;

pub(crate) use mentions::Mentions;

use crate::{ActorId, StatementId, StoryFile};

/// Positions among the actors and the statements of a file, each list in the order of the file.
/// It is built in one pass over each, and is linear in the size of the file.
///
/// Of several with one id the first counts; the checks let no such file through.
#[derive(Debug)]
pub(crate) struct Index {
    actors: HashMap<ActorId, usize>,
    statements: HashMap<StatementId, usize>,
    /// By the position of an actor, the bodies that are part of it.
    bodies: Vec<Vec<usize>>,
    /// By the position of an actor, who comes from it.
    nationals: Vec<Vec<usize>>,
    /// By the position of an actor, the statements that name it.
    mentions: Vec<Mentions>,
    /// By the position of a statement, its replies.
    replies: Vec<Vec<usize>>,
    /// By the position of a statement, what limits it.
    caveats: Vec<Vec<usize>>,
    /// By the position of a statement, what third parties conclude on it.
    assessments: Vec<Vec<usize>>,
}

impl Index {
    pub fn of(file: &StoryFile) -> Self {
        let mut actors = HashMap::with_capacity(file.actors.len());
        for (position, actor) in file.actors.iter().enumerate() {
            actors.entry(actor.id.clone()).or_insert(position);
        }
        let mut statements = HashMap::with_capacity(file.statements.len());
        for (position, statement) in file.statements.iter().enumerate() {
            statements.entry(statement.id.clone()).or_insert(position);
        }
        let mut index = Self {
            bodies: vec![Vec::new(); file.actors.len()],
            nationals: vec![Vec::new(); file.actors.len()],
            mentions: vec![Mentions::default(); file.actors.len()],
            replies: vec![Vec::new(); file.statements.len()],
            caveats: vec![Vec::new(); file.statements.len()],
            assessments: vec![Vec::new(); file.statements.len()],
            actors,
            statements,
        };
        index.kinship(file);
        index.answers(file);
        index.mention(file);
        index
    }

    /// The position of an actor.
    pub fn actor(&self, id: &ActorId) -> Option<usize> {
        self.actors.get(id).copied()
    }

    /// The position of a statement.
    pub fn statement(&self, id: &StatementId) -> Option<usize> {
        self.statements.get(id).copied()
    }

    /// What an actor is part of, or itself.
    pub fn principal<'a>(&self, file: &'a StoryFile, id: &'a ActorId) -> &'a ActorId {
        let mut principal = id;
        // A checked story has no circles; one made by hand must not hang the program.
        for _ in &file.actors {
            let actor = self.actor(principal).and_then(|position| file.actors.get(position));
            match actor.and_then(|actor| actor.part_of.as_ref()) {
                Some(whole) => principal = whole,
                None => break,
            }
        }
        principal
    }

    /// The positions of the bodies that are part of an actor.
    pub fn bodies(&self, id: &ActorId) -> &[usize] {
        list(&self.bodies, self.actor(id))
    }

    /// The positions of who comes from an actor.
    pub fn nationals(&self, id: &ActorId) -> &[usize] {
        list(&self.nationals, self.actor(id))
    }

    /// The statements that name an actor, or a body that is part of it.
    pub fn mentions(&self, id: &ActorId) -> Option<&Mentions> {
        self.mentions.get(self.actor(id)?)
    }

    /// The positions of the replies to a statement.
    pub fn replies(&self, id: &StatementId) -> &[usize] {
        list(&self.replies, self.statement(id))
    }

    /// The positions of what limits a statement.
    pub fn caveats(&self, id: &StatementId) -> &[usize] {
        list(&self.caveats, self.statement(id))
    }

    /// The positions of what third parties conclude on a statement.
    pub fn assessments(&self, id: &StatementId) -> &[usize] {
        list(&self.assessments, self.statement(id))
    }

    fn kinship(&mut self, file: &StoryFile) {
        for (position, actor) in file.actors.iter().enumerate() {
            let whole = self.principal(file, &actor.id);
            if *whole != actor.id {
                let whole = self.actor(whole);
                push(&mut self.bodies, whole, position);
            }
            let country = actor.national_of.as_ref().and_then(|country| self.actor(country));
            push(&mut self.nationals, country, position);
        }
    }

    fn answers(&mut self, file: &StoryFile) {
        for (position, statement) in file.statements.iter().enumerate() {
            if statement.kind.is_reply() {
                for id in &statement.responds_to {
                    let answered = self.statement(id);
                    push(&mut self.replies, answered, position);
                }
            }
            for id in &statement.qualifies {
                let limited = self.statement(id);
                push(&mut self.caveats, limited, position);
            }
            let assessed = statement.assesses.iter().flat_map(|assesses| &assesses.statements);
            for id in assessed.filter(|_| statement.kind.is_assessment()) {
                let assessed = self.statement(id);
                push(&mut self.assessments, assessed, position);
            }
        }
    }

    fn mention(&mut self, file: &StoryFile) {
        let mut mentions = std::mem::take(&mut self.mentions);
        for (position, statement) in file.statements.iter().enumerate() {
            // Whoever is named, and what that is part of: a part is nobody's principal, so it
            // gathers only what names it.
            let owners = |id: &ActorId| {
                [self.actor(id), self.actor(self.principal(file, id))].into_iter().flatten()
            };
            mentions::add(&mut mentions, position, statement, owners);
        }
        self.mentions = mentions;
    }
}

fn list(lists: &[Vec<usize>], position: Option<usize>) -> &[usize] {
    position.and_then(|position| lists.get(position)).map_or(&[], Vec::as_slice)
}

/// Adds to the list at a position, unless it is the last there already: a file may say twice what
/// it says.
fn push(lists: &mut [Vec<usize>], at: Option<usize>, item: usize) {
    let Some(list) = at.and_then(|at| lists.get_mut(at)) else { return };
    if list.last() != Some(&item) {
        list.push(item);
    }
}
