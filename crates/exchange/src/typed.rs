//! From what was read to values of the types that the format asks for.

use serde_json::{Map, Value};
use toml::Value as Toml;
use whosays_story::{Key, Shape};

use crate::{Trouble, cells};

/// A text as a key: lower case, with `_` for whatever parts words.
pub fn simple(text: &str) -> String {
    let parts = text.split(|c: char| c.is_whitespace() || c == '-' || c == '_');
    let words: Vec<String> = parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect();
    words.join("_")
}

/// What a message calls a key: a column of a sheet, or the key itself.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// Where the object stands.
    pub of: &'a str,
    /// Whether it is a row.
    pub is_row: bool,
}

impl Place<'_> {
    /// Where a key of it stands.
    pub fn key(self, path: &str) -> String {
        let comma = if self.of.is_empty() { "" } else { ", " };
        let noun = if self.is_row { "column " } else { "" };
        format!("{}{comma}{noun}“{path}”", self.of)
    }
}

/// A table with the values of an object, in the order of the keys.
pub fn table(
    object: &Map<String, Value>,
    keys: &[Key],
    place: Place<'_>,
    above: &str,
    troubles: &mut Vec<Trouble>,
) -> toml::Table {
    let mut table = toml::Table::new();
    for (name, value) in object {
        let path = format!("{above}{name}");
        let Some(key) = keys.iter().find(|key| key.name == simple(name)) else {
            let names: Vec<String> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
            let help = format!("the keys here are {}", names.join(", "));
            troubles.push(Trouble::new(place.key(&path), "there is no such key", help));
            continue;
        };
        match typed(value, &key.shape, place, &path, troubles) {
            Ok(Some(value)) => {
                table.insert(key.name.to_owned(), value);
            }
            Ok(None) => {}
            Err(()) => {
                let message = format!("{} is not {}", shown(value), wanted(&key.shape));
                let help = format!("write it as in `{}`", key.example);
                troubles.push(Trouble::new(place.key(&path), message, help));
            }
        }
    }
    table
}

/// The value; nothing where it says nothing. The error is that it is of another type.
fn typed(
    value: &Value,
    shape: &Shape,
    place: Place<'_>,
    path: &str,
    troubles: &mut Vec<Trouble>,
) -> Result<Option<Toml>, ()> {
    // A cell, or a text of ArchieML.
    if let Value::String(text) = value
        && !matches!(shape, Shape::Text)
        && text.trim().is_empty()
    {
        return Ok(None);
    }
    let found = match (shape, value) {
        (Shape::Text, Value::String(text)) => return Ok(cells::text(text).map(Toml::String)),
        (Shape::Text, Value::Number(number)) => Toml::String(number.to_string()),
        (Shape::Choice(names), Value::String(text)) => {
            let name = simple(text);
            // What is none of them is explained by the checker, which knows better.
            let known = names.iter().find(|known| **known == name);
            Toml::String(known.map_or_else(|| text.trim().to_owned(), |known| (*known).to_owned()))
        }
        (Shape::Whole, Value::Number(number)) => whole(number).ok_or(())?,
        (Shape::Whole, Value::String(text)) => Toml::Integer(cells::whole(text).ok_or(())?),
        (Shape::Number, Value::Number(number)) => Toml::Float(number.as_f64().ok_or(())?),
        (Shape::Number, Value::String(text)) => Toml::Float(cells::number(text).ok_or(())?),
        (Shape::Flag, Value::Bool(false)) => return Ok(None),
        (Shape::Flag, Value::Bool(true)) => Toml::Boolean(true),
        (Shape::Flag, Value::String(text)) => {
            if !cells::flag(text).ok_or(())? {
                return Ok(None);
            }
            Toml::Boolean(true)
        }
        (Shape::Point, Value::Array(items)) => point(items).ok_or(())?,
        (Shape::Point, Value::String(text)) => {
            let [longitude, latitude] = cells::point(text).ok_or(())?;
            Toml::Array(vec![Toml::Float(longitude), Toml::Float(latitude)])
        }
        (Shape::Words, Value::String(text)) => list(cells::words(text)),
        (Shape::Words, Value::Array(items)) if items.is_empty() => return Ok(None),
        (Shape::Words, Value::Array(items)) => {
            let texts: Option<Vec<String>> =
                items.iter().map(|item| item.as_str().map(|text| text.trim().to_owned())).collect();
            list(texts.ok_or(())?)
        }
        (Shape::Table(keys), Value::Object(object)) => {
            let below = table(object, keys, place, &format!("{path}."), troubles);
            if below.is_empty() {
                return Ok(None);
            }
            Toml::Table(below)
        }
        (Shape::Tables(_), Value::Array(items)) if items.is_empty() => return Ok(None),
        (Shape::Tables(keys), Value::Array(items)) => {
            let mut tables = Vec::new();
            for (item, number) in items.iter().zip(1..) {
                let object = item.as_object().ok_or(())?;
                let below = table(object, keys, place, &format!("{path}.{number}."), troubles);
                // A gap between two numbers of columns.
                if !below.is_empty() {
                    tables.push(Toml::Table(below));
                }
            }
            if tables.is_empty() {
                return Ok(None);
            }
            Toml::Array(tables)
        }
        // One table where a list may be.
        (Shape::Tables(_), Value::Object(_)) => {
            return typed(&Value::Array(vec![value.clone()]), shape, place, path, troubles);
        }
        _ => return Err(()),
    };
    Ok(Some(found))
}

fn whole(number: &serde_json::Number) -> Option<Toml> {
    number.as_i64().or_else(|| cells::whole(&number.to_string())).map(Toml::Integer)
}

fn point(items: &[Value]) -> Option<Toml> {
    let numbers = items.iter().map(|item| match item {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => cells::number(text),
        _ => None,
    });
    let numbers: Vec<f64> = numbers.collect::<Option<_>>()?;
    (numbers.len() == 2).then(|| Toml::Array(numbers.into_iter().map(Toml::Float).collect()))
}

fn list(texts: Vec<String>) -> Toml {
    Toml::Array(texts.into_iter().map(Toml::String).collect())
}

/// A value as a message shows it.
fn shown(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let cut: String = text.chars().take(LONGEST).collect();
    let more = if cut.len() < text.len() { "…" } else { "" };
    format!("“{}{more}”", cut.replace(['\n', '\r'], " "))
}

fn wanted(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Choice(_) => "a text",
        Shape::Whole => "a whole number from 0",
        Shape::Number => "a number",
        Shape::Flag => "yes or no",
        Shape::Point => "two numbers, the longitude first",
        Shape::Words => "a list of texts",
        Shape::Table(_) => "an object",
        Shape::Tables(_) => "a list of objects",
    }
}
