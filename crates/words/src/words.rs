//! The handle on the words of a language.

use std::{fmt, sync::Arc};

use unic_langid::LanguageIdentifier;
use whosays_story::Story;

use crate::{
    Args, Direction, Part,
    book::Book,
    isolate::{Isolation, LRI, PDI, isolation},
    parts::{clean, slot, split},
};

/// The words of a language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    book: Arc<Book>,
    /// The direction of the pages that the words stand on.
    direction: Direction,
    falls_back: bool,
    /// Whether the story is told from several articles: what messages call `$articles`.
    of_several: bool,
}

impl Words {
    /// The words for a story in this language, a BCP 47 tag. Where there are none they are
    /// English, and say so ([`Words::falls_back`]).
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let language = identifier(tag);
        let found = Book::find(&language);
        Self {
            falls_back: found.is_none(),
            book: found.unwrap_or_else(|| Arc::clone(Book::english())),
            direction: Direction::of(&language),
            of_several: false,
        }
    }

    /// The words for a story, which say "the articles" where it is told from several.
    #[must_use]
    pub fn of_story(story: &Story) -> Self {
        Self { of_several: story.source.is_several(), ..Self::of(&story.language) }
    }

    /// The language of the words, which is not that of the story where they fall back.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.book.language.tag
    }

    /// The direction of the story's language.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether there are no words in the language of the story, so that they are English.
    #[must_use]
    pub fn falls_back(&self) -> bool {
        self.falls_back
    }

    /// A sentence; see [`say!`](crate::say). What a language lacks is said in English.
    #[must_use]
    pub fn say(&self, key: &str, args: &Args<'_>) -> String {
        if self.of_several && args.get("articles").is_none() {
            let mut args: Args<'_> =
                args.iter().map(|(name, value)| (name, value.clone())).collect();
            args.set("articles", "several");
            return self.say(key, &args);
        }
        let said = self.book.say(key, args).or_else(|| Book::english().say(key, args));
        let said = said.unwrap_or_else(|| key.to_owned());
        // English on a page that goes the other way keeps its full stop on its own side.
        if self.is_against() { format!("{LRI}{said}{PDI}") } else { said }
    }

    /// A sentence in which elements stand; see [`parts!`](crate::parts).
    #[must_use]
    pub fn parts<'a>(&self, key: &str, slots: &[&'a str], args: Args<'_>) -> Vec<Part<'a>> {
        let mut args = clean(args);
        for (number, name) in slots.iter().enumerate() {
            args.set(*name, slot(number));
        }
        split(&self.say(key, &args), slots)
    }

    /// Whether the language itself has a message of that key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.book.say(key, &Args::new()).is_some()
    }

    /// A number in the digits of the language.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        self.book.digits.write(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// How a text is to be isolated that holds letters of another direction than the page or the
    /// words, so that it does not move what stands beside it; `None` where it holds none.
    #[must_use]
    pub fn isolation(&self, text: &str) -> Option<Isolation> {
        let in_words = || isolation(text, self.book.direction).map(|_| Isolation::Foreign);
        isolation(text, self.direction).or_else(in_words)
    }

    pub(crate) fn book(&self) -> &Book {
        &self.book
    }

    fn is_against(&self) -> bool {
        self.falls_back && self.direction == Direction::Rtl
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Words").field(&self.language()).finish()
    }
}

/// The language, script and region of a tag; nothing else of it matters here.
fn identifier(tag: &str) -> LanguageIdentifier {
    // What is not about these begins with a part of one letter.
    let parts: Vec<&str> = tag.split('-').take_while(|part| part.len() > 1).collect();
    let mut language: LanguageIdentifier = parts.join("-").parse().unwrap_or_default();
    language.clear_variants();
    language
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say;

    #[test]
    fn any_tag_has_words() {
        for (tag, language, falls_back, direction) in [
            ("en-GB", "en", false, Direction::Ltr),
            ("en-US", "en", false, Direction::Ltr),
            ("en-x-own", "en", false, Direction::Ltr),
            ("eu", "en", true, Direction::Ltr),
            ("fa-IR", "en", true, Direction::Rtl),
            ("az-Arab", "en", true, Direction::Rtl),
            ("az", "en", true, Direction::Ltr),
            ("pa", "en", true, Direction::Ltr),
            ("pa-PK", "en", true, Direction::Rtl),
            ("ms", "en", true, Direction::Ltr),
            ("yi", "en", true, Direction::Rtl),
            ("ckb", "en", true, Direction::Rtl),
            ("", "en", true, Direction::Ltr),
            ("no tag at all", "en", true, Direction::Ltr),
        ] {
            let words = Words::of(tag);
            assert_eq!(words.language(), language, "{tag}");
            assert_eq!((words.falls_back(), words.direction()), (falls_back, direction), "{tag}");
        }
    }

    #[test]
    fn what_is_missing_is_said_somehow() {
        assert_eq!(Words::of("en").say("no-such-key", &Args::new()), "no-such-key");
        // An argument that is missing stands there by its name.
        assert_eq!(Words::of("en").say("says", &Args::new()), "{$name} says");
    }

    #[test]
    fn english_on_a_page_that_goes_the_other_way_keeps_together() {
        let said = say!(Words::of("fa"), "says", name = "روسیه", number = "singular");
        assert_eq!(said, "\u{2066}\u{2068}روسیه\u{2069} says\u{2069}");
    }
}
