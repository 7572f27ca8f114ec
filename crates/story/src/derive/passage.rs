//! Where the article says it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{Selector, Statement, Story};

/// Everything but what RFC 3986 calls unreserved; the hyphen too, since it is syntax in a text
/// directive.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'_').remove(b'~');

/// How many words a quotation may have to be looked for as a whole; of a longer one the first and
/// the last few are looked for, with whatever is between.
const WHOLE: usize = 8;
const ENDS: usize = 4;

impl Story {
    /// The address of a statement's passage in the article; `None` where the story gives no
    /// address of the article.
    ///
    /// A text fragment leads to the passage itself: from the statement's selector, or else from
    /// its first quotation; without either the address is that of the article. The syntax is that
    /// of <https://wicg.github.io/scroll-to-text-fragment/>; browsers that do not know it show
    /// the article from its beginning.
    #[must_use]
    pub fn passage(&self, statement: &Statement) -> Option<String> {
        let url = self.article(statement).url?;
        let directive = match (&statement.selector, statement.quotations.first()) {
            (Some(selector), _) => of_selector(selector),
            (None, Some(quotation)) => of_words(&quotation.quote),
            (None, None) => return Some(url.to_owned()),
        };
        let joint = match url.split_once('#') {
            None => "#:~:",
            Some((_, fragment)) if fragment.contains(":~:") => "&",
            Some(_) => ":~:",
        };
        Some(format!("{url}{joint}text={directive}"))
    }
}

fn of_selector(selector: &Selector) -> String {
    let prefix = selector.prefix.iter().map(|words| encoded(words) + "-,");
    let suffix = selector.suffix.iter().map(|words| String::from(",-") + &encoded(words));
    prefix.chain([encoded(&selector.exact)]).chain(suffix).collect()
}

fn of_words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    match (words.first_chunk::<ENDS>(), words.last_chunk::<ENDS>()) {
        (Some(first), Some(last)) if words.len() > WHOLE => {
            format!("{},{}", encoded(&first.join(" ")), encoded(&last.join(" ")))
        }
        _ => encoded(text),
    }
}

fn encoded(text: &str) -> String {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    utf8_percent_encode(&spaced, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::super::testing::full;
    use super::*;
    use crate::Quotation;

    const URL: &str = "https://example.org/shells-for-grain";

    fn passage(change: impl FnOnce(&mut Story, &mut Statement)) -> Option<String> {
        let mut story = full();
        let mut statement = story.statements.first().unwrap().clone();
        change(&mut story, &mut statement);
        story.passage(&statement)
    }

    fn quoting(quote: &str) -> Vec<Quotation> {
        vec![Quotation::new(quote)]
    }

    #[test]
    fn a_selector_comes_first() {
        let found = passage(|_, _| {}).unwrap();
        let text = "Alba%20said%20that-,shells%20by%20the%20thousand,-had";
        assert_eq!(found, format!("{URL}#:~:text={text}"));
    }

    #[test]
    fn a_short_quotation_is_looked_for_as_a_whole() {
        let found = passage(|_, statement| {
            statement.selector = None;
            statement.quotations = quoting("it’s food-for-arms, & more");
        });
        let text = "it%E2%80%99s%20food%2Dfor%2Darms%2C%20%26%20more";
        assert_eq!(found.unwrap(), format!("{URL}#:~:text={text}"));
    }

    #[test]
    fn of_a_long_quotation_both_ends_are_looked_for() {
        let found = passage(|_, statement| {
            statement.selector = None;
            statement.quotations = quoting("one two three four five six seven eight nine");
        });
        let text = "one%20two%20three%20four,six%20seven%20eight%20nine";
        assert_eq!(found.unwrap(), format!("{URL}#:~:text={text}"));
    }

    #[test]
    fn without_words_to_look_for_it_is_the_article() {
        let found = passage(|_, statement| {
            statement.selector = None;
            statement.quotations.clear();
        });
        assert_eq!(found.unwrap(), URL);
        assert_eq!(passage(|story, _| story.source.url = None), None);
    }

    #[test]
    fn a_fragment_of_the_address_is_kept() {
        let at = |url: &str| {
            let found = passage(|story, statement| {
                story.source.url = Some(url.to_owned());
                statement.selector = None;
                statement.quotations = quoting("words");
            });
            found.unwrap()
        };
        assert_eq!(at("https://a.example/#top"), "https://a.example/#top:~:text=words");
        assert_eq!(at("https://a.example/#:~:text=a"), "https://a.example/#:~:text=a&text=words");
    }

    proptest! {
        #[test]
        fn no_quotation_breaks_out_of_the_directive(quote in "\\PC{1,80}") {
            let found = passage(|_, statement| {
                statement.selector = None;
                statement.quotations = quoting(&quote);
            });
            let found = found.unwrap();
            let text = found.strip_prefix(&format!("{URL}#:~:text=")).unwrap();
            let plain = |c: char| c.is_ascii_alphanumeric() || "%._~,".contains(c);
            prop_assert!(text.chars().all(plain), "{}", text);
            prop_assert!(text.matches(',').count() <= 1);
        }
    }
}
