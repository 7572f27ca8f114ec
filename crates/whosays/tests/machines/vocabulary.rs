//! JSON-LD held against the vocabulary of schema.org.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use serde::Deserialize;
use serde_json::Value;

/// The terms in use; see `data/README.md`.
static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/schema-org.json")).unwrap());

#[derive(Deserialize)]
struct Vocabulary {
    /// Every type with what it is a kind of.
    types: BTreeMap<String, BTreeSet<String>>,
    properties: BTreeMap<String, Property>,
}

#[derive(Deserialize)]
struct Property {
    /// The types that have it.
    domains: BTreeSet<String>,
    /// The types of its values.
    ranges: BTreeSet<String>,
}

impl Vocabulary {
    /// Whether a type is one of these, or a kind of one.
    fn is_one_of(&self, name: &str, wanted: &BTreeSet<String>) -> bool {
        wanted.contains(name)
            || self
                .types
                .get(name)
                .is_some_and(|above| above.iter().any(|above| self.is_one_of(above, wanted)))
    }
}

/// Everything that is wrong with a graph, in words.
pub fn problems(graph: &BTreeMap<String, Value>) -> Vec<String> {
    let mut problems = Vec::new();
    for node in graph.values() {
        check(node, graph, &mut problems);
    }
    problems
}

fn check(node: &Value, graph: &BTreeMap<String, Value>, problems: &mut Vec<String>) {
    let Some(kind) = node["@type"].as_str().filter(|kind| VOCABULARY.types.contains_key(*kind))
    else {
        problems.push(format!("{} is no type", node["@type"]));
        return;
    };
    if ["name", "text", "url"].iter().all(|name| node.get(name).is_none()) {
        problems.push(format!("{kind} {} says nothing", node["@id"]));
    }
    for (name, value) in node.as_object().unwrap().iter().filter(|(name, _)| !name.starts_with('@'))
    {
        let Some(property) = VOCABULARY.properties.get(name) else {
            problems.push(format!("{name} is no property"));
            continue;
        };
        if !VOCABULARY.is_one_of(kind, &property.domains) {
            problems.push(format!("{kind} has no {name}"));
        }
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            if !fits(value, property, graph, problems) {
                problems.push(format!("{kind}: {name} cannot be {value}"));
            }
        }
    }
}

/// Whether a value is of one of the property's types.
fn fits(
    value: &Value,
    property: &Property,
    graph: &BTreeMap<String, Value>,
    problems: &mut Vec<String>,
) -> bool {
    if let Some(text) = value.as_str() {
        return property.ranges.iter().any(|range| match range.as_str() {
            "Text" => !text.is_empty(),
            "URL" => text.contains("://") || text.starts_with("./") || text.starts_with("../"),
            "Date" => is_day(text),
            _ => false,
        });
    }
    // What has nothing but a name stands for the node of that name.
    let is_reference = value.as_object().is_some_and(|object| object.len() == 1);
    let node = if is_reference {
        value["@id"].as_str().and_then(|name| graph.get(name))
    } else {
        check(value, graph, problems);
        Some(value)
    };
    node.and_then(|node| node["@type"].as_str())
        .is_some_and(|kind| VOCABULARY.is_one_of(kind, &property.ranges))
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([4, 2, 2])
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[test]
fn mistakes_are_found() {
    let graph = |node: Value| BTreeMap::from([("#a".to_owned(), node)]);
    for (node, problem) in [
        (serde_json::json!({ "@type": "Assertion", "name": "A" }), "\"Assertion\" is no type"),
        (
            serde_json::json!({ "@type": "Claim", "text": "A", "colour": "red" }),
            "colour is no property",
        ),
        (serde_json::json!({ "@type": "Person", "name": "A", "text": "B" }), "Person has no text"),
        (
            serde_json::json!({ "@type": "Claim", "text": "A", "author": { "@id": "#b" } }),
            "Claim: author cannot be {\"@id\":\"#b\"}",
        ),
        (
            serde_json::json!({ "@type": "Claim", "text": "A", "datePublished": "last week" }),
            "Claim: datePublished cannot be \"last week\"",
        ),
        (serde_json::json!({ "@type": "Claim" }), "Claim null says nothing"),
    ] {
        assert_eq!(problems(&graph(node)), [problem]);
    }
}
