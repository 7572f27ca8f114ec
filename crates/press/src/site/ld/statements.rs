//! What is said.

use serde_json::{Value, json};
use whosays_story::{ActorKind, Statement, StatementKind};
use whosays_view::Selection;
use whosays_words::say;

use super::graph::Graph;
use crate::site::path::page_path;

impl Graph<'_> {
    /// Describes a statement by what it says and who says it, with all that keeps it from being taken
    /// for more than it is, and gives what refers to it.
    pub fn statement_in_brief(&mut self, statement: &Statement) -> Value {
        let properties = if is_claim(statement.kind) {
            let author = self.authors(statement);
            json!({
                "@type": "Claim",
                "text": statement.summary,
                "author": author,
                "creditText": self.credit(statement),
            })
        } else {
            // An act, a remark and a declined comment claim nothing: what stands on the page is
            // our own sentence.
            let who = match statement.source {
                Some(_) => self.words.who(self.story, statement),
                None => self.credit(statement).unwrap_or_default(),
            };
            let publisher = self.publisher();
            json!({
                "@type": "CreativeWork",
                "name": say!(self.words, "said", who = who, what = &statement.summary),
                "author": publisher,
            })
        };
        let name = self.statement_name(statement);
        self.add(&name, properties);
        let cautions = json!({
            // What its source made of it later.
            "creativeWorkStatus": self.words.later(statement),
            // Through whom it came, how firmly it is put, and what third parties make of it.
            "description": self.words.cautions(self.story, statement),
        });
        self.add(&name, cautions)
    }

    /// The same, with what it is about: its targets, and exactly the statements that it answers
    /// or limits, or is on as a third party's.
    pub fn statement(&mut self, statement: &Statement) -> Value {
        self.statement_in_brief(statement);
        // Our own sentence is about who acts, too.
        let source = statement.sources().filter(|_| !is_claim(statement.kind));
        let mut about: Vec<Value> =
            source.chain(&statement.about).map(|id| self.actor(id)).collect();
        for other in statement.refers_to().filter_map(|id| self.story.statement(id)) {
            about.push(self.statement_in_brief(other));
        }
        let properties = json!({
            "genre": self.words.kind(statement.kind),
            "about": about,
        });
        self.add(&self.statement_name(statement), properties)
    }

    /// The same with its quotations, with where it stands, and with what answers or limits it.
    pub fn statement_in_full(&mut self, statement: &Statement) -> Value {
        self.statement(statement);
        let story = self.story;
        let mut answers = story.replies_to(statement);
        answers.extend(story.caveats_of(statement));
        answers.extend(story.assessments_of(statement));
        let answers = answers.into_iter().take(self.most());
        let answers: Vec<Value> = answers.map(|one| self.statement(one)).collect();
        let quotations = self.quotations(statement);
        let article = self.article(story.article(statement));
        let publisher = self.publisher();
        let properties = if is_claim(statement.kind) {
            json!({
                "isBasedOn": quotations,
                "subjectOf": answers,
                "appearance": article,
                "claimInterpreter": publisher,
            })
        } else {
            let sources: Vec<Value> = std::iter::once(article).chain(quotations).collect();
            json!({ "isBasedOn": sources, "subjectOf": answers })
        };
        self.add(&self.statement_name(statement), properties)
    }

    /// Words that were said, verbatim, by who is named as saying them.
    fn quotations(&mut self, statement: &Statement) -> Vec<Value> {
        let article = self.article(self.story.article(statement));
        let speaker = match &statement.spokesperson {
            Some(name) => Some(person(name)),
            None => self.authors(statement),
        };
        let page = page_path(self.story, &Selection::Statement(statement.id.clone()));
        let quotations = statement.quotations.iter().zip(1..).map(|(quotation, number)| {
            let name = format!("{page}#quotation-{number}");
            let original = quotation.original.as_ref().map(|original| {
                let properties = json!({
                    "@type": "Quotation",
                    "text": original,
                    "inLanguage": quotation.language,
                    "spokenByCharacter": speaker,
                });
                self.add(&self.here.to(&format!("{name}-original")), properties)
            });
            let properties = json!({
                "@type": "Quotation",
                "text": quotation.quote,
                "spokenByCharacter": speaker,
                "isPartOf": article,
                "isBasedOn": original,
                "creditText": self.words.translated(quotation),
            });
            self.add(&self.here.to(&name), properties)
        });
        quotations.collect()
    }

    /// Who is to be named where no author can tell it: the spokesperson, the article's word for
    /// an unnamed source, or a region.
    fn credit(&self, statement: &Statement) -> Option<String> {
        let Some(source) = statement.source.as_ref().and_then(|id| self.story.actor(id)) else {
            return Some(self.words.unattributed_within(self.story, statement));
        };
        let region = (source.kind == ActorKind::Region).then(|| source.name.clone());
        statement.spokesperson.clone().or(region)
    }

    /// Everybody who makes a statement and can be an author; a list only where they are several.
    fn authors(&mut self, statement: &Statement) -> Option<Value> {
        let mut authors: Vec<Value> =
            statement.sources().filter_map(|id| self.speaker(id)).collect();
        if authors.len() > 1 { Some(Value::Array(authors)) } else { authors.pop() }
    }

    /// What the graph calls a statement.
    fn statement_name(&self, statement: &Statement) -> String {
        let page = page_path(self.story, &Selection::Statement(statement.id.clone()));
        let what = if is_claim(statement.kind) { "claim" } else { "passage" };
        self.here.to(&format!("{page}#{what}"))
    }
}

/// Whether something is said that may be so or not.
fn is_claim(kind: StatementKind) -> bool {
    !matches!(kind, StatementKind::Action | StatementKind::Context | StatementKind::DeclinedComment)
}

/// A spokesperson: "John Kirby, White House spokesman".
fn person(spokesperson: &str) -> Value {
    match spokesperson.split_once(", ") {
        Some((name, office)) => json!({ "@type": "Person", "name": name, "jobTitle": office }),
        None => json!({ "@type": "Person", "name": spokesperson }),
    }
}
