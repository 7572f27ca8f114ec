//! What stands out in a picture of the map.

use std::collections::{BTreeMap, HashMap};

use whosays_atlas::{Bar, Line};
use whosays_story::{ActorId, Statement, StatementId, Story};

use crate::{Selection, page::own_parties};

/// What stands out; the rest steps back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lit {
    /// Whose chips do.
    pub chips: Vec<ActorId>,
    /// Whose chip is filled in.
    pub filled: Option<ActorId>,
    /// Whose land does.
    pub lands: Vec<ActorId>,
    /// The lines that do, by the ids of their routes, with what to name beside each.
    pub goods: BTreeMap<String, Vec<String>>,
    /// Who contests what is lit, and on which lines.
    pub bars: Vec<(String, ActorId)>,
    /// Whom the picture is about first: they have to be in the picture.
    pub focus: Vec<ActorId>,
    /// Whether lines that are not lit are left out. Beside the words of one statement even a faint
    /// line would be taken for what it says.
    pub alone: bool,
    /// Whether chips have a number for what asks for a reply: not beside the words of one statement,
    /// which it is not about.
    pub numbered: bool,
    /// Of whom chips tell who speaks of it and of whom it speaks. A body of a country is not all of it.
    pub marked: Option<ActorId>,
}

impl Lit {
    /// What stands out for a selection.
    #[must_use]
    pub fn of(story: &Story, selection: &Selection) -> Self {
        let all = || story.statements.iter().collect::<Vec<_>>();
        match selection {
            Selection::Overview => {
                let chips = story.markers().map(|actor| actor.id.clone()).collect();
                Self { chips, numbered: true, ..Self::lines(story, &all()) }
            }
            Selection::Actor(id) => {
                let dossier = story.dossier(id);
                // What somebody only passed on is not about them.
                let is_own = |one: &&Statement| {
                    own_parties(one).any(|party| story.principal(party) == story.principal(id))
                };
                let named_in = dossier.named_in.into_iter().filter(is_own).collect();
                let lists = [dossier.said_about, dossier.replies, dossier.said_by, named_in];
                Self::around(story, id, &lists.concat())
            }
            Selection::Statement(id) => {
                story.statement(id).map(|one| Self::statement(story, one)).unwrap_or_default()
            }
        }
    }

    /// Whether a line does.
    pub(super) fn has_line(&self, line: &Line) -> bool {
        self.goods.contains_key(&line.link)
    }

    /// Whether a bar on a line does.
    pub(super) fn has_bar(&self, line: &Line, bar: &Bar) -> bool {
        self.bars.iter().any(|(link, by)| *link == line.link && *by == bar.by)
    }

    fn around(story: &Story, actor: &ActorId, statements: &[&Statement]) -> Self {
        let principal = story.principal(actor).clone();
        let mut lit = Self::lines(story, statements);
        lit.add(principal.clone());
        for statement in statements {
            lit.add_all(parties(story, statement));
        }
        let marked = (principal == *actor).then(|| principal.clone());
        Self {
            filled: Some(principal.clone()),
            lands: vec![principal],
            numbered: true,
            marked,
            ..lit
        }
    }

    fn statement(story: &Story, statement: &Statement) -> Self {
        // What has no goods of its own shows those of what it answers or is on, and no others.
        let others = statement.refers_to().filter_map(|id| story.statement(id));
        let shown: Vec<&Statement> =
            if statement.transfers.is_empty() { others.collect() } else { vec![statement] };
        let mut lit = Self::lines(story, &shown);
        let mut focus = lit.chips.clone();
        if focus.is_empty() {
            focus = story.targets(statement).into_iter().cloned().collect();
        }
        lit.add_all(parties(story, statement));
        if focus.is_empty() {
            focus.clone_from(&lit.chips);
        }
        let filled = story.speakers(statement).first().copied().cloned();
        Self { lands: lit.chips.clone(), filled, focus, alone: true, ..lit }
    }

    /// The lines of these statements with their ends, naming only the goods that they name and
    /// only the replies that they get: a line may stand for more.
    fn lines(story: &Story, statements: &[&Statement]) -> Self {
        let mut lit = Self::default();
        let places: HashMap<&StatementId, usize> =
            statements.iter().enumerate().map(|(place, one)| (&one.id, place)).collect();
        for route in story.routes() {
            let mut on: Vec<usize> =
                route.statements.iter().filter_map(|id| places.get(id).copied()).collect();
            on.sort_unstable();
            let on: Vec<&Statement> =
                on.into_iter().filter_map(|place| statements.get(place).copied()).collect();
            let transfers = on.iter().flat_map(|one| &one.transfers).filter(|transfer| {
                story.principal(&transfer.from) == &route.from
                    && story.principal(&transfer.to) == &route.to
                    && transfer.standing == route.standing
            });
            let mut goods: Vec<String> = Vec::new();
            for label in transfers.map(whosays_story::Transfer::label) {
                if !goods.iter().any(|known| known == label) {
                    goods.push(label.to_owned());
                }
            }
            if goods.is_empty() {
                continue;
            }
            for (actor, status) in &route.replies {
                if on.iter().any(|one| story.is_answered_in(one, actor, *status)) {
                    lit.bars.push((route.id.clone(), actor.clone()));
                }
            }
            lit.goods.insert(route.id.clone(), goods);
            lit.add(route.from.clone());
            lit.add(route.to.clone());
        }
        lit
    }

    fn add_all(&mut self, ids: impl IntoIterator<Item = ActorId>) {
        ids.into_iter().for_each(|id| self.add(id));
    }

    fn add(&mut self, id: ActorId) {
        if !self.chips.contains(&id) {
            self.chips.push(id);
        }
    }
}

/// Who says it and whom it is about, rolled up.
fn parties(story: &Story, statement: &Statement) -> Vec<ActorId> {
    story.speakers(statement).into_iter().chain(story.targets(statement)).cloned().collect()
}
