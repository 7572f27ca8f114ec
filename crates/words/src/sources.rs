//! The article that is explained.

use whosays_story::Source;

use crate::{Words, say};

impl Words {
    /// The article and who publishes it: "a newspaper article, The Desk".
    #[must_use]
    pub fn source(&self, source: &Source) -> String {
        match &source.publisher {
            Some(publisher) => {
                say!(self, "source-publisher", source = &source.name, publisher = publisher)
            }
            None => source.name.clone(),
        }
    }

    /// How a citation speaks of the site and the article.
    #[must_use]
    pub fn cited(&self, source: &Source) -> String {
        say!(self, "cited", source = self.source(source), date = self.publication(source))
    }

    /// "As one newspaper article on the deal reports it. 30 March 2023 (inferred)".
    #[must_use]
    pub fn card_source(&self, source: &Source) -> String {
        let name = match &source.publisher {
            Some(publisher) => {
                say!(self, "source-and-publisher", source = &source.name, publisher = publisher)
            }
            None => source.name.clone(),
        };
        say!(self, "card-source", source = name, date = self.publication(source))
    }

    /// The day of publication, and that it was worked out where it was.
    #[must_use]
    pub fn publication(&self, source: &Source) -> String {
        let date = self.published(&source.published);
        if source.published.inferred { say!(self, "date-inferred", date = date) } else { date }
    }
}
