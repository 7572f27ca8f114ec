//! Lists: "Iran and Russia".

use std::fmt;

use icu_list::{ListFormatter, options::ListFormatterOptions, parts::ELEMENT};
use icu_locale_core::Locale;
use writeable::{Part, PartsWrite, Writeable};

use crate::{Direction, Words, isolate::isolated, say};

/// How lists are written.
pub struct ListFormats {
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    direction: Direction,
}

impl ListFormats {
    pub fn new(locale: &Locale, direction: Direction) -> Self {
        let options = ListFormatterOptions::default();
        Self {
            and: ListFormatter::try_new_and(locale.into(), options).ok(),
            or: ListFormatter::try_new_or(locale.into(), options).ok(),
            direction,
        }
    }

    fn joined(&self, formatter: Option<&ListFormatter>, names: &[String]) -> String {
        let isolate = |name: &String| isolated(name, self.direction);
        let names: Vec<String> =
            names.iter().map(|name| isolate(name).unwrap_or_else(|| name.clone())).collect();
        formatter.map_or_else(
            || names.join(", "),
            |formatter| formatter.format(names.iter()).to_string(),
        )
    }
}

/// A piece of a list of which each item is an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listed {
    /// What stands before, between or after items: " and ".
    Joint(String),
    /// The place of an item, by its number from 0.
    Item(usize),
}

impl Words {
    /// "Iran", "Iran and Russia", "Iran, Russia and China".
    #[must_use]
    pub fn all_of(&self, names: &[String]) -> String {
        let lists = &self.book().lists;
        lists.joined(lists.and.as_ref(), names)
    }

    /// "denied", "denied or rejected".
    #[must_use]
    pub fn one_of(&self, names: &[String]) -> String {
        let lists = &self.book().lists;
        lists.joined(lists.or.as_ref(), names)
    }

    /// At most three names, then how many others there are: "Iran, Russia and 3 others".
    #[must_use]
    pub fn some_of(&self, names: &[String]) -> String {
        match names {
            [first, second, rest @ ..] if rest.len() > 1 => {
                say!(self, "and-others", first = first, second = second, count = rest.len())
            }
            names => self.all_of(names),
        }
    }

    /// The same as [`Words::all_of`] for names that stand in elements: what stands between them.
    #[must_use]
    pub fn listed(&self, names: &[String]) -> Vec<Listed> {
        let mut pieces = Pieces { found: Vec::new(), items: 0, is_in_item: false };
        if let Some(and) = &self.book().lists.and {
            // Writing to memory cannot fail.
            _ = and.format(names.iter()).write_to_parts(&mut pieces);
        }
        pieces.found
    }
}

/// Takes a list apart while it is written.
struct Pieces {
    found: Vec<Listed>,
    items: usize,
    is_in_item: bool,
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // Lists end in a joint without text.
        if self.is_in_item || text.is_empty() {
            return Ok(());
        }
        match self.found.last_mut() {
            Some(Listed::Joint(joint)) => joint.push_str(text),
            _ => self.found.push(Listed::Joint(text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if part != ELEMENT {
            return write(self);
        }
        self.is_in_item = true;
        write(self)?;
        self.is_in_item = false;
        self.found.push(Listed::Item(self.items));
        self.items += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::*;

    fn names(count: usize) -> Vec<String> {
        ["Iran", "Russia", "China", "Cuba", "Peru"].map(str::to_owned)[..count].to_vec()
    }

    #[test]
    fn lists_are_british() {
        let words = Words::of("en");
        assert_eq!(words.all_of(&[]), "");
        assert_eq!(words.all_of(&names(1)), "Iran");
        assert_eq!(words.all_of(&names(2)), "Iran and Russia");
        assert_eq!(words.all_of(&names(3)), "Iran, Russia and China");
        assert_eq!(words.one_of(&names(3)), "Iran, Russia or China");
        assert_eq!(words.some_of(&names(3)), "Iran, Russia and China");
        assert_eq!(words.some_of(&names(5)), "Iran, Russia and 3 others");
    }

    #[test]
    fn items_and_joints_make_the_list() {
        for count in 0..5 {
            let names = names(count);
            let pieces = Words::of("en").listed(&names);
            let text = pieces.iter().map(|piece| match piece {
                Listed::Joint(joint) => joint.as_str(),
                Listed::Item(number) => names[*number].as_str(),
            });
            assert_eq!(text.collect::<String>(), Words::of("en").all_of(&names));
        }
    }

    #[test]
    fn a_foreign_name_moves_nothing_in_an_arabic_list() {
        let words = Words::of("ar");
        let names = ["روسيا", "Reuters", "كوبا"].map(str::to_owned);
        assert_eq!(words.all_of(&names), "روسيا و\u{2068}Reuters\u{2069} وكوبا");
        assert_eq!(words.one_of(&names[..2]), "روسيا أو \u{2068}Reuters\u{2069}");
    }
}
