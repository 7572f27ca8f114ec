//! What a card says, in the words of the page.

use whosays_story::{ActorId, ReplyStatus, Statement, StatementId, StatementKind, Story};
use whosays_view::Selection;
use whosays_words::{Direction, NameForm, Words, say};

use whosays_view::paint::{ALLEGATION, COMMENT, DENIAL, INK};

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
    words: Words,
}

impl Caption {
    /// Which way it runs.
    pub fn direction(&self) -> Direction {
        self.words.direction()
    }

    /// Every text of it, from top to bottom.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let blocks = self.blocks.iter().flat_map(|block| match block {
            Block::Counts(counts) => counts.iter().map(|(_, label)| label.as_str()).collect(),
            Block::Headline(text)
            | Block::Aside(text)
            | Block::Sentence(text)
            | Block::Reply(text)
            | Block::Assessment(text) => {
                vec![text.as_str()]
            }
        });
        self.title.as_deref().into_iter().chain(blocks).chain([self.source.as_str()])
    }

    /// The card in words, in the order of reading.
    pub fn alt(&self) -> String {
        let words = &self.words;
        let blocks = self.blocks.iter().map(|block| match block {
            Block::Counts(counts) => {
                let counts = counts
                    .iter()
                    .map(|(count, label)| say!(words, "card-count", count = count, label = label));
                let next =
                    |before, next| say!(words, "card-count-next", before = before, next = next);
                counts.reduce(next).unwrap_or_default()
            }
            Block::Headline(text)
            | Block::Aside(text)
            | Block::Sentence(text)
            | Block::Reply(text)
            | Block::Assessment(text) => text.clone(),
        });
        let rest = [self.source.clone(), say!(words, "card-map")];
        let sentences = self.title.iter().cloned().chain(blocks).chain(rest);
        let ended = sentences.map(|text| format!("{}.", text.trim_end_matches('.')));
        words.sentences(ended).unwrap_or_default()
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
    Counts([(String, String); 3]),
    /// A sentence.
    Sentence(String),
    /// What a target replies, or that the article reports nothing.
    Reply(String),
    /// What a third party concludes, with the weight of a reply and counted as none.
    Assessment(String),
}

/// The words of the card for a selection.
pub fn caption(story: &Story, selection: &Selection) -> Caption {
    let words = Words::of_story(story);
    let teller = Teller { story, words: &words };
    let title = Some(story.title.clone());
    let source = words.card_source(&story.source);
    let found = match selection {
        Selection::Overview => None,
        Selection::Actor(id) => teller.actor(id).map(|blocks| (blocks, INK)),
        Selection::Statement(id) => {
            story.statement(id).map(|one| (teller.statement(one), accent(one.kind)))
        }
    };
    let (title, blocks, accent) = match found {
        Some((blocks, accent)) => (title, blocks, accent),
        None => (None, teller.overview(), INK),
    };
    Caption { title, accent, blocks, source, words }
}

/// Tells of a story in its words.
struct Teller<'a> {
    story: &'a Story,
    words: &'a Words,
}

impl Teller<'_> {
    fn overview(&self) -> Vec<Block> {
        let counts = self.story.counts();
        vec![
            Block::Headline(self.story.title.clone()),
            Block::Counts(self.words.counts(&counts)),
            Block::Sentence(self.words.counts_of_replies(&counts)),
        ]
    }

    fn actor(&self, id: &ActorId) -> Option<Vec<Block>> {
        let (story, words) = (self.story, self.words);
        let actor = story.actor(id)?;
        let dossier = story.dossier(id);
        let whole = |_: &str| {
            let whole = actor.part_of.as_ref();
            whole.map(|id| words.name(story, id, NameForm::Within)).unwrap_or_default()
        };
        let role = words.role(actor).map(|role| words.filled(role, whole));
        let nationals = dossier.nationals.iter().map(|one| &one.id);
        let names = words.names(story, nationals, NameForm::Opening);
        let nationals = words.nationals(story, id);
        let nationals = nationals.map(|note| words.filled(note, |_: &str| words.some_of(&names)));
        let mut blocks = vec![Block::Headline(actor.name.clone())];
        blocks.extend(role.into_iter().chain(words.at_home(actor)).map(Block::Aside));
        blocks.push(Block::Counts(words.dossier_counts(&dossier)));
        blocks.extend(words.unmentioned(story, id).map(Block::Sentence));
        blocks.extend(words.answered(story, id).map(Block::Sentence));
        blocks.extend(nationals.map(Block::Sentence));
        Some(blocks)
    }

    fn statement(&self, statement: &Statement) -> Vec<Block> {
        let (story, words) = (self.story, self.words);
        let kind = words.kind_label(statement.kind);
        let kind = match story.spokesperson(statement) {
            Some(name) => say!(words, "kind-through", kind = kind, name = name),
            None => kind,
        };
        let passed_on = words.passed_on(story, statement).map(|told| words.capital(&told));
        let hedges = words.hedges(story, statement);
        // What calls for a reply itself has a card of its own, with its replies.
        let mut caveats = story.all_caveats_of(statement);
        caveats.retain(|caveat| !story.calls_for_reply(caveat));
        let caveats = caveats.into_iter();
        let caveats = caveats.map(|one| say!(words, "card-caveat", text = words.told(story, one)));
        // Who says it is a part of the headline: pictures are cut, and nothing may be left that
        // reads as a fact.
        let headline = words.headline(story, statement);
        let answers = self.linked(&statement.responds_to);
        let answers = answers.map(|text| say!(words, "card-answers", text = text));
        let limits = self.linked(&statement.qualifies);
        let limits = limits.map(|text| say!(words, "card-limits", text = text));
        let assesses = statement.assesses.as_ref().map(|one| one.statements.as_slice());
        let assesses = self.linked(assesses.unwrap_or_default());
        let assesses = assesses.map(|text| say!(words, "card-assesses", text = text));
        let told = passed_on.into_iter().chain(hedges).chain(words.later(statement));
        let told = told.chain(caveats).chain(answers).chain(limits).chain(assesses);
        let told = told.map(Block::Sentence);
        let mut blocks = vec![Block::Aside(kind), Block::Headline(headline)];
        blocks.extend(words.concludes(statement).map(Block::Assessment));
        blocks.extend(told);
        blocks.extend(self.replies(statement));
        blocks.extend(words.assessments_of(story, statement).into_iter().map(Block::Assessment));
        blocks
    }

    /// One statement in full, or how many there are and by whom.
    fn linked(&self, ids: &[StatementId]) -> Option<String> {
        let (story, words) = (self.story, self.words);
        let others: Vec<&Statement> = ids.iter().filter_map(|id| story.statement(id)).collect();
        let names = words.sources(story, others.iter().copied());
        match others.as_slice() {
            [] => None,
            [one] => Some(words.told(story, one)),
            others => {
                let names = words.some_of(&names);
                Some(say!(words, "statements-by", count = others.len(), names = names))
            }
        }
    }

    /// What the targets reply, those who reply alike together: all with the same weight.
    fn replies(&self, statement: &Statement) -> Vec<Block> {
        let (story, words) = (self.story, self.words);
        let mut groups: Vec<(String, Vec<&ActorId>)> = Vec::new();
        let mut silent: Vec<&ActorId> = Vec::new();
        for id in &statement.about {
            let Some(reply) = words.replies_of_several(story, statement, id) else { continue };
            let ways = story.replies_of(statement, id);
            if ways.iter().any(|way| way.status == ReplyStatus::NoReplyReported) {
                silent.push(id);
                continue;
            }
            match groups.iter_mut().find(|(alike, _)| *alike == reply) {
                Some((_, ids)) => ids.push(id),
                None => groups.push((reply, vec![id])),
            }
        }
        let named = |ids: Vec<&ActorId>| words.names(story, ids, NameForm::Opening);
        let answered = groups.into_iter().map(|(alike, ids)| {
            let reply = match ids.as_slice() {
                [one] => words.replies_of(story, statement, one).unwrap_or_default(),
                _ => alike,
            };
            words.target_reply(&words.some_of(&named(ids)), &reply)
        });
        let silent = (!silent.is_empty())
            .then(|| say!(words, "no-reply-of", names = words.some_of(&named(silent))));
        answered.chain(silent).map(Block::Reply).collect()
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
