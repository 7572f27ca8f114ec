//! Who speaks and who is spoken about.

use serde_json::{Value, json};
use whosays_story::{Actor, ActorId, ActorKind};
use whosays_view::Selection;

use super::graph::{Graph, reference};
use crate::site::path::page_path;

impl Graph<'_> {
    /// Describes an actor and what it is part of, and gives what refers to it.
    pub fn actor(&mut self, id: &ActorId) -> Value {
        let name = self.actor_name(id);
        // A checked story knows all its actors.
        let Some(actor) = self.story.actor(id).filter(|_| !self.has(&name)) else {
            return reference(&name);
        };
        let whole = actor.part_of.as_ref().map(|whole| self.actor(whole));
        let country = actor.national_of.as_ref().and_then(|id| self.story.actor(id));
        let is_person = actor.kind == ActorKind::Person;
        // Only a person has a nationality in schema.org.
        let nationality = country
            .filter(|_| is_person)
            .map(|country| json!({ "@type": "Country", "name": country.name }));
        let item = actor.wikidata.as_ref();
        let item = item.map(|item| format!("https://www.wikidata.org/entity/{item}"));
        let same_as: Vec<&String> = item.iter().chain(&actor.same_as).collect();
        // Only what is an organisation has one in schema.org.
        let location = actor.place.as_ref().filter(|_| kind(actor.kind).ends_with("Organization"));
        let properties = json!({
            "@type": kind(actor.kind),
            "name": actor.name,
            "alternateName": actor.short,
            "description": actor.role,
            "parentOrganization": whole,
            "nationality": nationality,
            "location": location,
            "sameAs": same_as,
        });
        self.add(&name, properties)
    }

    /// Who can be the author of something, if it is somebody: a region is a place.
    pub fn speaker(&mut self, id: &ActorId) -> Option<Value> {
        let speaks = |actor: &Actor| actor.kind != ActorKind::Region;
        self.story.actor(id).is_some_and(speaks).then(|| self.actor(id))
    }

    /// What the graph calls an actor.
    pub fn actor_name(&self, id: &ActorId) -> String {
        let page = page_path(self.story, &Selection::Actor(id.clone()));
        self.here.to(&format!("{page}#actor"))
    }
}

/// A country stands for its government: that is who speaks and who is spoken about.
fn kind(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Country | ActorKind::GovernmentBody => "GovernmentOrganization",
        ActorKind::Organisation => "Organization",
        ActorKind::Person => "Person",
        ActorKind::Region => "Place",
    }
}
