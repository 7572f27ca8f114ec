//! Reading HTML.

use scraper::{ElementRef, Html, Selector};

/// Something in which elements can be looked for.
pub trait Find<'a>: Copy {
    /// The elements below it that match, in the order of the document.
    fn all(self, selector: &str) -> Vec<ElementRef<'a>>;

    /// The only element that matches.
    fn one(self, selector: &str) -> ElementRef<'a> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "elements that match {selector}");
        found[0]
    }

    /// The text of every element that matches.
    fn texts(self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(text).collect()
    }

    /// An attribute of every element that matches.
    fn attrs(self, selector: &str, name: &str) -> Vec<&'a str> {
        self.all(selector).into_iter().map(|element| attr(element, name)).collect()
    }
}

impl<'a> Find<'a> for &'a Html {
    fn all(self, selector: &str) -> Vec<ElementRef<'a>> {
        self.select(&Selector::parse(selector).unwrap()).collect()
    }
}

impl<'a> Find<'a> for ElementRef<'a> {
    fn all(self, selector: &str) -> Vec<ElementRef<'a>> {
        self.select(&Selector::parse(selector).unwrap()).collect()
    }
}

/// The text of an element, with single spaces between words.
pub fn text(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An attribute that the element must have.
pub fn attr<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    let html = || element.html().chars().take(120).collect::<String>();
    element.attr(name).unwrap_or_else(|| panic!("no {name} on {}", html()))
}

/// The words of an attribute such as `class`, sorted.
pub fn words<'a>(element: ElementRef<'a>, name: &str) -> Vec<&'a str> {
    let mut words: Vec<&str> = attr(element, name).split_whitespace().collect();
    words.sort_unstable();
    words
}

/// The actors in an element's `data-of`, sorted: its keys without those of statements.
pub fn actors(element: ElementRef<'_>) -> Vec<&str> {
    words(element, "data-of").into_iter().filter(|key| !key.contains('/')).collect()
}
