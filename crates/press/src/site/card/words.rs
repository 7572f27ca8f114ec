//! What a card says, in the words of the page.

use whosays_story::{
    ActorId, ActorKind, ReplyStatus, Statement, StatementKind, Story, capital, unattributed,
};
use whosays_view::Selection;

use crate::site::paint::{ALLEGATION, COMMENT, DENIAL, INK};

/// The words of a card, from top to bottom.
pub struct Words {
    /// The title of the story, where it is not the headline.
    pub title: Option<String>,
    /// The colour of the short rule above the rest. It repeats what the words say.
    pub accent: &'static str,
    /// What stands between title and source.
    pub parts: Vec<Part>,
    /// Where it all comes from.
    pub source: String,
}

impl Words {
    /// The card in words, in the order of reading.
    pub fn alt(&self) -> String {
        let mut sentences: Vec<String> = self.title.iter().cloned().collect();
        for part in &self.parts {
            match part {
                Part::Counts(counts) => {
                    let counts = counts.iter().map(|(count, label)| format!("{count} {label}"));
                    sentences.push(counts.collect::<Vec<_>>().join(", "));
                }
                Part::Headline(text)
                | Part::Aside(text)
                | Part::Sentence(text)
                | Part::Reply(text) => {
                    sentences.push(text.clone());
                }
            }
        }
        sentences.push(self.source.clone());
        sentences.push("Beside it a map of who is concerned".to_owned());
        let ended = sentences.iter().map(|text| format!("{}.", text.trim_end_matches('.')));
        ended.collect::<Vec<_>>().join(" ")
    }
}

/// A part of a card.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// What the card is about, as large as there is room.
    Headline(String),
    /// What the actor is; or what sort of statement it is, and through whom it is made.
    Aside(String),
    /// Numbers with what they count.
    Counts([(usize, String); 3]),
    /// A sentence.
    Sentence(String),
    /// What a target replies, or that the article reports nothing.
    Reply(String),
}

/// The words of the card for a selection.
pub fn words(story: &Story, selection: &Selection) -> Words {
    let title = Some(story.title.clone());
    let source = source(story);
    let actor = |id: &ActorId| story.actor(id).map(|_| actor(story, id));
    let found = match selection {
        Selection::Overview => None,
        Selection::Actor(id) => actor(id).map(|parts| (parts, INK)),
        Selection::Statement(id) => {
            story.statement(id).map(|one| (statement(story, one), accent(one.kind)))
        }
    };
    match found {
        Some((parts, accent)) => Words { title, accent, parts, source },
        None => Words { title: None, accent: INK, parts: overview(story), source },
    }
}

fn overview(story: &Story) -> Vec<Part> {
    let counts = story.counts();
    vec![
        Part::Headline(story.title.clone()),
        Part::Counts(counts.labels().map(|(count, label)| (count, label.to_owned()))),
        Part::Sentence(counts.sentence()),
    ]
}

fn actor(story: &Story, id: &ActorId) -> Vec<Part> {
    let dossier = story.dossier(id);
    let replies = if dossier.replies.len() == 1 { "reply" } else { "replies" };
    let counts = [
        (dossier.said_about.len(), "said about".to_owned()),
        (dossier.replies.len(), replies.to_owned()),
        (dossier.said_by.len(), "said by".to_owned()),
    ];
    let names: Vec<String> = dossier.nationals.iter().map(|one| one.name.clone()).collect();
    let nationals = story.nationals_note(id).map(|note| format!("{} {note}", listed(&names)));
    let mut parts = vec![Part::Headline(story.name(id))];
    parts.extend(role(story, id).map(Part::Aside));
    parts.push(Part::Counts(counts));
    parts.extend(story.unmentioned(id).map(Part::Sentence));
    parts.extend(story.answered(id).map(Part::Sentence));
    parts.extend(nationals.map(Part::Sentence));
    parts
}

/// What the actor is, and what it belongs to.
fn role(story: &Story, id: &ActorId) -> Option<String> {
    let actor = story.actor(id)?;
    // That a country is one need not be said.
    let kind = (actor.kind != ActorKind::Country).then(|| actor.kind.label());
    let role = actor.role.as_deref().or(kind).map(capital)?;
    let whole = actor.part_of.as_ref();
    Some(role + &whole.map(|id| format!(" of the {}", story.name(id))).unwrap_or_default())
}

fn statement(story: &Story, statement: &Statement) -> Vec<Part> {
    let kind = capital(statement.kind.noun());
    let through = story.spokesperson(statement).map(|name| format!(", through {name}"));
    let hedge =
        statement.hedge.iter().map(|words| Part::Sentence(format!("As it is put: {words}")));
    let caveats = story.caveats_of(statement).into_iter();
    let caveats = caveats.map(|one| Part::Sentence(format!("Caveat: {}", told(story, one))));
    // Who says it is a part of the headline: pictures are cut, and nothing may be left that reads
    // as a fact.
    let headline = format!("{}: {}", story.who_says(statement), statement.summary);
    let mut parts =
        vec![Part::Aside(kind + &through.unwrap_or_default()), Part::Headline(headline)];
    parts.extend(hedge);
    parts.extend(caveats);
    let links = [("Answers", &statement.responds_to), ("Limits", &statement.qualifies)];
    parts.extend(links.into_iter().filter_map(|(verb, ids)| {
        let others: Vec<&Statement> = ids.iter().filter_map(|id| story.statement(id)).collect();
        Some(Part::Sentence(format!("{verb} {}", linked(story, &others)?)))
    }));
    parts.extend(replies(story, statement));
    parts
}

/// "White House: Russia is sending …", as the page lists what a statement answers.
fn told(story: &Story, statement: &Statement) -> String {
    let who = statement.source.as_ref();
    let who = who.map_or_else(|| unattributed(statement), |id| story.name(id));
    format!("{who}: {}", statement.summary)
}

/// One statement in full, or how many there are and by whom.
fn linked(story: &Story, others: &[&Statement]) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for one in others {
        let name =
            one.source.as_ref().map_or_else(|| "unnamed sources".to_owned(), |id| story.name(id));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match others {
        [] => None,
        [one] => Some(told(story, one)),
        _ => Some(format!("{} statements by {}", others.len(), listed(&names))),
    }
}

/// What the targets reply, those who reply alike together: all with the same weight.
fn replies(story: &Story, statement: &Statement) -> Vec<Part> {
    let status = |id| story.reply_status(statement, id);
    let groups = ReplyStatus::ALL.into_iter().filter_map(|wanted| {
        let alike = statement.about.iter().filter(|id| status(id) == Some(wanted));
        let names: Vec<String> = alike.map(|id| story.name(id)).collect();
        let end = if wanted.is_reply() { "" } else { " in this article" };
        (!names.is_empty())
            .then(|| Part::Reply(format!("{}: {}{end}", listed(&names), wanted.phrase())))
    });
    groups.collect()
}

/// "Iran", "Iran and Russia", "Iran, Russia and 3 others".
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [one, two, three] => format!("{one}, {two} and {three}"),
        [one, two, rest @ ..] => format!("{one}, {two} and {} others", rest.len()),
    }
}

fn accent(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Allegation | StatementKind::CounterAllegation | StatementKind::Report => {
            ALLEGATION
        }
        StatementKind::Denial | StatementKind::Rejection => DENIAL,
        _ => COMMENT,
    }
}

/// "As one newspaper article on the deal reports it. Published 30 March 2023 (inferred)."
fn source(story: &Story) -> String {
    let source = &story.source;
    let publisher = source.publisher.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    let inferred = if source.published.inferred { " (inferred)" } else { "" };
    format!("As {}{publisher} reports it. {}{inferred}", source.name, source.published.human())
}
