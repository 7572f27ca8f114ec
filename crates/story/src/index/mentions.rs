//! Where an actor is named.

use std::collections::BTreeSet;

use crate::{ActorId, Statement};

/// The positions of the statements that name an actor, each in the order of the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mentions {
    /// What is said about it.
    pub about: Vec<usize>,
    /// What it says in reply.
    pub replies: Vec<usize>,
    /// What else it says.
    pub says: Vec<usize>,
    /// What sources say that are described as its own and are not named.
    pub unnamed: Vec<usize>,
    /// What it neither says nor is a target of, but which has goods go from it or to it, or which it
    /// passed on.
    pub named: Vec<usize>,
}

/// Adds a statement to the mentions of everybody whom it names. `owners` gives the positions of
/// those who gather what an id names.
pub(super) fn add<O: Iterator<Item = usize>>(
    mentions: &mut [Mentions],
    position: usize,
    statement: &Statement,
    owners: impl Fn(&ActorId) -> O,
) {
    let about: BTreeSet<usize> = statement.about.iter().flat_map(&owners).collect();
    let by: BTreeSet<usize> = statement.sources().flat_map(&owners).collect();
    let transfers = statement.transfers.iter();
    let ends = transfers.flat_map(|transfer| [&transfer.from, &transfer.to]);
    let between = statement.through.iter().filter_map(|one| one.actor.as_ref());
    let named: BTreeSet<usize> = ends.chain(between).flat_map(&owners).collect();
    let unnamed = statement.unnamed_source.iter().filter_map(|source| source.of.as_ref());
    let unnamed: BTreeSet<usize> = unnamed.flat_map(&owners).collect();
    let mut push = |owner: &usize, list: fn(&mut Mentions) -> &mut Vec<usize>| {
        if let Some(mentions) = mentions.get_mut(*owner) {
            list(mentions).push(position);
        }
    };
    for owner in &about {
        push(owner, |mentions| &mut mentions.about);
    }
    for owner in &by {
        if statement.kind.is_reply() {
            push(owner, |mentions| &mut mentions.replies);
        } else {
            push(owner, |mentions| &mut mentions.says);
        }
    }
    for owner in &unnamed {
        push(owner, |mentions| &mut mentions.unnamed);
    }
    for owner in
        named.iter().filter(|owner| ![&about, &by, &unnamed].iter().any(|set| set.contains(owner)))
    {
        push(owner, |mentions| &mut mentions.named);
    }
}
