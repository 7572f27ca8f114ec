//! Two versions of a story: how they differ, statement by statement, and taking over one difference at a
//! time.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

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
    /// A part that both have: the name of its list, and its id.
    Both(&'static str, String),
    /// A part that only the other version has.
    OnlyThere(&'static str, String),
    /// A part that only this version has.
    OnlyHere(&'static str, String),
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
        for table in tables(&there, list) {
            let id = id_of(table);
            let (at, own) = match tables(&here, list).find(|own| id_of(own) == id) {
                Some(own) => (Place::Both(list, id), own),
                None => (Place::OnlyThere(list, id), &empty),
            };
            let keys = values(own, table, &[]);
            if !keys.is_empty() {
                differences.push(Difference { at, keys });
            }
        }
        for table in tables(&here, list) {
            let id = id_of(table);
            if tables(&there, list).all(|other| id_of(other) != id) {
                let keys = values(table, &empty, &[]);
                differences.push(Difference { at: Place::OnlyHere(list, id), keys });
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
            Place::Both(list, id) => {
                let theirs = tables(&other, list).find(|table| id_of(table) == *id);
                let own = own_tables(&mut document, list);
                let own = own.and_then(|all| all.iter_mut().find(|table| id_of(table) == *id));
                if let (Some(own), Some(theirs)) = (own, theirs) {
                    for values in &self.keys {
                        copy(own, theirs, &values.key);
                    }
                }
            }
            Place::OnlyThere(list, id) => add(&mut document, &other, list, id),
            Place::OnlyHere(list, id) => {
                if let Some(own) = own_tables(&mut document, list) {
                    own.retain(|table| id_of(table) != *id);
                    if own.is_empty() {
                        document.remove(list);
                    }
                }
            }
        }
        Ok(document.to_string())
    }
}

/// Puts a part of the other version behind the one that it stands behind there.
fn add(document: &mut DocumentMut, other: &DocumentMut, list: &str, id: &str) {
    let ids: Vec<String> = tables(other, list).map(id_of).collect();
    let Some(theirs) = tables(other, list).find(|table| id_of(table) == id) else { return };
    let before = ids.iter().take_while(|other| *other != id).last();
    let after =
        before.and_then(|before| tables(document, list).position(|one| id_of(one) == *before));
    put(document, list, after, theirs.clone());
}

/// The keys whose values differ.
fn values(here: &Table, there: &Table, without: &[&str]) -> Vec<Values> {
    let written = |table: &Table, key: &str| {
        table.get(key).map(|item| item.to_string().trim().to_owned()).unwrap_or_default()
    };
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

fn tables<'a>(document: &'a DocumentMut, list: &str) -> impl Iterator<Item = &'a Table> + use<'a> {
    document.get(list).and_then(Item::as_array_of_tables).into_iter().flatten()
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
