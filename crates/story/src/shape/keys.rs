//! The keys of every table. They mirror the types that serde reads; a test holds them together.

use super::Shape::{Choice, Flag, Number, Point, Table, Tables, Text, Whole, Words};
use super::{Key, may, must, since};

pub(super) const STORY: &[Key] = &[
    must("schema", Whole, "schema = 2"),
    must("id", Text, r#"id = "food-for-arms""#),
    may("former_ids", Words, r#"former_ids = ["grain-for-arms"]"#),
    must("title", Text, r#"title = "Food for arms: who says what""#),
    must("dek", Text, r#"dek = "Who says what about whom, and who denies it.""#),
    must("language", Text, r#"language = "en-GB""#),
    must("source", Table(SOURCE), "[source]"),
    may("frame", Table(FRAME), "[frame]"),
    since(2, may("borders", Choice(BORDERS), r#"borders = "de_facto""#)),
    since(2, may("insets", Choice(INSETS), r#"insets = "never""#)),
    // Whether there are any is a rule of its own.
    may("actor", Tables(ACTOR), "[[actor]]"),
    may("statement", Tables(STATEMENT), "[[statement]]"),
    may("correction", Tables(CORRECTION), "[[correction]]"),
];

const BORDERS: &[&str] = &["united_nations", "de_facto"];
const INSETS: &[&str] = &["automatic", "never"];

const SOURCE: &[Key] = &[
    must("name", Text, r#"name = "a newspaper article on the deal""#),
    may("publisher", Text, r#"publisher = "The Daily News""#),
    may("url", Text, r#"url = "https://example.org/article""#),
    must("published", Table(PUBLISHED), "[source.published]"),
    since(2, may("further", Tables(ARTICLE), "[[source.further]]")),
];

const ARTICLE: &[Key] = &[
    must("id", Text, r#"id = "the-day-after""#),
    must("name", Text, r#"name = "an article of the day after""#),
    may("publisher", Text, r#"publisher = "The Daily News""#),
    may("url", Text, r#"url = "https://example.org/article""#),
    must("published", Table(PUBLISHED), r#"published = { date = "2023-03-31" }"#),
];

const PUBLISHED: &[Key] = &[
    // Whether there is one is a rule of its own.
    may("date", Text, r#"date = "2023-03-30""#),
    since(2, may("not_before", Text, r#"not_before = "2023-03-30""#)),
    since(2, may("not_after", Text, r#"not_after = "2023-03-31""#)),
    may("inferred", Flag, "inferred = true"),
    may("basis", Text, r#"basis = "the article speaks of Thursday""#),
];

const FRAME: &[Key] = &[
    must("centre", Point, "centre = [50.0, 45.0]"),
    must("scale", Number, "scale = 545.0"),
    must("translate", Point, "translate = [421.0, 545.0]"),
];

const ACTOR: &[Key] = &[
    must("id", Text, r#"id = "north-korea""#),
    may("former_ids", Words, r#"former_ids = ["dprk"]"#),
    must("name", Text, r#"name = "North Korea""#),
    may("short", Text, r#"short = "N. Korea""#),
    since(2, may("in_sentence", Text, r#"in_sentence = "the United States""#)),
    since(2, may("plural", Flag, "plural = true")),
    must("code", Text, r#"code = "KP""#),
    must("kind", Choice(ACTOR_KINDS), r#"kind = "country""#),
    may("part_of", Text, r#"part_of = "united-states""#),
    may("national_of", Text, r#"national_of = "russia""#),
    may("role", Text, r#"role = "monitors North Korea""#),
    since(2, may("place", Text, r#"place = "The Hague""#)),
    since(2, may("wikidata", Text, r#"wikidata = "Q7809""#)),
    since(2, may("same_as", Words, r#"same_as = ["https://example.org/about"]"#)),
    may("position", Point, "position = [125.75, 39.03]"),
    may("land", Text, r#"land = "PRK""#),
    may("theatre_of_war", Flag, "theatre_of_war = true"),
];

const ACTOR_KINDS: &[&str] = &["country", "government_body", "organisation", "person", "region"];

const STATEMENT: &[Key] = &[
    must("id", Text, r#"id = "sends-shells""#),
    may("former_ids", Words, r#"former_ids = ["sends-arms"]"#),
    must("kind", Choice(STATEMENT_KINDS), r#"kind = "allegation""#),
    may("source", Text, r#"source = "united-states""#),
    since(2, may("jointly_with", Words, r#"jointly_with = ["france"]"#)),
    since(
        2,
        may(
            "unnamed_source",
            Table(UNNAMED_SOURCE),
            r#"unnamed_source = { description = "a senior official", of = "united-states" }"#,
        ),
    ),
    may("spokesperson", Text, r#"spokesperson = "Jane Doe, spokeswoman""#),
    since(2, may("through", Tables(THROUGH), r#"through = [{ name = "The Daily News" }]"#)),
    may("cue", Text, r#"cue = "reportedly""#),
    may("hedge", Text, r#"hedge = "had information indicating""#),
    since(
        2,
        may(
            "hedges",
            Tables(HEDGE),
            r#"hedges = [{ about = ["north-korea"], words = "most likely" }]"#,
        ),
    ),
    must("summary", Text, r#"summary = "North Korea sends shells to Russia""#),
    may("quotations", Tables(QUOTATION), r#"quotations = [{ quote = "words said" }]"#),
    may("about", Words, r#"about = ["north-korea"]"#),
    may("responds_to", Words, r#"responds_to = ["sends-shells"]"#),
    may("qualifies", Words, r#"qualifies = ["sends-shells"]"#),
    since(
        2,
        may(
            "assesses",
            Table(ASSESSES),
            r#"assesses = { statements = ["sends-shells"], conclusion = "upheld" }"#,
        ),
    ),
    since(
        2,
        may("no_reply", Tables(NO_REPLY), r#"no_reply = [{ of = "russia", how = "no_response" }]"#),
    ),
    since(2, may("later", Tables(LATER), r#"later = [{ how = "withdrawn" }]"#)),
    may("said", Table(DATE), r#"said = { as_put = "last November" }"#),
    may("happened", Table(DATE), r#"happened = { as_put = "last summer" }"#),
    may("evidence", Choice(EVIDENCE), r#"evidence = "asserted""#),
    since(2, may("article", Text, r#"article = "the-day-after""#)),
    since(2, may("added", Text, r#"added = "2023-04-02""#)),
    must("paragraph", Whole, "paragraph = 4"),
    may("selector", Table(SELECTOR), r#"selector = { exact = "a few words" }"#),
    may("transfers", Tables(TRANSFER), "[[statement.transfers]]"),
    may("note", Text, r#"note = "The article does not say when.""#),
    since(2, may("draft", Flag, "draft = true")),
];

const STATEMENT_KINDS: &[&str] = &[
    "allegation",
    "denial",
    "rejection",
    "counter_allegation",
    "acknowledgement",
    "caveat",
    "report",
    "characterisation",
    "action",
    "context",
    "declined_comment",
    "finding",
    "assessment",
];

const THROUGH: &[Key] = &[
    may("name", Text, r#"name = "The Daily News""#),
    may("actor", Text, r#"actor = "united-states""#),
    may("kind", Choice(INTERMEDIARY_KINDS), r#"kind = "outlet""#),
    may("cue", Text, r#"cue = "reported""#),
];

const INTERMEDIARY_KINDS: &[&str] =
    &["outlet", "agency", "document", "leak", "court_paper", "person"];

const HEDGE: &[Key] = &[
    must("about", Words, r#"about = ["north-korea"]"#),
    must("words", Text, r#"words = "most likely""#),
];

const ASSESSES: &[Key] = &[
    must("statements", Words, r#"statements = ["sends-shells"]"#),
    must("conclusion", Choice(CONCLUSIONS), r#"conclusion = "upheld""#),
    may("part", Text, r#"part = "which poison it was""#),
];

const CONCLUSIONS: &[&str] =
    &["upheld", "dismissed", "inconclusive", "pending", "confirmed", "limited"];

const UNNAMED_SOURCE: &[Key] = &[
    must("description", Text, r#"description = "a senior official""#),
    may("of", Text, r#"of = "united-states""#),
    may("count", Whole, "count = 2"),
    may("reason", Text, r#"reason = "not authorised to speak publicly""#),
];

const NO_REPLY: &[Key] = &[
    must("of", Text, r#"of = "russia""#),
    must("how", Choice(MISSING), r#"how = "no_response""#),
    may("said", Table(DATE), r#"said = { as_put = "on Friday" }"#),
    may("account", Text, r#"account = "the newspaper""#),
];

const LATER: &[Key] = &[
    must("how", Choice(OUTCOMES), r#"how = "withdrawn""#),
    may("said", Table(DATE), r#"said = { as_put = "on Friday" }"#),
    may("summary", Text, r#"summary = "it had mixed up two ships""#),
];

const OUTCOMES: &[&str] = &["withdrawn", "apologised", "corrected"];

const MISSING: &[&str] = &["declined", "no_response", "not_reached", "pending", "not_asked"];

const EVIDENCE: &[&str] = &["none", "asserted", "described", "published"];

const QUOTATION: &[Key] = &[
    must("quote", Text, r#"quote = "words said""#),
    since(2, may("language", Text, r#"language = "ru""#)),
    since(2, may("original", Text, r#"original = "the words in that language""#)),
    since(2, may("translated_by", Text, r#"translated_by = "the agency""#)),
];

const SELECTOR: &[Key] = &[
    may("prefix", Text, r#"prefix = "the words before""#),
    must("exact", Text, r#"exact = "a few words""#),
    may("suffix", Text, r#"suffix = "the words after""#),
];

const DATE: &[Key] = &[
    must("as_put", Text, r#"as_put = "last November""#),
    may("resolved", Text, r#"resolved = "2022-11""#),
    may("basis", Text, r#"basis = "the November before publication""#),
    since(2, may("explicit", Flag, "explicit = true")),
    since(2, may("after", Text, r#"after = "artillery-shells""#)),
    since(2, may("meanwhile", Text, r#"meanwhile = "artillery-shells""#)),
];

const TRANSFER: &[Key] = &[
    must("goods", Text, r#"goods = "artillery shells""#),
    may("short", Text, r#"short = "shells""#),
    must("from", Text, r#"from = "north-korea""#),
    must("to", Text, r#"to = "russia""#),
    may("via", Text, r#"via = "countries in the Middle East""#),
    must("standing", Choice(STANDINGS), r#"standing = "alleged""#),
    may("basis", Text, r#"basis = "the receiver is the other party to the deal""#),
];

const STANDINGS: &[&str] = &["alleged", "proposed", "considered"];

const CORRECTION: &[Key] = &[
    must("date", Text, r#"date = "2023-04-02""#),
    must("text", Text, r#"text = "An earlier version named the wrong month.""#),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::collections::BTreeSet;

    use toml::{Table as Toml, Value};

    use super::super::Shape;
    use super::*;
    use crate::{
        ActorKind, Borders, Conclusion, Evidence, IntermediaryKind, Missing, Outcome, Standing,
        StatementKind,
    };

    /// Asserts that a written table has exactly the keys of the format.
    fn assert_same(name: &str, written: &Toml, keys: &[Key]) {
        let expected: BTreeSet<_> = keys.iter().map(|key| key.name).collect();
        let found: BTreeSet<_> = written.keys().map(String::as_str).collect();
        if ["published", "said", "happened"].contains(&name) {
            // Some of their keys exclude each other: the test below has them together.
            assert!(found.is_subset(&expected), "{found:?}");
            return;
        }
        assert_eq!(found, expected, "keys of {name}");
        for key in keys {
            match (&key.shape, &written[key.name]) {
                (Shape::Table(below), Value::Table(table)) => assert_same(key.name, table, below),
                (Shape::Tables(below), Value::Array(tables)) => {
                    // What the first leaves out, another may have.
                    let mut all = Toml::new();
                    for (key, value) in tables.iter().filter_map(Value::as_table).flatten() {
                        if value.as_array().is_none_or(|items| !items.is_empty()) {
                            all.entry(key).or_insert_with(|| value.clone());
                        }
                    }
                    assert_same(key.name, &all, below);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn the_keys_are_those_that_serde_reads_and_writes() {
        let text = include_str!("../../tests/valid/full.toml");
        // With its draft.
        let file = crate::check(text, "full.toml", &[]).file.unwrap();
        assert_same("story", &Toml::try_from(&file).unwrap(), STORY);
        assert_same("story", &text.parse().unwrap(), STORY);
    }

    #[test]
    fn the_keys_of_dates_are_all_in_one_or_another() {
        let text = include_str!("../../tests/valid/full.toml");
        let story = crate::read(text, "full.toml").unwrap();
        let assert_all = |tables: Vec<Toml>, keys: &[Key]| {
            let found: BTreeSet<&str> =
                tables.iter().flat_map(|table| table.keys().map(String::as_str)).collect();
            let expected: BTreeSet<&str> = keys.iter().map(|key| key.name).collect();
            assert_eq!(found, expected);
        };
        let articles = story.source.articles();
        let published = articles.map(|article| Toml::try_from(article.published).unwrap());
        assert_all(published.collect(), PUBLISHED);
        let dates = story.statements.iter().flat_map(|one| [&one.said, &one.happened]).flatten();
        assert_all(dates.map(|date| Toml::try_from(date).unwrap()).collect(), DATE);
    }

    /// Asserts that the choices are all the variants that serde knows, in their order.
    fn assert_choices<T: serde::de::DeserializeOwned>(names: &[&str]) {
        let error = T::deserialize(Value::String("no such word".to_owned())).err().unwrap();
        let expected: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        // Of two it says "or".
        let between = if names.len() == 2 { " or " } else { ", " };
        assert!(error.to_string().contains(&expected.join(between)), "{error}");
        assert_eq!(error.to_string().matches('`').count(), 2 * names.len() + 2, "{error}");
    }

    #[test]
    fn the_choices_are_those_that_serde_reads() {
        assert_choices::<ActorKind>(ACTOR_KINDS);
        assert_choices::<StatementKind>(STATEMENT_KINDS);
        assert_choices::<IntermediaryKind>(INTERMEDIARY_KINDS);
        assert_choices::<Conclusion>(CONCLUSIONS);
        assert_choices::<Missing>(MISSING);
        assert_choices::<Outcome>(OUTCOMES);
        assert_choices::<Evidence>(EVIDENCE);
        assert_choices::<Standing>(STANDINGS);
        assert_choices::<Borders>(BORDERS);
    }

    /// What a message tells people to write has to be TOML.
    #[test]
    fn the_examples_are_toml() {
        for keys in [
            STORY,
            SOURCE,
            ARTICLE,
            PUBLISHED,
            FRAME,
            ACTOR,
            STATEMENT,
            UNNAMED_SOURCE,
            THROUGH,
            HEDGE,
            ASSESSES,
            NO_REPLY,
            LATER,
            QUOTATION,
            SELECTOR,
            DATE,
            TRANSFER,
            CORRECTION,
        ] {
            for key in keys {
                let parsed = key.example.parse::<Toml>();
                assert!(parsed.is_ok(), "{}", key.example);
            }
        }
    }
}
