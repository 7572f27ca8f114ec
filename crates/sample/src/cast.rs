//! Everybody in a made-up story.

use crate::actor::{Actor, Kind};
use crate::phrases::name;

/// Everybody in a made-up story.
pub(crate) struct Cast {
    pub actors: Vec<Actor>,
    /// The numbers of those who have a place on the map.
    pub placed: Vec<usize>,
}

impl Cast {
    /// Countries first of all, then whoever belongs to them, spread over a continent.
    pub fn new(count: usize, chance: &mut fastrand::Rng) -> Self {
        let mut actors: Vec<Actor> = Vec::with_capacity(count);
        let mut countries: Vec<usize> = Vec::new();
        for number in 0..count {
            let kind = match (number, chance.u8(0..100)) {
                (0 | 1, _) | (_, 0..55) => Kind::Country,
                (_, roll) => {
                    let country = chance.choice(&countries).copied().unwrap_or_default();
                    match roll {
                        55..72 => Kind::Body(country),
                        72..88 => Kind::Organisation(country),
                        88..97 => Kind::Person(country),
                        _ => Kind::Region,
                    }
                }
            };
            if kind == Kind::Country {
                countries.push(number);
            }
            let place = (-10.0 + chance.f64() * 100.0, 15.0 + chance.f64() * 50.0);
            let place = (!matches!(kind, Kind::Body(_))).then_some(place);
            actors.push(Actor { number, name: name(number), kind, place });
        }
        let placed = actors.iter().filter(|actor| actor.place.is_some());
        let placed = placed.map(|actor| actor.number).collect();
        Self { actors, placed }
    }

    /// Any of them.
    pub fn any(&self, chance: &mut fastrand::Rng) -> usize {
        chance.usize(0..self.actors.len().max(1))
    }

    /// Somebody with a place on the map.
    pub fn any_placed(&self, chance: &mut fastrand::Rng) -> usize {
        chance.choice(&self.placed).copied().unwrap_or_default()
    }

    /// Whom an actor speaks as.
    pub fn principal(&self, number: usize) -> usize {
        self.actors.get(number).map_or(number, Actor::principal)
    }

    pub fn id(&self, number: usize) -> String {
        self.actors.get(number).map(Actor::id).unwrap_or_default()
    }

    pub fn name(&self, number: usize) -> &str {
        self.actors.get(number).map_or("", |actor| actor.name.as_str())
    }
}
