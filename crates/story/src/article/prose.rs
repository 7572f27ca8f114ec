//! The story does not repeat the article's sentences: only what a speaker said may be quoted.

use std::collections::HashMap;

use toml::de::DeValue;

use super::ArticleText;
use super::fold::folded;
use super::words::words;
use crate::Rule;
use crate::check::Tables;
use crate::findings::{Findings, Spot};
use crate::near::quoted;

/// As many words in a row are the publisher's, not chance.
const RUN: usize = 9;

pub fn check(tables: &Tables<'_>, articles: &[ArticleText], findings: &mut Findings<'_>) {
    let prose = Prose::of(articles);
    let mut passages = Vec::new();
    for (key, _, value) in tables.root.entries() {
        gather(value.get_ref(), value.span(), key, "", &mut passages);
    }
    for (key, place, text, span) in passages {
        let Some(run) = prose.runs_in(text).into_iter().next() else { continue };
        let spot = Spot { place, key: Some(key), span };
        let message = format!("repeats the article's own words: {}", quoted(&run));
        let help = "say it in words of your own; quote only what a named speaker said";
        findings.add(Rule::ArticleProse, spot, message, help);
    }
}

/// The runs of words in the prose of articles.
#[derive(Debug)]
pub struct Prose(HashMap<Vec<String>, usize>);

impl Prose {
    /// The prose of these articles: what stands between quotation marks is left out.
    #[must_use]
    pub fn of(articles: &[ArticleText]) -> Self {
        let mut runs = HashMap::new();
        for paragraph in articles.iter().flat_map(|article| &article.paragraphs) {
            for stretch in paragraph.folded.prose() {
                let words: Vec<String> = words(stretch).into_iter().map(|(word, _)| word).collect();
                for run in words.windows(RUN) {
                    let next = runs.len();
                    runs.entry(run.to_vec()).or_insert(next);
                }
            }
        }
        Self(runs)
    }

    /// The runs of nine words that a text shares with the prose, each once, in the order of the text;
    /// of runs that overlap the first.
    #[must_use]
    pub fn runs_in(&self, text: &str) -> Vec<String> {
        let words: Vec<String> = words(&folded(text)).into_iter().map(|(word, _)| word).collect();
        let mut found = Vec::new();
        let mut free_from = 0;
        for (at, run) in words.windows(RUN).enumerate() {
            if at >= free_from && self.0.contains_key(run) {
                found.push(run.join(" "));
                free_from = at + RUN;
            }
        }
        found
    }
}

type Text<'d> = (String, String, &'d str, std::ops::Range<usize>);

/// Every text of the file.
fn gather<'d>(
    value: &'d DeValue<'d>,
    span: std::ops::Range<usize>,
    key: &str,
    place: &str,
    texts: &mut Vec<Text<'d>>,
) {
    match value {
        DeValue::String(text) => {
            texts.push((key.to_owned(), place.to_owned(), text.as_ref(), span));
        }
        DeValue::Array(items) => {
            for (item, number) in items.iter().zip(1..) {
                let id = item.get_ref().get("id").and_then(|id| id.get_ref().as_str());
                let place = match (item.get_ref().is_table(), id, place) {
                    (true, Some(id), "") => format!("{key} {}", quoted(id)),
                    (true, None, "") => format!("{key} {number}"),
                    _ => place.to_owned(),
                };
                gather(item.get_ref(), item.span(), key, &place, texts);
            }
        }
        DeValue::Table(table) => {
            for (own, value) in table {
                // Whether those are the speaker's words is asked elsewhere: not all articles set marks.
                if key == "quotations" && ["quote", "original"].contains(&own.get_ref().as_ref()) {
                    continue;
                }
                gather(value.get_ref(), value.span(), own.get_ref(), place, texts);
            }
        }
        _ => {}
    }
}
