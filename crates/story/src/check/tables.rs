//! The story file as the checks see it.

use std::collections::HashMap;

use crate::StatementKind;
use crate::node::{Node, Word};

/// The tables of a story, with the position of the first of each id at hand: what
/// [`Index`](crate::index::Index) is to a finished story, for one that may be full of mistakes.
pub(crate) struct Tables<'d> {
    pub root: Node<'d>,
    pub actors: Vec<Node<'d>>,
    pub statements: Vec<Node<'d>>,
    /// The tables of the articles, the first one first.
    pub articles: Vec<Node<'d>>,
    actors_by_id: HashMap<&'d str, usize>,
    statements_by_id: HashMap<&'d str, usize>,
}

impl<'d> Tables<'d> {
    pub fn new(root: &Node<'d>) -> Self {
        let (actors, statements) = (root.children("actor"), root.children("statement"));
        let source = root.child("source");
        let further = source.iter().flat_map(|source| source.children("further"));
        let articles = source.iter().cloned().chain(further).collect();
        Self {
            root: root.clone(),
            actors_by_id: by_id(&actors),
            statements_by_id: by_id(&statements),
            actors,
            statements,
            articles,
        }
    }

    /// The version of the format that the file says it is of.
    pub fn version(&self) -> u32 {
        self.root.whole("schema").unwrap_or(crate::SCHEMA)
    }

    pub fn actor(&self, id: &str) -> Option<&Node<'d>> {
        self.actors.get(self.actor_position(id)?)
    }

    pub fn statement(&self, id: &str) -> Option<&Node<'d>> {
        self.statements.get(self.statement_position(id)?)
    }

    /// Where among the actors the first of that id stands.
    pub fn actor_position(&self, id: &str) -> Option<usize> {
        self.actors_by_id.get(id).copied()
    }

    /// Where among the statements the first of that id stands.
    pub fn statement_position(&self, id: &str) -> Option<usize> {
        self.statements_by_id.get(id).copied()
    }

    /// The article that a statement stands in: the first where it names none, nothing if it names an
    /// unknown one.
    pub fn article(&self, statement: &Node<'d>) -> Option<&Node<'d>> {
        let Some(id) = statement.text("article") else { return self.articles.first() };
        self.articles
            .iter()
            .skip(1)
            .find(|one| one.text("id").is_some_and(|own| own.text == id.text))
    }

    /// The actor's id, or that of what it is part of; nothing if any of them is unknown.
    pub fn principal(&self, id: &'d str) -> Option<&'d str> {
        let mut principal = id;
        // Each step leads to another actor, unless there is a circle.
        for _ in 0..=self.actors.len() {
            match self.actor(principal)?.text("part_of") {
                Some(whole) => principal = whole.text,
                None => return Some(principal),
            }
        }
        None
    }

    /// Who makes the statement, rolled up; nothing if nobody or somebody unknown does.
    pub fn speaker(&self, statement: &Node<'d>) -> Option<&'d str> {
        self.principal(statement.text("source")?.text)
    }

    /// Everybody who makes the statement, rolled up, as far as they are known.
    pub fn speakers(&self, statement: &Node<'d>) -> Vec<&'d str> {
        let sources = statement.text("source").into_iter().chain(statement.words("jointly_with"));
        sources.filter_map(|source| self.principal(source.text)).collect()
    }

    /// Whom the statement is about, rolled up; nothing if any of them is unknown.
    pub fn targets(&self, statement: &Node<'d>) -> Option<Vec<&'d str>> {
        statement.words("about").iter().map(|word| self.principal(word.text)).collect()
    }

    /// The known statements that a list of a statement names, but for the statement itself.
    pub fn others(&self, statement: &Node<'d>, key: &str) -> Vec<(Word<'d>, &Node<'d>)> {
        self.others_of(statement, statement, key)
    }

    /// The same of a list in a table of the statement.
    pub fn others_of(
        &self,
        statement: &Node<'d>,
        table: &Node<'d>,
        key: &str,
    ) -> Vec<(Word<'d>, &Node<'d>)> {
        let own = statement.text("id").map(|id| id.text);
        table
            .words(key)
            .into_iter()
            .filter(|word| own != Some(word.text))
            .filter_map(|word| Some((word.clone(), self.statement(word.text)?)))
            .collect()
    }

    pub fn actor_ids(&self) -> impl Iterator<Item = &'d str> + Clone + use<'d> {
        ids(&self.actors).into_iter()
    }

    pub fn statement_ids(&self) -> impl Iterator<Item = &'d str> + Clone + use<'d> {
        ids(&self.statements).into_iter()
    }
}

/// The kind of a statement, where it is a known one.
pub(crate) fn kind(statement: &Node<'_>) -> Option<StatementKind> {
    statement.choice("kind")
}

fn ids<'d>(nodes: &[Node<'d>]) -> Vec<&'d str> {
    nodes.iter().filter_map(|node| Some(node.text("id")?.text)).collect()
}

fn by_id<'d>(nodes: &[Node<'d>]) -> HashMap<&'d str, usize> {
    let mut map = HashMap::with_capacity(nodes.len());
    for (position, node) in nodes.iter().enumerate() {
        if let Some(id) = node.text("id") {
            map.entry(id.text).or_insert(position);
        }
    }
    map
}
