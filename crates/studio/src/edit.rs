//! Changes to a story file that keep its comments and its order.

use std::{fmt, ops::Range};

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, value};

/// A part of a story file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The story itself.
    Story,
    /// The table of its source.
    Source,
    /// When that was published.
    Published,
    /// The actor at this place.
    Actor(usize),
    /// The statement at this place.
    Statement(usize),
    /// The table of this key of the statement at this place: `said`, `assesses`.
    Below(usize, &'static str),
    /// The frame of the map.
    Frame,
}

/// The value of a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text; an empty one takes the key away.
    Text(String),
    /// A list of texts; an empty one takes the key away.
    Words(Vec<String>),
    /// A whole number.
    Whole(i64),
    /// A number.
    Number(f64),
    /// Two numbers.
    Point([f64; 2]),
    /// `true`; `false` takes the key away.
    Flag(bool),
    /// Tables in one line each, every one with texts under its keys; an empty list takes the key away.
    Tables(Vec<Vec<(String, String)>>),
}

/// A change to a story file.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Gives a key of a part a value.
    Set(Part, String, Value),
    /// Adds an actor with these keys behind the last one.
    AddActor(Vec<(String, Value)>),
    /// Adds a statement with these keys behind the one of this number, or behind the last one.
    AddStatement(Option<usize>, Vec<(String, Value)>),
    /// Takes away a part, with the comments above it.
    Remove(Part),
}

/// Why a file cannot be changed by a form: its text is no TOML at the moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Where, in bytes, if that is known.
    pub bytes: Option<Range<usize>>,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text cannot be read: mend it there, and the forms come back")
    }
}

/// The text as a document.
pub(crate) fn read(text: &str) -> Result<DocumentMut, Broken> {
    text.parse().map_err(|error: toml_edit::TomlError| Broken { bytes: error.span() })
}

impl Edit {
    /// The text with this change; the same where it names a part that is not there.
    ///
    /// # Errors
    ///
    /// Where the text is no TOML.
    pub fn apply(&self, text: &str) -> Result<String, Broken> {
        let mut document = read(text)?;
        match self {
            Self::Set(part, key, value) => {
                if let Some(table) = table(&mut document, *part) {
                    set(table, key, value);
                }
                drop_empty(&mut document, *part);
            }
            Self::AddActor(keys) => add(&mut document, "actor", None, keys),
            Self::AddStatement(after, keys) => add(&mut document, "statement", *after, keys),
            Self::Remove(part) => remove(&mut document, *part),
        }
        Ok(document.to_string())
    }
}

fn table(document: &mut DocumentMut, part: Part) -> Option<&mut dyn toml_edit::TableLike> {
    let root = document.as_table_mut();
    let sub = |root: &mut Table, key: &str| {
        if !root.contains_key(key) {
            root.insert(key, Item::Table(Table::new()));
        }
    };
    match part {
        Part::Story => Some(root),
        Part::Source => {
            sub(root, "source");
            root.get_mut("source")?.as_table_like_mut()
        }
        Part::Published => {
            sub(root, "source");
            let source = root.get_mut("source")?.as_table_like_mut()?;
            if source.get("published").is_none() {
                source.insert("published", value(InlineTable::new()));
            }
            source.get_mut("published")?.as_table_like_mut()
        }
        Part::Actor(at) => Some(root.get_mut("actor")?.as_array_of_tables_mut()?.get_mut(at)?),
        Part::Statement(at) => {
            Some(root.get_mut("statement")?.as_array_of_tables_mut()?.get_mut(at)?)
        }
        Part::Below(at, key) => {
            let own = root.get_mut("statement")?.as_array_of_tables_mut()?.get_mut(at)?;
            if !own.contains_key(key) {
                own.insert(key, value(InlineTable::new()));
            }
            own.get_mut(key)?.as_table_like_mut()
        }
        Part::Frame => {
            sub(root, "frame");
            root.get_mut("frame")?.as_table_like_mut()
        }
    }
}

/// A table of its own goes with the last of its keys: an empty one would be a mistake that nobody made.
fn drop_empty(document: &mut DocumentMut, part: Part) {
    let is_empty = |item: &Item| item.as_table_like().is_some_and(toml_edit::TableLike::is_empty);
    let root = document.as_table_mut();
    let (owner, key) = match part {
        Part::Below(at, key) => {
            let all = root.get_mut("statement").and_then(Item::as_array_of_tables_mut);
            (all.and_then(|all| all.get_mut(at)), key)
        }
        Part::Frame => (Some(root), "frame"),
        _ => return,
    };
    if let Some(owner) = owner
        && owner.get(key).is_some_and(is_empty)
    {
        owner.remove(key);
    }
}

fn set(table: &mut dyn toml_edit::TableLike, key: &str, new: &Value) {
    let Some(new) = item(new) else {
        table.remove(key);
        return;
    };
    match (table.get_mut(key), new) {
        // What stands around the old value stays: a comment behind it, white space before it.
        (Some(Item::Value(old)), Item::Value(mut new)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        (Some(old), new) => *old = new,
        (None, new) => {
            table.insert(key, new);
        }
    }
}

/// The value as it is written; nothing where the key goes.
fn item(new: &Value) -> Option<Item> {
    Some(match new {
        Value::Text(text) if text.is_empty() => return None,
        Value::Text(text) => value(text),
        Value::Words(words) if words.is_empty() => return None,
        Value::Words(words) => value(words.iter().collect::<Array>()),
        Value::Whole(number) => value(*number),
        Value::Number(number) => value(*number),
        Value::Point(numbers) => value(numbers.iter().copied().collect::<Array>()),
        Value::Flag(false) => return None,
        Value::Flag(true) => value(true),
        Value::Tables(tables) if tables.is_empty() => return None,
        Value::Tables(tables) => {
            let tables = tables.iter().map(|keys| {
                let keys = keys.iter().filter(|(_, text)| !text.is_empty());
                keys.map(|(key, text)| (key.as_str(), text.as_str())).collect::<InlineTable>()
            });
            value(tables.collect::<Array>())
        }
    })
}

fn add(document: &mut DocumentMut, list: &str, after: Option<usize>, keys: &[(String, Value)]) {
    let mut new = Table::new();
    for (key, value) in keys {
        if let Some(item) = item(value) {
            new.insert(key, item);
        }
    }
    new.decor_mut().set_prefix("\n");
    put(document, list, after, new);
}

/// Puts a table into a list, behind the one at this place or behind the last one. Tables are written by
/// their position in the file, so it gets that of whatever stands last below the one before it: between a
/// statement and its own tables it would take those over.
pub(crate) fn put(document: &mut DocumentMut, list: &str, after: Option<usize>, mut new: Table) {
    let root = document.as_table_mut();
    let end = last_position(root);
    let entry = root.entry(list).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(tables) = entry.as_array_of_tables_mut() else { return };
    let at = after.map_or(tables.len(), |after| (after + 1).min(tables.len()));
    let before = at.checked_sub(1).and_then(|before| tables.get(before));
    let first = tables.get(0).and_then(Table::position);
    let position = match before {
        Some(before) => last_position(before),
        // Before all of its like: they keep the order in which they are listed.
        None => first.unwrap_or(end + 1),
    };
    set_positions(&mut new, position);
    insert(tables, at, new);
}

/// The greatest position of a table and whatever is below it.
fn last_position(table: &Table) -> isize {
    let own = table.position().unwrap_or_default();
    let below = table.iter().flat_map(|(_, item)| match item {
        Item::Table(table) => vec![last_position(table)],
        Item::ArrayOfTables(tables) => tables.iter().map(last_position).collect(),
        _ => Vec::new(),
    });
    below.fold(own, isize::max)
}

/// Gives a table and whatever is below it one position: they are then written in the order in which they
/// are listed.
pub(crate) fn set_positions(table: &mut Table, position: isize) {
    table.set_position(Some(position));
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(table) => set_positions(table, position),
            Item::ArrayOfTables(tables) => {
                tables.iter_mut().for_each(|table| set_positions(table, position));
            }
            _ => {}
        }
    }
}

/// Puts a table among the others; they can only be pushed.
fn insert(tables: &mut ArrayOfTables, at: usize, new: Table) {
    let mut all: Vec<Table> = tables.iter().cloned().collect();
    all.insert(at.min(all.len()), new);
    tables.clear();
    for table in all {
        tables.push(table);
    }
}

fn remove(document: &mut DocumentMut, part: Part) {
    let (list, at) = match part {
        Part::Actor(at) => ("actor", at),
        Part::Statement(at) => ("statement", at),
        Part::Below(at, key) => {
            let all = document.get_mut("statement").and_then(Item::as_array_of_tables_mut);
            if let Some(own) = all.and_then(|all| all.get_mut(at)) {
                own.remove(key);
            }
            return;
        }
        Part::Frame => {
            document.remove("frame");
            return;
        }
        Part::Story | Part::Source | Part::Published => return,
    };
    let tables = document.get_mut(list).and_then(Item::as_array_of_tables_mut);
    let Some(tables) = tables else { return };
    if at < tables.len() {
        tables.remove(at);
    }
    if tables.is_empty() {
        document.remove(list);
    }
}
