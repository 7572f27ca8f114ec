//! From names, as people write them into sheets, to the ids of actors.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};
use whosays_story::{Land, slug};

use crate::{
    Raw, Trouble, cells,
    raw::Item,
    typed::{Place, simple},
};

/// The actors that statements may name: their ids by what they are called.
#[derive(Debug, Default)]
pub struct Names {
    ids: HashSet<String>,
    called: HashMap<String, Vec<String>>,
    /// Who has which land.
    lands: HashMap<String, String>,
}

impl Names {
    /// Adds an actor, with the code of its land if it has one.
    pub fn add(&mut self, id: &str, called: impl Iterator<Item = String>, land: Option<&str>) {
        self.ids.insert(id.to_owned());
        for name in called.chain([id.to_owned()]) {
            let ids = self.called.entry(key(&name)).or_default();
            if !ids.iter().any(|known| known == id) {
                ids.push(id.to_owned());
            }
        }
        if let Some(land) = land {
            self.lands.entry(land.to_owned()).or_insert_with(|| id.to_owned());
        }
    }

    /// Everybody who may be meant: whoever has it for an id, or else all who are called so.
    fn ids(&self, name: &str) -> Vec<String> {
        if self.ids.contains(name.trim()) {
            return vec![name.trim().to_owned()];
        }
        self.called.get(&key(name)).cloned().unwrap_or_default()
    }
}

fn key(name: &str) -> String {
    simple(name.trim().trim_start_matches("the ").trim_start_matches("The "))
}

/// Where statements name one actor, and where several.
const ONE: [&str; 1] = ["source"];
const SEVERAL: [&str; 2] = ["about", "jointly_with"];
/// The same in tables below a statement, or in lists of such.
const BELOW: [(&str, &str, bool); 6] = [
    ("unnamed_source", "of", false),
    ("hedges", "about", true),
    ("no_reply", "of", false),
    ("transfers", "from", false),
    ("transfers", "to", false),
    ("through", "actor", false),
];

/// Gives actors ids where they have none, and puts ids in the place of names. A country that the map
/// knows need not be among the actors: it is added.
pub fn resolve(raw: &mut Raw, mut names: Names, troubles: &mut Vec<Trouble>) {
    for actor in &mut raw.actors {
        let name = text(&actor.object, "name");
        if text(&actor.object, "id").is_none()
            && let Some(id) = name.as_deref().map(short_slug).filter(|id| !id.is_empty())
        {
            actor.object.insert("id".to_owned(), Value::String(id));
        }
        let Some(id) = text(&actor.object, "id") else { continue };
        let called = ["name", "short", "in_sentence"];
        let land = text(&actor.object, "land");
        names.add(&id, called.iter().filter_map(|key| text(&actor.object, key)), land.as_deref());
    }
    let mut added: Vec<Item> = Vec::new();
    for actor in &mut raw.actors {
        let place = actor.place.clone();
        let mut found = |name: &str, key: &str, troubles: &mut Vec<Trouble>| {
            id_of(
                name,
                &mut names,
                &mut added,
                Place { of: &place, is_row: actor.is_row },
                key,
                troubles,
            )
        };
        for key in ["part_of", "national_of"] {
            if let Some(name) = text(&actor.object, key)
                && let Some(id) = found(&name, key, troubles)
            {
                actor.object.insert(key.to_owned(), Value::String(id));
            }
        }
    }
    for statement in &mut raw.statements {
        let (of, is_row) = (statement.place.clone(), statement.is_row);
        let place = Place { of: &of, is_row };
        let mut found =
            |name: &str, key: &str| id_of(name, &mut names, &mut added, place, key, troubles);
        for key in ONE {
            one(&mut statement.object, key, key, &mut found);
        }
        for key in SEVERAL {
            several(&mut statement.object, key, key, &mut found);
        }
        for (list, key, is_several) in BELOW {
            let tables = match statement.object.get_mut(list) {
                Some(Value::Object(table)) => vec![table],
                Some(Value::Array(items)) => {
                    items.iter_mut().filter_map(Value::as_object_mut).collect()
                }
                _ => Vec::new(),
            };
            for table in tables {
                let path = format!("{list}.{key}");
                if is_several {
                    several(table, key, &path, &mut found);
                } else {
                    one(table, key, &path, &mut found);
                }
            }
        }
    }
    raw.actors.extend(added);
}

type Found<'a> = dyn FnMut(&str, &str) -> Option<String> + 'a;

fn one(object: &mut Map<String, Value>, key: &str, path: &str, found: &mut Found<'_>) {
    if let Some(name) = text(object, key)
        && let Some(id) = found(&name, path)
    {
        object.insert(key.to_owned(), Value::String(id));
    }
}

fn several(object: &mut Map<String, Value>, key: &str, path: &str, found: &mut Found<'_>) {
    let names = match object.get(key) {
        Some(Value::String(cell)) => cells::words(cell),
        Some(Value::Array(items)) => {
            items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
        }
        _ => return,
    };
    let ids = names.into_iter().map(|name| Value::String(found(&name, path).unwrap_or(name)));
    object.insert(key.to_owned(), Value::Array(ids.collect()));
}

/// The id of whoever is called so.
fn id_of(
    name: &str,
    names: &mut Names,
    added: &mut Vec<Item>,
    place: Place<'_>,
    path: &str,
    troubles: &mut Vec<Trouble>,
) -> Option<String> {
    match names.ids(name).as_slice() {
        [] => {}
        [id] => return Some(id.clone()),
        several => {
            let message = format!("“{}” may be any of {}", name.trim(), several.join(", "));
            troubles.push(Trouble::new(
                place.key(path),
                message,
                "write the id of the one that is meant",
            ));
            return None;
        }
    }
    let Some(land) = Land::named(name) else {
        let message = format!("no actor is called “{}”", name.trim());
        let help =
            "add it to the actors, with its name, code and kind, or write the name as it is there";
        troubles.push(Trouble::new(place.key(path), message, help));
        return None;
    };
    // Somebody may be that country under another name.
    let id = short_slug(land.name);
    let known = names.lands.get(land.code).cloned().or_else(|| names.ids.get(&id).cloned());
    if let Some(known) = known {
        names.add(&known, std::iter::once(name.to_owned()), None);
        return Some(known);
    }
    names.add(&id, [name.to_owned(), land.name.to_owned()].into_iter(), Some(land.code));
    added.push(country(land, &id, name));
    Some(id)
}

/// A country that statements name and nobody has listed.
fn country(land: &Land, id: &str, name: &str) -> Item {
    let code = if land.short.is_empty() { land.code } else { land.short };
    let mut object = Map::new();
    let name = if name.trim().chars().any(char::is_uppercase) { name.trim() } else { land.name };
    for (key, value) in [("id", id), ("name", name), ("code", code), ("kind", "country")] {
        object.insert(key.to_owned(), Value::String(value.to_owned()));
    }
    object.insert("position".to_owned(), Value::from(land.position.to_vec()));
    object.insert("land".to_owned(), Value::String(land.code.to_owned()));
    Item { place: format!("the country {}", land.name), is_row: false, object }
}

fn text(object: &Map<String, Value>, key: &str) -> Option<String> {
    let text = object.get(key)?.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Gives statements ids that have none: the first words of what they say.
pub fn number(statements: &mut [Item], taken: &mut HashSet<String>) {
    taken.extend(statements.iter().filter_map(|one| text(&one.object, "id")));
    for statement in statements {
        if statement.object.contains_key("id") {
            continue;
        }
        let summary = text(&statement.object, "summary").unwrap_or_default();
        let short: Vec<&str> = summary.split_whitespace().take(6).collect();
        let base = Some(short_slug(&short.join(" "))).filter(|slug| !slug.is_empty());
        let base = base.unwrap_or_else(|| "statement".to_owned());
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let free = std::iter::once(base.clone()).chain(numbered).find(|id| !taken.contains(id));
        if let Some(id) = free {
            taken.insert(id.clone());
            statement.object.insert("id".to_owned(), Value::String(id));
        }
    }
}

/// An id of a text, cut off between words where it gets too long.
fn short_slug(text: &str) -> String {
    const LONGEST: usize = 60;
    let slug = slug(&text.replace(['\'', '’'], ""));
    let cut = slug.get(..LONGEST).and_then(|start| start.rsplit_once('-'));
    cut.map_or(slug.as_str(), |(start, _)| start).to_owned()
}
