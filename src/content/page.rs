//! What every component of a page is given.

use std::sync::Arc;

use whosays_atlas::Drawing;
use whosays_story::{Actor, ActorId, Statement, Story};

/// One page: a story, its map, and what is selected on it.
#[derive(Clone)]
pub struct Page {
    /// The story.
    pub story: Arc<Story>,
    /// Its map.
    pub drawing: Arc<Drawing>,
    /// The actor whose page it is; `None` for the overview.
    pub selected: Option<ActorId>,
}

impl Page {
    /// The relative address of an actor's page from this one, or of the overview.
    #[must_use]
    pub fn href(&self, actor: Option<&ActorId>) -> String {
        let up = if self.selected.is_some() { "../" } else { "./" };
        actor.map_or_else(|| up.to_owned(), |id| format!("{up}{id}/"))
    }

    pub(super) fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.story.actor(id)
    }

    /// An actor's name in full; its id where the story does not know it.
    pub(super) fn name(&self, id: &ActorId) -> String {
        self.actor(id).map_or_else(|| id.to_string(), |actor| actor.name.clone())
    }

    /// The ids that a selection may have for this element to concern it, for `data-of`: the
    /// actors themselves and those that they are part of, each once, in the order given.
    pub(super) fn of<'a>(&'a self, actors: impl IntoIterator<Item = &'a ActorId>) -> String {
        let mut ids: Vec<&str> = Vec::new();
        for id in actors {
            for id in [id, self.story.principal(id)] {
                if !ids.contains(&id.as_str()) {
                    ids.push(id.as_str());
                }
            }
        }
        ids.join(" ")
    }

    /// Everybody whom a statement concerns: its source, its targets, the ends of its transfers,
    /// and the same of the statements that it replies to or limits.
    pub(super) fn parties<'a>(&'a self, statement: &'a Statement) -> Vec<&'a ActorId> {
        let mut ids = own_parties(statement);
        let others = statement.responds_to.iter().chain(&statement.qualifies);
        for other in others.filter_map(|id| self.story.statement(id)) {
            ids.extend(&other.source);
            ids.extend(&other.about);
        }
        ids
    }
}

fn own_parties(statement: &Statement) -> Vec<&ActorId> {
    let ends = statement.transfers.iter().flat_map(|transfer| [&transfer.from, &transfer.to]);
    statement.source.iter().chain(&statement.about).chain(ends).collect()
}
