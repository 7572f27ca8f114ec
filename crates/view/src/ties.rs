//! What all pages of a story share: derived once, however many pages there are.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use whosays_atlas::Drawing;
use whosays_story::{ActorId, Extent, LedgerRow, Route, Statement, StatementId, Story};

use crate::highlights;
use crate::land::Land;
use crate::relations::{Mark, Relation, asked, marks, relations};

/// What is derived from a story and its map for all of its pages.
#[derive(Debug)]
pub struct Ties {
    /// The rows of the ledger.
    pub ledger: Vec<LedgerRow>,
    /// The ways that goods are said to go.
    pub routes: Vec<Route>,
    /// The numbers of the routes by their ids.
    route_numbers: HashMap<String, usize>,
    /// For each route the names of its elements. See [`Self::names_of_route`].
    route_names: Vec<Vec<String>>,
    /// The positions of the statements in the order of time, without caveats: those stand with what
    /// they limit.
    pub chronology: Vec<usize>,
    /// Everybody who has a chip at some width.
    pub with_chip: HashSet<ActorId>,
    /// The number beside each chip, where there is one. See [`asked`].
    pub asked: HashMap<ActorId, (usize, Extent)>,
    /// Who of those with a chip speaks of whom.
    pub relations: Vec<Relation>,
    /// The marks at each chip.
    pub marks: HashMap<ActorId, Vec<Mark>>,
    /// The land of the maps of excerpts.
    small_lands: Arc<[Land]>,
    small_insets: Arc<[Vec<Land>]>,
    /// For each statement its rows of the ledger.
    pairs: HashMap<StatementId, Vec<usize>>,
    /// For each actor the rows in which it or a part of it speaks or is spoken about.
    with: HashMap<ActorId, Vec<usize>>,
    /// For each statement the routes that it tells of and that are drawn at some width.
    drawn: HashMap<StatementId, Vec<usize>>,
    /// For each actor the drawn routes of which it tells, itself or through its parts.
    told: HashMap<ActorId, BTreeSet<usize>>,
}

impl Ties {
    /// Derives them.
    pub fn new(story: &Story, drawing: &Drawing) -> Self {
        let (ledger, routes) = (story.ledger().to_vec(), story.routes().to_vec());
        let mut pairs: HashMap<StatementId, Vec<usize>> = HashMap::new();
        let mut with: HashMap<ActorId, BTreeSet<usize>> = HashMap::new();
        for (number, row) in ledger.iter().enumerate() {
            let mut concerned = vec![&row.target];
            for id in &row.statements {
                pairs.entry(id.clone()).or_default().push(number);
                let Some(one) = story.statement(id) else { continue };
                // The row is of the whole; a part of it that is meant has a page, too.
                let is_part = |id: &&ActorId| story.principal(id) == &row.target;
                concerned.extend(one.sources().chain(one.about.iter().filter(is_part)));
            }
            for id in concerned.into_iter().flat_map(|id| [id, story.principal(id)]) {
                with.entry(id.clone()).or_default().insert(number);
            }
        }
        let with = with.into_iter().map(|(id, rows)| (id, rows.into_iter().collect())).collect();
        let statements = story.statements.iter().enumerate();
        let places: HashMap<&StatementId, usize> =
            statements.map(|(place, one)| (&one.id, place)).collect();
        let alone = |one: &&Statement| story.stands_alone(one);
        let chronology = story.chronology().into_iter().filter(alone);
        let chronology = chronology.filter_map(|one| places.get(&one.id).copied()).collect();
        let lines = drawing.steps.iter().flat_map(|step| &step.lines);
        let on_map: HashSet<&str> = lines.map(|line| line.link.as_str()).collect();
        let mut drawn: HashMap<StatementId, Vec<usize>> = HashMap::new();
        let mut told: HashMap<ActorId, BTreeSet<usize>> = HashMap::new();
        for (number, route) in routes.iter().enumerate() {
            if !on_map.contains(route.id.as_str()) {
                continue;
            }
            for id in &route.statements {
                drawn.entry(id.clone()).or_default().push(number);
                let sources = story.statement(id).into_iter().flat_map(Statement::sources);
                for voice in sources.flat_map(|id| [id, story.principal(id)]) {
                    told.entry(voice.clone()).or_default().insert(number);
                }
            }
        }
        let chips = drawing.steps.iter().flat_map(|step| &step.chips);
        let with_chip: HashSet<ActorId> = chips.map(|chip| chip.actor.clone()).collect();
        let asked = with_chip.iter().filter_map(|id| Some((id.clone(), asked(story, id)?)));
        let asked = asked.collect();
        let numbers = routes.iter().enumerate();
        let route_numbers = numbers.map(|(number, route)| (route.id.clone(), number)).collect();
        let numbers = routes.iter().enumerate();
        let route_names = numbers.map(|(number, route)| names(story, number, route, &with_chip));
        let route_names = route_names.collect();
        let relations = relations(&ledger, &with_chip);
        let marks = marks(&relations);
        Self {
            ledger,
            routes,
            route_numbers,
            route_names,
            chronology,
            with_chip,
            asked,
            relations,
            marks,
            small_lands: drawing.lands.iter().map(Land::small).collect(),
            small_insets: drawing
                .insets
                .iter()
                .map(|inset| inset.lands.iter().map(Land::small).collect())
                .collect(),
            pairs,
            with,
            drawn,
            told,
        }
    }

    /// The number of the route with this id.
    pub fn route(&self, id: &str) -> Option<usize> {
        self.route_numbers.get(id).copied()
    }

    /// The names that the elements of a route have: whom it concerns, who are its ends and who has a
    /// chip of those that tell of it, since the map previews them under the pointer; and its own.
    pub fn names_of_route(&self, number: usize) -> &[String] {
        self.route_names.get(number).map_or(&[], Vec::as_slice)
    }

    /// The land of the maps of excerpts.
    pub fn small_lands(&self) -> Arc<[Land]> {
        Arc::clone(&self.small_lands)
    }

    /// The same for their insets.
    pub fn small_insets(&self) -> Arc<[Vec<Land>]> {
        Arc::clone(&self.small_insets)
    }

    /// The numbers of a statement's rows of the ledger.
    pub fn pairs_of(&self, id: &StatementId) -> &[usize] {
        self.pairs.get(id).map_or(&[], Vec::as_slice)
    }

    /// The numbers of the rows that concern an actor, in order.
    pub fn pairs_with(&self, id: &ActorId) -> &[usize] {
        self.with.get(id).map_or(&[], Vec::as_slice)
    }

    /// The numbers of the drawn routes that a statement tells of.
    pub fn drawn_by(&self, id: &StatementId) -> &[usize] {
        self.drawn.get(id).map_or(&[], Vec::as_slice)
    }

    /// The numbers of the drawn routes of which an actor tells, in order.
    pub fn told_by(&self, id: &ActorId) -> impl Iterator<Item = usize> {
        self.told.get(id).into_iter().flatten().copied()
    }
}

fn names(story: &Story, number: usize, route: &Route, with_chip: &HashSet<ActorId>) -> Vec<String> {
    let statements = route.statements.iter().filter_map(|id| story.statement(id));
    let voices = statements.flat_map(Statement::sources).flat_map(|id| [id, story.principal(id)]);
    let with_chip = voices.filter(|id| with_chip.contains(*id));
    let actors = [&route.from, &route.to].into_iter().chain(with_chip);
    let actors = actors.flat_map(|id| [id, story.principal(id)]).map(ToString::to_string);
    highlights::each_once(actors.chain([highlights::route(number)]))
}
