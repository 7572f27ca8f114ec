//! What forms show of a story file, valid or not.

use std::collections::BTreeMap;

use toml_edit::{Item, TableLike};

use crate::{
    Part,
    edit::{Broken, read},
};

/// A story file as far as it can be read, part by part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The story itself.
    pub story: Entry,
    /// Its source.
    pub source: Entry,
    /// When that was published.
    pub published: Entry,
    /// Its actors, in the order of the file.
    pub actors: Vec<Entry>,
    /// Its statements, in the order of the file.
    pub statements: Vec<Entry>,
}

/// The keys of one part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    keys: BTreeMap<String, Said>,
}

/// What a key says.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A text.
    Text(String),
    /// A number, as it is written.
    Number(String),
    /// `true` or `false`.
    Flag(bool),
    /// A list of texts or numbers, as they are written.
    Words(Vec<String>),
    /// A list of tables, with the texts of each.
    Tables(Vec<BTreeMap<String, String>>),
    /// A table.
    Table(Entry),
    /// Something that only the text shows.
    Other,
}

impl Outline {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// Where the text is no TOML.
    pub fn read(text: &str) -> Result<Self, Broken> {
        let document = read(text)?;
        let root = document.as_table();
        let source = root.get("source").and_then(Item::as_table_like);
        let published =
            source.and_then(|source| source.get("published")).and_then(Item::as_table_like);
        let list = |key: &str| -> Vec<Entry> {
            let tables = root.get(key).and_then(Item::as_array_of_tables);
            tables.into_iter().flatten().map(|table| Entry::of(Some(table))).collect()
        };
        Ok(Self {
            story: Entry::of(Some(root)),
            source: Entry::of(source),
            published: Entry::of(published),
            actors: list("actor"),
            statements: list("statement"),
        })
    }

    /// The keys of a part; none where it is not there.
    #[must_use]
    pub fn entry(&self, part: Part) -> Option<&Entry> {
        match part {
            Part::Story => Some(&self.story),
            Part::Source => Some(&self.source),
            Part::Published => Some(&self.published),
            Part::Actor(at) => self.actors.get(at),
            Part::Statement(at) => self.statements.get(at),
            Part::Below(at, key) => self.statements.get(at)?.table(key),
            Part::Frame => self.story.table("frame"),
        }
    }

    /// A part in words, for whoever undoes a change to it.
    #[must_use]
    pub fn name(&self, part: Part) -> String {
        let id = self.entry(part).map(|entry| entry.text("id")).unwrap_or_default();
        match part {
            Part::Story => "the story".to_owned(),
            Part::Frame => "the frame".to_owned(),
            Part::Source | Part::Published => "the source".to_owned(),
            Part::Actor(at) if id.is_empty() => format!("actor {}", at + 1),
            Part::Actor(_) => format!("actor {id}"),
            Part::Statement(at) if id.is_empty() => format!("statement {}", at + 1),
            Part::Statement(_) => format!("statement {id}"),
            Part::Below(at, key) => format!("{key} of {}", self.name(Part::Statement(at))),
        }
    }

    /// An id that nothing in the story has: `wanted`, or with a number behind it.
    #[must_use]
    pub fn free_id(&self, wanted: &str) -> String {
        let wanted = if wanted.is_empty() { "statement" } else { wanted };
        let all = self.actors.iter().chain(&self.statements);
        let taken: Vec<&str> = all.map(|entry| entry.text("id")).collect();
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        let mut tried = std::iter::once(wanted.to_owned()).chain(numbered);
        tried.find(|id| !taken.contains(&id.as_str())).unwrap_or_default()
    }
}

impl Entry {
    fn of(table: Option<&dyn TableLike>) -> Self {
        let keys = table.into_iter().flat_map(TableLike::iter);
        Self { keys: keys.map(|(key, item)| (key.to_owned(), said(item))).collect() }
    }

    /// What a key says.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Said> {
        self.keys.get(key)
    }

    /// The text of a key; empty where it has none.
    #[must_use]
    pub fn text(&self, key: &str) -> &str {
        match self.keys.get(key) {
            Some(Said::Text(text) | Said::Number(text)) => text,
            _ => "",
        }
    }

    /// The list of a key; empty where it has none.
    #[must_use]
    pub fn words(&self, key: &str) -> &[String] {
        match self.keys.get(key) {
            Some(Said::Words(words)) => words,
            _ => &[],
        }
    }

    /// The tables of a key; none where it has none.
    #[must_use]
    pub fn tables(&self, key: &str) -> &[BTreeMap<String, String>] {
        match self.keys.get(key) {
            Some(Said::Tables(tables)) => tables,
            _ => &[],
        }
    }

    /// The table of a key; nothing where it has none.
    #[must_use]
    pub fn table(&self, key: &str) -> Option<&Entry> {
        match self.keys.get(key) {
            Some(Said::Table(entry)) => Some(entry),
            _ => None,
        }
    }

    /// Whether only the text shows what a key says.
    #[must_use]
    pub fn is_other(&self, key: &str) -> bool {
        self.keys.get(key) == Some(&Said::Other)
    }

    /// Whether a key says `true`.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        self.keys.get(key) == Some(&Said::Flag(true))
    }
}

fn said(item: &Item) -> Said {
    // Tables that hold more than texts are not shown at all: a form would lose the rest.
    let texts = |table: &dyn TableLike| -> Option<BTreeMap<String, String>> {
        let keys =
            table.iter().map(|(key, item)| Some((key.to_owned(), item.as_str()?.to_owned())));
        keys.collect()
    };
    if let Some(text) = item.as_str() {
        return Said::Text(text.to_owned());
    }
    if let Some(flag) = item.as_bool() {
        return Said::Flag(flag);
    }
    if item.is_integer() || item.is_float() {
        return Said::Number(item.to_string().trim().to_owned());
    }
    if let Some(array) = item.as_array() {
        let tables: Option<Vec<_>> =
            array.iter().map(|value| texts(value.as_inline_table()?)).collect();
        if let Some(tables) = tables.filter(|tables| !tables.is_empty()) {
            return Said::Tables(tables);
        }
        let words = array.iter().map(|value| match value.as_str() {
            Some(text) => Some(text.to_owned()),
            None if value.is_integer() || value.is_float() => {
                Some(value.to_string().trim().to_owned())
            }
            None => None,
        });
        return words.collect::<Option<_>>().map_or(Said::Other, Said::Words);
    }
    if let Some(tables) = item.as_array_of_tables() {
        let tables: Option<Vec<_>> = tables.iter().map(|table| texts(table)).collect();
        return tables.map_or(Said::Other, Said::Tables);
    }
    item.as_table_like().map_or(Said::Other, |table| Said::Table(Entry::of(Some(table))))
}
