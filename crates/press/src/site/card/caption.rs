//! What a card says, in the words of the page.

use whosays_story::{
    ActorId, ActorKind, ReplyStatus, Statement, StatementKind, Story, capital, unattributed,
};
use whosays_view::Selection;

use crate::site::paint::{ALLEGATION, COMMENT, DENIAL, INK};

/// The words of a card, from top to bottom.
pub struct Caption {
    /// The title of the story, where it is not the headline.
    pub title: Option<String>,
    /// The colour of the short rule above the rest. It repeats what the words say.
    pub accent: &'static str,
    /// What stands between title and source.
    pub blocks: Vec<Block>,
    /// Where it all comes from.
    pub source: String,
}

impl Caption {
    /// Every text of it, from top to bottom.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let blocks = self.blocks.iter().flat_map(|block| match block {
            Block::Counts(counts) => counts.iter().map(|(_, label)| label.as_str()).collect(),
            Block::Headline(text)
            | Block::Aside(text)
            | Block::Sentence(text)
            | Block::Reply(text) => {
                vec![text.as_str()]
            }
        });
        self.title.as_deref().into_iter().chain(blocks).chain([self.source.as_str()])
    }

    /// The card in words, in the order of reading.
    pub fn alt(&self) -> String {
        let mut sentences: Vec<String> = self.title.iter().cloned().collect();
        for block in &self.blocks {
            match block {
                Block::Counts(counts) => {
                    let counts = counts.iter().map(|(count, label)| format!("{count} {label}"));
                    sentences.push(counts.collect::<Vec<_>>().join(", "));
                }
                Block::Headline(text)
                | Block::Aside(text)
                | Block::Sentence(text)
                | Block::Reply(text) => {
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

/// A block of a card.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
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
pub fn caption(story: &Story, selection: &Selection) -> Caption {
    let title = Some(story.title.clone());
    let source = source(story);
    let actor = |id: &ActorId| story.actor(id).map(|_| actor(story, id));
    let found = match selection {
        Selection::Overview => None,
        Selection::Actor(id) => actor(id).map(|blocks| (blocks, INK)),
        Selection::Statement(id) => {
            story.statement(id).map(|one| (statement(story, one), accent(one.kind)))
        }
    };
    match found {
        Some((blocks, accent)) => Caption { title, accent, blocks, source },
        None => Caption { title: None, accent: INK, blocks: overview(story), source },
    }
}

fn overview(story: &Story) -> Vec<Block> {
    let counts = story.counts();
    vec![
        Block::Headline(story.title.clone()),
        Block::Counts(counts.labels().map(|(count, label)| (count, label.to_owned()))),
        Block::Sentence(counts.sentence()),
    ]
}

fn actor(story: &Story, id: &ActorId) -> Vec<Block> {
    let dossier = story.dossier(id);
    let replies = if dossier.replies.len() == 1 { "reply" } else { "replies" };
    let counts = [
        (dossier.said_about.len(), "said about".to_owned()),
        (dossier.replies.len(), replies.to_owned()),
        (dossier.said_by.len(), "said by".to_owned()),
    ];
    let names: Vec<String> = dossier.nationals.iter().map(|one| one.name.clone()).collect();
    let nationals = story.nationals_note(id).map(|note| format!("{} {note}", listed(&names)));
    let mut blocks = vec![Block::Headline(story.name(id))];
    blocks.extend(role(story, id).map(Block::Aside));
    blocks.push(Block::Counts(counts));
    blocks.extend(story.unmentioned(id).map(Block::Sentence));
    blocks.extend(story.answered(id).map(Block::Sentence));
    blocks.extend(nationals.map(Block::Sentence));
    blocks
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

fn statement(story: &Story, statement: &Statement) -> Vec<Block> {
    let kind = capital(statement.kind.noun());
    let through = story.spokesperson(statement).map(|name| format!(", through {name}"));
    let hedge =
        statement.hedge.iter().map(|words| Block::Sentence(format!("As it is put: {words}")));
    let caveats = story.caveats_of(statement).into_iter();
    let caveats = caveats.map(|one| Block::Sentence(format!("Caveat: {}", told(story, one))));
    // Who says it is a part of the headline: pictures are cut, and nothing may be left that reads
    // as a fact.
    let headline = format!("{}: {}", story.who_says(statement), statement.summary);
    let mut blocks =
        vec![Block::Aside(kind + &through.unwrap_or_default()), Block::Headline(headline)];
    blocks.extend(hedge);
    blocks.extend(caveats);
    let links = [("Answers", &statement.responds_to), ("Limits", &statement.qualifies)];
    blocks.extend(links.into_iter().filter_map(|(verb, ids)| {
        let others: Vec<&Statement> = ids.iter().filter_map(|id| story.statement(id)).collect();
        Some(Block::Sentence(format!("{verb} {}", linked(story, &others)?)))
    }));
    blocks.extend(replies(story, statement));
    blocks
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
fn replies(story: &Story, statement: &Statement) -> Vec<Block> {
    let status = |id| story.reply_status(statement, id);
    let groups = ReplyStatus::ALL.into_iter().filter_map(|wanted| {
        let alike = statement.about.iter().filter(|id| status(id) == Some(wanted));
        let names: Vec<String> = alike.map(|id| story.name(id)).collect();
        let end = if wanted.is_reply() { "" } else { " in this article" };
        (!names.is_empty())
            .then(|| Block::Reply(format!("{}: {}{end}", listed(&names), wanted.phrase())))
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
