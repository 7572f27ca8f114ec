//! Stories from JSON.

use serde_json::{Map, Value};

use crate::Trouble;

/// The object that a text is. What is `null` is not there, as in the files that sites publish.
pub fn read(text: &str) -> Result<Map<String, Value>, Vec<Trouble>> {
    match serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')) {
        Ok(Value::Object(object)) => Ok(without_nulls(object)),
        Ok(_) => {
            Err(vec![Trouble::new("", "the file holds no object", "a story is one JSON object")])
        }
        Err(error) => Err(vec![Trouble::new(
            format!("line {}", error.line()),
            format!("this is no JSON: {error}"),
            "check the quotation marks, commas and brackets before this place",
        )]),
    }
}

fn without_nulls(object: Map<String, Value>) -> Map<String, Value> {
    let kept = object.into_iter().filter(|(_, value)| !value.is_null());
    kept.map(|(key, value)| (key, inside(value))).collect()
}

fn inside(value: Value) -> Value {
    match value {
        Value::Object(object) => Value::Object(without_nulls(object)),
        Value::Array(items) => Value::Array(items.into_iter().map(inside).collect()),
        other => other,
    }
}
