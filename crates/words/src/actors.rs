//! What is said of an actor.

use whosays_story::{Actor, ActorId, ActorKind, Dossier, Story};

use crate::{Part, Words, parts, say};

impl Words {
    /// What the actor is, and what it belongs to: the slot `whole`.
    #[must_use]
    pub fn role(&self, actor: &Actor) -> Option<Vec<Part<'static>>> {
        // That a country is one need not be said.
        let kind = || (actor.kind != ActorKind::Country).then(|| self.actor_kind(actor.kind));
        let role = actor.role.clone().or_else(kind).map(|role| self.capital(&role));
        match (role, actor.part_of.is_some()) {
            (Some(role), true) => Some(parts!(self, "role-of", [whole], role = role)),
            (None, true) => Some(parts!(self, "role-of-whole", [whole])),
            (Some(role), false) => Some(vec![Part::Text(role)]),
            (None, false) => None,
        }
    }

    /// Where it is at home, where the story says.
    #[must_use]
    pub fn at_home(&self, actor: &Actor) -> Option<String> {
        Some(say!(self, "at-home", place = actor.place.as_ref()?))
    }

    /// The heading above what is said about it.
    #[must_use]
    pub fn group_about(&self, kind: ActorKind) -> String {
        match kind {
            ActorKind::Person => say!(self, "group-about-person"),
            _ => say!(self, "group-about"),
        }
    }

    /// The heading above its replies.
    #[must_use]
    pub fn group_replies(&self, kind: ActorKind) -> String {
        match kind {
            ActorKind::Person => say!(self, "group-replies-person"),
            _ => say!(self, "group-replies"),
        }
    }

    /// The heading above what else it says.
    #[must_use]
    pub fn group_by(&self, kind: ActorKind) -> String {
        match kind {
            ActorKind::Person => say!(self, "group-by-person"),
            _ => say!(self, "group-by"),
        }
    }

    /// That it says nothing else, where it does not: what it replies is something, too.
    #[must_use]
    pub fn says_nothing(&self, kind: ActorKind, dossier: &Dossier<'_>) -> String {
        match kind {
            _ if dossier.replies.is_empty() => say!(self, "group-empty"),
            ActorKind::Person => say!(self, "group-empty-but-replies-person"),
            _ => say!(self, "group-empty-but-replies"),
        }
    }

    /// That nobody says anything of the actor; `None` where somebody does.
    #[must_use]
    pub fn unmentioned(&self, story: &Story, actor: &ActorId) -> Option<String> {
        let kind = story.actor(actor)?.kind;
        story.dossier(actor).said_about.is_empty().then(|| match kind {
            ActorKind::Person => say!(self, "unmentioned-person"),
            _ => say!(self, "unmentioned"),
        })
    }

    /// A person is not their country: that an actor's nationals, the slot `names`, are listed
    /// apart. `None` where it has none.
    #[must_use]
    pub fn nationals(&self, story: &Story, actor: &ActorId) -> Option<Vec<Part<'static>>> {
        Some(match story.nationals(actor).as_slice() {
            [] => return None,
            [one] if one.kind == ActorKind::Person => parts!(self, "national-person", [names]),
            [one] => {
                let number = Self::number_of(story, [&one.id]);
                parts!(self, "national-other", [names], number = number)
            }
            _ => parts!(self, "nationals", [names]),
        })
    }

    /// An actor's page in a sentence, for search results and link previews.
    #[must_use]
    pub fn actor_description(&self, actor: &Actor, dossier: &Dossier<'_>) -> String {
        let name = &actor.name;
        let about = dossier.said_about.len();
        let replies = dossier.replies.len();
        let by = dossier.said_by.len();
        match actor.kind {
            ActorKind::Person => say!(
                self,
                "actor-description-person",
                name = name,
                about = about,
                replies = replies,
                by = by
            ),
            _ => say!(
                self,
                "actor-description",
                name = name,
                about = about,
                replies = replies,
                by = by
            ),
        }
    }

    /// What a screen reader is told when the actor is picked.
    #[must_use]
    pub fn actor_announced(&self, actor: &Actor, dossier: &Dossier<'_>) -> String {
        say!(
            self,
            "actor-announced",
            name = &actor.name,
            about = dossier.said_about.len(),
            replies = dossier.replies.len(),
            by = dossier.said_by.len()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::full;

    #[test]
    fn a_national_is_told_apart() {
        let (words, story) = (Words::of("en"), full());
        let note = words.nationals(&story, &ActorId::new("borea")).unwrap_or_default();
        assert_eq!(
            words.filled(note, |_| "Ana".to_owned()),
            "Ana comes from here: what is said about that person is not put down to the country."
        );
        assert_eq!(words.nationals(&story, &ActorId::new("cora")), None);
    }
}
