//! From what was read to the text of a story file.

use std::collections::HashSet;
use std::fmt::Write as _;

use serde_json::Value;
use whosays_story::{Key, SCHEMA, StoryFile};

use crate::{
    Raw, Trouble,
    flat::keys_of,
    names::{Names, number, resolve},
    raw::Item,
    typed::{Place, table},
};

/// What is there already, where a story is added to.
#[derive(Debug, Default)]
pub struct Known<'a> {
    /// The story; nothing where a new one is made.
    pub file: Option<&'a StoryFile>,
    /// What a new story is called where it does not say so itself; empty where nobody knows.
    pub id: &'a str,
}

/// The text of a story, or what is to be added to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Tables of TOML.
    pub text: String,
    /// How many actors there are in it.
    pub actors: usize,
    /// How many statements.
    pub statements: usize,
}

/// Makes the text of a story of what was read, or the text to be added to one that is `known`. With
/// `draft` no statement counts as confirmed.
///
/// # Errors
///
/// Everything that cannot be understood.
pub fn import(mut raw: Raw, known: &Known<'_>, draft: bool) -> Result<Imported, Vec<Trouble>> {
    let mut troubles = Vec::new();
    let mut names = Names::default();
    let mut taken = HashSet::new();
    if let Some(file) = known.file {
        for actor in &file.actors {
            let called = [Some(&actor.name), actor.short.as_ref(), actor.in_sentence.as_ref()];
            let called = called.into_iter().flatten().cloned();
            names.add(actor.id.as_str(), called, actor.land.as_deref());
        }
        taken.extend(file.statements.iter().map(|one| one.id.as_str().to_owned()));
        told_twice(&raw.statements, &taken, &mut troubles);
        if let Some(key) = raw.story.keys().next() {
            let help = "take the sheet of the story out: what it says is in the story file already";
            troubles.push(Trouble::new("story", format!("`{key}` would change the story"), help));
        }
    }
    resolve(&mut raw, names, &mut troubles);
    number(&mut raw.statements, &mut taken);
    if draft {
        for statement in &mut raw.statements {
            statement.object.insert("draft".to_owned(), Value::Bool(true));
        }
    }
    let mut text = String::new();
    if known.file.is_none() {
        raw.story.entry("schema").or_insert_with(|| Value::from(SCHEMA));
        if !known.id.is_empty() {
            raw.story.entry("id").or_insert_with(|| Value::from(known.id));
        }
        let own =
            table(&raw.story, keys_of(""), Place { of: "story", is_row: false }, "", &mut troubles);
        lines(&own, keys_of(""), &mut text);
    }
    let (actors, statements) = (raw.actors.len(), raw.statements.len());
    for (list, items) in
        [("actor", &raw.actors), ("statement", &raw.statements), ("correction", &raw.corrections)]
    {
        for item in items {
            let place = Place { of: &item.place, is_row: item.is_row };
            let own = table(&item.object, keys_of(list), place, "", &mut troubles);
            _ = write!(text, "\n[[{list}]]\n");
            lines(&own, keys_of(list), &mut text);
        }
    }
    if troubles.is_empty() { Ok(Imported { text, actors, statements }) } else { Err(troubles) }
}

/// Tells of statements that the story has already.
fn told_twice(statements: &[Item], taken: &HashSet<String>, troubles: &mut Vec<Trouble>) {
    for item in statements {
        let id = item.object.get("id").and_then(Value::as_str).map(str::trim);
        if let Some(id) = id.filter(|id| taken.contains(*id)) {
            let message = format!("the story has a statement “{id}” already");
            let help = "take the row out, or give it another id if it is another statement";
            troubles.push(Trouble::new(&item.place, message, help));
        }
    }
}

/// A line for each value, in the order of the keys.
fn lines(table: &toml::Table, keys: &[Key], text: &mut String) {
    for key in keys {
        if let Some(value) = table.get(key.name) {
            _ = writeln!(text, "{} = {}", key.name, value);
        }
    }
}
