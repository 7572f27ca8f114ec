//! What every component of a page is given.

use std::{collections::HashSet, sync::Arc};

use whosays_atlas::Drawing;
use whosays_story::{Actor, ActorId, Statement, StatementId, Story};

use crate::Selection;

/// One page: a story, its map, and what is selected on it.
#[derive(Clone)]
pub struct Page {
    /// The story.
    pub story: Arc<Story>,
    /// Its map.
    pub drawing: Arc<Drawing>,
    /// What the page is about.
    pub selected: Selection,
    /// Whether addresses are relative to the story's own page, wherever the selection's own is.
    pub at_root: bool,
}

impl Page {
    /// The page of a selection.
    #[must_use]
    pub fn new(story: Arc<Story>, drawing: Arc<Drawing>, selected: Selection) -> Self {
        Self { story, drawing, selected, at_root: false }
    }

    /// The same, with addresses as they are on the story's own page.
    #[must_use]
    pub fn at_root(&self) -> Self {
        Self { at_root: true, ..self.clone() }
    }

    /// The relative address of the story: `./`, `../` or `../../`.
    fn root(&self) -> &'static str {
        if self.at_root { "./" } else { self.selected.root() }
    }

    /// The relative address of an actor's page from this one, or of the overview.
    #[must_use]
    pub fn href(&self, actor: Option<&ActorId>) -> String {
        let root = self.root();
        actor.map_or_else(|| root.to_owned(), |id| format!("{root}{id}/"))
    }

    /// The relative address of a statement's page from this one.
    #[must_use]
    pub fn statement_href(&self, id: &StatementId) -> String {
        format!("{}statement/{id}/", self.root())
    }

    pub(crate) fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.story.actor(id)
    }

    /// An actor's name in full; its id where the story does not know it.
    pub(crate) fn name(&self, id: &ActorId) -> String {
        self.story.name(id)
    }

    /// The keys of the selections that concern an element, for its `data-of`: those of the actors
    /// and of whom they are part of, then those of the statements; each once, in the order given.
    pub(crate) fn of<'a>(
        &'a self,
        actors: impl IntoIterator<Item = &'a ActorId>,
        statements: impl IntoIterator<Item = &'a StatementId>,
    ) -> Of {
        let mut keys: Vec<String> = Vec::new();
        let mut known: HashSet<String> = HashSet::new();
        let actors = actors.into_iter().flat_map(|id| [id, self.story.principal(id)]);
        let actors = actors.map(ToString::to_string);
        let statements = statements.into_iter().map(|id| Selection::Statement(id.clone()).key());
        for key in actors.chain(statements) {
            if known.insert(key.clone()) {
                keys.push(key);
            }
        }
        let selected = self.selected.key();
        Of { is_lit: known.contains(&selected), keys: keys.join(" ") }
    }

    /// Everybody whom a statement concerns: its source, its targets, the ends of its transfers,
    /// and the same of the statements that it replies to or limits.
    pub(crate) fn parties<'a>(&'a self, statement: &'a Statement) -> Vec<&'a ActorId> {
        let mut ids = own_parties(statement);
        let others = statement.responds_to.iter().chain(&statement.qualifies);
        for other in others.filter_map(|id| self.story.statement(id)) {
            ids.extend(&other.source);
            ids.extend(&other.about);
        }
        ids
    }

    /// A statement, those that it replies to or limits, and those that reply to it or limit it.
    pub(crate) fn related<'a>(&'a self, statement: &'a Statement) -> Vec<&'a StatementId> {
        let own = std::iter::once(&statement.id);
        let others = statement.responds_to.iter().chain(&statement.qualifies);
        own.chain(others).chain(self.answers_to(&statement.id)).collect()
    }

    /// The statements that reply to this one or limit it.
    pub(crate) fn answers_to<'a>(
        &'a self,
        id: &'a StatementId,
    ) -> impl Iterator<Item = &'a StatementId> {
        self.story.answers_to(id).into_iter().map(|one| &one.id)
    }
}

/// Which selections concern an element, and whether the page's own is among them.
pub struct Of {
    /// For `data-of`.
    pub keys: String,
    /// For `data-lit`: the style sheet lets it stand out. Script keeps it in step with picks.
    pub is_lit: bool,
}

impl Of {
    /// The value of `data-lit`: there or not.
    pub fn lit(&self) -> Option<&'static str> {
        self.is_lit.then_some("")
    }
}

pub(crate) fn own_parties(statement: &Statement) -> Vec<&ActorId> {
    let ends = statement.transfers.iter().flat_map(|transfer| [&transfer.from, &transfer.to]);
    statement.source.iter().chain(&statement.about).chain(ends).collect()
}
