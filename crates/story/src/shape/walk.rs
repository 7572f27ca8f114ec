//! Checking the form of every table, value by value.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::wrong::wrong_type;
use super::{Key, Shape, keys, text};
use crate::Rule;
use crate::findings::{Findings, Spot};
use crate::near::{listed, quoted, suggestion};
use crate::node::{Node, number, point, whole};

/// Checks the form of the whole file, which is of that version of the format.
pub(crate) fn check(root: &Node<'_>, version: u64, findings: &mut Findings<'_>) {
    table(root, keys::STORY, version, findings);
}

fn table(node: &Node<'_>, keys: &'static [Key], version: u64, findings: &mut Findings<'_>) {
    for (name, span, written) in node.entries() {
        match keys.iter().find(|key| key.name == name) {
            Some(key) if key.since > version => later_key(node, key, span, findings),
            Some(key) => value(node, key, written, version, findings),
            None => unknown_key(node, name, span, keys, findings),
        }
    }
    for key in keys.iter().filter(|key| key.required && !node.has(key.name)) {
        let help = format!("add a line such as `{}`", key.example);
        findings.add(Rule::MissingKey, node.at(key.name), "is missing", help);
    }
}

fn later_key(node: &Node<'_>, key: &Key, span: Range<usize>, findings: &mut Findings<'_>) {
    let message = format!("the key is of version {} of the format", key.since);
    let help = format!(
        "write `schema = {}` at the top of the file: all else in it stays as it is",
        key.since
    );
    findings.add(Rule::SchemaVersion, node.spot(key.name, span), message, help);
}

fn unknown_key(
    node: &Node<'_>,
    name: &str,
    span: Range<usize>,
    keys: &'static [Key],
    findings: &mut Findings<'_>,
) {
    let help = suggestion(name, keys.iter().map(|key| key.name), "the keys here are");
    findings.add(Rule::UnknownKey, node.spot(name, span), "there is no such key", help);
}

fn value(
    node: &Node<'_>,
    key: &'static Key,
    written: &Spanned<DeValue<'_>>,
    version: u64,
    findings: &mut Findings<'_>,
) {
    let spot = node.at(key.name);
    match (&key.shape, written.get_ref()) {
        (Shape::Text, DeValue::String(text)) => text::check(text, spot, key, findings),
        (Shape::Choice(names), DeValue::String(text)) => choice(text, names, spot, findings),
        (Shape::Words, DeValue::Array(items)) => {
            for item in items {
                let spot = node.spot(key.name, item.span());
                match item.get_ref() {
                    DeValue::String(text) => text::check(text, spot, key, findings),
                    other => wrong_type(other, spot, key, findings),
                }
            }
        }
        (Shape::Table(keys), DeValue::Table(_)) => {
            if let Some(child) = node.child(key.name) {
                table(&child, keys, version, findings);
            }
        }
        (Shape::Tables(keys), DeValue::Array(items)) => {
            for item in items.iter().filter(|item| !item.get_ref().is_table()) {
                wrong_type(item.get_ref(), node.spot(key.name, item.span()), key, findings);
            }
            for child in node.children(key.name) {
                table(&child, keys, version, findings);
            }
        }
        (Shape::Whole, value) if whole(value).is_some() => {}
        (Shape::Number, value) if number(value).is_some() => {}
        (Shape::Point, value) if point(value).is_some() => {}
        (Shape::Flag, DeValue::Boolean(_)) => {}
        (_, other) => wrong_type(other, spot, key, findings),
    }
}

fn choice(text: &str, names: &[&str], spot: Spot, findings: &mut Findings<'_>) {
    if !names.contains(&text) {
        let help = suggestion(text, names.iter().copied(), "write one of");
        let message = format!("{} is none of its values", quoted(text));
        // The whole choice helps where the nearest name is a guess.
        let help = if help.starts_with("did") {
            format!("{help} The choice is {}", listed(names.iter().copied()))
        } else {
            help
        };
        findings.add(Rule::UnknownValue, spot, message, help);
    }
}
