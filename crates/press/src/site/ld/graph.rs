//! The nodes of a page, each once.

use serde_json::{Map, Value, json};
use whosays_story::Story;
use whosays_words::Words;

use crate::site::here::Here;

/// What a page is about, and everything that this refers to.
pub struct Graph<'a> {
    /// The story that the page belongs to.
    pub story: &'a Story,
    /// The words in which it is told.
    pub words: Words,
    /// The name of the site.
    pub site_name: &'a str,
    /// The place of the page.
    pub here: &'a Here<'a>,
    nodes: Vec<Map<String, Value>>,
}

impl<'a> Graph<'a> {
    /// A graph without nodes.
    pub fn new(story: &'a Story, site_name: &'a str, here: &'a Here<'a>) -> Self {
        Self { story, words: Words::of_story(story), site_name, here, nodes: Vec::new() }
    }

    /// Adds a node with the name `id`, without the properties that have no value, and gives what
    /// refers to it. What is known of the node already stays, and what is new is added.
    pub fn add(&mut self, id: &str, properties: Value) -> Value {
        if !self.has(id) {
            self.nodes.push(Map::from_iter([("@id".to_owned(), json!(id))]));
        }
        let node = self.nodes.iter_mut().find(|node| is_named(node, id));
        if let (Some(node), Value::Object(properties)) = (node, properties) {
            for (name, value) in properties.into_iter().filter(|(_, value)| has_value(value)) {
                node.entry(name).or_insert(value);
            }
        }
        reference(id)
    }

    /// Whether there is a node of that name.
    pub fn has(&self, id: &str) -> bool {
        self.nodes.iter().any(|node| is_named(node, id))
    }

    /// All nodes, in the order in which they were first told of.
    pub fn into_nodes(self) -> Vec<Map<String, Value>> {
        self.nodes
    }
}

/// What refers to the node of that name.
pub fn reference(id: &str) -> Value {
    json!({ "@id": id })
}

fn is_named(node: &Map<String, Value>, id: &str) -> bool {
    node.get("@id").is_some_and(|name| name == id)
}

fn has_value(value: &Value) -> bool {
    !value.is_null() && value.as_array().is_none_or(|values| !values.is_empty())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::site::{config::Config, data::tests::story};

    #[test]
    fn a_node_is_there_once_and_keeps_what_is_known() {
        let (story, config) =
            (story(), Config { url: None, name: "whosays".into(), studio: false });
        let here = Here::new(&config, "food-for-arms/");
        let mut graph = Graph::new(&story, "whosays", &here);
        graph.add("#a", json!({ "name": "A", "url": null, "about": [] }));
        let a = graph.add("#a", json!({ "name": "B", "text": "C" }));
        assert_eq!(a, json!({ "@id": "#a" }));
        assert!(graph.has("#a") && !graph.has("#b"));
        let nodes = graph.into_nodes();
        assert_eq!(json!(nodes), json!([{ "@id": "#a", "name": "A", "text": "C" }]));
    }
}
