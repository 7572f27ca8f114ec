//! Which rows of the ledger and the table a page holds.

use std::cmp::Reverse;

use whosays_story::{ActorId, Statement};

use crate::{Page, Selection};

/// So many pairs a page of a large story holds at most.
const PAIRS: usize = 30;
/// So many statements its table.
const STATEMENTS: usize = 40;

impl Page {
    /// The numbers of the ledger's rows on this page, and how many others concern its selection.
    ///
    /// A small story's are all on every page, in order; a large one's are those of the selection,
    /// the ones with most statements first.
    pub(crate) fn pairs(&self) -> (Vec<usize>, usize) {
        let ledger = &self.ties.ledger;
        if !self.is_large() {
            return ((0..ledger.len()).collect(), 0);
        }
        let mut numbers: Vec<usize> = match &self.selected {
            Selection::Overview => (0..ledger.len()).collect(),
            Selection::Actor(id) => self.ties.pairs_with(id).to_vec(),
            Selection::Statement(id) => {
                let statements = self.story.statement(id).into_iter().flat_map(answered_with);
                let mut pairs: Vec<usize> =
                    statements.flat_map(|id| self.ties.pairs_of(id)).copied().collect();
                pairs.sort_unstable();
                pairs.dedup();
                pairs
            }
        };
        let weight = |number: &usize| ledger.get(*number).map_or(0, |row| row.statements.len());
        numbers.sort_by_key(|number| Reverse(weight(number)));
        let left = numbers.len().saturating_sub(PAIRS);
        numbers.truncate(PAIRS);
        (numbers, left)
    }

    /// The statements in the table of this page, and how many others concern its selection.
    ///
    /// A small story's are all on every page, in order; a large one's are those of the selection,
    /// the ones with most replies and caveats first.
    pub(crate) fn rows(&self) -> (Vec<Statement>, usize) {
        let all = &self.story.statements;
        if !self.is_large() {
            return (all.clone(), 0);
        }
        let mut rows: Vec<&Statement> = match &self.selected {
            Selection::Overview => all.iter().collect(),
            Selection::Actor(id) => all.iter().filter(|one| self.concerns(one, id)).collect(),
            Selection::Statement(id) => self.with_answers(id),
        };
        rows.sort_by_cached_key(|one| Reverse(self.answers_to(one).len()));
        let left = rows.len().saturating_sub(STATEMENTS);
        (rows.into_iter().take(STATEMENTS).cloned().collect(), left)
    }

    /// A statement, those that it replies to or limits, and those that reply to it or limit it.
    fn with_answers(&self, id: &whosays_story::StatementId) -> Vec<&Statement> {
        let Some(statement) = self.story.statement(id) else { return Vec::new() };
        let others = answered_with(statement).filter_map(|id| self.story.statement(id));
        others.chain(self.answers_to(statement)).collect()
    }

    /// Whether a statement concerns an actor, or a part of it.
    fn concerns(&self, statement: &Statement, actor: &ActorId) -> bool {
        let is_it = |id: &ActorId| id == actor || self.story.principal(id) == actor;
        self.parties(statement).into_iter().any(is_it)
    }
}

/// A statement and those that it replies to, limits or is on.
fn answered_with(one: &Statement) -> impl Iterator<Item = &whosays_story::StatementId> {
    std::iter::once(&one.id).chain(one.refers_to())
}
