//! What stands out on a page: the names that its selection lights, and those that elements have.
//!
//! An element names few names in its `data-of`, however long the story is: whom it shows, and one
//! of its own. What belongs together is said by the selection, which lists all names that it lights.

use std::collections::BTreeSet;

use whosays_story::{ActorId, Statement, StatementId};

use crate::{Page, Selection, page::own_parties};

/// The name of the chip of whoever makes a statement.
pub fn speaks(actor: &ActorId) -> String {
    format!("by/{actor}")
}

/// The name of the land of somebody whom a statement names.
pub fn named(actor: &ActorId) -> String {
    format!("land/{actor}")
}

/// The name of the route of that number.
pub fn route(number: usize) -> String {
    format!("route/{number}")
}

/// The name of the bar that stands across the route of that number for what one end replies.
pub fn bar(number: usize, by: &ActorId) -> String {
    format!("bar/{number}/{by}")
}

/// The name of the row of the ledger of that number.
pub fn pair(number: usize) -> String {
    format!("pair/{number}")
}

/// The name of a statement's row of the table.
pub fn told(id: &StatementId) -> String {
    Selection::Statement(id.clone()).slug()
}

/// The names that the selection of a page lights. Where their elements name one of them, they
/// stand out.
pub fn highlights(page: &Page) -> BTreeSet<String> {
    match &page.selected {
        Selection::Overview => BTreeSet::new(),
        Selection::Actor(id) => {
            let told = page.ties.told_by(id).flat_map(|number| {
                let by = |one: &Statement| {
                    one.sources().any(|source| source == id || page.story.principal(source) == id)
                };
                bars(page, number, by).chain([route(number)])
            });
            std::iter::once(id.to_string()).chain(told).collect()
        }
        Selection::Statement(id) => {
            page.story.statement(id).map(|one| of_statement(page, one)).unwrap_or_default()
        }
    }
}

/// Who says it and everybody whom it names; its own routes and rows, and those of what it refers
/// to; and in the table also what refers to it.
fn of_statement(page: &Page, statement: &Statement) -> BTreeSet<String> {
    let mut names: BTreeSet<String> =
        page.story.speakers(statement).into_iter().map(speaks).collect();
    names.extend(own_parties(statement).map(|id| named(page.story.principal(id))));
    let others = statement.refers_to();
    // Without goods of its own it shows those of what it answers or limits, as its card does.
    let has_own = !statement.transfers.is_empty();
    for id in std::iter::once(&statement.id).chain(others) {
        if *id == statement.id || !has_own {
            for number in page.ties.drawn_by(id).iter().copied() {
                names.insert(route(number));
                names.extend(bars(page, number, |one| one.id == *id));
            }
        }
        // Of a large story a page holds only the rows of its own selection.
        if !page.is_large() {
            names.extend(page.ties.pairs_of(id).iter().copied().map(pair));
            names.insert(told(id));
        }
    }
    if !page.is_large() {
        names.extend(page.answers_to(statement).into_iter().map(|one| told(&one.id)));
    }
    names
}

/// The bars across a route that stand for a reply to one of its statements that `is_lit` picks. A
/// reply to another statement on the same route has no bar then: it would be taken for one to this.
fn bars(
    page: &Page,
    number: usize,
    is_lit: impl Fn(&Statement) -> bool,
) -> impl Iterator<Item = String> {
    let route = page.ties.routes.get(number);
    let lit: Vec<&Statement> = route
        .into_iter()
        .flat_map(|route| &route.statements)
        .filter_map(|id| page.story.statement(id).filter(|one| is_lit(one)))
        .collect();
    let replies = route.into_iter().flat_map(|route| &route.replies);
    // A bar says how: it is for those alone who are answered in that way.
    let contested = replies.filter(move |(by, status)| {
        lit.iter().any(|one| page.story.is_answered_in(one, by, *status))
    });
    contested.map(move |(by, _)| bar(number, by))
}

/// Each name once, in the order given.
pub fn each_once(all: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in all {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The names of an element, and whether the page's selection lights any of them.
pub struct Of {
    names: String,
    is_lit: bool,
}

impl Of {
    /// An element of a page that shows these actors, and has these names besides. Each name is
    /// named once, in the order given; whoever is part of somebody is named with that.
    pub fn new<'a>(
        page: &'a Page,
        actors: impl IntoIterator<Item = &'a ActorId>,
        own: impl IntoIterator<Item = String>,
    ) -> Self {
        let actors = actors.into_iter().flat_map(|id| [id, page.story.principal(id)]);
        Self::named(page, &each_once(actors.map(ToString::to_string).chain(own)))
    }

    /// An element of a page that has these names.
    pub fn named(page: &Page, names: &[String]) -> Self {
        Self {
            is_lit: names.iter().any(|name| page.highlights.contains(name)),
            names: if page.is_excerpt() { String::new() } else { names.join(" ") },
        }
    }

    /// A row of a large story: it is exchanged together with the selection that it concerns.
    pub fn always() -> Self {
        Self { names: String::new(), is_lit: true }
    }

    /// The value of `data-lit`, there or not: the style sheet lets what has it stand out. Script
    /// keeps it in step with picks.
    pub fn lit(&self) -> Option<&'static str> {
        self.is_lit.then_some("")
    }

    /// The value of `data-of`; none for what is always as it is: the rows of a large story, and whatever
    /// stands in an excerpt.
    pub fn names(self) -> Option<String> {
        (!self.names.is_empty()).then_some(self.names)
    }
}
