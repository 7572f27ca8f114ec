//! The articles that are explained, and what was changed since.

use whosays_story::{ArticleRef, Change, Changed, Source};

use crate::{Words, say};

impl Words {
    /// The article and who publishes it: "a newspaper article, The Desk".
    #[must_use]
    pub fn article(&self, article: ArticleRef<'_>) -> String {
        match article.publisher {
            Some(publisher) => {
                say!(self, "source-publisher", source = article.name, publisher = publisher)
            }
            None => article.name.to_owned(),
        }
    }

    /// How a citation speaks of the site and the articles.
    #[must_use]
    pub fn cited(&self, source: &Source) -> String {
        let first = source.first();
        let cited =
            say!(self, "cited", source = self.article(first), date = self.publication(first));
        self.with_further(source, cited)
    }

    /// "As one newspaper article on the deal reports it. 30 March 2023 (inferred)".
    #[must_use]
    pub fn card_source(&self, source: &Source) -> String {
        let first = source.first();
        let name = match first.publisher {
            Some(publisher) => {
                say!(self, "source-and-publisher", source = first.name, publisher = publisher)
            }
            None => first.name.to_owned(),
        };
        let told = say!(self, "card-source", source = name, date = self.publication(first));
        self.with_further(source, told)
    }

    fn with_further(&self, source: &Source, told: String) -> String {
        match source.further.len() {
            0 => told,
            count => say!(self, "and-further-articles", told = told, count = count),
        }
    }

    /// The day of publication, and that it was worked out where it was.
    #[must_use]
    pub fn publication(&self, article: ArticleRef<'_>) -> String {
        let date = self.published(article.published);
        if article.published.inferred { say!(self, "date-inferred", date = date) } else { date }
    }

    /// The day of a change; as it stands if it is no date.
    #[must_use]
    pub fn day_of(&self, change: &Change<'_>) -> String {
        change.date().map_or_else(|| change.day.to_owned(), |day| self.date(day))
    }

    /// "Corrected on 2 April 2023"; "Added on 3 April 2023".
    #[must_use]
    pub fn changed(&self, change: &Change<'_>) -> String {
        let date = self.day_of(change);
        match change.what {
            Changed::Corrected(_) => say!(self, "corrected-on", date = date),
            Changed::Added(_) => say!(self, "added-on", date = date),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::full;

    #[test]
    fn several_articles_are_spoken_of_as_such() {
        let mut story = full();
        let words = Words::of_story(&story);
        assert_eq!(
            words.cited(&story.source),
            "whosays, on a made-up article, The Daily Example, published 30 March 2023 (inferred), \
             and on one further article"
        );
        assert_eq!(say!(words, "group-empty"), "The articles report none.");
        story.source.further.clear();
        let words = Words::of_story(&story);
        assert_eq!(
            words.cited(&story.source),
            "whosays, on a made-up article, The Daily Example, published 30 March 2023 (inferred)"
        );
        assert_eq!(say!(words, "group-empty"), "The article reports none.");
    }

    #[test]
    fn changes_say_what_they_are() {
        let story = full();
        let words = Words::of_story(&story);
        let told: Vec<String> =
            story.changes().iter().map(|change| words.changed(change)).collect();
        assert!(told.contains(&"Added on 3 April 2023".to_owned()), "{told:?}");
        assert!(told.iter().any(|one| one.starts_with("Corrected on ")), "{told:?}");
    }
}
