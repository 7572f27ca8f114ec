//! Who says what, and what is replied to it.

use whosays_story::{ActorId, Outcome, Statement, StatementKind, Story, UnnamedSource, Voice};

use crate::{Part, Words, parts, parts::filled, say};

impl Words {
    /// "White House says"; "Experts say (no source named)"; "Done by White House" for an act;
    /// only the name for what is told of the source as context.
    #[must_use]
    pub fn who_says(&self, story: &Story, statement: &Statement) -> String {
        let Some(id) = &statement.source else {
            return match &statement.unnamed_source {
                Some(source) => say!(self, "not-named-says", who = self.unnamed(story, source)),
                None => self.who(story, statement),
            };
        };
        let name = self.named_sources(story, statement).unwrap_or_else(|| story.name(id));
        self.filled(self.who_says_parts(statement), |_| name.clone())
    }

    /// The same of a statement with a source, whose name is an element: the slot `name`.
    #[must_use]
    pub fn who_says_parts(&self, statement: &Statement) -> Vec<Part<'static>> {
        match statement.kind {
            StatementKind::Action => parts!(self, "done-by", [name]),
            StatementKind::Context => vec![Part::Slot("name")],
            _ if statement.jointly_with.is_empty() => parts!(self, "says", [name]),
            _ => parts!(self, "say-jointly", [name]),
        }
    }

    /// The name of the source; "Experts say (no source named)" where there is none.
    #[must_use]
    pub fn who(&self, story: &Story, statement: &Statement) -> String {
        match &statement.source {
            Some(id) => self.named_sources(story, statement).unwrap_or_else(|| story.name(id)),
            None => match &statement.unnamed_source {
                Some(source) => self.capital(&self.unnamed(story, source)),
                None => self.unattributed(&self.cue(statement)),
            },
        }
    }

    /// All who make a joint statement: "United States, France and Germany".
    fn named_sources(&self, story: &Story, statement: &Statement) -> Option<String> {
        if statement.jointly_with.is_empty() {
            return None;
        }
        let names: Vec<String> = statement.sources().map(|id| story.name(id)).collect();
        Some(self.all_of(&names))
    }

    /// "a senior official (not named, described with United States)": the article's description,
    /// within a sentence.
    fn unnamed(&self, story: &Story, source: &UnnamedSource) -> String {
        self.described(story, &source.description, source.of.as_ref())
    }

    fn described(&self, story: &Story, description: &str, of: Option<&ActorId>) -> String {
        match of {
            Some(id) => {
                let name = story.name(id);
                say!(self, "not-named-of", description = description, name = name)
            }
            None => say!(self, "not-named", description = description),
        }
    }

    /// Why a source is not named, and how many they are, where the article says.
    #[must_use]
    pub fn unnamed_because(&self, statement: &Statement) -> Option<String> {
        let source = statement.unnamed_source.as_ref()?;
        let count = source.count.and_then(|count| usize::try_from(count).ok());
        let count = count.map(|count| say!(self, "not-named-count", count = count));
        let reason = source.reason.as_ref();
        let reason = reason.map(|reason| say!(self, "not-named-because", reason = reason));
        self.sentences(count.into_iter().chain(reason))
    }

    /// How a voice is called in the ledger: its name, or its cue and that nobody is named.
    #[must_use]
    pub fn voice(&self, story: &Story, voice: &Voice) -> String {
        match voice {
            Voice::Actor(id) => story.name(id),
            Voice::Unattributed(cue) => self.unattributed(cue),
            Voice::Unnamed { description, of } => {
                self.capital(&self.described(story, description, of.as_ref()))
            }
        }
    }

    /// "Experts say (no source named)": the article's cue, in its words, and that nobody is named.
    fn unattributed(&self, cue: &str) -> String {
        say!(self, "no-source", cue = self.capital(cue))
    }

    /// The same as it stands in a sentence.
    #[must_use]
    pub fn unattributed_within(&self, story: &Story, statement: &Statement) -> String {
        match &statement.unnamed_source {
            Some(source) => self.unnamed(story, source),
            None => say!(self, "no-source", cue = self.cue(statement)),
        }
    }

    fn cue(&self, statement: &Statement) -> String {
        statement.cue.clone().unwrap_or_else(|| say!(self, "cue-missing"))
    }

    /// "White House: Russia is sending …".
    #[must_use]
    pub fn told(&self, story: &Story, statement: &Statement) -> String {
        say!(self, "said", who = self.who(story, statement), what = &statement.summary)
    }

    /// Who says it, and what, in full: "White House says: Russia is sending …".
    #[must_use]
    pub fn headline(&self, story: &Story, statement: &Statement) -> String {
        say!(self, "said", who = self.who_says(story, statement), what = &statement.summary)
    }

    /// The title of a statement's page: who says it, and what.
    #[must_use]
    pub fn statement_title(&self, story: &Story, statement: &Statement) -> String {
        let what = statement.summary.trim_end_matches('.');
        say!(self, "said", who = self.who_says(story, statement), what = what)
    }

    /// What a screen reader is told when the statement is picked.
    #[must_use]
    pub fn statement_announced(&self, story: &Story, statement: &Statement) -> String {
        let kind = self.kind_label(statement.kind);
        say!(self, "statement-announced", kind = kind, who = self.who_says(story, statement))
    }

    /// Where it stands in the article, within a sentence: "paragraph 4".
    #[must_use]
    pub fn place(&self, statement: &Statement) -> String {
        match statement.paragraph {
            0 => say!(self, "standfirst"),
            number => say!(self, "paragraph", number = number),
        }
    }

    /// The same at the start of a line: "Paragraph 4".
    #[must_use]
    pub fn place_label(&self, statement: &Statement) -> String {
        self.capital(&self.place(statement))
    }

    /// Who makes these statements, each named once.
    #[must_use]
    pub fn sources<'a>(
        &self,
        story: &Story,
        statements: impl IntoIterator<Item = &'a Statement>,
    ) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for statement in statements {
            let unnamed = || match &statement.unnamed_source {
                Some(source) => self.unnamed(story, source),
                None => say!(self, "unnamed-sources"),
            };
            let mut own: Vec<String> = statement.sources().map(|id| story.name(id)).collect();
            if own.is_empty() {
                own.push(unnamed());
            }
            for name in own {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// What its source made of a statement later: "Withdrawn by its source, on Friday: it had mixed up
    /// two ships". One sentence for each.
    #[must_use]
    pub fn later(&self, statement: &Statement) -> Vec<String> {
        let told = statement.later.iter().map(|later| {
            let how = match later.how {
                Outcome::Withdrawn => say!(self, "later-withdrawn"),
                Outcome::Apologised => say!(self, "later-apologised"),
                Outcome::Corrected => say!(self, "later-corrected"),
            };
            let dated = match &later.said {
                Some(date) => say!(self, "later-on", how = how, date = &date.as_put),
                None => how,
            };
            match &later.summary {
                Some(what) => say!(self, "said", who = dated, what = what),
                None => dated,
            }
        });
        told.collect()
    }

    /// What its targets reply, or what it replies to or limits itself.
    #[must_use]
    pub fn statement_answered(&self, story: &Story, statement: &Statement) -> Option<String> {
        let (answers, limits) = (statement.responds_to.len(), statement.qualifies.len());
        let answers = (answers > 0).then(|| say!(self, "it-answers", count = answers));
        let limits = (limits > 0).then(|| {
            let sources = statement.qualifies.iter().filter_map(|id| story.statement(id));
            let names = self.sources(story, sources);
            say!(self, "it-limits", count = limits, names = self.all_of(&names))
        });
        let replies = statement.about.iter().filter_map(|id| {
            let reply = self.replies_of(story, statement, id)?;
            Some(say!(self, "target-replies", name = story.name(id), reply = reply))
        });
        self.sentences(answers.into_iter().chain(limits).chain(replies))
    }

    /// A statement's page in a sentence or two, for search results and link previews.
    #[must_use]
    pub fn statement_description(&self, story: &Story, statement: &Statement) -> String {
        let names: Vec<String> = statement.about.iter().map(|id| story.name(id)).collect();
        let (kind, place) = (self.kind_label(statement.kind), self.place(statement));
        let source = &story.source.name;
        let what = if names.is_empty() {
            say!(self, "statement-description", kind = kind, place = place, source = source)
        } else {
            let names = self.all_of(&names);
            say!(
                self,
                "statement-description-about",
                kind = kind,
                names = names,
                place = place,
                source = source
            )
        };
        let replies = self.statement_answered(story, statement);
        self.sentences([what].into_iter().chain(replies)).unwrap_or_default()
    }

    /// Sentences one after the other; `None` where there are none.
    #[must_use]
    pub fn sentences(&self, sentences: impl IntoIterator<Item = String>) -> Option<String> {
        let next = |before, next| say!(self, "next-sentence", before = before, next = next);
        sentences.into_iter().reduce(next)
    }

    /// A sentence in which elements stand, as plain text: `fill` gives what they hold.
    #[must_use]
    pub fn filled(&self, parts: Vec<Part<'_>>, fill: impl Fn(&str) -> String) -> String {
        filled(parts, fill, self.direction())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::full;

    #[test]
    fn what_became_of_it_is_told() {
        let story = full();
        let told: Vec<String> =
            story.statements.iter().flat_map(|one| Words::of("en").later(one)).collect();
        assert_eq!(told, ["Corrected by its source (on Wednesday): it was paid by somebody else"]);
    }

    #[test]
    fn sources_are_named_and_their_lack_is_told() {
        let (words, story) = (Words::of("en"), full());
        let says: Vec<String> =
            story.statements.iter().map(|one| words.who_says(&story, one)).collect();
        assert!(says.contains(&"Borea says".to_owned()), "{says:?}");
        assert!(
            says.contains(&"According to two harbour officials (not named, described with The Federal Republic of Alba)".to_owned()),
            "{says:?}"
        );
        assert!(says.contains(&"Borea".to_owned()), "{says:?}");
        assert!(says.contains(&"Done by Treasury of Alba".to_owned()), "{says:?}");
    }
}
