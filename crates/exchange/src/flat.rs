//! Sheets with a column for each key: to them, and from them.

use serde_json::{Map, Value};
use toml::Value as Toml;
use whosays_story::{KEYS, Key, Shape, StoryFile};

use crate::{Raw, Sheet, Trouble, headers::path, raw::Item, typed::simple};

/// The sheets of a story. That of the story itself has two columns: a key, and its value.
const STORY: &str = "story";
/// The lists, as the format and as sheets call them.
const LISTS: [(&str, &str); 3] =
    [("actor", "actors"), ("statement", "statements"), ("correction", "corrections")];

/// The columns that every sheet of a list has, filled or not, so that there is something to begin with.
fn usual(list: &str) -> &'static [&'static str] {
    match list {
        "actor" => &[
            "id",
            "name",
            "short",
            "in_sentence",
            "code",
            "kind",
            "part_of",
            "national_of",
            "role",
            "position",
            "land",
        ],
        "statement" => &[
            "id",
            "kind",
            "source",
            "spokesperson",
            "cue",
            "hedge",
            "summary",
            "quotations.1.quote",
            "about",
            "responds_to",
            "qualifies",
            "said.as_put",
            "said.resolved",
            "said.basis",
            "evidence",
            "paragraph",
            "transfers.1.goods",
            "transfers.1.from",
            "transfers.1.to",
            "transfers.1.standing",
            "note",
            "draft",
        ],
        _ => &["date", "text"],
    }
}

/// The keys of a list, or of the story itself.
pub fn keys_of(list: &str) -> &'static [Key] {
    match KEYS.iter().find(|key| key.name == list).map(|key| &key.shape) {
        Some(Shape::Tables(keys)) => keys,
        _ => KEYS,
    }
}

/// The sheets of a story, from which it can be read again: the story itself, its actors, its
/// statements and, where there are any, its corrections.
#[must_use]
pub fn export(file: &StoryFile) -> Vec<Sheet> {
    let mut story = match Toml::try_from(file) {
        Ok(Toml::Table(story)) => story,
        _ => toml::Table::new(),
    };
    leave_unsaid(&mut story);
    let mut own = Vec::new();
    for key in KEYS.iter().filter(|key| !LISTS.iter().any(|(list, _)| *list == key.name)) {
        if let Some(value) = story.get(key.name) {
            flatten(key.name, value, &key.shape, &mut own);
        }
    }
    let head = ["key", "value"].map(str::to_owned).to_vec();
    let rows = own.into_iter().map(|(path, cell)| vec![path, cell]);
    let mut sheets =
        vec![Sheet { name: STORY.to_owned(), rows: std::iter::once(head).chain(rows).collect() }];
    for (list, name) in LISTS {
        let items = story.get(list).and_then(Toml::as_array).map_or(&[][..], Vec::as_slice);
        if items.is_empty() && list == "correction" {
            continue;
        }
        sheets.push(sheet(list, name, items));
    }
    sheets
}

/// Takes away what a statement means without saying so: whoever reads the sheets again gets no key that nobody wrote.
fn leave_unsaid(story: &mut toml::Table) {
    let statements = story.get_mut("statement").and_then(Toml::as_array_mut);
    for statement in statements.into_iter().flatten().filter_map(Toml::as_table_mut) {
        if statement.get("evidence").and_then(Toml::as_str) == Some("none") {
            statement.remove("evidence");
        }
    }
}

/// Sheets without rows, to begin with.
#[must_use]
pub fn template() -> Vec<Sheet> {
    let story = [
        "id",
        "title",
        "dek",
        "language",
        "source.name",
        "source.publisher",
        "source.url",
        "source.published.date",
    ];
    let rows = std::iter::once(["key", "value"].map(str::to_owned).to_vec())
        .chain(story.iter().map(|key| vec![(*key).to_owned(), String::new()]));
    let mut sheets = vec![Sheet { name: STORY.to_owned(), rows: rows.collect() }];
    let lists = LISTS.iter().filter(|(list, _)| *list != "correction");
    sheets.extend(lists.map(|(list, name)| sheet(list, name, &[])));
    sheets
}

fn sheet(list: &str, name: &str, items: &[Toml]) -> Sheet {
    let keys = keys_of(list);
    let rows: Vec<Vec<(String, String)>> = items
        .iter()
        .filter_map(Toml::as_table)
        .map(|table| {
            let mut cells = Vec::new();
            for key in keys {
                if let Some(value) = table.get(key.name) {
                    flatten(key.name, value, &key.shape, &mut cells);
                }
            }
            cells
        })
        .collect();
    let heads = heads(keys, usual(list), &rows);
    let cells = rows.iter().map(|row| {
        let cell =
            |head: &String| row.iter().find(|(path, _)| path == head).map(|(_, cell)| cell.clone());
        heads.iter().map(|head| cell(head).unwrap_or_default()).collect()
    });
    let rows = std::iter::once(heads.clone()).chain(cells).collect();
    Sheet { name: name.to_owned(), rows }
}

/// The columns, in the order of the format.
fn heads(keys: &[Key], usual: &[&str], rows: &[Vec<(String, String)>]) -> Vec<String> {
    let mut heads: Vec<String> = usual.iter().map(|head| (*head).to_owned()).collect();
    for (path, _) in rows.iter().flatten() {
        if !heads.contains(path) {
            heads.push(path.clone());
        }
    }
    heads.sort_by_cached_key(|head| order(head, keys));
    heads
}

/// Where a path stands in the order of the format.
fn order(path: &str, keys: &[Key]) -> Vec<usize> {
    let mut keys = keys;
    let mut order = Vec::new();
    for part in path.split('.') {
        if let Ok(number) = part.parse() {
            order.push(number);
            continue;
        }
        let at = keys.iter().position(|key| key.name == part);
        order.push(at.unwrap_or(usize::MAX));
        if let Some(Shape::Table(below) | Shape::Tables(below)) =
            at.and_then(|at| keys.get(at)).map(|key| &key.shape)
        {
            keys = below;
        }
    }
    order
}

/// The cells of a value, by their paths. What says nothing has none.
fn flatten(path: &str, value: &Toml, shape: &Shape, cells: &mut Vec<(String, String)>) {
    match (shape, value) {
        (Shape::Table(keys), Toml::Table(table)) => {
            for key in *keys {
                if let Some(value) = table.get(key.name) {
                    flatten(&format!("{path}.{}", key.name), value, &key.shape, cells);
                }
            }
        }
        (Shape::Tables(keys), Toml::Array(tables)) => {
            for (table, number) in tables.iter().zip(1..) {
                flatten(&format!("{path}.{number}"), table, &Shape::Table(keys), cells);
            }
        }
        (_, Toml::Boolean(false)) => {}
        (_, Toml::Boolean(true)) => cells.push((path.to_owned(), "yes".to_owned())),
        (Shape::Words, Toml::Array(items)) => {
            let texts: Vec<&str> = items.iter().filter_map(Toml::as_str).collect();
            if !texts.is_empty() {
                cells.push((path.to_owned(), crate::cells::of_words(&texts)));
            }
        }
        (_, Toml::Array(items)) => {
            let numbers: Vec<String> = items.iter().map(Toml::to_string).collect();
            cells.push((path.to_owned(), numbers.join(", ")));
        }
        (_, Toml::String(text)) => cells.push((path.to_owned(), text.clone())),
        (_, other) => cells.push((path.to_owned(), other.to_string())),
    }
}

/// Reads sheets.
pub fn read(sheets: &[Sheet]) -> Result<Raw, Vec<Trouble>> {
    let (mut raw, mut troubles) = (Raw::default(), Vec::new());
    for sheet in sheets {
        let Some(kind) = kind(sheet, sheets.len() == 1) else {
            // A sheet with nothing in it is no trouble.
            if sheet.rows.iter().flatten().any(|cell| !cell.trim().is_empty()) {
                troubles.push(Trouble::new(
                    format!("sheet “{}”", sheet.name),
                    "it is not known what this sheet holds",
                    "call it `story`, `actors`, `statements` or `corrections`, or take it out",
                ));
            }
            continue;
        };
        match kind {
            STORY => story(sheet, &mut raw, &mut troubles),
            list => {
                let items = rows(sheet, keys_of(list), &mut troubles);
                match list {
                    "actor" => raw.actors.extend(items),
                    "statement" => raw.statements.extend(items),
                    _ => raw.corrections.extend(items),
                }
            }
        }
    }
    if troubles.is_empty() { Ok(raw) } else { Err(troubles) }
}

/// What a sheet holds, by its name, or by its columns where it is alone.
fn kind(sheet: &Sheet, alone: bool) -> Option<&'static str> {
    let name = simple(&sheet.name);
    if name == STORY {
        return Some(STORY);
    }
    let named = LISTS.iter().find(|(one, more)| name == *one || name == *more).map(|(one, _)| *one);
    named.or_else(|| {
        let known = |list: &str| {
            let heads = sheet.rows.iter().find(|row| !is_blank(row))?.iter();
            Some(heads.filter(|head| path(head, keys_of(list)).is_some()).count())
        };
        let (actors, statements) = (known("actor")?, known("statement")?);
        alone.then_some(if actors > statements { "actor" } else { "statement" })
    })
}

fn is_blank(row: &[String]) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// The sheet of the story itself.
fn story(sheet: &Sheet, raw: &mut Raw, troubles: &mut Vec<Trouble>) {
    for (row, number) in sheet.rows.iter().zip(1..) {
        let place = || format!("{}, row {number}", sheet.name);
        let (key, value) =
            (row.first().map_or("", String::as_str), row.get(1).map_or("", String::as_str));
        let is_head = number == 1 && simple(key) == "key";
        if is_head || (key.trim().is_empty() && value.trim().is_empty()) {
            continue;
        }
        match path(key, KEYS) {
            Some(_) if value.trim().is_empty() => {}
            Some(path) => put(&mut raw.story, &path, value),
            None => troubles.push(unknown(place(), key, KEYS)),
        }
    }
}

/// The rows of a list.
fn rows(sheet: &Sheet, keys: &'static [Key], troubles: &mut Vec<Trouble>) -> Vec<Item> {
    let mut rows = sheet.rows.iter().zip(1..).filter(|(row, _)| !is_blank(row));
    let Some((heads, head_row)) = rows.next() else { return Vec::new() };
    let mut columns: Vec<Option<String>> = Vec::new();
    for head in heads {
        let found = path(head, keys);
        if found.is_none() && !head.trim().is_empty() {
            troubles.push(unknown(format!("{}, row {head_row}", sheet.name), head, keys));
        }
        if let Some(twice) =
            found.as_ref().filter(|found| columns.contains(&Some((*found).clone())))
        {
            troubles.push(Trouble::new(
                format!("{}, row {head_row}", sheet.name),
                format!("two columns are `{twice}`"),
                "join them, or give each of several a number, as in `quotations.2.quote`",
            ));
        }
        columns.push(found);
    }
    let mut items = Vec::new();
    for (row, number) in rows {
        let place = format!("{}, row {number}", sheet.name);
        let mut object = Map::new();
        for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            match columns.get(at) {
                Some(Some(path)) => put(&mut object, path, cell),
                // A column whose head is unknown was told once, at its head.
                Some(None) if heads.get(at).is_some_and(|head| !head.trim().is_empty()) => {}
                _ => troubles.push(Trouble::new(
                    &place,
                    format!("“{}” stands in a column without a head", cell.trim()),
                    "write above the column what it holds, or take the cell out",
                )),
            }
        }
        items.push(Item { place, is_row: true, object });
    }
    items
}

fn unknown(place: String, head: &str, keys: &[Key]) -> Trouble {
    let names: Vec<String> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
    let help = format!(
        "call it as the format does: {}; what lies deeper is written with dots, as in `said.as_put` and \
         `transfers.1.goods`; or take the column out",
        names.join(", ")
    );
    Trouble::new(place, format!("“{}” is the name of no column", head.trim()), help)
}

/// Puts a cell where its path leads.
fn put(object: &mut Map<String, Value>, path: &str, cell: &str) {
    let Some((first, rest)) = path.split_once('.') else {
        object.insert(path.to_owned(), Value::String(cell.to_owned()));
        return;
    };
    let (number, below) = match rest.split_once('.') {
        Some((number, below)) => (number.parse::<usize>().ok(), below),
        None => (None, rest),
    };
    let Some(number) = number else {
        let inner = object.entry(first).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(inner) = inner {
            put(inner, rest, cell);
        }
        return;
    };
    let list = object.entry(first).or_insert_with(|| Value::Array(Vec::new()));
    let Value::Array(items) = list else { return };
    while items.len() < number {
        items.push(Value::Object(Map::new()));
    }
    if let Some(Value::Object(item)) = items.get_mut(number.saturating_sub(1)) {
        put(item, below, cell);
    }
}
