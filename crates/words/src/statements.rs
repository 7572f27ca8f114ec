//! Who says what, and what is replied to it.

use whosays_story::{
    ActorId, Conclusion, LedgerRow, Outcome, Statement, StatementKind, Story, UnnamedSource, Voice,
};

use crate::{NameForm, Part, Words, parts, parts::filled, say};

impl Words {
    /// "White House says"; "Experts say (no source named)"; "Done by White House" for an act;
    /// only the name for what is told of the source as context.
    #[must_use]
    pub fn who_says(&self, story: &Story, statement: &Statement) -> String {
        if statement.source.is_none() {
            return match &statement.unnamed_source {
                Some(source) => say!(self, "not-named-says", who = self.unnamed(story, source)),
                None => self.who(story, statement),
            };
        }
        let name = self.named_sources(story, statement, self.form_of_source(statement));
        self.filled(self.who_says_parts(story, statement), |_| name.clone())
    }

    /// How the name of a source stands in who says it: only "Done by …" does not begin with it.
    #[must_use]
    pub fn form_of_source(&self, statement: &Statement) -> NameForm {
        match statement.kind {
            StatementKind::Action => NameForm::Within,
            _ => NameForm::Opening,
        }
    }

    /// The same of a statement with a source, whose name is an element: the slot `name`.
    #[must_use]
    pub fn who_says_parts(&self, story: &Story, statement: &Statement) -> Vec<Part<'static>> {
        match statement.kind {
            StatementKind::Action => parts!(self, "done-by", [name]),
            StatementKind::Context => vec![Part::Slot("name")],
            _ if statement.jointly_with.is_empty() => {
                let number = Self::number_of(story, statement.sources());
                parts!(self, "says", [name], number = number)
            }
            _ => parts!(self, "say-jointly", [name]),
        }
    }

    /// The name of the source; "Experts say (no source named)" where there is none.
    #[must_use]
    pub fn who(&self, story: &Story, statement: &Statement) -> String {
        match &statement.source {
            Some(_) => self.named_sources(story, statement, NameForm::Label),
            None => match &statement.unnamed_source {
                Some(source) => self.capital(&self.unnamed(story, source)),
                None => self.unattributed(&self.cue(statement)),
            },
        }
    }

    /// Everybody who makes a statement: "United States, France and Germany".
    fn named_sources(&self, story: &Story, statement: &Statement, form: NameForm) -> String {
        self.all_of(&self.names(story, statement.sources(), form))
    }

    /// "a senior official (not named, described with United States)": the article's description,
    /// within a sentence.
    fn unnamed(&self, story: &Story, source: &UnnamedSource) -> String {
        self.described(story, &source.description, source.of.as_ref())
    }

    fn described(&self, story: &Story, description: &str, of: Option<&ActorId>) -> String {
        match of {
            Some(id) => {
                let name = self.name(story, id, NameForm::Within);
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

    /// "White House: Russia is sending …", and in brief what became of it and that others passed it on.
    #[must_use]
    pub fn told(&self, story: &Story, statement: &Statement) -> String {
        let told = say!(self, "said", who = self.who(story, statement), what = &statement.summary);
        match self.in_brief(statement) {
            Some(brief) => {
                let brief = say!(self, "in-brief", brief = brief);
                say!(self, "next-sentence", before = told, next = brief)
            }
            None => told,
        }
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

    /// Where it stands, within a sentence: "paragraph 4", and in which article where there are several.
    #[must_use]
    pub fn place(&self, story: &Story, statement: &Statement) -> String {
        let place = self.paragraph(statement);
        if story.source.is_several() {
            let article = story.article(statement).name;
            say!(self, "place-in", place = place, article = article)
        } else {
            place
        }
    }

    /// The same without the article.
    fn paragraph(&self, statement: &Statement) -> String {
        match statement.paragraph {
            0 => say!(self, "standfirst"),
            number => say!(self, "paragraph", number = number),
        }
    }

    /// The same at the start of a line: "Paragraph 4".
    #[must_use]
    pub fn place_label(&self, story: &Story, statement: &Statement) -> String {
        self.capital(&self.place(story, statement))
    }

    /// When it was added to the story, where that was after publication: "Added on 3 April 2023".
    #[must_use]
    pub fn added(&self, statement: &Statement) -> Option<String> {
        Some(say!(self, "added-on", date = self.date(statement.added_on()?)))
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
            let mut own = self.names(story, statement.sources(), NameForm::Within);
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
        let assessed = statement.assesses.as_ref().map(|assesses| {
            let count = assesses.statements.len();
            let assessed = assesses.statements.iter().filter_map(|id| story.statement(id));
            let names = self.all_of(&self.sources(story, assessed));
            say!(self, "it-assesses", count = count, names = names)
        });
        let replies = statement.about.iter().filter_map(|id| {
            let reply = self.replies_of(story, statement, id)?;
            let name = self.name(story, id, NameForm::Opening);
            Some(say!(self, "target-replies", name = name, reply = reply))
        });
        self.sentences(answers.into_iter().chain(limits).chain(assessed).chain(replies))
    }

    /// A statement's page in a sentence or two, for search results and link previews.
    #[must_use]
    pub fn statement_description(&self, story: &Story, statement: &Statement) -> String {
        let names = self.names(story, &statement.about, NameForm::Within);
        let (kind, place) = (self.kind_label(statement.kind), self.paragraph(statement));
        let source = story.article(statement).name;
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
        let told = [what].into_iter().chain(self.cautions(story, statement)).chain(replies);
        self.sentences(told).unwrap_or_default()
    }

    /// How many statements stand in a row of the ledger, and how many of them others passed on, their
    /// source took back, apologised for or put right, or third parties assess: "3 statements (1
    /// withdrawn)".
    #[must_use]
    pub fn row(&self, story: &Story, row: &LedgerRow) -> String {
        let count = self.statements(row.statements.len());
        let statements: Vec<&Statement> =
            row.statements.iter().filter_map(|id| story.statement(id)).collect();
        let those = |is: &dyn Fn(&Statement) -> bool| {
            Some(statements.iter().filter(|one| is(one)).count()).filter(|count| *count > 0)
        };
        let with = |how| those(&|one: &Statement| one.later.iter().any(|later| later.how == how));
        let passed_on = those(&|one: &Statement| !one.through.is_empty());
        // What is pending is nothing yet.
        let concludes = |one: &&Statement| {
            one.assesses.as_ref().is_some_and(|it| it.conclusion != Conclusion::Pending)
        };
        let assessed = those(&|one: &Statement| story.assessments_of(one).iter().any(concludes));
        let later = [
            passed_on.map(|count| say!(self, "row-passed-on", count = count)),
            with(Outcome::Withdrawn).map(|count| say!(self, "later-row-withdrawn", count = count)),
            with(Outcome::Apologised)
                .map(|count| say!(self, "later-row-apologised", count = count)),
            with(Outcome::Corrected).map(|count| say!(self, "later-row-corrected", count = count)),
            assessed.map(|count| say!(self, "row-assessed", count = count)),
        ];
        let later: Vec<String> = later.into_iter().flatten().collect();
        if later.is_empty() {
            return count;
        }
        say!(self, "statements-later", statements = count, later = self.all_of(&later))
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
    fn a_row_and_a_preview_tell_what_became_of_it() {
        let (words, story) = (Words::of("en"), full());
        let rows: Vec<String> = story.ledger().iter().map(|row| words.row(&story, row)).collect();
        assert!(
            rows.contains(&"1 statement (1 corrected and 1 assessed by third parties)".to_owned()),
            "{rows:?}"
        );
        assert!(rows.contains(&"3 statements (1 passed on by others)".to_owned()), "{rows:?}");
        let corrected = story.statements.iter().find(|one| !one.later.is_empty());
        let told = corrected.map(|one| words.statement_description(&story, one));
        let told = told.unwrap_or_default();
        let expected = "Corrected by its source (on Wednesday): it was paid by somebody else.";
        assert!(told.contains(expected), "{told}");
    }

    #[test]
    fn sources_are_named_and_their_lack_is_told() {
        let (words, story) = (Words::of("en"), full());
        let says: Vec<String> =
            story.statements.iter().map(|one| words.who_says(&story, one)).collect();
        assert!(says.contains(&"Borea says".to_owned()), "{says:?}");
        assert!(
            says.contains(&"According to two harbour officials (not named, described with the Federal Republic of Alba)".to_owned()),
            "{says:?}"
        );
        assert!(says.contains(&"Borea".to_owned()), "{says:?}");
        assert!(says.contains(&"Done by the Treasury of Alba".to_owned()), "{says:?}");
    }
}
