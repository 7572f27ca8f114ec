//! The sentences about statements and actors that every picture of a story shares.

use crate::{ActorId, ActorKind, Counts, ReplyStatus, Statement, StatementKind, Story, Tally};

impl Story {
    /// An actor's name in full; its id where the story does not know it.
    #[must_use]
    pub fn name(&self, id: &ActorId) -> String {
        self.actor(id).map_or_else(|| id.to_string(), |actor| actor.name.clone())
    }

    /// "White House says"; "Experts say (no source named)"; only the name for an act or for context.
    #[must_use]
    pub fn who_says(&self, statement: &Statement) -> String {
        match &statement.source {
            Some(id) => self.name(id) + statement.kind.verb(),
            None => unattributed(statement),
        }
    }

    /// Who speaks for the source. Where the office is the source itself it is not said twice.
    #[must_use]
    pub fn spokesperson<'a>(&self, statement: &'a Statement) -> Option<&'a str> {
        let name = statement.spokesperson.as_deref()?;
        let office = statement.source.as_ref().map(|id| format!(", {}", self.name(id)));
        Some(office.and_then(|office| name.strip_suffix(&office)).unwrap_or(name))
    }

    /// How the actor answers what is said about it; `None` where nothing asks for an answer.
    #[must_use]
    pub fn answered(&self, actor: &ActorId) -> Option<String> {
        let mut tally = Tally::default();
        let about = self.dossier(actor).said_about;
        tally.extend(about.iter().filter_map(|statement| self.reply_status(statement, actor)));
        let missing = tally.count(ReplyStatus::NoReplyReported);
        let calls = format!(
            "{} for a reply",
            if tally.of == 1 {
                String::from("1 statement calls")
            } else {
                format!("{} statements call", tally.of)
            }
        );
        match (tally.of, missing) {
            (0, _) => None,
            (of, missing) if of == missing => Some(format!("{calls}; the article reports none.")),
            (1, 0) => Some(format!("{calls}. Reply: {}.", tally.sentence().to_lowercase())),
            (_, 0) => Some(format!("{calls}. {}.", tally.sentence())),
            (_, missing) => Some(format!(
                "{calls}. {}; to the other {missing} the article reports no reply.",
                tally.sentence()
            )),
        }
    }

    /// That nobody says anything of the actor; `None` where somebody does.
    #[must_use]
    pub fn unmentioned(&self, actor: &ActorId) -> Option<String> {
        let they = match self.actor(actor)?.kind {
            ActorKind::Person => "they",
            _ => "it",
        };
        self.dossier(actor)
            .said_about
            .is_empty()
            .then(|| format!("Nobody in this article says that {they} did or would do anything."))
    }

    /// A person is not their country: what follows the names of an actor's nationals, to say that
    /// they are listed apart. `None` where it has none.
    #[must_use]
    pub fn nationals_note(&self, actor: &ActorId) -> Option<String> {
        let nationals = self.nationals(actor);
        let (come, they) = match nationals.as_slice() {
            [] => return None,
            [national] if national.kind == ActorKind::Person => {
                ("comes", "is said about that person")
            }
            [_] => ("comes", "it says or what is said about it"),
            _ => ("come", "they say or what is said about them"),
        };
        Some(format!("{come} from here: what {they} is not put down to the country."))
    }
}

impl StatementKind {
    /// What stands between the source and the content. An act and a remark of context are not said.
    #[must_use]
    pub fn verb(self) -> &'static str {
        match self {
            Self::Action | Self::Context => "",
            _ => " says",
        }
    }
}

impl Counts {
    /// How many statements, replies and speakers there are, each with what it is called.
    #[must_use]
    pub fn labels(&self) -> [(usize, &'static str); 3] {
        let one = |count, one, more| (count, if count == 1 { one } else { more });
        [
            one(self.statements, "statement", "statements"),
            one(self.replies, "reply", "replies"),
            one(self.sources, "country or group speaks", "countries and groups speak"),
        ]
    }

    /// How many statements call for a reply, and how many get one.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self { calling, answered, .. } = self;
        let end = if *calling == 1 { "s" } else { "" };
        format!(
            "{calling} of the statements call{end} for a reply; \
             the article reports a reply to {answered} of them."
        )
    }
}

/// "Experts say (no source named)": the article's cue, in its words, and that nobody is named.
#[must_use]
pub fn unattributed(statement: &Statement) -> String {
    let cue = statement.cue.as_deref().unwrap_or("reported");
    format!("{} (no source named)", capital(cue))
}

/// The text with its first letter large.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::testing::full;
    use super::*;

    fn answered(id: &str) -> Option<String> {
        full().answered(&ActorId::new(id))
    }

    #[test]
    fn an_answer_covers_only_what_it_answers() {
        assert_eq!(
            answered("alba").unwrap(),
            "1 statement calls for a reply. Reply: declines to comment."
        );
        assert_eq!(
            answered("broker").unwrap(),
            "1 statement calls for a reply; the article reports none."
        );
        assert_eq!(answered("alba-treasury"), None);
    }

    #[test]
    fn sources_are_named_and_their_lack_is_told() {
        let story = full();
        let says: Vec<String> = story.statements.iter().map(|one| story.who_says(one)).collect();
        assert!(says.contains(&"Borea says".to_owned()), "{says:?}");
        assert!(says.contains(&"Experts say (no source named)".to_owned()), "{says:?}");
        assert!(says.contains(&"Treasury of Alba".to_owned()), "{says:?}");
    }

    #[test]
    fn a_national_is_told_apart() {
        let story = full();
        let note = story.nationals_note(&ActorId::new("borea")).unwrap();
        assert_eq!(
            note,
            "comes from here: what is said about that person is not put down to the country."
        );
        assert_eq!(story.nationals_note(&ActorId::new("cora")), None);
    }
}
