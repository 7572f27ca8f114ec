//! Everything the story holds on one actor.

use crate::index::Mentions;
use crate::{Actor, ActorId, Statement, Story};

/// Everything the story holds on one actor, each list in the order of the file.
///
/// A country's dossier includes what its parts say and what is said about them; that of a part
/// only its own. What a national of the country says, or what is said about one, is in neither.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier<'a> {
    /// The actor; nothing if the story has no such actor, and then all lists are empty.
    pub actor: Option<&'a Actor>,
    /// What is said about it.
    pub said_about: Vec<&'a Statement>,
    /// What it says in reply.
    pub replies: Vec<&'a Statement>,
    /// What else it says.
    pub said_by: Vec<&'a Statement>,
    /// What sources say that are described as its own and are not named: they do not speak for it.
    pub unnamed: Vec<&'a Statement>,
    /// What it neither says nor is a target of, but which has goods go from it or to it, or which it
    /// passed on.
    pub named_in: Vec<&'a Statement>,
    /// The people and organisations that come from it.
    pub nationals: Vec<&'a Actor>,
}

impl Story {
    /// Everything the story holds on an actor.
    #[must_use]
    pub fn dossier(&self, id: &ActorId) -> Dossier<'_> {
        let mentions = self.index().mentions(id);
        let at = |list: fn(&Mentions) -> &Vec<usize>| {
            mentions.map(|mentions| self.statements_at(list(mentions))).unwrap_or_default()
        };
        Dossier {
            actor: self.actor(id),
            said_about: at(|mentions| &mentions.about),
            replies: at(|mentions| &mentions.replies),
            said_by: at(|mentions| &mentions.says),
            unnamed: at(|mentions| &mentions.unnamed),
            named_in: at(|mentions| &mentions.named),
            nationals: self.nationals(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{full, ids, stories};
    use super::*;

    #[test]
    fn a_country_answers_for_its_parts_and_not_for_its_nationals() {
        let story = full();
        let alba = ActorId::new("alba");
        let dossier = story.dossier(&alba);
        assert_eq!(dossier.actor.map(|actor| &actor.id), Some(&alba));
        assert_eq!(ids(&dossier.said_about), ["borea-counters"]);
        assert_eq!(ids(&dossier.replies), ["no-comment"]);
        assert_eq!(
            ids(&dossier.said_by),
            ["sends-shells", "sends-grain", "sanctions-broker", "not-seen-yet", "peace-plan"]
        );
        assert_eq!(story.dossier(&ActorId::new("borea")).nationals.len(), 1);
    }

    #[test]
    fn a_part_has_only_its_own() {
        let story = full();
        let dossier = story.dossier(&ActorId::new("alba-treasury"));
        assert_eq!(ids(&dossier.said_by), ["sanctions-broker"]);
        assert!(dossier.said_about.is_empty() && dossier.replies.is_empty());
    }

    #[test]
    fn whoever_only_receives_is_named() {
        let story = full();
        let named_in = story.dossier(&ActorId::new("cora")).named_in;
        assert_eq!(ids(&named_in), ["sends-grain", "borea-counters"]);
    }

    #[test]
    fn nobody_has_an_empty_dossier() {
        let story = full();
        let dossier = story.dossier(&ActorId::new("nobody"));
        assert!(dossier.actor.is_none() && dossier.said_about.is_empty());
        assert!(dossier.said_by.is_empty() && dossier.named_in.is_empty());
    }

    proptest! {
        #[test]
        fn every_statement_is_where_it_belongs(story in stories()) {
            for actor in &story.actors {
                let dossier = story.dossier(&actor.id);
                let is_it = |id: &ActorId| *id == actor.id || *story.principal(id) == actor.id;
                for statement in &story.statements {
                    let about = statement.about.iter().any(is_it);
                    let by = statement.sources().any(is_it);
                    let reply = statement.kind.is_reply();
                    prop_assert_eq!(dossier.said_about.contains(&statement), about);
                    prop_assert_eq!(dossier.replies.contains(&statement), by && reply);
                    prop_assert_eq!(dossier.said_by.contains(&statement), by && !reply);
                    if dossier.named_in.contains(&statement) {
                        prop_assert!(!about && !by);
                        prop_assert!(!statement.transfers.is_empty() || !statement.through.is_empty());
                    }
                }
            }
        }

        #[test]
        fn a_country_never_answers_for_a_national(story in stories()) {
            for national in story.actors.iter().filter(|actor| actor.national_of.is_some()) {
                let country = national.national_of.clone().unwrap_or_else(|| national.id.clone());
                let dossier = story.dossier(&country);
                let all = dossier.said_by.iter().chain(&dossier.replies);
                for statement in all {
                    // Jointly with the country it may: the country speaks for itself then.
                    prop_assert!(
                        statement
                            .sources()
                            .any(|id| story.principal(id) == story.principal(&country))
                    );
                }
            }
        }
    }
}
