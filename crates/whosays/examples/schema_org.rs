//! Takes the terms that the press uses from schema.org's vocabulary, for its tests to hold the
//! pages against. The vocabulary is read from npm's `schema-dts`, which is generated from it:
//!
//! ```console
//! npm pack schema-dts@2.1.0 && tar xzf schema-dts-2.1.0.tgz
//! cargo run -p whosays-press --example schema_org -- package/dist/schema.d.ts \
//!     > crates/whosays/tests/data/schema-org.json
//! ```
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

/// The types in use; what they are kinds of is added.
const TYPES: [&str; 12] = [
    "Claim",
    "CorrectionComment",
    "Country",
    "CreativeWork",
    "GovernmentOrganization",
    "ImageObject",
    "NewsArticle",
    "Organization",
    "Person",
    "Place",
    "Quotation",
    "WebPage",
];

/// The properties in use.
const PROPERTIES: [&str; 30] = [
    "about",
    "alternateName",
    "appearance",
    "author",
    "caption",
    "claimInterpreter",
    "correction",
    "creativeWorkStatus",
    "creditText",
    "dateModified",
    "datePublished",
    "description",
    "genre",
    "hasPart",
    "inLanguage",
    "isBasedOn",
    "isPartOf",
    "jobTitle",
    "location",
    "mainEntity",
    "name",
    "nationality",
    "parentOrganization",
    "primaryImageOfPage",
    "publisher",
    "sameAs",
    "spokenByCharacter",
    "subjectOf",
    "text",
    "url",
];

fn main() {
    let path = std::env::args().nth(1).expect("give the path of schema.d.ts");
    let text = std::fs::read_to_string(path).expect("schema.d.ts cannot be read");
    let parents = parents(&text);
    let mut types = BTreeMap::new();
    let mut rest: Vec<&str> = TYPES.to_vec();
    while let Some(name) = rest.pop() {
        let above = parents.get(name).cloned().unwrap_or_default();
        rest.extend(&above);
        types.insert(name, above);
    }
    let properties = properties(&text, &types.keys().copied().collect());
    let subset = json!({
        "about": "The terms in use of the schema.org vocabulary, made by examples/schema_org.rs",
        "from": "npm schema-dts 2.1.0, dist/schema.d.ts, generated from schema.org",
        "licence": "schema-dts: Apache-2.0; schema.org vocabulary: CC BY-SA 3.0",
        "types": types,
        "properties": properties,
    });
    println!("{}", serde_json::to_string_pretty(&subset).unwrap());
}

/// What each type is a kind of: `export type Comment = CommentLeaf | CorrectionComment;` makes a
/// `CorrectionComment` a kind of `Comment`.
fn parents(text: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut parents: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in text.lines() {
        let Some((name, kinds)) = line
            .strip_prefix("export type ")
            .and_then(|line| line.strip_suffix(';'))
            .and_then(|line| line.split_once(" = "))
        else {
            continue;
        };
        // Types of other vocabularies have a name with underscores.
        let kinds = kinds.split(" | ").filter(|kind| !kind.ends_with("Leaf") && *kind != "string");
        for kind in kinds.filter(|kind| *kind != name && !name.contains('_')) {
            parents.entry(kind).or_default().insert(name);
        }
    }
    parents
}

/// The properties in use, with the types of ours that have them and what their values are:
/// `"text"?: SchemaValue<Text, "text">;` below `interface CreativeWorkBase extends …`.
fn properties<'a>(
    text: &'a str,
    types: &BTreeSet<&str>,
) -> BTreeMap<&'static str, serde_json::Value> {
    let mut found: BTreeMap<&str, (BTreeSet<&'a str>, BTreeSet<&'a str>)> = BTreeMap::new();
    let mut of = "";
    for line in text.lines() {
        if let Some(head) = line.strip_prefix("interface ") {
            of = head.split_once("Base ").map_or("", |(name, _)| name);
        }
        let property = line.trim_start().strip_prefix('"').and_then(|line| line.split_once("\"?"));
        let Some((name, rest)) = property.filter(|_| types.contains(of)) else { continue };
        let Some(values) = rest.strip_prefix(": SchemaValue<") else { continue };
        let values = values.split_once(", \"").map_or(values, |(values, _)| values);
        let (domains, ranges) = found.entry(name).or_default();
        domains.insert(of);
        ranges.extend(values.split(" | ").filter(|value| *value != "IdReference"));
    }
    let known = PROPERTIES.map(|name| {
        let (domains, ranges) =
            found.get(name).unwrap_or_else(|| panic!("none of the types has {name}"));
        (name, json!({ "domains": domains, "ranges": ranges }))
    });
    known.into()
}
