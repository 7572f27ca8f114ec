//! The messages of a language, as its files have them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a message holds.
#[derive(Debug, Default)]
pub struct Message {
    own: BTreeSet<String>,
    /// The messages that it holds.
    pub references: BTreeSet<String>,
    /// The categories of each of its plurals.
    pub plurals: Vec<Vec<String>>,
    /// All of its text.
    pub text: String,
}

impl Message {
    /// Its variables, with those of the messages that it holds.
    pub fn variables(&self, all: &BTreeMap<String, Message>) -> BTreeSet<String> {
        let inner = self.references.iter().flat_map(|key| all[key].variables(all));
        self.own.iter().cloned().chain(inner).collect()
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                let keys: Vec<String> = keys.collect();
                if keys.iter().any(|key| CATEGORIES.contains(&key.as_str())) {
                    let is_number = |key: &String| key.parse::<f64>().is_ok();
                    self.plurals.push(keys.into_iter().filter(|key| !is_number(key)).collect());
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            // Every message knows it, and no call site gives it.
            InlineExpression::VariableReference { id } if id.name == "articles" => {}
            InlineExpression::VariableReference { id } => drop(self.own.insert(id.name.clone())),
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::Placeable { expression } => self.expression(expression),
            other => panic!("{other:?} is not used in this project"),
        }
    }
}

/// The messages of a language by their keys. A file with a mistake, a key that stands twice and a
/// message without a text are faults.
pub fn messages(language: &str) -> BTreeMap<String, Message> {
    let folder = format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"));
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut found = Message::default();
            found.pattern(&message.value.unwrap());
            assert!(message.attributes.is_empty(), "{}", message.id.name);
            let before = messages.insert(message.id.name.clone(), found);
            assert!(before.is_none(), "{language}: {} stands twice", message.id.name);
        }
    }
    messages
}
