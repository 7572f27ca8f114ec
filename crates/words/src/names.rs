//! The names of actors as sentences need them.

use whosays_story::{ActorId, Story};

use crate::Words;

/// Where a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameForm {
    /// By itself, as a heading or in a table: "United States".
    Label,
    /// Within a sentence: "the United States".
    Within,
    /// At the start of a sentence: "The United States".
    Opening,
}

impl Words {
    /// The name of an actor.
    #[must_use]
    pub fn name(&self, story: &Story, id: &ActorId, form: NameForm) -> String {
        match form {
            NameForm::Label => story.name(id),
            NameForm::Within => story.name_in_sentence(id),
            NameForm::Opening => self.capital(&story.name_in_sentence(id)),
        }
    }

    /// The names of several, the first of which may open the sentence.
    #[must_use]
    pub fn names<'a>(
        &self,
        story: &Story,
        ids: impl IntoIterator<Item = &'a ActorId>,
        form: NameForm,
    ) -> Vec<String> {
        let names = ids.into_iter().enumerate().map(|(place, id)| {
            let form = if place > 0 && form == NameForm::Opening { NameForm::Within } else { form };
            self.name(story, id, form)
        });
        names.collect()
    }

    /// The number of the verb behind the names of these: the argument `number` of messages.
    #[must_use]
    pub fn number_of<'a>(
        story: &Story,
        ids: impl IntoIterator<Item = &'a ActorId>,
    ) -> &'static str {
        let mut ids = ids.into_iter();
        let first = ids.next().and_then(|id| story.actor(id));
        let is_plural = ids.next().is_some() || first.is_some_and(|actor| actor.plural);
        if is_plural { "plural" } else { "singular" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::full;

    #[test]
    fn a_name_stands_in_a_sentence_as_it_does_there() {
        let (words, story) = (Words::of("en"), full());
        let [alba, cora] = ["alba", "cora"].map(ActorId::new);
        let named = |form| words.names(&story, [&alba, &cora], form).join(", ");
        assert_eq!(named(NameForm::Label), "The Federal Republic of Alba, Cora");
        assert_eq!(named(NameForm::Within), "the Federal Republic of Alba, Cora");
        assert_eq!(named(NameForm::Opening), "The Federal Republic of Alba, Cora");
        assert_eq!(Words::number_of(&story, [&alba]), "singular");
        assert_eq!(Words::number_of(&story, [&cora]), "plural");
        assert_eq!(Words::number_of(&story, [&alba, &alba]), "plural");
    }
}
