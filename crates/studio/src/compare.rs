//! Two versions of a story: how they differ, statement by statement, and taking over one difference at a
//! time.

use std::collections::BTreeMap;

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike, Value};

use crate::edit::{Broken, put, read, set_positions};

/// The lists of a story whose parts have ids.
const LISTS: [&str; 3] = ["actor", "statement", "correction"];

/// One difference of another version from this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where it is.
    pub at: Place,
    /// What differs there: a key, with what it says here and there. A part that only one of the
    /// two has tells all of its keys.
    pub keys: Vec<Values>,
}

/// Where two versions differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A key of the story itself, such as `title` or `source`.
    Story,
    /// A part that both have.
    Both(Named),
    /// A part that only the other version has.
    OnlyThere(Named),
    /// A part that only this version has.
    OnlyHere(Named),
}

/// What tells a part from all others, whether ids are as they should be or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The list that it stands in: `actor`, `statement`, `correction`.
    pub list: &'static str,
    /// Its id; empty where it has none.
    pub id: String,
    /// How many of the same id stand before it.
    pub before: usize,
}

/// A key and what it says in each version, as it is written; empty where it is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values {
    /// The key.
    pub key: String,
    /// In this version.
    pub here: String,
    /// In the other one.
    pub there: String,
}

/// How another version differs from this one, in the order of the files.
///
/// # Errors
///
/// Where one of them is no TOML.
pub fn compare(here: &str, there: &str) -> Result<Vec<Difference>, Broken> {
    let (here, there) = (read(here)?, read(there)?);
    let mut differences: Vec<Difference> = values(here.as_table(), there.as_table(), &LISTS)
        .into_iter()
        .map(|values| Difference { at: Place::Story, keys: vec![values] })
        .collect();
    let empty = Table::new();
    for list in LISTS {
        for (named, table) in parts(&there, list) {
            let own = part(&here, &named);
            let keys = values(own.unwrap_or(&empty), table, &[]);
            if !keys.is_empty() {
                let at = if own.is_some() { Place::Both(named) } else { Place::OnlyThere(named) };
                differences.push(Difference { at, keys });
            }
        }
        for (named, table) in parts(&here, list) {
            if part(&there, &named).is_none() {
                let keys = values(table, &empty, &[]);
                differences.push(Difference { at: Place::OnlyHere(named), keys });
            }
        }
    }
    Ok(differences)
}

impl Difference {
    /// This version with the difference taken over: there, it is as in the other.
    ///
    /// # Errors
    ///
    /// Where one of them is no TOML.
    pub fn take(&self, here: &str, there: &str) -> Result<String, Broken> {
        let (mut document, other) = (read(here)?, read(there)?);
        match &self.at {
            Place::Story => {
                for values in &self.keys {
                    copy(document.as_table_mut(), other.as_table(), &values.key);
                }
            }
            Place::Both(named) => {
                let at = position(&document, named);
                let own = own_tables(&mut document, named.list);
                let own = own.zip(at).and_then(|(all, at)| all.get_mut(at));
                if let (Some(own), Some(theirs)) = (own, part(&other, named)) {
                    for values in &self.keys {
                        copy(own, theirs, &values.key);
                    }
                }
            }
            Place::OnlyThere(named) => add(&mut document, &other, named),
            Place::OnlyHere(named) => {
                let at = position(&document, named);
                if let Some((own, at)) = own_tables(&mut document, named.list).zip(at) {
                    own.remove(at);
                    if own.is_empty() {
                        document.remove(named.list);
                    }
                }
            }
        }
        Ok(document.to_string())
    }
}

/// Puts a part of the other version behind the one that it stands behind there.
fn add(document: &mut DocumentMut, other: &DocumentMut, named: &Named) {
    let Some(theirs) = part(other, named) else { return };
    let before = parts(other, named.list).take_while(|(one, _)| one != named).last();
    let after = before.and_then(|(before, _)| position(document, &before));
    put(document, named.list, after, theirs.clone());
}

/// The keys whose values differ.
fn values(here: &Table, there: &Table, without: &[&str]) -> Vec<Values> {
    let written = |table: &Table, key: &str| table.get(key).map(written).unwrap_or_default();
    let mut keys: Vec<&str> = there.iter().map(|(key, _)| key).collect();
    let own = here.iter().map(|(key, _)| key).filter(|key| !there.contains_key(key));
    keys.extend(own);
    let all = keys.into_iter().filter(|key| !without.contains(key)).map(|key| Values {
        key: key.to_owned(),
        here: written(here, key),
        there: written(there, key),
    });
    all.filter(|values| values.here != values.there).collect()
}

fn copy(own: &mut Table, theirs: &Table, key: &str) {
    match (own.get_mut(key), theirs.get(key)) {
        (_, None) => _ = own.remove(key),
        (Some(Item::Value(old)), Some(Item::Value(new))) => {
            let mut new = new.clone();
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        (_, Some(new)) => {
            let mut new = new.clone();
            // Positions are those of another file.
            let position = own.position().unwrap_or_default();
            match &mut new {
                Item::Table(table) => {
                    let old = own.get(key).and_then(Item::as_table).and_then(Table::position);
                    set_positions(table, old.unwrap_or(position));
                }
                Item::ArrayOfTables(tables) => {
                    tables.iter_mut().for_each(|table| set_positions(table, position));
                }
                _ => {}
            }
            own.insert(key, new);
        }
    }
}

/// A value as it is written in one line, however the file sets it and whatever comments are in it.
fn written(item: &Item) -> String {
    let table = |table: &dyn TableLike| {
        let keys: Vec<String> =
            table.iter().map(|(key, item)| format!("{key} = {}", written(item))).collect();
        format!("{{ {} }}", keys.join(", "))
    };
    match item {
        Item::None => String::new(),
        Item::Table(one) => table(one),
        Item::Value(Value::InlineTable(one)) => table(one),
        Item::ArrayOfTables(tables) => {
            let tables: Vec<String> = tables.iter().map(|one| table(one)).collect();
            format!("[{}]", tables.join(", "))
        }
        Item::Value(Value::Array(array)) => {
            let values: Vec<String> =
                array.iter().map(|value| written(&Item::Value(value.clone()))).collect();
            format!("[{}]", values.join(", "))
        }
        Item::Value(value) => value.clone().decorated("", "").to_string(),
    }
}

/// The parts of a list, each by what tells it from the others.
fn parts<'a>(
    document: &'a DocumentMut,
    list: &'static str,
) -> impl Iterator<Item = (Named, &'a Table)> + use<'a> {
    let tables = document.get(list).and_then(Item::as_array_of_tables).into_iter().flatten();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    tables.map(move |table| {
        let id = id_of(table);
        let count = seen.entry(id.clone()).or_default();
        let before = *count;
        *count += 1;
        (Named { list, id, before }, table)
    })
}

fn part<'a>(document: &'a DocumentMut, named: &Named) -> Option<&'a Table> {
    parts(document, named.list).find(|(one, _)| one == named).map(|(_, table)| table)
}

fn position(document: &DocumentMut, named: &Named) -> Option<usize> {
    parts(document, named.list).position(|(one, _)| one == *named)
}

fn own_tables<'a>(document: &'a mut DocumentMut, list: &str) -> Option<&'a mut ArrayOfTables> {
    document.get_mut(list).and_then(Item::as_array_of_tables_mut)
}

/// What tells a part from the others of its list. Corrections have no ids: their date and text do.
fn id_of(table: &Table) -> String {
    let text = |key: &str| table.get(key).and_then(Item::as_str).unwrap_or_default();
    match text("id") {
        "" => [text("date"), text("text")].join(" ").trim().to_owned(),
        id => id.to_owned(),
    }
}
