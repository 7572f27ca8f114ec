//! The ways that goods are said to go.

use std::collections::{HashMap, HashSet};

use crate::{ActorId, ReplyStatus, Standing, StatementId, Story};

/// All transfers of one standing from one actor to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// A name of its own for links and styles: `north-korea-russia-alleged`.
    pub id: String,
    /// The giver, rolled up.
    pub from: ActorId,
    /// The receiver, rolled up.
    pub to: ActorId,
    /// How firmly the transfers are put.
    pub standing: Standing,
    /// The goods as labels name them, each once, in the order of the file.
    pub goods: Vec<String>,
    /// The statements that say so, in the order of the file.
    pub statements: Vec<StatementId>,
    /// The firmest reply of each end that replies to at least one of the statements.
    pub replies: Vec<(ActorId, ReplyStatus)>,
}

impl Story {
    /// The ways that goods are said to go, in the order in which they first appear.
    #[must_use]
    pub fn routes(&self) -> &[Route] {
        self.derived().routes.get_or_init(|| self.find_routes())
    }

    /// The route of that id.
    #[must_use]
    pub fn route(&self, id: &str) -> Option<&Route> {
        let positions = self.derived().routes_by_id.get_or_init(|| {
            let routes = self.routes().iter().enumerate();
            routes.map(|(position, route)| (route.id.clone(), position)).collect()
        });
        self.routes().get(*positions.get(id)?)
    }

    fn find_routes(&self) -> Vec<Route> {
        let mut routes: Vec<Route> = Vec::new();
        let mut known: HashMap<(&ActorId, &ActorId, Standing), usize> = HashMap::new();
        let mut ids: HashSet<String> = HashSet::new();
        let mut named: HashSet<(usize, &str)> = HashSet::new();
        for statement in &self.statements {
            for transfer in &statement.transfers {
                let (from, to) = (self.principal(&transfer.from), self.principal(&transfer.to));
                let standing = transfer.standing;
                let index = *known.entry((from, to, standing)).or_insert_with(|| {
                    routes.push(Route {
                        id: new_id(&mut ids, from, to, standing),
                        from: from.clone(),
                        to: to.clone(),
                        standing,
                        goods: Vec::new(),
                        statements: Vec::new(),
                        replies: Vec::new(),
                    });
                    routes.len() - 1
                });
                if let Some(route) = routes.get_mut(index) {
                    if named.insert((index, transfer.label())) {
                        route.goods.push(transfer.label().to_owned());
                    }
                    if route.statements.last() != Some(&statement.id) {
                        route.statements.push(statement.id.clone());
                    }
                }
            }
        }
        for route in &mut routes {
            route.replies = self.route_replies(route);
        }
        routes
    }

    fn route_replies(&self, route: &Route) -> Vec<(ActorId, ReplyStatus)> {
        let firmest = |end: &&ActorId| {
            let statements = route.statements.iter().filter_map(|id| self.statement(id));
            let ways = statements.flat_map(|statement| self.replies_of(statement, end));
            ways.map(|way| way.status).filter(|status| status.is_reply()).min()
        };
        let ends = [&route.from, &route.to].into_iter();
        ends.filter_map(|end| Some((end.clone(), firmest(&end)?))).collect()
    }
}

/// A name that no route has yet: ids with hyphens may run together to the same one.
fn new_id(taken: &mut HashSet<String>, from: &ActorId, to: &ActorId, standing: Standing) -> String {
    let id = format!("{from}-{to}-{}", standing.name());
    let numbered = (2..=taken.len() + 1).map(|number| format!("{id}-{number}"));
    let free = std::iter::once(id.clone()).chain(numbered).find(|id| !taken.contains(id));
    let id = free.unwrap_or(id);
    taken.insert(id.clone());
    id
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::super::testing::{full, stories};
    use super::*;

    #[test]
    fn transfers_are_gathered_by_their_ends_and_standing() {
        let story = full();
        let routes = story.routes();
        let ids: Vec<&str> = routes.iter().map(|route| route.id.as_str()).collect();
        assert_eq!(ids, ["borea-cora-alleged", "borea-cora-considered", "alba-cora-proposed"]);
        let first = routes.first().unwrap();
        assert_eq!(first.goods, ["shells"]);
        assert_eq!(first.replies, [(ActorId::new("borea"), ReplyStatus::Denied)]);
    }

    #[test]
    fn ids_that_run_together_stay_apart() {
        let (a, b) = (ActorId::new("a"), ActorId::new("b-c"));
        let mut taken = HashSet::new();
        assert_eq!(new_id(&mut taken, &a, &b, Standing::Alleged), "a-b-c-alleged");
        let (a, b) = (ActorId::new("a-b"), ActorId::new("c"));
        assert_eq!(new_id(&mut taken, &a, &b, Standing::Alleged), "a-b-c-alleged-2");
    }

    proptest! {
        #[test]
        fn every_transfer_is_on_exactly_one_route(story in stories()) {
            let routes = story.routes();
            for statement in &story.statements {
                for transfer in &statement.transfers {
                    let on = routes.iter().filter(|route| {
                        route.from == *story.principal(&transfer.from)
                            && route.to == *story.principal(&transfer.to)
                            && route.standing == transfer.standing
                    });
                    let on: Vec<&Route> = on.collect();
                    prop_assert_eq!(on.len(), 1);
                    let route = on.first().unwrap();
                    prop_assert!(route.statements.contains(&statement.id));
                    prop_assert!(route.goods.iter().any(|goods| goods == transfer.label()));
                }
            }
            let ids: BTreeSet<&String> = routes.iter().map(|route| &route.id).collect();
            prop_assert_eq!(ids.len(), routes.len());
        }

        #[test]
        fn only_ends_reply(story in stories()) {
            for route in story.routes() {
                for (actor, status) in &route.replies {
                    prop_assert!(*actor == route.from || *actor == route.to);
                    prop_assert!(status.is_reply());
                }
            }
        }
    }
}
