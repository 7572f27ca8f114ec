//! One story in the list of all.

use serde::Serialize;
use whosays_story::{Actor, ActorKind, Story};
use whosays_words::{Direction, Words, say};

/// What the list says of a story, in the pages and in what the script shows.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// Its folder.
    pub id: String,
    /// Its headline.
    pub title: String,
    /// The sentence below it.
    pub dek: String,
    /// When its first article was published, as it is written.
    pub date: String,
    /// The first day on which that may have been, `2023-03-30`.
    pub day: String,
    /// How many statements and replies it has, and who published the article.
    pub facts: Vec<String>,
    /// Who it is about: whoever is spoken of most, first.
    pub names: Vec<String>,
    /// Whatever anybody in it is called: it is found by all of them.
    #[serde(skip)]
    pub called: Vec<String>,
    /// Its language, where that is not the one of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether it is read from right to left, where its language is another.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub rtl: bool,
}

/// How many names an entry shows.
const NAMES: usize = 6;

impl Entry {
    /// What a list in that language says, in its words.
    pub fn of(story: &Story, words: &Words, language: &str) -> Self {
        let own = Words::of_story(story);
        let is_foreign = story.language != language;
        let counts = story.counts();
        let mut facts: Vec<String> = story.source.publisher.iter().cloned().collect();
        facts.push(say!(words, "archive-statements", count = counts.statements));
        facts.push(say!(words, "archive-replies", count = counts.replies));
        Self {
            id: story.id.clone(),
            title: story.title.clone(),
            dek: story.dek.clone(),
            date: words.published(&story.source.published),
            day: story.source.published.first_day(),
            facts,
            names: names(story),
            called: called(story),
            language: is_foreign.then(|| story.language.clone()),
            rtl: is_foreign && own.direction() == Direction::Rtl,
        }
    }

    /// The year that it is listed under.
    pub fn year(&self) -> &str {
        self.day.get(..4).unwrap_or_default()
    }
}

fn called(story: &Story) -> Vec<String> {
    let names =
        |actor: &Actor| [Some(actor.name.clone()), actor.short.clone(), actor.in_sentence.clone()];
    story.actors.iter().flat_map(names).flatten().collect()
}

/// Countries and others that stand for themselves, whoever is spoken of most first.
fn names(story: &Story) -> Vec<String> {
    let mut actors: Vec<_> = story
        .actors
        .iter()
        .filter(|actor| actor.part_of.is_none())
        .map(|actor| {
            let dossier = story.dossier(&actor.id);
            let lists =
                [&dossier.said_about, &dossier.replies, &dossier.said_by, &dossier.named_in];
            let weight: usize = lists.iter().map(|list| list.len()).sum();
            (weight, actor.kind == ActorKind::Country, actor)
        })
        .collect();
    // The sort is stable: those of one weight stay in the order of the file.
    actors.sort_by_key(|(weight, is_country, _)| std::cmp::Reverse((*weight, *is_country)));
    actors.into_iter().take(NAMES).map(|(_, _, actor)| actor.label().to_owned()).collect()
}
